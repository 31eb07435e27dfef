/// Ranges that a preposition opens: "fra august 2027 til juni 2029", "mellem 2026 og 2028".
enum Ranges: PeriodRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> PeriodReading? {
    if let start = phrase.after(.mellem, at: index) {
      var expression = TimeExpression(phrase, at: start, bareYear: true, andIsRange: true)
      expression?.excludeHolidays()
      return range(expression, phrase, index)
    }
    guard var start = phrase.after(.fra, at: index) else { return nil }
    if let and = phrase.after(.og, at: start) { start = phrase.skipping(.med, at: and) }
    return range(TimeExpression(phrase, at: start, bareYear: true), phrase, index)
  }

  /// The range, or what stands behind the preposition if it is none.
  private static func range(_ expression: TimeExpression?, _ phrase: Phrase, _ index: Int)
    -> PeriodReading?
  {
    guard let expression else { return nil }
    let isRange = expression.items.count > 1 && expression.items[1].joint == .range
    let isYear = expression.items[0].shape == .year
    // "fra 2000 til 2050 borgere" counts people.
    if isYear, !isRange, phrase.after(.til, at: expression.end) != nil { return nil }
    let periods = expression.periods(phrase, from: isRange || isYear ? index : nil)
    return PeriodReading(periods: periods, end: expression.end)
  }
}

extension TimeExpression {
  /// "mellem sommerferien og efterårsferien" begins after the one and ends before the other.
  fileprivate mutating func excludeHolidays() {
    guard items.count == 2, case .holiday(let first) = items[0].shape,
      case .holiday(let last) = items[1].shape
    else { return }
    if first == .christmas, last == .newYear {
      items[0].shape = .day(month: 12, day: 27)
      items[1].shape = .day(month: 12, day: 30)
      return
    }
    items[0].shape = .beside(.after, .holiday(first))
    items[1].shape = .beside(.before, .holiday(last))
  }
}
