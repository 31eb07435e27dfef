/// Times with a word of doubt or duration: "omkring marts 2027", "i løbet af 2027".
enum Approximations: PeriodRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> PeriodReading? {
    if let next = phrase.after(.ca, at: index) {
      return period(phrase, at: phrase.pastDot(at: next), from: index, sense: .about)
    }
    guard let course = phrase.after(.i, at: index).flatMap({ phrase.after(.loebet, at: $0) }),
      let start = phrase.after(.af, at: course)
    else { return nil }
    return period(phrase, at: start, from: index, sense: .plain)
  }

  private static func period(
    _ phrase: Phrase, at start: Int, from index: Int, sense: TimeExpression.Sense
  ) -> PeriodReading? {
    // "ca. 2000" is a number of something.
    guard
      let expression = TimeExpression(phrase, at: start, bareYear: sense == .plain)
    else { return nil }
    return PeriodReading(
      periods: expression.periods(phrase, from: index, sense: sense), end: expression.end)
  }
}
