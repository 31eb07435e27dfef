/// Seasons, holidays and the turn of the year: "foråret", "jul", "efter sommerferien", "årsskiftet".
enum Seasons: ShapeRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> ShapeReading? {
    if let inner = phrase.after(.efter, at: index) { return beside(.after, phrase, inner, index) }
    if let inner = phrase.after(.foer, at: index) { return beside(.before, phrase, inner, index) }
    let start = phrase.skipping(.ved, at: index)
    guard let shape = shape(phrase, at: start) else { return nil }
    return ShapeReading(shape, index..<start + 1, isWeak: start == index)
  }

  /// The season, holiday or turn of the year at an index.
  static func shape(_ phrase: Phrase, at index: Int) -> Shape? {
    switch phrase[index].term {
    case .season(let season): .season(season)
    case .holiday(let holiday): .holiday(holiday)
    case .turnOfYear: .turnOfYear
    default: nil
    }
  }

  private static func beside(_ side: Side, _ phrase: Phrase, _ inner: Int, _ index: Int)
    -> ShapeReading?
  {
    switch shape(phrase, at: inner) {
    case .holiday(let holiday)?:
      ShapeReading(.beside(side, .holiday(holiday)), index..<inner + 1)
    case .season(let season)?:
      ShapeReading(.beside(side, .season(season)), index..<inner + 1)
    case .turnOfYear?:
      ShapeReading(.beside(side, .holiday(.newYear)), index..<inner + 1)
    default: nil
    }
  }
}
