import Wording

/// The words of a page of lessons.
package enum LedgerPhrase: String, Phrase {
  /// The title.
  case title
  /// How many answers got other words; `count`.
  case count
  /// No answer got other words.
  case nothing
  /// Before the first words of an answer.
  case first
  /// Before its words now.
  case last
  /// How many wordings there were; `count`.
  case wordings
  /// Before what has become better.
  case better
  /// A finding that is gone, of a rule that says no more; `title`.
  case gone
  /// Before the findings that are left; `titles`.
  case open
  /// Both wordings are the same to the rules.
  case same

  /// Where these texts stand in the interface files.
  package static let namespace = "ledger"
}
