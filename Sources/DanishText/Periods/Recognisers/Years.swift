/// Years alone: "i 2027", "hele 2027", "året 2028", and a year that is the whole answer.
enum Years: PeriodRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> PeriodReading? {
    if let (start, isIncluded) = opening(phrase, at: index) {
      return years(phrase, at: start, from: isIncluded ? index : start)
    }
    guard phrase.plainYear(at: index) != nil, isAlone(phrase, at: index) else { return nil }
    return years(phrase, at: index, from: index)
  }

  /// The words before a year that make it a time, and whether they are quoted with it.
  private static func opening(_ phrase: Phrase, at index: Int) -> (start: Int, isIncluded: Bool)? {
    switch phrase[index].term {
    case .particle(.i):
      let next = phrase.skipping(.hele, at: index + 1)
      return (isYearNoun(phrase, at: next) ? next + 1 : next, true)
    case .particle(.resten): return phrase.after(.af, at: index + 1).map { ($0, true) }
    case .particle(.hele):
      return (isYearNoun(phrase, at: index + 1) ? index + 2 : index + 1, true)
    case .unit(.year, _): return (index + 1, true)
    case .particle(.periode): return (index + 1, false)
    case .particle(.til), .particle(.efter): return (index + 1, false)
    default: return nil
    }
  }

  private static func isYearNoun(_ phrase: Phrase, at index: Int) -> Bool {
    phrase[index].term == .unit(.year, isDefinite: true)
  }

  private static func years(_ phrase: Phrase, at start: Int, from index: Int) -> PeriodReading? {
    if let wrong = implausible(phrase, at: start, from: index) { return wrong }
    guard phrase[start].kind == .number, !TitleNouns.precede(phrase, at: index),
      let expression = TimeExpression(phrase, at: start, bareYear: true),
      expression.items[0].shape == .year
    else { return nil }
    return PeriodReading(
      periods: expression.periods(phrase, from: index), end: expression.end)
  }

  /// "i 2207." can only be a slip; "i 2620 Albertslund" and "i 2500 hjem" can be many things.
  private static func implausible(_ phrase: Phrase, at start: Int, from index: Int)
    -> PeriodReading?
  {
    guard start > index, phrase[start].digits == 4, (2100...2299).contains(phrase[start].value),
      phrase[start + 1].kind == .lineBreak || phrase.isMark(".", at: start + 1)
    else { return nil }
    let span = phrase.span(index..<start + 1)
    let period = Period(
      text: phrase.text(span), span: span, precision: .invalid, spans: [], readings: [],
      recurrence: nil, isDeadline: false, fault: .yearOutOfRange(phrase[start].value), shapes: [])
    return PeriodReading(periods: [period], end: start + 1)
  }

  /// Whether a year stands where only a time stands: at the start of an answer, line or bracket.
  private static func isAlone(_ phrase: Phrase, at index: Int) -> Bool {
    let before = phrase[index - 1]
    let after = phrase[index + 1]
    guard
      before.kind == .lineBreak || before.isMark("(") || before.isMark(":") || before.isMark("-"),
      !TitleNouns.precede(phrase, at: index)
    else { return false }
    if before.isMark("-"), phrase[index - 2].kind != .lineBreak { return false }
    return after.kind == .lineBreak || after.kind == .mark
      || phrase.after(any: [.og, .til], at: index + 1) != nil
  }
}
