/// The things a rule can ask about facts; the set is closed.
///
/// The name is what rule files write. What each check takes stands in ``definition``, the one table
/// from which rules are loaded and the JSON Schema and the reference are written.
package enum Check: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  // Glue.
  /// Every condition holds.
  case all
  /// At least one condition holds.
  case any
  /// The condition does not hold.
  case not
  /// The condition holds for every element of a list.
  case each
  /// The condition holds for at least one element of a list.
  case some
  /// The condition holds for no element of a list.
  case none
  /// A condition that is defined once under a name.
  case use
  /// Whether it is right cannot be said while the condition holds.
  case unsure
  // Presence.
  /// Something is answered.
  case present
  /// Nothing is answered.
  case blank
  // Size.
  /// How many elements a list has.
  case count
  /// How long a text is.
  case length
  /// How hard a text is to read.
  case readability
  // Words.
  /// A text has words of a list.
  case mentions
  /// A text is free of the words of a list.
  case avoids
  /// The whole answer is an entry of a list.
  case isOneOf
  /// There are no other words in the answer than those of a list.
  case onlyWords
  /// A text begins with words of a list.
  case startsWith
  /// A pattern stands in a text.
  case matches
  /// A text names a level: a count, a share or a percentage.
  case number
  // Time.
  /// A text can be read as a point in time or a period.
  case date
  /// How exactly a time is told, and whether it exists.
  case precision
  /// One date comes before another.
  case before
  /// All times lie between two dates.
  case within
  /// Two times lie in the same year.
  case sameYear
  /// How many months there are between two dates.
  case span
  /// A month is named in every year of a period.
  case everyYear
  // Relation.
  /// Two texts say much the same.
  case similar
  /// No two texts are the same.
  case distinct
  /// Two lists are equally long.
  case sameNumber
  /// A text comes back to other texts.
  case mentionsEach
  // People.
  /// A text holds what belongs to one person alone.
  case personalData
  /// Who is named: a head, a leader, a group, nobody.
  case role
}
