/// How often, without when: "hver anden måned", "to gange om året", "halvårligt", "om foråret".
enum Rhythms {
  /// The rhythm whose words begin at an index, or nil.
  static func read(_ phrase: Phrase, at index: Int) -> RecurrenceDraft? {
    if let next = phrase.after(.hver, at: index) {
      return each(phrase, at: next) ?? dayOfUnit(phrase, at: next)
    }
    if case .rhythm(let unit) = phrase[index].term {
      return RecurrenceDraft(unit: unit, end: index + 1)
    }
    if let season = phrase.after(.om, at: index) { return habit(phrase, at: season) }
    return timesPerUnit(phrase, at: index) ?? partOfEach(phrase, at: index)
      ?? dayOfUnit(phrase, at: index)
  }

  /// What "hver" stands before: "år", "anden måned", "halve år", "august".
  private static func each(_ phrase: Phrase, at index: Int) -> RecurrenceDraft? {
    if let of = phrase.after(.af, at: index), phrase[of].term == .unit(.year, isDefinite: true) {
      return RecurrenceDraft(unit: .year, end: of + 1)
    }
    let (interval, next) = interval(phrase, at: index)
    switch phrase[next].term {
    case .unit(let unit, isDefinite: false):
      return RecurrenceDraft(unit: unit, end: next + 1, interval: interval)
    case .particle(.halv) where phrase[next + 1].term == .unit(.year, isDefinite: false):
      return RecurrenceDraft(unit: .halfYear, end: next + 2, interval: interval)
    case .duration where interval == 14 && phrase.isDays(at: next):
      return RecurrenceDraft(unit: .week, end: next + 1, interval: 2)
    case .month, .season, .holiday: return named(phrase, at: next, interval: interval)
    default: return nil
    }
  }

  /// How many units lie from one time to the next: 2 of "anden", 3 of "tredje til fjerde".
  private static func interval(_ phrase: Phrase, at index: Int) -> (interval: Int, end: Int) {
    guard let list = OrdinalList(phrase, at: index), list.numbers[0].value > 1,
      list.numbers.count <= 2
    else { return (1, index) }
    return (list.numbers[0].value, list.end)
  }

  /// "hver august", "hvert forår og efterår".
  private static func named(_ phrase: Phrase, at index: Int, interval: Int) -> RecurrenceDraft? {
    guard let times = TimeExpression(phrase, at: index) else { return nil }
    let shapes = times.items[0].year == nil ? times.items.map(\.shape) : [times.items[0].shape]
    let end = times.items[0].year == nil ? times.end : index + 1
    return RecurrenceDraft(unit: .year, end: end, interval: interval, shapes: shapes)
  }

  /// "om foråret" is every spring; "om et forår" and "om foråret 2027" are not.
  private static func habit(_ phrase: Phrase, at index: Int) -> RecurrenceDraft? {
    guard case .season = phrase[index].term,
      phrase.folded(index).hasSuffix("et")
        || phrase.folded(index).hasSuffix("en"),
      let times = TimeExpression(phrase, at: index), times.items[0].year == nil
    else { return nil }
    return RecurrenceDraft(unit: .year, end: times.end, shapes: times.items.map(\.shape))
  }

  /// How many times in a unit: "to gange om året", "3 gange årligt".
  private static func timesPerUnit(_ phrase: Phrase, at index: Int) -> RecurrenceDraft? {
    guard let (times, noun) = times(phrase, at: index) else { return nil }
    if case .rhythm(let unit) = phrase[noun].term {
      return RecurrenceDraft(unit: unit, end: noun + 1, times: times)
    }
    if let start = phrase.after(.hver, at: phrase.skipping(.i, at: noun)),
      var draft = each(phrase, at: start)
    {
      draft.times = times
      return draft
    }
    guard let joined = phrase.after(any: [.om, .i, .pr, .hver], at: noun) else { return nil }
    let start = phrase.pastDot(at: joined)
    guard case .unit(let unit, let isDefinite) = phrase[start].term,
      isDefinite || phrase.after(any: [.pr, .hver], at: noun) != nil,
      SchoolYears.read(phrase, at: start) == nil
    else { return nil }
    return RecurrenceDraft(unit: unit, end: start + 1, times: times)
  }

  /// "to gange", "1-2 gange", and the index behind them; the greater number counts.
  private static func times(_ phrase: Phrase, at index: Int) -> (count: Int, end: Int)? {
    guard let count = phrase.count(at: index) else { return nil }
    if let end = phrase.after(.gang, at: index + 1) { return (count, end) }
    guard
      phrase.isMark("-", at: index + 1) || phrase.after(any: [.til, .eller], at: index + 1) != nil,
      let second = phrase.count(at: index + 2), let end = phrase.after(.gang, at: index + 3)
    else { return nil }
    return (second, end)
  }

  /// "ultimo hver måned", "ved udgangen af hvert kvartal", "i starten af hvert skoleår".
  private static func partOfEach(_ phrase: Phrase, at index: Int) -> RecurrenceDraft? {
    let start = phrase.after(any: [.i, .ved], at: index) ?? index
    guard case .part = phrase[start].term else { return nil }
    let inner = phrase.after(any: [.af, .i], at: start + 1) ?? start + 1
    return unitOfEach(phrase, at: inner)
  }

  /// A day of each month: "første mandag i måneden", "den første i hver måned".
  private static func dayOfUnit(_ phrase: Phrase, at index: Int) -> RecurrenceDraft? {
    var end = WeekdayDates.nthWeekday(phrase, at: index)?.end
    let number = Days.pastArticle(phrase, at: index)
    if end == nil, number > index, let list = OrdinalList(phrase, at: number) { end = list.end }
    guard let end, let inner = phrase.after(any: [.i, .af], at: end) else { return nil }
    if case .unit(let unit, isDefinite: true) = phrase[inner].term {
      return RecurrenceDraft(unit: unit, end: inner + 1)
    }
    return unitOfEach(phrase, at: inner)
  }

  private static func unitOfEach(_ phrase: Phrase, at index: Int) -> RecurrenceDraft? {
    guard let each = phrase.after(.hver, at: index) else { return nil }
    return self.each(phrase, at: each)
  }
}
