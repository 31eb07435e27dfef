import Wording

/// The words that conditions are said with.
package enum ConditionPhrase: String, Phrase {
  // How conditions are joined, as lines of a tree.
  /// All of what follows.
  case all
  /// One of what follows.
  case any
  /// Not what follows, or not `what`.
  case not
  /// The same to those who do not know the rule files; `what`.
  case notSo = "not-so"
  /// Not what follows, where that is more than a line.
  case noneOfThis = "none-of-this"
  /// For each element; `in`.
  case each
  /// For at least one element; `in`.
  case some
  /// For no element; `in`.
  case none
  /// A definition without a title; `name`.
  case use
  /// It cannot be said while what follows holds.
  case unsure
  // What a check asks, as half a sentence.
  /// `in`.
  case present
  /// `in`.
  case blank
  /// `in`, `bounds`.
  case count
  /// `in`, `bounds`, `unit`.
  case length
  /// `in`, `bounds`.
  case readability
  /// `in`, `list`, `more`.
  case mentions
  /// `in`, `list`, `more`.
  case avoids
  /// `in`, `list`, `max`, `more`.
  case avoidsAllBut = "avoids-all-but"
  /// `in`, `list`.
  case isOneOf = "is-one-of"
  /// `in`, `list`.
  case onlyWords = "only-words"
  /// `in`, `list`, `max`.
  case onlyWordsAllBut = "only-words-all-but"
  /// `in`, `list`.
  case startsWith = "starts-with"
  /// `in`, `pattern`.
  case matches
  /// A pattern that is not written out; `in`.
  case matchesForm = "matches-form"
  /// `in`.
  case number
  /// `in`.
  case date
  /// `in`, `is`.
  case precision
  /// `in`.
  case precisionNone = "precision-none"
  /// No time, or one told in certain ways; `in`, `others`.
  case precisionNoneOr = "precision-none-or"
  /// A time that is not told in certain ways; `in`, `others`.
  case precisionSome = "precision-some"
  /// `first`, `then`.
  case before
  /// `in`, `from`, `to`.
  case within
  /// `in`, `from`.
  case withinFrom = "within-from"
  /// `in`, `to`.
  case withinTo = "within-to"
  /// `in`, `as`.
  case sameYear = "same-year"
  /// `from`, `to`, `bounds`, `unit`.
  case span
  /// `in`, `month`, `from`, `to`.
  case everyYear = "every-year"
  /// `first`, `second`, `min`.
  case similar
  /// `in`.
  case distinct
  /// `first`, `second`.
  case sameNumber = "same-number"
  /// `in`, `of`.
  case mentionsEach = "mentions-each"
  /// `in`.
  case personalData = "personal-data"
  /// `in`, `is`, `more`.
  case role
  // Clauses.
  /// A half sentence as a clause; `what`.
  case that
  /// The opposite of a clause; `what`.
  case thatNot = "that-not"
  /// A clause that leaves it open; `what`.
  case thatUnsure = "that-unsure"
  /// Clauses that all hold; `first`, `last`.
  case both
  /// Clauses of which one holds; `first`, `last`.
  case either
  /// A clause for each element; `in`, `what`.
  case thatEach = "that-each"
  /// A clause for at least one element; `in`, `what`.
  case thatSome = "that-some"
  /// A clause for no element; `in`, `what`.
  case thatNone = "that-none"
  // Parts of sentences.
  /// A field by its label; `name`.
  case field
  /// `min`.
  case atLeast = "at-least"
  /// `max`.
  case atMost = "at-most"
  /// `min`, `max`.
  case between
  /// `min`.
  case exactly
  /// `bounds`.
  case soMany = "so-many"
  /// `list`.
  case withOthers = "with-others"
  /// `list`.
  case withoutOthers = "without-others"
  /// `list`.
  case afterOthers = "after-others"
  /// Words.
  case unitWords = "unit-words"
  /// Characters.
  case unitCharacters = "unit-characters"
  /// Sentences.
  case unitSentences = "unit-sentences"
  /// Months.
  case unitMonths = "unit-months"
  /// Days.
  case unitDays = "unit-days"
  /// Choices of which one is enough; `first`, `last`.
  case or
  // Ways to tell a time, and kinds of people.
  /// One day.
  case asExact = "as-exact"
  /// A month.
  case asMonth = "as-month"
  /// Several months.
  case asMonthList = "as-month-list"
  /// A week.
  case asWeek = "as-week"
  /// About then.
  case asApprox = "as-approx"
  /// A quarter.
  case asQuarter = "as-quarter"
  /// Half a year.
  case asHalfYear = "as-half-year"
  /// A season.
  case asSeason = "as-season"
  /// A season of one of two years.
  case asSeasonAmbiguous = "as-season-ambiguous"
  /// A school year.
  case asSchoolYear = "as-school-year"
  /// At the latest then.
  case asDeadline = "as-deadline"
  /// A year.
  case asYear = "as-year"
  /// From one time to another.
  case asRange = "as-range"
  /// Again and again.
  case asRecurring = "as-recurring"
  /// Counted from another time.
  case asRelative = "as-relative"
  /// No time at all.
  case asVague = "as-vague"
  /// Without a year.
  case asNoYear = "as-no-year"
  /// What does not exist.
  case asInvalid = "as-invalid"
  /// Nothing.
  case asNone = "as-none"
  /// Somebody by name.
  case asPerson = "as-person"
  /// A head of department.
  case asChef = "as-chef"
  /// A leader.
  case asLeader = "as-leader"
  /// A professional.
  case asProfessional = "as-professional"
  /// A group.
  case asGroup = "as-group"
  /// A workplace.
  case asUnit = "as-unit"
  /// Nobody in particular.
  case asNobody = "as-nobody"
  // What was found.
  /// Words; `what`.
  case found
  /// A number or the like; `what`.
  case foundValue = "found-value"
  /// None of what is looked for.
  case foundNone = "found-none"
  /// Nothing to read.
  case foundNothingToRead = "found-nothing-to-read"
  // Requests.
  /// Any condition; `what`.
  case mend
  /// The opposite of any condition; `what`.
  case unmend
  /// An answer is wanted; `in`.
  case mendPresent = "mend-present"
  /// Words should go; `in`, `words`.
  case mendWords = "mend-words"
  /// Something else than a whole answer is wanted; `in`, `words`.
  case mendOther = "mend-other"
  /// A level is wanted; `in`.
  case mendNumber = "mend-number"
  /// A date is wanted; `in`.
  case mendDate = "mend-date"
  /// Months are missing; `in`, `missing`.
  case mendEveryYear = "mend-every-year"
  /// Something stands twice; `in`, `words`.
  case mendDistinct = "mend-distinct"
  /// Two texts are too alike; `first`, `second`.
  case mendSimilar = "mend-similar"

  /// Where these texts stand in the interface files.
  package static let namespace = "condition"

  /// What a condition asks.
  init(asking condition: Explanation) {
    let note = condition.note
    switch condition.check {
    case .within where note.patterns["to"] == nil: self = .withinFrom
    case .within where note.patterns["from"] == nil: self = .withinTo
    case .precision where note.choices["is"] == ["none"]: self = .precisionNone
    case .precision where note.choices["is"]?.contains("none") ?? false: self = .precisionNoneOr
    case .avoids where note.numbers["max"] ?? 0 > 0: self = .avoidsAllBut
    case .onlyWords where note.numbers["max"] ?? 0 > 0: self = .onlyWordsAllBut
    case .not: self = .noneOfThis
    case let check: self = ConditionPhrase(rawValue: check.rawValue.hyphenated) ?? .use
    }
  }

  /// The clause of a check over a list.
  init(over check: Check) {
    switch check {
    case .each: self = .thatEach
    case .some: self = .thatSome
    default: self = .thatNone
    }
  }

  /// What to do for a condition to come out otherwise.
  init(mending change: NeededChange, hasWords: Bool) {
    let isWanted = change.wanted == .pass
    switch change.condition.check {
    case .present where isWanted, .blank where !isWanted: self = .mendPresent
    case .each where change.condition.children.isEmpty,
      .some where change.condition.children.isEmpty,
      .none where change.condition.children.isEmpty:
      self = .mendPresent
    case .avoids where isWanted && hasWords, .mentions where !isWanted && hasWords,
      .personalData where !isWanted && hasWords, .startsWith where !isWanted && hasWords,
      .matches where !isWanted && hasWords, .precision where !isWanted && hasWords,
      .within where isWanted && hasWords, .role where !isWanted && hasWords:
      self = .mendWords
    case .isOneOf where !isWanted && hasWords: self = .mendOther
    case .number where isWanted: self = .mendNumber
    case .date where isWanted: self = .mendDate
    case .everyYear where isWanted && change.condition.evidence.finding != nil:
      self = .mendEveryYear
    case .distinct where isWanted && hasWords: self = .mendDistinct
    case .similar where !isWanted: self = .mendSimilar
    default: self = isWanted ? .mend : .unmend
    }
  }
}
