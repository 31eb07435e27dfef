import Wording

/// The words of a timeline.
package enum TimelinePhrase: String, Phrase {
  /// The heading.
  case title
  /// From when to when the plan runs; `first`, `last`.
  case period
  /// The period cannot be told.
  case noPeriod = "no-period"
  /// The plan begins.
  case start
  /// An action begins; `number`, `name`.
  case action
  /// An interim evaluation.
  case interim
  /// A status to the political level.
  case august
  /// A status that the plan does not name.
  case augustMissing = "august-missing"
  /// A status that the plan may name.
  case augustUnclear = "august-unclear"
  /// The goal is to be met.
  case achieved
  /// What happens when; `time`, `what`.
  case entry
  /// What has no time at all; `what`.
  case noTime = "no-time"
  /// What has words that were not read as a time; `what`, `text`.
  case unreadTime = "unread-time"
  /// Nothing in the plan has a time.
  case nothing
  /// The head of the column of times.
  case when
  /// The head of the column of what happens.
  case what
  /// The row of the plan as a whole.
  case rowPlan = "row-plan"
  /// The row of an action; `number`, `name`.
  case rowAction = "row-action"
  /// The row of interim evaluations.
  case rowInterim = "row-interim"
  /// The row of statuses.
  case rowAugust = "row-august"
  /// Stands where a row has no mark.
  case rowNoTime = "row-no-time"
  /// A status in a year that the plan does not name; `time`.
  case missing
  /// A status in a year that the plan may name; `time`.
  case unclear
  /// What the marks mean on a terminal.
  case legend
  /// What the mark of a start means.
  case legendStart = "legend-start"
  /// What the mark of a status that is not named means.
  case legendMissing = "legend-missing"

  /// Where these texts stand in the interface files.
  package static let namespace = "timeline"
}
