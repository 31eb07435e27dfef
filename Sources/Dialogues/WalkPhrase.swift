import Wording

/// The words of a review at the prompt, and of comments.
package enum WalkPhrase: String, Phrase {
  /// The first words.
  case opening
  /// What can be done at a finding; said once.
  case choices
  /// How many places with findings are left, this one among them; `count`.
  case left
  /// Nothing stands where a finding is.
  case blank
  /// Findings are gone; `titles`.
  case solved
  /// There is no finding to go through.
  case nothing
  /// All findings have been passed.
  case done
  /// How many findings were put right; `count`.
  case mended
  /// How many findings were accepted; `count`.
  case accepted
  /// How many comments were written; `count`.
  case commented
  /// How many findings are open; `count`.
  case open
  /// What can be done when all findings have been passed.
  case afterwards
  // Comments.
  /// A comment was written; `label`, `text`.
  case noted
  /// There are no comments.
  case noComments = "no-comments"
  /// The heading of comments.
  case comments
  /// A comment was taken out; `text`.
  case removed
  /// A comment that is not there; `word`, `count`.
  case noSuchComment = "no-such-comment"

  /// Where these texts stand in the interface files.
  package static let namespace = "walk"
}
