/// A number that a text states, and what it counts as.
package struct NumberMention: Hashable, Sendable {
  /// What a number says; only ``isLevel`` ones say how much or how many.
  package enum Kind: String, CaseIterable, Sendable {
    /// So many of something: "24 beboere", "1.200.000", "halvanden".
    case count
    /// A part of a whole: "8 ud af 10", "hver tredje", "halvdelen", "1/3".
    ///
    /// Also how much against before: "halveret" is 1 of 2, "fordoblet" and "dobbelt så mange" 2 of 1.
    case share
    /// Percent or percentage points: "40 procent", "17,5 %".
    case percent
    /// How long: "seks uger", "to døgn".
    case duration
    case age
    /// "8. klasse", "3.-6. klasse", "8.a".
    case classLevel
    case clockTime
    /// Part of a date or another period.
    case date
    case year
    /// "den 5. fraværsdag".
    case ordinal
    /// "§ 85".
    case lawSection
    case postalCode
    /// The number of a list at the start of a line.
    case listMarker
    /// A name rather than a number: "Verdensmål 11", "sag 26/01234", "tlf. 43 68 68 68".
    case reference
  }

  /// What the number says.
  package let kind: Kind
  /// The number; of a share the part, so 8 in "8 ud af 10" and 1 in "hver tredje".
  package let value: Double
  /// The whole of a share, 10 in "8 ud af 10"; nil for other kinds.
  package let total: Double?
  /// Where it stands: UTF-8 offsets in the text, without the word it counts.
  package let span: Range<Int>

  /// Whether the number is a level that a goal or sign can be held to.
  package var isLevel: Bool {
    switch kind {
    case .count, .share, .percent: true
    default: false
    }
  }

  /// The share that a percentage or a part of a whole states, or nil; above 1 for what has grown.
  package var fraction: Double? {
    switch kind {
    case .percent: value / 100
    case .share: total.flatMap { $0 == 0 ? nil : value / $0 }
    default: nil
    }
  }
}

/// The numbers that a text states, in text order, in digits and in words.
///
/// "en" and "et" are articles and no numbers; "én" is one.
package func numbers(in text: TokenizedText) -> [NumberMention] {
  numbers(in: text, periods: periods(in: text))
}

/// The numbers that a text states, for those who know the periods that it names.
package func numbers(in text: TokenizedText, periods: [Period]) -> [NumberMention] {
  var reader = NumberReader(phrase: Phrase(bytes: text.bytes), periods: periods)
  return reader.numbers()
}
