import Interviews
package import PlanReview
package import Plans

/// The note to the political level about a status.
package struct StatusNote: Sendable {
  private let reviewer: Reviewer
  private let plan: Plan
  private let status: Status

  /// Makes the note about a status of a plan, as the plan was when the status was given.
  package init(_ reviewer: Reviewer, _ log: PlanLog, _ status: Status) {
    self.reviewer = reviewer
    self.status = status
    plan = Self.plan(of: log, at: status)
  }

  /// The plan as it was when a status was given; as it is where the log does not say.
  private static func plan(of log: PlanLog, at status: Status) -> Plan {
    for (before, change) in log.standing.reversed() where change.events.contains(.reported(status))
    {
      var plan = before
      for event in change.events { plan.apply(event) }
      return plan
    }
    return log.plan
  }

  /// The note.
  package var document: OutlineDocument {
    OutlineDocument(NoteOutline(reviewer: reviewer, plan: plan, status: status).outline, reviewer)
  }
}
