import PlanReview
import Wording

/// The words of the red thread.
package enum ThreadPhrase: String, Phrase {
  /// A template without signs or actions has no thread.
  case none
  /// There is nothing to show yet.
  case empty
  /// The line of the objective; stands before its words.
  case objective
  /// The line of the goal.
  case goal
  /// The heading over the signs.
  case sign
  /// The heading over the data.
  case data
  /// The heading over the actions.
  case action
  /// The heading over those who do them.
  case who
  /// The heading over when they start.
  case from
  /// What is missing; `what`.
  case holes
  /// Nothing is missing.
  case whole
  /// There is no objective.
  case noObjective = "no-objective"
  /// There is no goal.
  case noGoal = "no-goal"
  /// There are no signs.
  case noSigns = "no-signs"
  /// There are no actions.
  case noActions = "no-actions"
  /// Signs have no data; `names`.
  case noData = "no-data"
  /// Actions have nobody who does them; `names`.
  case noOwner = "no-owner"
  /// Actions do not say when they start; `names`.
  case noStart = "no-start"
  /// Data belong to no sign; `names`.
  case looseData = "loose-data"
  /// Somebody belongs to no action; `names`.
  case looseOwner = "loose-owner"
  /// The August statuses; `what`.
  case august
  /// The plan does not say when it runs.
  case augustUnknown = "august-unknown"
  /// A status is planned; `year`.
  case augustPlanned = "august-planned"
  /// A status is missing; `year`.
  case augustMissing = "august-missing"
  /// There may be a status; `year`.
  case augustUnsure = "august-unsure"
  /// The goal's time is up by then; `year`.
  case augustAfter = "august-after"

  /// Where these texts stand in the interface files.
  package static let namespace = "thread"

  /// How the August of a year stands.
  init(_ state: RedThread.AugustStatus.State) {
    switch state {
    case .planned: self = .augustPlanned
    case .missing: self = .augustMissing
    case .unsure: self = .augustUnsure
    case .afterGoal: self = .augustAfter
    }
  }
}
