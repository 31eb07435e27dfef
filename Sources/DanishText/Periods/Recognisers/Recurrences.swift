/// Rhythms: "hvert år i august", "hver anden måned", "to gange om året", "august hvert år".
enum Recurrences: PeriodRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> PeriodReading? {
    guard var draft = timesThenRhythm(phrase, at: index) ?? rhythmThenTimes(phrase, at: index)
    else {
      return nil
    }
    draft.readBounds(phrase)
    let span = phrase.span(index..<draft.end)
    let days = draft.first.map { DaySpan($0.from, $0.from) }
    let period = Period(
      text: phrase.text(span), span: span, precision: .recurring, spans: days.map { [$0] } ?? [],
      readings: [], recurrence: draft.recurrence, isDeadline: false, fault: nil,
      shapes: draft.shapes)
    return PeriodReading(periods: [period], end: draft.end)
  }

  /// "i august hvert år", "august 2027 og derefter hvert år".
  private static func timesThenRhythm(_ phrase: Phrase, at index: Int) -> RecurrenceDraft? {
    guard let times = TimeExpression(phrase, at: phrase.skipping(.i, at: index)) else { return nil }
    let start = phrase.pastAbbreviationDot(at: times.end)
    if times.items[0].year == nil {
      guard var draft = rhythm(phrase, at: start), draft.unit == .year || draft.unit == .schoolYear
      else { return nil }
      draft.shapes = times.items.map(\.shape)
      return draft
    }
    let joined = phrase.isMark(",", at: start) ? start + 1 : phrase.skipping(.og, at: start)
    guard joined > start else { return nil }
    let then = phrase.skipping(.derefter, at: joined)
    guard var draft = rhythm(phrase, at: then), draft.unit == .year,
      then > joined || phrase.after(any: [.derefter, .frem], at: draft.end) != nil
    else { return nil }
    draft.shapes = times.items.map(\.shape)
    draft.first = times.periods(phrase).first?.spans.first
    draft.end = phrase.after(any: [.derefter, .frem], at: draft.end) ?? draft.end
    return draft
  }

  /// "hvert år i august", "halvårligt i januar og august", "årlig status i august".
  private static func rhythmThenTimes(_ phrase: Phrase, at index: Int) -> RecurrenceDraft? {
    guard var draft = rhythm(phrase, at: index) else { return nil }
    guard draft.shapes.isEmpty else { return draft }
    if let times = times(phrase, at: draft.end) {
      draft.shapes = times.items.map(\.shape)
      draft.end = times.end
      return draft
    }
    guard draft.unit == .year || draft.unit == .schoolYear else { return draft }
    // A few words may stand between: "hvert år gives status i august".
    var position = draft.end
    while position < draft.end + 4, phrase[position].kind == .word {
      if phrase.isParticle(.i, at: position), let times = times(phrase, at: position) {
        draft.shapes = times.items.map(\.shape)
        draft.end = times.end
        break
      }
      position += 1
    }
    return draft
  }

  /// Times without a year behind a rhythm: "i august", "i uge 34".
  private static func times(_ phrase: Phrase, at index: Int) -> TimeExpression? {
    guard let times = TimeExpression(phrase, at: phrase.skipping(.i, at: index)),
      times.items[0].year == nil
    else { return nil }
    return times
  }
}

// MARK: - Rhythms

extension Recurrences {
  /// How often, without when: "hver anden måned", "to gange om året", "halvårligt".
  private static func rhythm(_ phrase: Phrase, at index: Int) -> RecurrenceDraft? {
    if let next = phrase.after(.hver, at: index) { return each(phrase, at: next) }
    if case .rhythm(let unit) = phrase[index].term {
      return RecurrenceDraft(unit: unit, end: index + 1)
    }
    return timesPerUnit(phrase, at: index)
  }

  /// What "hver" stands before: "år", "anden måned", "august", "forår".
  private static func each(_ phrase: Phrase, at index: Int) -> RecurrenceDraft? {
    var interval = 1
    var next = index
    if case .ordinal(let value) = phrase[index].term, value > 1 {
      interval = value
      next += 1
    } else if phrase[index].isSmallNumber, phrase[index].value > 1,
      phrase.pastDot(at: index + 1) > index + 1
    {
      interval = phrase[index].value
      next += 2
    }
    switch phrase[next].term {
    case .unit(let unit, isDefinite: false):
      return RecurrenceDraft(unit: unit, end: next + 1, interval: interval)
    case .month(let month):
      return RecurrenceDraft(
        unit: .year, end: next + 1, interval: interval, shapes: [.month(month)])
    case .season(let season):
      return RecurrenceDraft(
        unit: .year, end: next + 1, interval: interval, shapes: [.season(season)])
    default: return nil
    }
  }

  /// How many times in a unit: "to gange om året", "3 gange årligt".
  private static func timesPerUnit(_ phrase: Phrase, at index: Int) -> RecurrenceDraft? {
    guard let times = phrase.count(at: index), let noun = phrase.after(.gang, at: index + 1) else {
      return nil
    }
    if case .rhythm(let unit) = phrase[noun].term {
      return RecurrenceDraft(unit: unit, end: noun + 1, times: times)
    }
    guard let joined = phrase.after(any: [.om, .i, .pr, .hver], at: noun) else { return nil }
    let start = phrase.pastDot(at: joined)
    guard case .unit(let unit, let isDefinite) = phrase[start].term,
      isDefinite || phrase.after(any: [.pr, .hver], at: noun) != nil
    else { return nil }
    return RecurrenceDraft(unit: unit, end: start + 1, times: times)
  }
}
