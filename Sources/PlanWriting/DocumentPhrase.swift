import Plans
import Wording

/// The words of a plan's document that are not the template's own.
package enum DocumentPhrase: String, Phrase {
  /// The title of a plan without one.
  case untitled
  /// Stands for the answer to a question whose time has not come.
  case notYet = "not-yet"
  /// Stands for an answer that is not given.
  case noAnswer = "no-answer"
  /// The link that leads past the list of contents.
  case skip
  /// A link past the contents to the text of a note.
  case skipToText = "skip-to-text"
  /// The name of the list of contents.
  case contents
  /// The head of the column of sections.
  case section
  /// The head of the column of questions and answers.
  case answers
  /// The name of the table of answers.
  case tableName = "table-name"
  /// What stands in the table of answers.
  case tableWords = "table-words"
  /// Stands where an answer is to be written.
  case fillIn = "fill-in"
  /// The page and how many there are, each a `#`.
  case page
  /// Says where the timeline comes from.
  case timelineNote = "timeline-note"
  /// The heading of what holds the plan together.
  case thread
  /// The heading of answers that belong to no item; `label` of the answers, `list` of the items.
  case unpaired
  /// The heading of answers that the template does not ask for.
  case otherAnswers = "other-answers"
  /// The heading of answers that a Word file of others does not ask for.
  case withoutPlace = "without-place"
  /// Says that the plan is being written.
  case draft = "phase-draft"
  /// Says that the plan is about to be approved.
  case approval = "phase-approval"
  /// Says that the plan is approved as it stands.
  case approved = "phase-approved"
  /// Says that the plan runs.
  case status = "phase-status"
  /// Says that the plan is being closed.
  case closing = "phase-closing"

  /// Where these texts stand in the interface files.
  package static let namespace = "document"

  /// The word for a phase.
  init(_ phase: Phase) {
    switch phase {
    case .draft: self = .draft
    case .approval: self = .approval
    case .status: self = .status
    case .closing: self = .closing
    }
  }
}
