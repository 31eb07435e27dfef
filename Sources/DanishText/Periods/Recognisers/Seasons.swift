/// Seasons, holidays and the turn of the year: "foråret", "jul", "efter sommerferien", "årsskiftet".
enum Seasons: ShapeRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> ShapeReading? {
    if let (side, inner) = side(phrase, at: index) { return beside(side, phrase, inner, index) }
    if let numbered = numbered(phrase, at: index) { return numbered }
    if let early = partOfSeason(phrase, at: index) { return early }
    let start = phrase.skipping(.ved, at: index)
    guard let (shape, end) = shape(phrase, at: start) else { return nil }
    return ShapeReading(shape, index..<end, isWeak: start == index)
  }

  /// "efter", "før", "op til", and the index behind.
  static func side(_ phrase: Phrase, at index: Int) -> (side: Side, end: Int)? {
    switch phrase[index].term {
    case .particle(.efter): (.after, index + 1)
    case .particle(.foer): (.before, index + 1)
    case .particle(.op): phrase.after(.til, at: index + 1).map { (.before, $0) }
    default: nil
    }
  }

  /// The days that are numbered: "anden juledag", "første påskedag".
  private static func numbered(_ phrase: Phrase, at index: Int) -> ShapeReading? {
    guard let list = OrdinalList(phrase, at: index), list.numbers.count == 1,
      (1...2).contains(list.numbers[0].value),
      case .feastDay(let holiday) = phrase[list.end].term
    else { return nil }
    let later = list.numbers[0].value - 1
    let shape: Holiday? =
      switch holiday {
      case .easter: .fromEaster(later)
      case .whitsun: .fromEaster(49 + later)
      case .christmas: .fixed(month: 12, day: 25 + later)
      default: nil
      }
    return shape.map { ShapeReading(.holiday($0), index..<list.end + 1, isWeak: true) }
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
