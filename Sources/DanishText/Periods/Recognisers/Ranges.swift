/// Ranges that a preposition opens: "fra august 2027 til juni 2029", "mellem 2026 og 2028".
enum Ranges: PeriodRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> PeriodReading? {
    if let start = phrase.after(.mellem, at: index) {
      return range(
        TimeExpression(phrase, at: start, bareYear: true, andIsRange: true), phrase, index)
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
