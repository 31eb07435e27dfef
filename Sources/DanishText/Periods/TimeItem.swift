/// One time in a list or range, and how it is joined to the one before it.
struct TimeItem {
  /// What stands between two times.
  enum Joint {
    /// "og", ",", "/".
    case list
    /// "til", "-".
    case range
  }

  var shape: Shape
  /// The year, once it is known.
  var year: YearName?
  var joint: Joint = .list
  /// The lexemes the item was read from.
  var lexemes: Range<Int>
  /// Whether the words are only sure to mean a time if a year or a preposition goes with them.
  var isWeak = false
}

/// What a recogniser of shapes read: one item, or several that share a word.
///
/// "1. og 15. marts" is two items, "uge 34-36" a range of two.
struct ShapeReading {
  var items: [TimeItem]
  /// The index of the lexeme behind the words read.
  var end: Int

  init(_ items: [TimeItem], end: Int) {
    self.items = items
    self.end = end
  }

  init(_ shape: Shape, _ lexemes: Range<Int>, year: YearName? = nil, isWeak: Bool = false) {
    items = [TimeItem(shape: shape, year: year, lexemes: lexemes, isWeak: isWeak)]
    end = lexemes.upperBound
  }
}

/// Reads one family of shapes at a place, without what follows from lists, ranges or prepositions.
protocol ShapeRecogniser: SendableMetatype {
  /// The shape whose words begin at an index, or nil.
  static func read(_ phrase: Phrase, at index: Int) -> ShapeReading?
}

/// Reads one family of whole phrases at a place: periods with all that belongs to them.
protocol PeriodRecogniser: SendableMetatype {
  /// The periods whose words begin at an index, or nil.
  static func read(_ phrase: Phrase, at index: Int) -> PeriodReading?
}

/// What a recogniser of phrases read.
struct PeriodReading {
  let periods: [Period]
  /// The index of the lexeme behind the words read.
  let end: Int
}
