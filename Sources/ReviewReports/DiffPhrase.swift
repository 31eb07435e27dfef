import Wording

/// The words for what changed between two editions of a plan.
package enum DiffPhrase: String, Phrase {
  /// The two editions; `first`, `second`.
  case title
  /// What the marks mean; `removed` and `inserted` in their marks, and the words for them.
  case marks
  case removed
  case inserted
  /// Both say the same.
  case none
  /// Something is new, gone, in other words, or in another order; `label`.
  case added
  case dropped
  case droppedEntry = "dropped-entry"
  case reworded
  case moved
  /// Before the words of the earlier and the later edition, where they have little in common.
  case before
  case after
  /// What belongs to an entry; `label`, `text`.
  case detail
  /// How many changes in how many sections; `count`, `sections`.
  case count
  /// The heading of what happened in the plan's years.
  case life
  /// The plan got a title; `after`.
  case named
  /// No answer is another, and something else is.
  case sameAnswers = "same-answers"
  /// The title changed; `before`, `after`.
  case renamed
  /// The phase changed; `before`, `after`.
  case phase

  /// Where these texts stand in the interface files.
  package static let namespace = "diff"
}
