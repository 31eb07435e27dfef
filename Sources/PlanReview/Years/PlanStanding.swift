import DanishText
import Interviews
package import Plans
import Wording

/// Where a plan is in its years, and what comes next.
package struct PlanStanding: Sendable, Hashable {
  /// Its phase.
  package let phase: Phase
  /// How it stands with those who approve it.
  package let approval: ApprovalState
  /// How it stands with its Augusts.
  package let clock: AugustClock
  /// The day by which the goal is to be met, as YYYY-MM-DD; nil where the period cannot be read.
  package let lastDay: String?
  /// What comes next.
  package let next: NextStep
}

/// What comes next for a plan.
package enum NextStep: Sendable, Hashable {
  /// It is to be approved.
  case approve
  /// The status that was begun is to be given; its year.
  case finishStatus(Int)
  /// The final evaluation that was begun is to be given.
  case finishClosing
  /// The status for this August is to be given; its year.
  case giveStatus(Int)
  /// A status was never given; the latest such year.
  case giveMissedStatus(Int)
  /// The status for an August to come; its year.
  case awaitStatus(Int)
  /// The goal's time is up, and the plan is to be closed.
  case close
  /// The last August is behind it: it is to be closed when the goal's time is up.
  case awaitEnd
  /// It is closed.
  case none
  /// Its period cannot be read, so that nobody knows.
  case unknown
}

extension Reviewer {
  /// Where a plan is on a day, given as YYYY-MM-DD.
  package func standing(of plan: Plan, on today: String) -> PlanStanding {
    let reader = TimelineReader(template: template, language: wording.language, plan: plan)
    let approval = ApprovalState(of: plan, template)
    let clock = AugustClock(years: reader.augustYears, plan: plan, today: today)
    let lastDay = reader.timeline.period?.to.iso
    return PlanStanding(
      phase: plan.phase, approval: approval, clock: clock, lastDay: lastDay,
      next: next(plan, approval, clock, lastDay: lastDay, today))
  }

  private func next(
    _ plan: Plan, _ approval: ApprovalState, _ clock: AugustClock, lastDay: String?, _ today: String
  ) -> NextStep {
    if plan.finalStatus != nil { return .none }
    if let begun = plan.begunStatus {
      return begun.isFinal ? .finishClosing : .finishStatus(begun.year)
    }
    if plan.phase < .status, approval.approval == nil { return .approve }
    if let year = clock.owed { return .giveStatus(year) }
    if let lastDay, lastDay < today { return .close }
    if let year = clock.missed.last, clock.augusts.allSatisfy({ $0.year <= year || !$0.isDone }) {
      return .giveMissedStatus(year)
    }
    if let year = clock.coming { return .awaitStatus(year) }
    return lastDay == nil ? .unknown : .awaitEnd
  }
}

extension AugustClock.August {
  /// Whether the status was given.
  fileprivate var isDone: Bool { if case .done = state { true } else { false } }
}
