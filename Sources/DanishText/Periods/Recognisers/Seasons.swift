/// Seasons, holidays and the turn of the year: "foråret", "jul", "efter sommerferien", "årsskiftet".
enum Seasons: ShapeRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> ShapeReading? {
    if let inner = phrase.after(.efter, at: index) { return beside(.after, phrase, inner, index) }
    if let inner = phrase.after(.foer, at: index) { return beside(.before, phrase, inner, index) }
    if let to = phrase.after(.op, at: index), let inner = phrase.after(.til, at: to) {
      return beside(.before, phrase, inner, index)
    }
    if let early = partOfSeason(phrase, at: index) { return early }
    let start = phrase.skipping(.ved, at: index)
    guard let (shape, end) = shape(phrase, at: start) else { return nil }
    return ShapeReading(shape, index..<end, isWeak: start == index)
  }

  /// The season, holiday or turn of the year at an index, and the index behind it.
  static func shape(_ phrase: Phrase, at index: Int) -> (shape: Shape, end: Int)? {
    switch phrase[index].term {
    case .season(let season): return (.season(season), index + 1)
    case .partOfSeason(let part, let season): return (.part(part, .season(season)), index + 1)
    case .holiday(let holiday): return (.holiday(holiday), index + 1)
    case .turnOfYear: return (.turnOfYear, index + 1)
    case .holidayPrefix:
      guard phrase[index + 1].term == .holiday(.fromEaster(39)) else { return nil }
      return (.holiday(.fromEaster(39)), index + 2)
    case .saint:
      let name = phrase.pastDot(at: index + 1)
      guard phrase[name].kind == .word, phrase.folded(name) == "hans" else { return nil }
      let isEve = phrase[name + 1].kind == .word && phrase.folded(name + 1) == "aften"
      return isEve
        ? (.holiday(.fixed(month: 6, day: 23)), name + 2) : (.holiday(.midsummer), name + 1)
    default: return nil
    }
  }

  /// "det tidlige forår", "sen sommer".
  private static func partOfSeason(_ phrase: Phrase, at index: Int) -> ShapeReading? {
    let start = phrase.skipping(.den, at: index)
    guard case .earlyOrLate(let part) = phrase[start].term,
      case .season(let season) = phrase[start + 1].term
    else { return nil }
    return ShapeReading(.part(part, .season(season)), index..<start + 2)
  }

  private static func beside(_ side: Side, _ phrase: Phrase, _ inner: Int, _ index: Int)
    -> ShapeReading?
  {
    guard let (shape, end) = shape(phrase, at: inner) else { return nil }
    let beside: Shape = shape == .turnOfYear ? .holiday(.newYear) : shape
    return ShapeReading(.beside(side, beside), index..<end)
  }
}
