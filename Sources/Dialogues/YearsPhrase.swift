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

  // A status.
  /// What a status asks, in a few words.
  case welcome
  /// What the final evaluation asks.
  case welcomeFinal = "welcome-final"
  /// Before an answer of the status before; `august`.
  case earlier
  /// How many signs were read; `count`, `read`.
  case signsRead = "signs-read"
  /// How many changes were logged; `count`.
  case changeCount = "change-count"
  /// The questions without an answer; `count`, `names`.
  case stillBlank = "still-blank"
  /// Asks who gives the status.
  case whoGives = "who-gives"
  /// Asks who gives it, where an empty line is the owner; `owner`.
  case whoGivesOwner = "who-gives-owner"
  /// The words before the cursor there.
  case whoPrompt = "who-prompt"
  /// It was not given.
  case notGiven = "not-given"
  /// It was given; `august`, `day`, `by`.
  case given
  /// The final evaluation was given; `day`, `by`.
  case givenFinal = "given-final"
  /// How the note is written; `plan`.
  case note
  /// How the final note is written; `plan`.
  case noteFinal = "note-final"
  /// How a status is taken up again; `plan`.
  case resume
  /// How a final evaluation is taken up again; `plan`.
  case resumeFinal = "resume-final"
  // The log of changes.
  /// Before a change that was logged.
  case logged
  /// Asks why.
  case whyChanged = "why-changed"
  /// The words before the cursor there.
  case reasonPrompt = "reason-prompt"
  /// The reason is asked for again before the status is given.
  case reasonLater = "reason-later"
  /// The status cannot be given without the reason.
  case reasonNeeded = "reason-needed"

  /// Where these texts stand in the interface files.
  package static let namespace = "years"
}
