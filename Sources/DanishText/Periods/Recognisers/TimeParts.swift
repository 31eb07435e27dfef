/// Parts of something longer: "primo august", "slutningen af 2028", "ved årets udgang", "midt i marts".
enum TimeParts: ShapeRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> ShapeReading? {
    let start = phrase.skipping(.ved, at: index)
    if phrase[start].term == .ofYear, case .part(let part) = phrase[start + 1].term {
      return ShapeReading(.part(part, .year), index..<start + 2, isWeak: start == index)
    }
    guard case .part(let part) = phrase[start].term else { return nil }
    let inner = phrase.pastAbbreviationDot(at: start + 1)
    return whole(phrase, at: inner, part: part).flatMap { whole in
      ShapeReading(
        .part(part, whole.shape), index..<whole.end, year: whole.year, isWeak: whole.isWeak)
    }
  }

  /// What the part is a part of: "af 2027", "af marts", "i året", or a month right behind.
  private static func whole(_ phrase: Phrase, at index: Int, part: Part)
    -> (shape: Shape, end: Int, year: YearName?, isWeak: Bool)?
  {
    let joined = phrase.after(any: [.af, .i, .paa], at: index) ?? index
    if joined == index, part == .exit || part == .middle && phrase.plainYear(at: index) == nil {
      return nil
    }
    if phrase.plainYear(at: joined) != nil { return (.year, joined, nil, false) }
    if phrase[joined].digits == 4, joined > index { return (.year, joined, nil, true) }
    if phrase[joined].term == .unit(.year, isDefinite: true) {
      return (.year, joined + 1, nil, false)
    }
    if case .unit(.schoolYear, isDefinite: true) = phrase[joined].term {
      let years = SchoolYears.years(phrase, at: joined + 1)
      return (.schoolYear, years?.end ?? joined + 1, years?.year, false)
    }
    return named(phrase, at: joined)
  }

  private static func named(_ phrase: Phrase, at index: Int)
    -> (shape: Shape, end: Int, year: YearName?, isWeak: Bool)?
  {
    let recognisers: [any ShapeRecogniser.Type] = [
      PartsOfYear.self, MonthNames.self, Weeks.self,
    ]
    for recogniser in recognisers {
      if let reading = recogniser.read(phrase, at: index), reading.items.count == 1 {
        return (reading.items[0].shape, reading.end, nil, false)
      }
    }
    guard let shape = Seasons.shape(phrase, at: index) else { return nil }
    return (shape, index + 1, nil, false)
  }
}
