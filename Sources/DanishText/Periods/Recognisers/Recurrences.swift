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
    let begun = phrase[index].term == .ordinal(1) ? phrase.after(.gang, at: index + 1) : nil
    let opening: [Particle] = [.i, .fra, .senest, .inden, .pr, .ca]
    let beginning =
      phrase.after(any: opening, at: begun ?? index).map { phrase.pastDot(at: $0) } ?? begun
      ?? index
    guard let times = TimeExpression(phrase, at: beginning) else { return nil }
    let start = phrase.pastAbbreviationDot(at: times.end)
    guard times.items[0].year == nil else { return thenRhythm(phrase, at: start, times) }
    guard var draft = Rhythms.read(phrase, at: start),
      draft.unit == .year || draft.unit == .schoolYear
    else { return nil }
    draft.shapes = times.items.map(\.shape)
    return draft
  }

  /// "og derefter hvert år" behind the first occasion.
  private static func thenRhythm(_ phrase: Phrase, at start: Int, _ times: TimeExpression)
    -> RecurrenceDraft?
  {
    let joined = phrase.isMark(",", at: start) ? start + 1 : phrase.skipping(.og, at: start)
    guard joined > start else { return nil }
    let then = phrase.after(any: [.derefter, .igen], at: joined) ?? joined
    guard var draft = Rhythms.read(phrase, at: then), draft.unit == .year,
      then > joined || phrase.after(any: [.derefter, .frem], at: draft.end) != nil
    else { return nil }
    draft.shapes = times.items.map(\.shape)
    draft.first = times.periods(phrase).first?.spans.first
    draft.end = phrase.after(any: [.derefter, .frem], at: draft.end) ?? draft.end
    if let again = self.times(phrase, at: draft.end), again.items.map(\.shape) == draft.shapes {
      draft.end = again.end
    }
    return draft
  }

  /// "hvert år i august", "halvårligt i januar og august", "årlig status i august".
  private static func rhythmThenTimes(_ phrase: Phrase, at index: Int) -> RecurrenceDraft? {
    guard var draft = Rhythms.read(phrase, at: index) else { return nil }
    if let dated = datedTimes(phrase, at: draft.end) {
      draft.bound(by: dated)
      return draft
    }
    let isNarrowed = phrase.after(any: [.efter, .inden, .foer], at: draft.end) != nil
    guard draft.shapes.isEmpty || isNarrowed else { return draft }
    if let times = times(phrase, at: draft.end) {
      draft.shapes = times.items.map(\.shape)
      draft.end = times.end
      draft.readYears(phrase)
      return draft
    }
    guard draft.unit == .year || draft.unit == .schoolYear else { return draft }
    // A few words may stand between: "hvert år gives status i august".
    var position = draft.end
    while position < draft.end + 4, phrase[position].kind == .word {
      guard phrase.isParticle(.i, at: position) else {
        position += 1
        continue
      }
      if let dated = datedTimes(phrase, at: position), dated.items.count > 1 {
        draft.bound(by: dated)
        break
      }
      if let times = times(phrase, at: position) {
        draft.shapes = times.items.map(\.shape)
        draft.end = times.end
        break
      }
      position += 1
    }
    return draft
  }

  /// Times without a year behind a rhythm: "i august", "i uge 34", "inden sommerferien", "til jul".
  private static func times(_ phrase: Phrase, at index: Int) -> TimeExpression? {
    let opening: [Particle] = [.i, .til, .inden, .foer, .ved, .pr, .senest, .ca]
    let start = phrase.after(any: opening, at: index).map { phrase.pastDot(at: $0) } ?? index
    guard var times = TimeExpression(phrase, at: start), times.items[0].year == nil else {
      return nil
    }
    if phrase.after(any: [.inden, .foer], at: index) != nil, case .holiday = times.items[0].shape {
      times.items[0].shape = .beside(.before, times.items[0].shape)
    }
    return times
  }

  /// Times with years behind a rhythm: "i august 2027-2029", "i 2027", "i skoleåret 2027/28".
  private static func datedTimes(_ phrase: Phrase, at index: Int) -> TimeExpression? {
    let start = phrase.skipping(.i, at: index)
    guard let times = TimeExpression(phrase, at: start, bareYear: true),
      times.items[0].year != nil, start > index || times.items.count > 1
    else { return nil }
    return times
  }
}
