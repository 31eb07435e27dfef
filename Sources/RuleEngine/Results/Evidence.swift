package import DanishText

/// What a check saw, beside its verdict.
package struct Evidence: Sendable, Hashable {
  /// What it found, as data.
  package var finding: Finding?
  /// The words that decided, in the order of the facts; of very many the first
  /// ``Evidence/mostSpans``.
  package private(set) var spans: [FactSpan] = []

  /// How many stretches one check tells of at most: more than anybody reads, and few enough to keep.
  package static let mostSpans = 200

  /// Whether there is no room for more stretches.
  var isFull: Bool { spans.count >= Self.mostSpans }

  /// Notes words that decided.
  mutating func add(_ span: FactSpan) {
    if !isFull { spans.append(span) }
  }

  /// Something a check found.
  package enum Finding: Sendable, Hashable {
    /// How many of what it counts.
    case count(Int)
    /// How many whole months lie between two dates, by the reading that comes nearest to the bounds.
    case months(Int)
    /// The years in which a month is missing.
    case missing(month: Int, years: [Int])
    /// The period in which a month should be named every year cannot be read.
    case unknownPeriod(month: Int)
    /// So few words that nothing can be said of them.
    case tooFewWords(Int)
    /// What was read as a time.
    case periods([DaySpan])
  }
}

/// A stretch of the text of a fact.
package struct FactSpan: Sendable, Hashable {
  /// The fact.
  package let address: FactAddress
  /// UTF-8 offsets in the text, put into NFC.
  package let range: Range<Int>
  /// The words as they stand there.
  package let quote: String
}
