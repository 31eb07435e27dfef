import DanishText

/// What is read from a text, each thing once however many rules ask for it.
struct Reading: Sendable {
  fileprivate let text: String
  private var knownTokens: TokenizedText?
  private var knownHits: WordHits?
  private var knownLevels: [Range<Int>]?
  private var knownPeriods: [Period]?
  private var knownPeople: [PersonMention]?
  private var knownData: [PersonalDatum]?
  private var knownProfile: TextProfile?
  /// Whether patterns stand in the text, by their number in the program.
  private var knownMatches: [Int32: Bool] = [:]

  init(_ text: String) {
    self.text = text
  }

  /// The text split into words and sentences.
  var tokens: TokenizedText {
    mutating get {
      if let knownTokens { return knownTokens }
      let tokens = TokenizedText(text)
      knownTokens = tokens
      return tokens
    }
  }

  /// The hits of all word lists.
  mutating func hits(_ lexicon: Lexicon) -> WordHits {
    if let knownHits { return knownHits }
    let hits = lexicon.hits(in: tokens)
    knownHits = hits
    return hits
  }

  /// Where the text names a level: a count, a share or a percentage.
  var levels: [Range<Int>] {
    mutating get {
      if let knownLevels { return knownLevels }
      let levels = numbers(in: tokens, periods: periods).filter(\.isLevel).map(\.span)
      knownLevels = levels
      return levels
    }
  }

  /// The points in time and periods that the text names.
  var periods: [Period] {
    mutating get {
      if let knownPeriods { return knownPeriods }
      let found = knownTokens.map(DanishText.periods) ?? DanishText.periods(in: text)
      knownPeriods = found
      return found
    }
  }

  /// The people and roles that the text names.
  var people: [PersonMention] {
    mutating get {
      if let knownPeople { return knownPeople }
      let found = DanishText.people(in: tokens)
      knownPeople = found
      return found
    }
  }

  /// What belongs to one person alone.
  var personalData: [PersonalDatum] {
    mutating get {
      if let knownData { return knownData }
      let found = DanishText.personalData(in: tokens)
      knownData = found
      return found
    }
  }

  /// What the text says, to be held against other texts.
  var profile: TextProfile {
    mutating get {
      if let knownProfile { return knownProfile }
      let profile = TextProfile(tokens)
      knownProfile = profile
      return profile
    }
  }

  /// Whether a pattern stands in the text.
  mutating func holds(_ pattern: Pattern, numbered number: Int32) -> Bool {
    if let known = knownMatches[number] { return known }
    let isThere = pattern.isIn(tokens.bytes)
    knownMatches[number] = isThere
    return isThere
  }
}

// MARK: - Judging again

extension Reading {
  /// What is known by either of two readings of the same text.
  fileprivate func joined(with other: Reading) -> Reading {
    var all = self
    all.knownTokens = knownTokens ?? other.knownTokens
    all.knownHits = knownHits ?? other.knownHits
    all.knownLevels = knownLevels ?? other.knownLevels
    all.knownPeriods = knownPeriods ?? other.knownPeriods
    all.knownPeople = knownPeople ?? other.knownPeople
    all.knownData = knownData ?? other.knownData
    all.knownProfile = knownProfile ?? other.knownProfile
    all.knownMatches.merge(other.knownMatches) { known, _ in known }
    return all
  }
}

/// What was read from the texts of facts by a rule set, for when facts with mostly the same texts
/// are judged by it next, as a plan is after every answer.
package struct EarlierReadings: Sendable {
  private var byText: [String: Reading] = [:]

  /// Nothing read yet.
  package init() {}

  init(_ readings: [Reading]) {
    byText = Dictionary(readings.map { ($0.text, $0) }) { $0.joined(with: $1) }
  }

  /// The reading of a text as far as it goes.
  subscript(text: String) -> Reading { byText[text] ?? Reading(text) }
}
