/// Parts of something longer: "primo august", "slutningen af 2028", "ved årets udgang", "midt i marts".
enum TimeParts: ShapeRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> ShapeReading? {
    let start = phrase.skipping(.ved, at: index)
    if phrase[start].term == .ofYear, case .part(let part) = phrase[start + 1].term {
      return ShapeReading(.part(part, .year), index..<start + 2, isWeak: start == index)
    }
    if let counted = counted(phrase, at: index) { return counted }
    guard case .part(let part) = phrase[start].term else { return nil }
    let inner = phrase.pastAbbreviationDot(at: start + 1)
    if let two = twoParts(phrase, part, at: inner, from: index) { return two }
    return whole(phrase, at: inner, part: part).flatMap { whole in
      ShapeReading(
        .part(part, whole.shape), index..<whole.end, year: whole.year, isWeak: whole.isWeak)
    }
  }

  /// "medio/ultimo 2028", "primo til medio august": two parts of one whole.
  private static func twoParts(_ phrase: Phrase, _ first: Part, at index: Int, from start: Int)
    -> ShapeReading?
  {
    guard let joint = TimeExpression.Joint(phrase, at: index),
      case .part(let last) = phrase[joint.end].term
    else { return nil }
    let inner = phrase.pastAbbreviationDot(at: joint.end + 1)
    guard let whole = whole(phrase, at: inner, part: last) else { return nil }
    let items = [
      TimeItem(shape: .part(first, whole.shape), year: whole.year, lexemes: start..<index),
      TimeItem(
        shape: .part(last, whole.shape), year: whole.year, joint: joint.kind,
        lexemes: joint.end..<whole.end),
    ]
    return ShapeReading(items, end: whole.end)
  }

  /// "første halvdel af august", "de første tre måneder af 2028", "den sidste uge i juni".
  private static func counted(_ phrase: Phrase, at index: Int) -> ShapeReading? {
    let start = phrase.after(any: [.de, .den], at: index) ?? index
    // "de første to uger" and "de to første uger"
    let isCountFirst = start > index && phrase.count(at: start) != nil
    let ordinal = isCountFirst ? start + 1 : start
    guard case .ordinal(let number) = phrase[ordinal].term, (-1...2).contains(number) else {
      return nil
    }
    let count = phrase.count(at: isCountFirst ? start : ordinal + 1)
    let noun = count == nil || isCountFirst ? ordinal + 1 : ordinal + 2
    guard let part = part(number, count: count, of: phrase[noun].term),
      phrase.after(any: [.af, .i], at: noun + 1) != nil,
      let whole = whole(phrase, at: noun + 1, part: part)
    else { return nil }
    return ShapeReading(
      .part(part, whole.shape), index..<whole.end, year: whole.year, isWeak: whole.isWeak)
  }

  /// The part that an ordinal and a noun make: 1 and "halvdel", -1 and "måneder".
  private static func part(_ number: Int, count: Int?, of noun: Term?) -> Part? {
    let isFirst = number == 1
    switch (noun, count) {
    case (.halfOfYear, nil): return isFirst ? .firstHalf : .secondHalf
    case (_, _) where number == 2: return nil
    case (.unit(.month, isDefinite: false), let count?):
      return isFirst ? .firstMonths(count) : .lastMonths(count)
    case (.unit(.month, isDefinite: false), nil): return isFirst ? .start : .late
    case (.unit(.week, isDefinite: false), _):
      return isFirst ? .firstWeeks(count ?? 1) : .lastWeeks(count ?? 1)
    default: return nil
    }
  }

  /// What the part is a part of: "af 2027", "af marts", "i året", or a month right behind.
  private static func whole(_ phrase: Phrase, at index: Int, part: Part)
    -> (shape: Shape, end: Int, year: YearName?, isWeak: Bool)?
  {
    var joined = phrase.after(any: [.af, .i, .paa], at: index) ?? index
    // "ved indgangen til 2028"
    if part == .primo { joined = phrase.skipping(.til, at: joined) }
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
    guard let (shape, end) = Seasons.shape(phrase, at: index) else { return nil }
    return (shape, end, nil, false)
  }
}
