import Wording

/// The words in which it is told what was understood of a draft.
package enum DraftReportPhrase: String, Phrase {
  /// The heading of what found no place.
  case unplaced
  /// The heading of what one should know.
  case notices
  /// A text that found no place, and where it stands; `text`, `place`.
  case unplacedLine = "unplaced-line"
  /// What was read in an answer; `what`.
  case read
  /// An answer that counts as none.
  case blank

  /// Where these texts stand in the interface files.
  package static let namespace = "understood"
}
