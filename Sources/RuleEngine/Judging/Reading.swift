import DanishText

/// What is read from a text, each thing once however many rules ask for it.
struct Reading {
  private let text: String
  private var knownTokens: TokenizedText?
  private var knownHits: WordHits?
  private var knownLevels: [Range<Int>]?
  private var knownPeriods: [Period]?

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
}
