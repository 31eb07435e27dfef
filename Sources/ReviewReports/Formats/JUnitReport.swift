import Diagnostics
package import PlanReview
import PlanWriting
import RuleEngine
import Wording

/// A review as JUnit's XML: a suite for each plan, a case for each rule that it was held up to.
///
/// A rule with an error or a warning has failed. One that can only advise has passed and says so in
/// its output; one that cannot tell, or whose finding is accepted, was skipped. A file that could not
/// be read is a case with an error. So it is whatever the exit status counts.
package struct JUnitReport: ReviewReport {
  private let reviewer: Reviewer
  private let words: ReviewWords

  /// Makes a writer of what `reviewer` found.
  package init(_ reviewer: Reviewer) {
    self.reviewer = reviewer
    words = ReviewWords(reviewer: reviewer)
  }

  /// The declaration and the outermost element.
  package func opening() -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"maalplan\">\n"
  }

  /// The suite of a file.
  package func text(of outcome: ReviewOutcome) -> String {
    switch outcome {
    case .read(let reviewed):
      let cases = reviewer.rules.rules
        .filter { reviewed.review.heldUp.contains($0.id) }.map { Case($0, reviewed, words) }
      return suite(
        reviewed.name, cases.map(\.element), failures: cases.count { $0.kind == .failure },
        skipped: cases.count { $0.kind == .skipped })
    case .unreadable(let draft):
      let name = MarkupText(words.wording(ReportPhrase.notRead)).onOneLine
      let reason = MarkupText(draft.reason)
      let error = "<error message=\"\(reason.onOneLine)\">\(reason.escaped)</error>"
      let file = MarkupText(draft.name).onOneLine
      let element =
        "    <testcase classname=\"\(file)\" name=\"\(name)\">\n      \(error)\n    </testcase>\n"
      return suite(draft.name, [element], errors: 1)
    }
  }

  /// The end of the outermost element.
  package func closing(gone: [String]) -> String { "</testsuites>\n" }

  private func suite(
    _ name: String, _ cases: [String], failures: Int = 0, errors: Int = 0, skipped: Int = 0
  ) -> String {
    let counts = [
      ("tests", cases.count), ("failures", failures), ("errors", errors), ("skipped", skipped),
    ].map { "\($0.0)=\"\($0.1)\"" }.joined(separator: " ")
    let name = MarkupText(name).onOneLine
    return "  <testsuite name=\"\(name)\" \(counts)>\n\(cases.joined())  </testsuite>\n"
  }
}

/// A rule at a plan.
private struct Case {
  enum Kind { case passed, failure, skipped }

  let kind: Kind
  let element: String

  init(_ rule: Rule, _ reviewed: ReviewedPlan, _ words: ReviewWords) {
    let review = reviewed.review
    let failures = review.findings.filter { $0.ruleID == rule.id }
    let unknowns = review.unknowns.filter { $0.ruleID == rule.id }
    let accepted = review.accepted.filter { $0.finding.ruleID == rule.id }
    let told = failures.map { Self.text($0, words) }
    let open =
      unknowns.map { words.labelled($0.place.label, words.undecided($0)) }
      + accepted.map { words.labelled($0.finding.place.label, words.reason(of: $0.acceptance)) }
    let level = failures.map(\.level).max()
    var parts: [String] = []
    if let level, level > .advice {
      kind = .failure
      let first = MarkupText(failures[0].message).onOneLine
      parts.append(
        Self.element("failure", "type=\"\(level.rawValue)\" message=\"\(first)\"", told))
    } else if failures.isEmpty, !open.isEmpty {
      kind = .skipped
      parts.append("<skipped message=\"\(MarkupText(open.joined(separator: "; ")).onOneLine)\"/>")
    } else {
      kind = .passed
    }
    let rest = (kind == .failure ? [] : told) + (kind == .skipped ? [] : open)
    if !rest.isEmpty { parts.append(Self.element("system-out", "", rest)) }
    let name = MarkupText("\(rule.id): \(rule.title[words.wording.language])").onOneLine
    let file = MarkupText(reviewed.name).onOneLine
    let head = "    <testcase classname=\"\(file)\" name=\"\(name)\""
    element =
      parts.isEmpty
      ? head + "/>\n"
      : head + ">\n" + parts.map { "      \($0)\n" }.joined() + "    </testcase>\n"
  }

  private static func element(_ name: String, _ attributes: String, _ texts: [String]) -> String {
    let text = MarkupText(texts.joined(separator: "\n\n")).escaped
    return "<\(name)\(attributes.isEmpty ? "" : " " + attributes)>\(text)</\(name)>"
  }

  private static func text(_ finding: Finding, _ words: ReviewWords) -> String {
    let lines = [
      words.labelled(finding.place.label, finding.message), finding.ask,
      words.source(of: finding) ?? "",
    ]
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
