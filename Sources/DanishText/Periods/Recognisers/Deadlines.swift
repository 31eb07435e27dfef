/// The latest time: "senest juni 2027", "inden udgangen af 2027", "frem til juni 2028".
enum Deadlines: PeriodRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> PeriodReading? {
    guard let (sense, start) = opening(phrase, at: index),
      let expression = TimeExpression(phrase, at: start, bareYear: true),
      sense != .plain || expression.items[0].year != nil
    else { return nil }
    return PeriodReading(
      periods: expression.periods(phrase, from: index, sense: sense), end: expression.end)
  }

  /// The words that make a deadline of the time behind them, and where that time begins.
  private static func opening(_ phrase: Phrase, at index: Int)
    -> (sense: TimeExpression.Sense, end: Int)?
  {
    switch phrase[index].term {
    case .particle(.inden):
      // "inden for 2027" is in it.
      if let within = phrase.after(.for, at: index + 1) { return (.plain, within) }
      return (.before, pastEntry(phrase, at: index + 1))
    case .particle(.foer):
      // "før sommerferien 2027" is the time shortly before it, no deadline; "ikke før" is none either.
      let isNegated = phrase.isParticle(.ikke, at: index - 1)
      return isNegated || Seasons.shape(phrase, at: index + 1) != nil ? nil : (.before, index + 1)
    case .particle(.senest):
      return (.latest, pastPreposition(phrase, at: index + 1))
    case .particle(.ikke):
      return phrase.after(.senere, at: index + 1).flatMap { phrase.after(.end, at: $0) }
        .map { (.latest, pastPreposition(phrase, at: $0)) }
    case .particle(.frist):
      let next = phrase.isMark(":", at: index + 1) ? index + 2 : index + 1
      return (.latest, pastPreposition(phrase, at: phrase.skipping(.er, at: next)))
    case .particle(.indtil): return (.until, phrase.skipping(.i, at: index + 1))
    case .particle(.frem):
      guard let to = phrase.after(any: [.til, .mod], at: index + 1) else { return nil }
      return pastWith(phrase, at: to).map { (.latest, $0) } ?? (.until, to)
    case .particle(.til): return pastWith(phrase, at: index + 1).map { (.latest, $0) }
    default: return phrase.after(abbreviation: "tom", at: index).map { (.latest, $0) }
    }
  }

  /// The index of the year in "vi går ind i 2029", else the same index.
  private static func pastEntry(_ phrase: Phrase, at index: Int) -> Int {
    let end = (index + 1...index + 3).first { end in
      phrase.isParticle(.i, at: end) && phrase.plainYear(at: end + 1) != nil
        && phrase.text(phrase.span(end - 1..<end)).lowercased() == "ind"
    }
    return end.map { $0 + 1 } ?? index
  }

  /// The index behind "og med".
  private static func pastWith(_ phrase: Phrase, at index: Int) -> Int? {
    phrase.after(.og, at: index).flatMap { phrase.after(.med, at: $0) }
  }

  private static func pastPreposition(_ phrase: Phrase, at index: Int) -> Int {
    phrase.after(any: [.i, .med, .ved, .inden], at: index) ?? index
  }
}
