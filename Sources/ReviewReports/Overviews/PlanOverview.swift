package import DanishText
package import Diagnostics
import Interviews
package import PlanReview
package import Plans
import RuleEngine
import Wording

/// All plans at once: where each is, what is due, and what the rules find where.
package struct PlanOverview: Sendable {
  /// The day it is of, as YYYY-MM-DD.
  package let day: String
  /// The plans, in the order given.
  package let entries: [Entry]
  /// The files that no plan could be read from.
  package let unreadable: [String]

  /// Makes the overview of a day.
  package init(on day: String, _ entries: [Entry], unreadable: [String] = []) {
    self.day = day
    self.entries = entries
    self.unreadable = unreadable
  }

  /// A plan in the overview.
  package struct Entry: Sendable {
    /// Its name in the store, or its file.
    package let name: String
    /// Whether it is a plan of the store.
    package let isStored: Bool
    /// The plan.
    package let plan: Plan
    /// What the rules find.
    package let review: Review
    /// Where it is in its years.
    package let standing: PlanStanding
    /// From its start to the day by which its goal is to be met; nil where that cannot be read.
    package let period: DaySpan?
    /// What is due or overdue, what is overdue first.
    package let due: [DueMatter]
  }

  /// The entries that something is due in.
  package var dueEntries: [Entry] { entries.filter { !$0.due.isEmpty } }
}

/// Something that a plan owes.
package enum DueMatter: Sendable, Hashable {
  /// The status of this August was never given; its year.
  case missedStatus(Int)
  /// The goal was to be met by this day, as YYYY-MM-DD, and the plan is not closed.
  case closing(String)
  /// The plan was to begin this day, as YYYY-MM-DD, and nobody has approved it.
  case approval(String)
  /// The text has changed since it was approved.
  case newApproval
  /// It is August, and its status is not given yet; its year.
  case owedStatus(Int)

  /// Whether its time is past.
  package var isOverdue: Bool {
    switch self {
    case .missedStatus, .closing, .approval: true
    case .newApproval, .owedStatus: false
    }
  }

  /// Its name in files.
  var word: String {
    switch self {
    case .missedStatus: "status-missed"
    case .closing: "closing"
    case .approval: "approval"
    case .newApproval: "approval-stale"
    case .owedStatus: "status-owed"
    }
  }
}

extension PlanOverview.Entry {
  /// Judges a plan and reads its years; `today` is YYYY-MM-DD.
  package init(
    _ plan: Plan, named name: String, isStored: Bool, by reviewer: Reviewer, on today: String
  ) {
    self.name = name
    self.isStored = isStored
    self.plan = plan
    review = reviewer.review(plan, named: name, on: today)
    standing = reviewer.standing(of: plan, on: today)
    let timeline = reviewer.timeline(of: plan)
    period = timeline.period
    let start = period?.from ?? timeline.dated.first { $0.kind == .start }?.days?.from
    due = Self.due(in: plan, standing, start: start?.iso, today)
  }

  private static func due(
    in plan: Plan, _ standing: PlanStanding, start: String?, _ today: String
  ) -> [DueMatter] {
    guard plan.finalStatus == nil else { return standing.clock.missed.map(DueMatter.missedStatus) }
    // A plan that nobody has approved owes nobody a status yet.
    guard plan.phase >= .status || standing.approval.approval != nil else {
      return start.map { $0 < today ? [.approval($0)] : [] } ?? []
    }
    var due = standing.clock.missed.map(DueMatter.missedStatus)
    if let last = standing.lastDay, last < today { due.append(.closing(last)) }
    if case .stale = standing.approval { due.append(.newApproval) }
    if let year = standing.clock.owed { due.append(.owedStatus(year)) }
    return due
  }

  /// How it stands with its Augusts; a plan that nobody has approved has missed none.
  var augusts: [AugustClock.August] {
    let augusts = standing.clock.augusts
    guard !isApproved else { return augusts }
    return augusts.filter { $0.state != .missed && $0.state != .owed }
  }

  private var isApproved: Bool {
    plan.phase >= .status || standing.approval.approval != nil
  }

  /// How many findings weigh just so much; questions without an answer are counted by themselves.
  package func count(_ level: Severity) -> Int {
    review.findings.count { $0.level == level && !$0.demandsAnswer }
  }

  /// How many questions have no answer.
  package var missing: Int { review.findings.count(where: \.demandsAnswer) }
}

// MARK: - What was found

/// How often something was found.
package struct FindingCount: Sendable, Hashable {
  /// The errors.
  package private(set) var errors = 0
  /// The warnings.
  package private(set) var warnings = 0
  /// The pieces of advice.
  package private(set) var advices = 0
  /// The questions without an answer.
  package private(set) var missing = 0
  /// In how many plans.
  package fileprivate(set) var plans = 0

  /// All of them.
  package var all: Int { errors + warnings + advices + missing }

  /// Counts nothing yet.
  package init() {}

  mutating func add(_ finding: Finding) {
    if finding.demandsAnswer {
      missing += 1
      return
    }
    switch finding.level {
    case .error: errors += 1
    case .warning: warnings += 1
    case .advice: advices += 1
    }
  }
}

/// What a rule found in some plans.
package struct RuleCount: Sendable, Hashable {
  /// The rule's id.
  package let rule: String
  /// What it is about, in a few words.
  package let title: String
  /// The most that a finding of it weighs.
  package let level: Severity
  /// How often it speaks.
  package let count: Int
  /// In how many plans.
  package let plans: Int
}

/// What was found in a section of some plans.
package struct SectionCount: Sendable, Hashable {
  /// The section's permanent name; empty for what belongs to the plan as a whole.
  package let section: String
  /// Its heading.
  package let heading: String
  /// How often.
  package let count: FindingCount
}

extension Sequence where Element == PlanOverview.Entry {
  /// What each rule finds, the one in most plans first.
  package func byRule(_ reviewer: Reviewer) -> [RuleCount] {
    var all: [String: (level: Severity, count: Int, plans: Int)] = [:]
    for entry in self {
      var seen: Set<String> = []
      for finding in entry.review.findings {
        var sum = all[finding.ruleID] ?? (finding.level, 0, 0)
        sum.level = Swift.max(sum.level, finding.level)
        sum.count += 1
        sum.plans += seen.insert(finding.ruleID).inserted ? 1 : 0
        all[finding.ruleID] = sum
      }
    }
    let titles = Dictionary(
      reviewer.rules.rules.map { ($0.id, $0.title[reviewer.wording.language]) }
    ) { first, _ in first }
    return all.map { id, sum in
      RuleCount(
        rule: id, title: titles[id] ?? id, level: sum.level, count: sum.count, plans: sum.plans)
    }.sorted { left, right in
      if left.plans != right.plans { return left.plans > right.plans }
      if left.count != right.count { return left.count > right.count }
      return left.rule < right.rule
    }
  }

  /// What is found in each section, in the template's order; sections without findings are left out.
  package func bySection(_ reviewer: Reviewer) -> [SectionCount] {
    let sections = SectionOfPath(reviewer)
    var counts: [Int: FindingCount] = [:]
    for entry in self {
      var seen: Set<Int> = []
      for finding in entry.review.findings {
        let index = sections.index(of: finding.place.path)
        counts[index, default: FindingCount()].add(finding)
        if seen.insert(index).inserted { counts[index, default: FindingCount()].plans += 1 }
      }
    }
    return counts.sorted { $0.key < $1.key }.map { index, count in
      SectionCount(
        section: sections.name(index), heading: sections.heading(index), count: count)
    }
  }
}
