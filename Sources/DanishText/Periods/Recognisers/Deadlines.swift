/// The latest time: "senest juni 2027", "inden udgangen af 2027", "frem til juni 2028".
enum Deadlines: PeriodRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> PeriodReading? {
    guard let (sense, start) = opening(phrase, at: index),
      let expression = TimeExpression(phrase, at: start, bareYear: true)
    else { return nil }
    return PeriodReading(
      periods: expression.periods(phrase, from: index, sense: sense), end: expression.end)
  }

  /// The words that make a deadline of the time behind them, and where that time begins.
  private static func opening(_ phrase: Phrase, at index: Int)
    -> (sense: TimeExpression.Sense, end: Int)?
  {
    if let next = phrase.after(.inden, at: index) {
      return (.before, next)
    }
    if let next = phrase.after(.foer, at: index) {
      // "før sommerferien 2027" is the time shortly before it, no deadline.
      return Seasons.shape(phrase, at: next) == nil ? (.before, next) : nil
    }
    if let next = phrase.after(.senest, at: index) {
      return (.latest, phrase.after(any: [.i, .med, .ved], at: next) ?? next)
    }
    if let next = phrase.after(.indtil, at: index) { return (.latest, next) }
    if let next = phrase.after(.frem, at: index), let to = phrase.after(.til, at: next) {
      return (.latest, to)
    }
    if let to = phrase.after(.til, at: index), let and = phrase.after(.og, at: to),
      let with = phrase.after(.med, at: and)
    {
      return (.latest, with)
    }
    return nil
  }
}
