import Wording

/// The words of a plan's years in documents, and of the notes to the political level.
package enum NotePhrase: String, Phrase {
  // In the plan's own documents.
  /// The heading of the approvals, and the question above them.
  case approval
  case approvalQuestion = "approval-question"
  /// The heading of the statuses that were given.
  case statuses
  /// The heading above one status; `august`, `day`.
  case given
  /// The same, and who gave it; `august`, `day`, `by`.
  case givenBy = "given-by"
  /// The heading above the final evaluation; `day`.
  case givenFinal = "given-final"
  /// The same, and who gave it; `day`, `by`.
  case givenFinalBy = "given-final-by"
  /// An answer with its label; `label`, `text`.
  case answer
  /// The heading of the log of changes, and the question above them.
  case changes
  case changesQuestion = "changes-question"
  // The note.
  /// The title of the note about a status; `august`.
  case title
  /// The title of the note about the final evaluation; `year`.
  case finalTitle = "final-title"
  /// The heading of the first section.
  case short
  /// Above the plan's title.
  case plan
  /// Above who gave the status, and that; `by`, `day`.
  case who
  case whoLine = "who-line"
  /// Above the first answer of the evaluation.
  case howFar = "how-far"
  /// Above the goal as it was before.
  case goalBefore = "goal-before"
  /// A sign in a heading; `number`, `words`.
  case sign
  /// The data say nothing yet.
  case noReading = "no-reading"
  /// What an earlier status said; `august`, `text`.
  case earlier
  /// Above the trial actions, in a status and in a final evaluation.
  case actions
  case actionsFinal = "actions-final"
  /// A trial action and who begins it; `text`, `owners`.
  case owned
  /// The heading of what is adjusted.
  case adjusted
  /// Above the changes since the status before; there are none.
  case changesSince = "changes-since"
  case noChanges = "no-changes"
  /// The heading of what comes.
  case onwards
  case onwardsQuestion = "onwards-question"

  /// Where these texts stand in the interface files.
  package static let namespace = "note"
}
