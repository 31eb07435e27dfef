import DanishText
package import PlanReview
package import RuleEngine
package import TextLayout
import Wording

/// What a condition came to on facts, for a person to read.
package struct TrialText {
  private let reviewer: Reviewer
  private var wording: Wording { reviewer.wording }

  /// Makes a writer in the reviewer's language.
  package init(_ reviewer: Reviewer) {
    self.reviewer = reviewer
  }

  /// The verdict, the tree, what would change it, and the times read in the texts looked at.
  package func blocks(of condition: TriedCondition, _ facts: Facts) -> [Block] {
    let times = condition.periods(in: facts).map { period -> Block in
      let arguments = [
        "text": period.text, "what": TimeText(wording).text(period),
        "precision": period.precision.rawValue,
      ]
      return .paragraph(
        StyledText(wording(ReportPhrase.timeRead, arguments), .hint), indent: 2, hanging: 2)
    }
    return condition.results(in: facts).flatMap(blocks) + times
  }

  private func blocks(of result: TriedCondition.Result) -> [Block] {
    let text = ConditionText(wording, label: reviewer.label)
    let place = result.place.steps.isEmpty ? "" : result.place.description + ": "
    let verdict = wording(ReportPhrase(result.explanation.verdict))
    let lines = text.lines(of: result.explanation).map(Self.block)
    return [.paragraph(StyledText(place + verdict, .heading))] + lines
      + Self.changes(text.requests(result.explanation), wording).map(Self.indented)
  }

  private static func indented(_ line: String) -> Block {
    .paragraph(StyledText(line), indent: 2, hanging: 2)
  }

  /// The smallest change; of several things that are all needed, a line each below the first.
  static func changes(_ requests: [String], _ wording: Wording) -> [String] {
    switch requests.count {
    case 0: []
    case 1: [wording(ReportPhrase.smallestChange, ["what": requests[0]])]
    default: [wording(ReportPhrase.smallestChanges)] + requests.map { "– " + $0 }
    }
  }

  /// A line of a condition with a mark for what it came to.
  static func block(_ line: ConditionText.Line) -> Block { block(line, indent: 2) }

  /// The same so many columns in.
  static func block(_ line: ConditionText.Line, indent: Int) -> Block {
    let found = line.found.map { StyledText(" – " + $0, .hint) } ?? ""
    return .paragraph(
      mark(line.verdict) + StyledText(line.text) + found, indent: indent + 2 * min(line.depth, 8),
      hanging: 2)
  }

  private static func mark(_ verdict: Verdict) -> StyledText {
    switch verdict {
    case .pass: StyledText("✓ ", .success)
    case .fail: StyledText("✗ ", .error)
    case .unknown: StyledText("? ", .hint)
    }
  }
}
