import WordDocuments
import Wording

/// The words for where something stands in a document.
package enum PlacePhrase: String, Phrase {
  /// A section of the template; `section`.
  case section
  /// What stands before the first section.
  case front
  /// A table; `number`.
  case table
  /// A row of a table; `number`.
  case row
  /// A paragraph; `number`.
  case paragraph
  /// A line of a text file; `number`.
  case line
  /// A text box.
  case box
  /// A footnote; `number`.
  case note

  /// Where these texts stand in the interface files.
  package static let namespace = "place"
}

/// The words for what the reader of a plan should know about its reading.
package enum NoticePhrase: String, Phrase {
  /// Tracked insertions were read; `count`.
  case insertions
  /// Tracked deletions were not read; `count`.
  case deletions
  /// Tracked moves were read where they went; `count`.
  case moves
  /// Hidden text was not read; `count`, `words`.
  case hiddenText = "hidden-text"
  /// Fields are not filled in; `count`.
  case placeholders
  /// Pictures were not read; `count`.
  case pictures
  /// Parts of the file could not be read; `words`.
  case unreadablePart = "unreadable-part"
  /// Others have remarked something; `count`.
  case comments
  /// A section was not found; `section`.
  case sectionMissing = "section-missing"
  /// The sections stand in another order.
  case sectionsMoved = "sections-moved"
  /// Nothing of the template was found.
  case unrecognised
  /// The template is there, and nobody has answered yet.
  case noAnswers = "no-answers"
  /// An answer stands beside the heading; `question`.
  case besideHeading = "beside-heading"
  /// Answers belong to no item; `count`, `label`, `list`.
  case unpaired
  /// Answers were given to items in order; `label`, `list`.
  case pairedByOrder = "paired-by-order"
  /// One answer was taken for all items; `text`, `label`.
  case oneForAll = "one-for-all"
  /// The approval, the statuses and the log of changes were left in the file.
  case yearsLeftOut = "years-left-out"
  /// The encoding was guessed.
  case guessedEncoding = "guessed-encoding"
  /// Lines found no place; `count`.
  case unplaced
  /// The same to those who do not see the reading; `count`, `words`.
  case unplacedLines = "unplaced-lines"

  /// Where these texts stand in the interface files.
  package static let namespace = "notice"

  /// The words for what a document's text does not show.
  init(_ kind: Notice.Kind) {
    switch kind {
    case .insertions: self = .insertions
    case .deletions: self = .deletions
    case .moves: self = .moves
    case .hiddenText: self = .hiddenText
    case .placeholders: self = .placeholders
    case .pictures: self = .pictures
    case .unreadablePart: self = .unreadablePart
    }
  }
}
