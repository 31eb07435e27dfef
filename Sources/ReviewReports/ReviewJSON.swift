import Diagnostics
import Interviews
package import LocatedJSON
package import PlanReview
import Plans
import RuleEngine
import Wording

/// Reviews as JSON in the format `maalplan-result/1`, whose words are those of SARIF 2.1.0.
///
/// Results come by the template's order of places, then by rule: the same plan and the same rules
/// give the same bytes. Offsets of spans count UTF-8 bytes of the answer in NFC.
package struct ReviewJSON: Sendable {
  /// The name and edition of the format.
  package static let schema = "maalplan-result/1"
  private let reviewer: Reviewer
  private let version: String

  /// Makes a writer of what `reviewer` found; `version` is the program's own.
  package init(_ reviewer: Reviewer, version: String) {
    self.reviewer = reviewer
    self.version = version
  }

  /// The reviews as a file: a list with one result per plan, in the order given.
  package func text(of plans: [ReviewedPlan]) -> String {
    JSONOutput.array(plans.map(output)).text()
  }

  /// One review as a JSON value.
  package func output(of reviewed: ReviewedPlan) -> JSONOutput {
    let review = reviewed.review
    return .object([
      ("schema", .string(Self.schema)),
      ("tool", .object([("name", .string("maalplan")), ("version", .string(version))])),
      (
        "plan",
        .object([("path", .string(reviewed.name)), ("title", .string(reviewed.plan.title))])
      ),
      ("template", .string(reviewer.template.reference)),
      ("phase", .string(review.phase.rawValue)),
      ("language", .string(reviewer.wording.language.rawValue)),
      ("summary", summary(of: review)),
      ("results", .array(ordered(reviewed).map { result($0, in: review) })),
      ("accepted", .array(review.accepted.map(output))),
      ("comments", .array(reviewer.comments(on: reviewed.plan).map(comment))),
      ("notices", .array([])),
    ])
  }

  private func comment(_ comment: PlacedComment) -> JSONOutput {
    .object([
      ("ruleId", comment.note.rule.map { .string($0) } ?? .null),
      ("text", .string(comment.note.text)),
      (
        "where",
        .object([
          ("path", .string(comment.place.path)), ("label", .string(comment.place.label)),
        ])
      ),
    ])
  }

  private func summary(of review: Review) -> JSONOutput {
    let levels = Severity.allCases.sorted(by: >).map { level in
      (level.rawValue, JSONOutput.integer(review.count(level)))
    }
    return .object(levels + [("unknown", .integer(review.unknowns.count))])
  }

  private func result(_ finding: Finding, in review: Review) -> JSONOutput {
    let expired = review.expiredAcceptance(of: finding).map { ("expired", acceptance($0)) }
    return .object(members(of: finding) + [expired].compactMap(\.self))
  }

  /// A finding that was accepted, and how.
  private func output(of accepted: AcceptedFinding) -> JSONOutput {
    let how = ("acceptance", acceptance(accepted.acceptance))
    return .object(members(of: accepted.finding) + [how])
  }

  private func acceptance(_ acceptance: Acceptance) -> JSONOutput {
    .object([
      ("reason", .string(acceptance.reason)), ("by", .string(acceptance.by)),
      ("on", .string(acceptance.on)), ("until", acceptance.until.map { .string($0) } ?? .null),
    ])
  }

  private func members(of finding: Finding) -> [(String, JSONOutput)] {
    let isOpen = finding.kind == .unknown
    return [
      ("ruleId", .string(finding.ruleID)),
      ("kind", .string(finding.kind.rawValue)),
      ("level", .string(finding.level.rawValue)),
      ("message", .string(isOpen ? undecided(finding) : finding.message)),
      ("ask", isOpen && !finding.isOpenQuestion ? .null : .string(finding.ask)),
      ("fix", fix(finding)),
      ("source", finding.source.map { .string($0) } ?? .null),
      (
        "where",
        .object([
          ("path", .string(finding.place.path)), ("label", .string(finding.place.label)),
        ])
      ),
      ("value", .string(finding.value)),
      ("spans", .array(finding.spans.map(span))),
      ("fingerprint", .string(finding.fingerprint)),
    ]
  }

  /// What mends it, and where; null where the rule does not say.
  private func fix(_ finding: Finding) -> JSONOutput {
    guard let say = finding.fix else { return .null }
    let place = finding.fixPlace ?? finding.place
    return .object([("say", .string(say)), ("path", .string(place.path))])
  }

  /// What a rule has to say when it finds a fault is not true while it cannot tell.
  private func undecided(_ finding: Finding) -> String {
    reviewer.wording(ReportPhrase.notDecided, ["title": reviewer.title(of: finding)])
  }

  private func span(_ span: FactSpan) -> JSONOutput {
    .object([
      ("path", .string(span.address.description)),
      ("start", .integer(span.range.lowerBound)),
      ("end", .integer(span.range.upperBound)),
      ("quote", .string(span.quote)),
    ])
  }

  /// What fails and what cannot be judged, as one list.
  private func ordered(_ reviewed: ReviewedPlan) -> [Finding] {
    let interview = Interview(reviewer.template)
    func key(_ finding: Finding) -> (Int, Int, Int, String) {
      let plan = reviewed.plan
      let stop = finding.place.slot.flatMap { interview.stop(for: $0, in: plan) }
      let entry = finding.place.entry.flatMap { plan.answers.home(of: $0)?.index } ?? -1
      return (
        stop?.question ?? -1, stop.flatMap { interview.itemNumber(of: $0, in: plan) } ?? 0, entry,
        finding.ruleID
      )
    }
    let all = reviewed.review.findings + reviewed.review.unknowns
    return all.map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
