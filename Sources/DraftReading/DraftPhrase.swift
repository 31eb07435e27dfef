import Wording

/// What can be wrong with a plan's file beyond its JSON.
package enum DraftPhrase: String, Phrase {
  /// The file names a format that is no plan's; `found`, `wanted`.
  case wrongFormat = "wrong-format"
  /// The file is of a later edition of the format; `found`, `wanted`.
  case newerFormat = "newer-format"
  /// The plan answers another template; `found`, `wanted`.
  case anotherTemplate = "another-template"
  /// The plan answers another edition of the template; `found`, `wanted`.
  case anotherEdition = "another-edition"
  /// A list's item is neither a text nor an object; `name`.
  case itemExpected = "item-expected"
  /// A path leads to no answer that can be put off; `found`.
  case nothingToPostpone = "nothing-to-postpone"
  /// Something is about a place that the plan does not have; `found`.
  case noSuchPlace = "no-such-place"
  /// How a place is written.
  case helpPlace = "help-place"
  /// Something is no day; `name`, `found`.
  case badDay = "bad-day"
  /// How a day is written.
  case helpDay = "help-day"
  /// A vote is about a bid that is not there; `found`.
  case noSuchProposal = "no-such-proposal"
  /// How a bid is named in a vote.
  case helpProposal = "help-proposal"
  /// What to put for the format; `wanted`.
  case helpFormat = "help-format"
  /// Where a program that reads the format comes from.
  case helpNewer = "help-newer"
  /// How to open a plan of another template.
  case helpTemplate = "help-template"
  /// How an item is written.
  case helpItem = "help-item"

  /// Where these texts stand in the interface files.
  package static let namespace = "draft"
}
