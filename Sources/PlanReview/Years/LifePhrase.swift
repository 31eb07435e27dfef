import Wording

/// The words for a plan's years: approvals, statuses, the August clock and the log of changes.
package enum LifePhrase: String, Phrase {
  // Approvals.
  /// Nobody has approved the plan.
  case notApproved = "not-approved"
  /// It is approved as it stands; `day`, `by`.
  case approved
  /// It was approved in an earlier edition; `day`, `by`, `names` of what has changed.
  case stale
  /// It was approved in an earlier edition, and nobody knows what has changed; `day`, `by`.
  case staleUnknown = "stale-unknown"
  /// The approval was taken back; `day`, `reason`.
  case withdrawn
  /// The approval was taken back by somebody; `day`, `by`, `reason`.
  case withdrawnBy = "withdrawn-by"
  /// So many errors were overruled; `count`.
  case overruled
  /// One of them; `label`, `reason`.
  case overruling
  // Phases, as a list of plans has them.
  /// The plan is being written.
  case draft = "phase-draft"
  /// The plan waits for its approval.
  case approval = "phase-approval"
  /// The plan was approved and waits for its first status.
  case running = "phase-running"
  /// The plan runs.
  case status = "phase-status"
  /// The plan is closed.
  case closing = "phase-closing"
  // The August clock.
  /// An August; `year`.
  case august
  /// The status of an August was given; `august`, `day`.
  case done
  /// The final evaluation was given; `day`.
  case doneFinal = "done-final"
  /// It is to be given now; `august`.
  case owed
  /// It was never given; `august`.
  case missed
  /// It comes; `august`.
  case coming
  // What comes next.
  /// The approval.
  case nextApprove = "next-approve"
  /// The status that was begun; `august`.
  case nextFinish = "next-finish"
  /// The final evaluation that was begun.
  case nextFinishClosing = "next-finish-closing"
  /// The status of this August; `august`.
  case nextGive = "next-give"
  /// A status that was never given; `august`.
  case nextMissed = "next-missed"
  /// The status of an August to come; `august`.
  case nextAwait = "next-await"
  /// The end; `day`.
  case nextClose = "next-close"
  /// The end that is to come; `day`.
  case nextEnd = "next-end"
  /// Nothing more; `day`.
  case nextNone = "next-none"
  /// The period cannot be read.
  case nextUnknown = "next-unknown"
  // The log of changes.
  /// Something is new; `label`, `after`.
  case added
  /// Something was taken out; `label`, `before`.
  case dropped
  /// Something has other words; `label`, `before`, `after`.
  case reworded
  /// A change; `day`, `what`, `reason`.
  case line
  /// Why; `reason`.
  case because
  /// Nobody has said why.
  case noReason = "no-reason"

  /// Where these texts stand in the interface files.
  package static let namespace = "life"
}
