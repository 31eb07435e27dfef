import DanishText
import Diagnostics
import Interviews
import LocatedJSON
package import PlanReview
import Plans
import Wording

/// An overview as JSON in the format `maalplan-overview/1`.
package struct OverviewJSON: Sendable {
  /// The name and edition of the format.
  package static let schema = "maalplan-overview/1"
  private let words: OverviewWords
  private let version: String

  /// Makes a writer in the reviewer's language; `version` is the program's own.
  package init(_ reviewer: Reviewer, version: String) {
    words = OverviewWords(reviewer: reviewer)
    self.version = version
  }

  /// The overview as a file.
  package func text(of overview: PlanOverview) -> String {
    let reviewer = words.reviewer
    return JSONOutput.object([
      ("schema", .string(Self.schema)),
      ("tool", .object([("name", .string("maalplan")), ("version", .string(version))])),
      ("template", .string(reviewer.template.reference)),
      ("language", .string(reviewer.wording.language.rawValue)),
      ("day", .string(overview.day)),
      (
        "summary",
        .object([
          ("plans", .integer(overview.entries.count)),
          ("unreadable", .integer(overview.unreadable.count)),
          ("due", .integer(overview.dueEntries.count)),
          (
            "overdue",
            .integer(overview.entries.count { $0.due.contains(where: \.isOverdue) })
          ),
        ])
      ),
      ("plans", .array(overview.entries.map(plan))),
      ("bySection", .array(overview.entries.bySection(reviewer).map(section))),
      ("byRule", .array(overview.entries.byRule(reviewer).map(rule))),
      ("unreadable", .array(overview.unreadable.map { .string($0) })),
    ]).text()
  }

  private func plan(_ entry: PlanOverview.Entry) -> JSONOutput {
    let period = entry.period.map { period in
      JSONOutput.object([("from", .string(period.from.iso)), ("to", .string(period.to.iso))])
    }
    return .object([
      (entry.isStored ? "id" : "path", .string(entry.name)),
      ("title", .string(entry.plan.title)),
      ("phase", .string(entry.plan.phase.rawValue)),
      ("phaseText", .string(words.phase(entry))),
      ("owner", .string(words.owner(entry))),
      ("period", period ?? .null),
      ("approval", approval(entry)),
      ("next", .string(words.next(entry))),
      ("augusts", .array(entry.standing.clock.augusts.map(august))),
      (
        "due",
        .array(
          entry.due.map { matter in
            .object([
              ("kind", .string(matter.word)), ("overdue", .bool(matter.isOverdue)),
              ("text", .string(words.sentence(matter, of: entry))),
            ])
          })
      ),
      (
        "findings",
        .object(
          Severity.allCases.sorted(by: >).map { ($0.rawValue, .integer(entry.count($0))) } + [
            ("missing", .integer(entry.missing)),
            ("unknown", .integer(entry.review.unknowns.count)),
          ])
      ),
      ("bySection", .array([entry].bySection(words.reviewer).map(section))),
      ("byRule", .array([entry].byRule(words.reviewer).map(rule))),
    ])
  }

  private func approval(_ entry: PlanOverview.Entry) -> JSONOutput {
    let state: String
    switch entry.standing.approval {
    case .none: return .null
    case .standing: state = "standing"
    case .stale: state = "stale"
    case .withdrawn: state = "withdrawn"
    }
    let approval = entry.standing.approval.approval ?? entry.plan.approvals.last
    return .object([
      ("state", .string(state)), ("by", .string(approval?.by ?? "")),
      ("on", .string(approval?.on ?? "")),
    ])
  }

  private func august(_ august: AugustClock.August) -> JSONOutput {
    let year = ("year", JSONOutput.integer(august.year))
    switch august.state {
    case .done(let on):
      return .object([year, ("state", .string("done")), ("on", .string(on))])
    case .owed: return .object([year, ("state", .string("owed"))])
    case .missed: return .object([year, ("state", .string("missed"))])
    case .coming: return .object([year, ("state", .string("coming"))])
    }
  }

  private func section(_ section: SectionCount) -> JSONOutput {
    .object([
      ("section", section.section.isEmpty ? .null : .string(section.section)),
      ("heading", .string(section.heading)),
      ("error", .integer(section.count.errors)), ("warning", .integer(section.count.warnings)),
      ("advice", .integer(section.count.advices)), ("missing", .integer(section.count.missing)),
      ("plans", .integer(section.count.plans)),
    ])
  }

  private func rule(_ rule: RuleCount) -> JSONOutput {
    .object([
      ("ruleId", .string(rule.rule)), ("title", .string(rule.title)),
      ("level", .string(rule.level.rawValue)), ("count", .integer(rule.count)),
      ("plans", .integer(rule.plans)),
    ])
  }
}
