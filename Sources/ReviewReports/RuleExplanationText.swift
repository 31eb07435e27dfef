import Diagnostics
package import PlanReview
import RuleEngine
package import TextLayout
package import Wording

/// Tells a rule to a person: what it wants, whose word that is, what was found, and what mends it.
package struct RuleExplanationText {
  private let wording: Wording
  private let isFull: Bool

  /// Makes a teller in a language; a full one tells definitions by all that is in them.
  package init(_ wording: Wording, isFull: Bool = false) {
    self.wording = wording
    self.isFull = isFull
  }

  /// The whole explanation, a blank line first and last.
  package func blocks(of explanation: RuleExplanation) -> [Block] {
    let title =
      StyledText(explanation.title, .heading) + StyledText("  \(explanation.ruleID)", .code)
    var blocks: [Block] = [.blank, .sides(title, level(of: explanation))]
    if let source = explanation.source {
      blocks.append(paragraph(wording(ReportPhrase.source, ["source": source]), .hint))
    }
    blocks += found(explanation) + tree(explanation) + changes(explanation)
    let lessons = [explanation.why, explanation.teach].compactMap(\.self)
    blocks += lessons.map { paragraph($0) }
    if let ask = explanation.finding?.ask, !ask.isEmpty {
      blocks.append(paragraph(ask, .question))
    }
    return blocks + [.blank]
  }

  private func level(of explanation: RuleExplanation) -> StyledText {
    guard let level = explanation.level else {
      return StyledText(wording(ReportPhrase.ruleOff), .hint)
    }
    let word = StyledText(wording(DiagnosticPhrase(level)), Role(level))
    let trial = StyledText(" " + wording(ReportPhrase.onTrial), .hint)
    return explanation.isTrial ? word + trial : word
  }

  private func found(_ explanation: RuleExplanation) -> [Block] {
    guard let place = explanation.place else { return [] }
    let label = Block.paragraph(StyledText(place, .heading))
    return [label] + [explanation.finding?.message].compactMap(\.self).map { paragraph($0) }
  }

  /// The condition, a line each, with a mark for what it came to.
  private func tree(_ explanation: RuleExplanation) -> [Block] {
    if explanation.isForTeam, explanation.tree.isEmpty { return [.blank] }
    let head =
      explanation.isJudged || explanation.isForTeam
      ? wording(ReportPhrase.holdsWhen) : explanation.sentence
    return [.blank, paragraph(head)]
      + (isFull ? explanation.fullTree : explanation.tree).map { line in
        if explanation.isJudged { return TrialText.block(line) }
        return .paragraph(
          StyledText("· ", .hint) + StyledText(line.text), indent: 2 + 2 * min(line.depth, 8),
          hanging: 2)
      } + [.blank]
  }

  /// The smallest change; of several things that are all needed, a line each.
  private func changes(_ explanation: RuleExplanation) -> [Block] {
    guard !explanation.changes.isEmpty else { return [] }
    if explanation.changes.count == 1, let change = explanation.changes.first {
      return [paragraph(wording(ReportPhrase.smallestChange, ["what": change]))]
    }
    return [paragraph(wording(ReportPhrase.smallestChanges))]
      + explanation.changes.map {
        .paragraph(StyledText("– " + $0), indent: 2, hanging: 2)
      }
  }

  private func paragraph(_ text: String, _ role: TextLayout.Role = .plain) -> Block {
    .paragraph(StyledText(text, role))
  }
}
