import Wording

/// What can be wrong with a file of rules beyond its JSON.
package enum RulePhrase: String, Phrase {
  // Conditions.
  /// No check is called that; `found`.
  case unknownCheck = "unknown-check"
  /// A condition has no check.
  case emptyCondition = "empty-condition"
  /// A condition has more than one check; `name`.
  case severalChecks = "several-checks"
  /// A check needs at least one of two parameters; `name`, `first`, `second`.
  case boundMissing = "bound-missing"
  /// A number is outside its bounds; `name`, `from`, `to`.
  case outOfRange = "out-of-range"
  /// The least is more than the most.
  case minimumAboveMaximum = "minimum-above-maximum"
  /// An array that must hold something is empty; `name`.
  case emptyList = "empty-list"
  /// Conditions are nested too deep; `limit`.
  case tooDeep = "too-deep"
  /// A rule is too big when its definitions are put in; `limit`.
  case tooBig = "too-big"
  /// All rules together are too big; `limit`.
  case setTooBig = "set-too-big"
  /// There are too many rules; `limit`.
  case tooManyRules = "too-many-rules"
  // Patterns.
  /// A pattern is empty.
  case patternEmpty = "pattern-empty"
  /// A star or the like stands behind nothing.
  case patternNothingToRepeat = "pattern-nothing-to-repeat"
  /// A parenthesis or bracket is not closed.
  case patternUnclosed = "pattern-unclosed"
  /// A parenthesis is closed that was not opened.
  case patternUnopened = "pattern-unopened"
  /// A range in brackets is upside down.
  case patternBadRange = "pattern-bad-range"
  /// What stands in braces is no count.
  case patternBadCount = "pattern-bad-count"
  /// A backslash stands before a letter that means nothing.
  case patternUnknownEscape = "pattern-unknown-escape"
  /// A pattern looks back or around, which takes time without bounds.
  case patternNotLinear = "pattern-not-linear"
  /// A pattern is too big; `limit`.
  case patternTooBig = "pattern-too-big"
  // Paths.
  /// A path is not written as paths are; `found`.
  case badPath = "bad-path"
  /// No fact is called that; `found`.
  case unknownFact = "unknown-fact"
  /// A name follows a text; `name`.
  case textHasNoFields = "text-has-no-fields"
  /// A name follows a list; `name`.
  case listHasNoFields = "list-has-no-fields"
  /// `[*]` follows something that is no list; `name`.
  case notAList = "not-a-list"
  /// A text is wanted; `name`.
  case notAText = "not-a-text"
  /// A date is wanted; `name`.
  case notADate = "not-a-date"
  /// One fact is wanted, and the path leads to several; `name`.
  case severalFacts = "several-facts"
  /// The places a rule is judged at are of different kinds; `name`, `first`.
  case placesDiffer = "places-differ"
  // Names.
  /// A name is not a word of lower-case letters, digits and hyphens; `found`.
  case badName = "bad-name"
  /// A rule is given twice; `name`.
  case duplicateRule = "duplicate-rule"
  /// A list is given twice; `name`.
  case duplicateList = "duplicate-list"
  /// A definition is given twice; `name`.
  case duplicateDefinition = "duplicate-definition"
  /// Two files have the same id; `name`.
  case duplicateFile = "duplicate-file"
  /// No list is called that; `found`.
  case unknownList = "unknown-list"
  /// No condition is defined under that name; `found`.
  case unknownDefinition = "unknown-definition"
  /// A list takes in itself; `name`, `way`.
  case listCycle = "list-cycle"
  /// A definition uses itself; `name`, `way`.
  case definitionCycle = "definition-cycle"
  /// A list is not used; `name`.
  case unusedList = "unused-list"
  /// A definition is not used; `name`.
  case unusedDefinition = "unused-definition"
  /// A list that the program itself needs is in no file; `name`.
  case listNeeded = "list-needed"
  /// A list a rule uses has faults; `name`.
  case faultyList = "faulty-list"
  // Lists.
  /// There is no word in an entry.
  case entryWithoutWord = "entry-without-word"
  /// A star stands inside a word.
  case starInside = "star-inside"
  /// Braces in an entry hold something unknown; `found`.
  case unknownToken = "unknown-token"
  /// An entry begins with what every word matches.
  case startsWithAnyWord = "starts-with-any-word"
  /// `{hit}` stands where it cannot.
  case misplacedHit = "misplaced-hit"
  /// An entry stands twice in a list; `found`.
  case duplicateEntry = "duplicate-entry"
  /// The lists of all files are too big; `limit`.
  case listsTooBig = "lists-too-big"
  /// There are too many lists; `limit`.
  case tooManyLists = "too-many-lists"
  // Messages.
  /// A placeholder is not known; `found`.
  case unknownPlaceholder = "unknown-placeholder"
  /// A brace is not closed.
  case unclosedPlaceholder = "unclosed-placeholder"
  /// A text that is said is too long; `limit` in bytes.
  case textTooLong = "text-too-long"
  /// The length to shorten to is no number of columns; `found`.
  case badLength = "bad-length"
  /// A rule gives no sentence of the template and no reason of its own.
  case noAuthority = "no-authority"
  // Examples.
  /// A rule has no passing example.
  case noPassingExample = "no-passing-example"
  /// A rule has no failing example.
  case noFailingExample = "no-failing-example"
  /// A failing example does not say where.
  case exampleWithoutPlace = "example-without-place"
  /// An address in an example is not written as addresses are; `found`.
  case badAddress = "bad-address"
  // Layers and overrides.
  /// No file below has that id; `found`.
  case unknownFile = "unknown-file"
  /// An override names no rule there is; `found`.
  case unknownRule = "unknown-rule"
  /// An override names a rule by an id it had before; `found`, `name`.
  case renamedRule = "renamed-rule"
  /// There are too many overrides; `limit`.
  case tooManyOverrides = "too-many-overrides"
  /// A pattern of plan files cannot be read; `found`.
  case badPlanPattern = "bad-plan-pattern"
  // The whole.
  /// A rule is switched off until its faults are mended; `name`.
  case switchedOff = "switched-off"
  // Help.
  /// What a condition looks like.
  case helpCondition = "help-condition"
  /// How to join several checks.
  case helpSeveralChecks = "help-several-checks"
  /// What a path looks like.
  case helpPath = "help-path"
  /// How to speak of the elements of a list; `name`.
  case helpElements = "help-elements"
  /// What a name looks like.
  case helpName = "help-name"
  /// What a pattern may hold.
  case helpPattern = "help-pattern"
  /// What an entry looks like.
  case helpEntry = "help-entry"
  /// What may stand in braces in an entry.
  case helpToken = "help-token"
  /// What a placeholder looks like.
  case helpPlaceholder = "help-placeholder"
  /// What `source` and `why` are for.
  case helpAuthority = "help-authority"
  /// What an example looks like.
  case helpExamples = "help-examples"
  /// What an address looks like.
  case helpAddress = "help-address"

  /// Where these texts stand in the interface files.
  package static let namespace = "rule"
}
