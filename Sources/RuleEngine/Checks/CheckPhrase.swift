import Wording

/// What the reference says about checks, and the small words that findings are put together with.
package enum CheckPhrase: String, Phrase {
  // A sentence for each check.
  /// What `all` asks.
  case summaryAll = "summary-all"
  /// What `any` asks.
  case summaryAny = "summary-any"
  /// What `not` asks.
  case summaryNot = "summary-not"
  /// What `each` asks.
  case summaryEach = "summary-each"
  /// What `some` asks.
  case summarySome = "summary-some"
  /// What `none` asks.
  case summaryNone = "summary-none"
  /// What `use` asks.
  case summaryUse = "summary-use"
  /// What `unsure` asks.
  case summaryUnsure = "summary-unsure"
  /// What `present` asks.
  case summaryPresent = "summary-present"
  /// What `blank` asks.
  case summaryBlank = "summary-blank"
  /// What `count` asks.
  case summaryCount = "summary-count"
  /// What `length` asks.
  case summaryLength = "summary-length"
  /// What `readability` asks.
  case summaryReadability = "summary-readability"
  /// What `mentions` asks.
  case summaryMentions = "summary-mentions"
  /// What `avoids` asks.
  case summaryAvoids = "summary-avoids"
  /// What `isOneOf` asks.
  case summaryIsOneOf = "summary-is-one-of"
  /// What `onlyWords` asks.
  case summaryOnlyWords = "summary-only-words"
  /// What `startsWith` asks.
  case summaryStartsWith = "summary-starts-with"
  /// What `matches` asks.
  case summaryMatches = "summary-matches"
  /// What `number` asks.
  case summaryNumber = "summary-number"
  /// What `date` asks.
  case summaryDate = "summary-date"
  /// What `precision` asks.
  case summaryPrecision = "summary-precision"
  /// What `within` asks.
  case summaryWithin = "summary-within"
  /// What `sameYear` asks.
  case summarySameYear = "summary-same-year"
  /// What `before` asks.
  case summaryBefore = "summary-before"
  /// What `span` asks.
  case summarySpan = "summary-span"
  /// What `everyYear` asks.
  case summaryEveryYear = "summary-every-year"
  /// What `similar` asks.
  case summarySimilar = "summary-similar"
  /// What `distinct` asks.
  case summaryDistinct = "summary-distinct"
  /// What `sameNumber` asks.
  case summarySameNumber = "summary-same-number"
  /// What `mentionsEach` asks.
  case summaryMentionsEach = "summary-mentions-each"
  /// What `personalData` asks.
  case summaryPersonalData = "summary-personal-data"
  /// What `role` asks.
  case summaryRole = "summary-role"
  // The reference.
  /// The heading of the column of names.
  case columnCheck = "column-check"
  /// The heading of the column of what a check takes.
  case columnTakes = "column-takes"
  /// The heading of the column of what a check asks.
  case columnAsks = "column-asks"
  /// A condition.
  case kindCondition = "kind-condition"
  /// An array of conditions.
  case kindConditions = "kind-conditions"
  /// The path of anything.
  case kindAnything = "kind-anything"
  /// The path of a text.
  case kindText = "kind-text"
  /// The path of a date.
  case kindDate = "kind-date"
  /// The paths of dates.
  case kindDates = "kind-dates"
  /// The paths of texts.
  case kindTexts = "kind-texts"
  /// The paths of texts or dates.
  case kindTimes = "kind-times"
  /// A pattern.
  case kindPattern = "kind-pattern"
  /// The path of a list.
  case kindList = "kind-list"
  /// The name of a word list.
  case kindWordList = "kind-word-list"
  /// The name of a definition.
  case kindDefinition = "kind-definition"
  /// A whole number; `from`, `to`.
  case kindInteger = "kind-integer"
  /// One of some words; `words`.
  case kindWord = "kind-word"
  /// One or several of some words; `words`.
  case kindWords = "kind-words"
  /// true or false.
  case kindFlag = "kind-flag"
  /// Something that may be left out; `what`.
  case optional
  // The words of findings.
  /// A quotation; `text`.
  case quotation
  /// The last two of an enumeration; `first`, `last`.
  case listAnd = "list-and"
  /// Too few words for a LIX.
  case tooFewWords = "too-few-words"
  /// A month of a year; `month`, `year`.
  case monthOfYear = "month-of-year"
  /// The month every year of a period that cannot be read; `month`.
  case monthEveryYear = "month-every-year"
  /// January.
  case month1 = "month-1"
  /// February.
  case month2 = "month-2"
  /// March.
  case month3 = "month-3"
  /// April.
  case month4 = "month-4"
  /// May.
  case month5 = "month-5"
  /// June.
  case month6 = "month-6"
  /// July.
  case month7 = "month-7"
  /// August.
  case month8 = "month-8"
  /// September.
  case month9 = "month-9"
  /// October.
  case month10 = "month-10"
  /// November.
  case month11 = "month-11"
  /// December.
  case month12 = "month-12"

  /// Where these texts stand in the interface files.
  package static let namespace = "check"

  /// The name of a month, 1 to 12.
  package static func month(_ number: Int) -> CheckPhrase {
    CheckPhrase(rawValue: "month-\(number)") ?? .month1
  }
}
