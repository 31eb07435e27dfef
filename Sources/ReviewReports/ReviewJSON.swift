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

  /// The result of a file, whether or not it could be read.
  package func output(of outcome: ReviewOutcome) -> JSONOutput {
    switch outcome {
    case .read(let reviewed): output(of: reviewed)
    case .unreadable(let draft): output(of: draft)
    }
  }

  /// One review as a JSON value.
  package func output(of reviewed: ReviewedPlan) -> JSONOutput {
    let review = reviewed.review
    let plan: [(String, JSONOutput)] = [
      ("path", .string(reviewed.name)), ("title", .string(reviewed.plan.title)),
      ("id", reviewed.id.map { .string($0) } ?? .null),
      ("sketch", texts(reviewer.sketch(of: reviewed.plan))),
    ]
    return .object(
      opening(readable: true, plan: plan) + [
        ("phase", .string(review.phase.rawValue)),
        ("approval", approval(of: reviewed.plan)),
        ("summary", summary(of: review)),
        ("results", .array(ordered(reviewed).map { result($0, in: reviewed) })),
        ("accepted", .array(review.accepted.map(output))),
        ("unused", .array(review.unused.map(unused))),
        ("comments", .array(reviewer.comments(on: reviewed.plan).map(comment))),
        ("notices", .array(reviewed.notices.map { notice($0, .advice) })),
        ("baseline", reviewed.comparison.map(output) ?? .null),
      ])
  }

  /// A file that could not be read: all that a result has, and nothing in it but why.
  package func output(of draft: UnreadableDraft) -> JSONOutput {
    let plan: [(String, JSONOutput)] = [
      ("path", .string(draft.name)), ("title", .string("")), ("id", .null),
      ("sketch", .array([])),
    ]
    let nothing = ["results", "accepted", "unused", "comments"].map { ($0, JSONOutput.array([])) }
    return .object(
      opening(readable: false, plan: plan)
        + [
          ("phase", .null), ("approval", .null),
          ("summary", .object(Self.levels { _ in 0 } + [("unknown", .integer(0))])),
        ]
        + nothing
        + [("notices", .array([notice(draft.reason, .error)])), ("baseline", .null)])
  }

  private func opening(
    readable: Bool, plan: [(String, JSONOutput)]
  ) -> [(String, JSONOutput)] {
    [
      ("schema", .string(Self.schema)),
      ("tool", .object([("name", .string("maalplan")), ("version", .string(version))])),
      ("plan", .object(plan)),
      ("readable", .bool(readable)),
      ("template", .string(reviewer.template.reference)),
      ("language", .string(reviewer.wording.language.rawValue)),
    ]
  }

  private func texts(_ texts: [String]) -> JSONOutput { .array(texts.map { .string($0) }) }

  private func notice(_ text: String, _ level: Severity) -> JSONOutput {
    .object([("level", .string(level.rawValue)), ("text", .string(text))])
  }

  /// How the plan stands with those who approve it; null where nobody has approved it.
  private func approval(of plan: Plan) -> JSONOutput {
    switch ApprovalState(of: plan, reviewer.template) {
    case .none: .null
    case .standing(let approval): self.approval(approval, "standing", changed: [])
    case .stale(let approval, let changed): self.approval(approval, "stale", changed: changed)
    case .withdrawn(let approval): self.approval(approval, "withdrawn", changed: [])
    }
  }

  private func approval(
    _ approval: Approval, _ state: String, changed: [String]
  ) -> JSONOutput {
    let overruled = approval.overruled.map { overruling in
      JSONOutput.object([
        ("ruleId", .string(overruling.rule)), ("path", .string(overruling.path)),
        ("reason", .string(overruling.reason)),
      ])
    }
    let withdrawal = approval.withdrawal.map { withdrawal in
      JSONOutput.object([
        ("by", .string(withdrawal.by)), ("on", .string(withdrawal.on)),
        ("reason", .string(withdrawal.reason)),
      ])
    }
    return .object([
      ("state", .string(state)), ("by", .string(approval.by)), ("on", .string(approval.on)),
      ("changed", texts(changed)), ("overruled", .array(overruled)),
      ("withdrawn", withdrawal ?? .null),
    ])
  }

  /// How the plan stands against an earlier review.
  private func output(of comparison: BaselineComparison) -> JSONOutput {
    .object([
      ("path", comparison.path.map { .string($0) } ?? .null),
      ("solved", .array(comparison.solved.map(entry))),
      ("notAsked", .array(comparison.notAsked.map(entry))),
      ("solvedBefore", texts(comparison.solvedBefore)),
    ])
  }

  private func entry(_ entry: Baseline.Entry) -> JSONOutput {
    .object([
      ("ruleId", .string(entry.ruleID)),
      ("kind", .string(entry.isFailure ? "fail" : "unknown")),
      ("level", .string(entry.level.rawValue)), ("message", .string(entry.message)),
      ("where", .object([("path", .string(entry.path)), ("label", .string(entry.label))])),
      ("fingerprint", .string(entry.fingerprint)),
    ])
  }

  private func unused(_ acceptance: Acceptance) -> JSONOutput {
    .object([
      ("ruleId", .string(acceptance.rule)), ("path", .string(acceptance.path)),
      ("fingerprint", .string(acceptance.fingerprint)),
      ("acceptance", self.acceptance(acceptance)),
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
    .object(Self.levels(review.count) + [("unknown", .integer(review.unknowns.count))])
  }

  private static func levels(_ count: (Severity) -> Int) -> [(String, JSONOutput)] {
    Severity.allCases.sorted(by: >).map { ($0.rawValue, .integer(count($0))) }
  }

  private func result(_ finding: Finding, in reviewed: ReviewedPlan) -> JSONOutput {
    let expired = reviewed.review.expiredAcceptance(of: finding)
      .map { ("expired", acceptance($0)) }
    let state = reviewed.comparison?.state(of: finding)
      .map { ("baselineState", JSONOutput.string($0.rawValue)) }
    return .object(members(of: finding) + [expired, state].compactMap(\.self))
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
    ReviewWords(reviewer: reviewer).undecided(finding)
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
  func ordered(_ reviewed: ReviewedPlan) -> [Finding] {
    let interview = Interview(reviewer.template)
    func key(_ finding: Finding) -> (Int, Int, Int, String) {
      let plan = reviewed.plan
      if let index = reviewer.template.indexOfUnpaired(finding.place.path) {
        return (index, Int.max, -1, finding.ruleID)
      }
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
