/// Times that stand for themselves, alone or in lists and ranges.
enum PlainTimes: PeriodRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> PeriodReading? {
    guard let expression = TimeExpression(phrase, at: index) else { return nil }
    return PeriodReading(periods: expression.periods(phrase), end: expression.end)
  }
}
