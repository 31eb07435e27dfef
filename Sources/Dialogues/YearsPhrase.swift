import Wording

/// The words for what happens in a plan's years, as a dialogue tells it.
package enum YearsPhrase: String, Phrase {
  // What is undone and done again.
  /// An approval.
  case eventApproved = "event-approved"
  /// The taking back of an approval.
  case eventUnapproved = "event-unapproved"
  /// The beginning of a status; `august`.
  case eventBegan = "event-began"
  /// The giving of a status; `august`.
  case eventReported = "event-reported"
  /// The reason for a change.
  case eventLogged = "event-logged"

  /// Where these texts stand in the interface files.
  package static let namespace = "years"
}
