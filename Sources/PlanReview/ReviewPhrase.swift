import Wording

/// What is said about rules held against a template, and about what was read in an answer.
package enum ReviewPhrase: String, Phrase {
  /// A rule's source is no sentence of the template; `name`.
  case unknownSource = "unknown-source"
  /// How to quote the template.
  case helpUnknownSource = "help-unknown-source"
  /// What was read in an answer; `what`.
  case read
  /// A day; `day`, `month`, `year`.
  case day
  /// Days of one month; `first`, `last`, `month`, `year`.
  case days
  /// From one time to another; `first`, `last`.
  case fromTo = "from-to"
  /// A whole month; `month`, `year`.
  case month
  /// A whole year; `year`.
  case year
  /// By then at the latest; `time`.
  case deadline
  /// A month each year; `month`.
  case everyYear = "every-year"
  /// The first of a rhythm; `rhythm`, `time`.
  case rhythmFrom = "rhythm-from"
  /// A day that does not exist; `text`.
  case noSuchTime = "no-such-time"
  /// Words that are no time; `text`.
  case vagueTime = "vague-time"
  /// A time counted from the start; `text`.
  case relativeTime = "relative-time"
  /// A time without a year; `text`.
  case withoutYear = "without-year"
  /// An owner is one head of department; `name`.
  case oneHead = "one-head"
  /// No time was found.
  case noTime = "no-time"

  /// Where these texts stand in the interface files.
  package static let namespace = "review"
}
