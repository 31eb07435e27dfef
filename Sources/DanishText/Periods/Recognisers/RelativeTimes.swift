/// Times counted from a day that is not named: "om to år", "inden for 1-4 år", "næste forår".
enum RelativeTimes: PeriodRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> PeriodReading? {
    guard let end = end(phrase, at: index) else { return nil }
    return PeriodReading(
      periods: [Period(undated: .relative, phrase, index..<end)], end: end)
  }

  private static func end(_ phrase: Phrase, at index: Int) -> Int? {
    guard case .particle(let particle) = phrase[index].term else {
      return afterStart(phrase, at: index)
    }
    switch particle {
    case .om: return duration(phrase, at: index + 1)
    case .inden:
      return phrase.after(.for, at: index + 1).flatMap { comingOrDuration(phrase, at: $0) }
    case .indenfor: return comingOrDuration(phrase, at: index + 1)
    case .over: return over(phrase, at: index + 1)
    case .efter: return duration(phrase, at: index + 1)
    case .naeste: return named(phrase, at: index + 1)
    case .til: return phrase.after(.naeste, at: index + 1).flatMap { named(phrase, at: $0) }
    case .i:
      if let course = phrase.after(.loebet, at: index + 1) {
        return phrase.after(.af, at: course).flatMap { comingOrDuration(phrase, at: $0) }
      }
      if phrase[index + 1].term == .unit(.year, isDefinite: false) { return index + 2 }
      return coming(phrase, at: index + 1)
    case .de: return coming(phrase, at: index) ?? afterStart(phrase, at: index)
    default: return nil
    }
  }

  /// "to år", "1-4 år", "et halvt år", "halvandet år", "et par måneder".
  private static func duration(_ phrase: Phrase, at index: Int) -> Int? {
    var next = index
    if phrase.isParticle(.halvanden, at: next) {
      next += 1
    } else if let half = phrase.after(any: [.halv, .par], at: next + 1),
      phrase[next].term == .cardinal(1)
    {
      next = half
    } else if phrase.count(at: next) != nil {
      next += 1
      let hasSecond =
        phrase.isMark("-", at: next) || phrase.after(any: [.til, .eller], at: next) != nil
      if hasSecond, phrase.count(at: next + 1) != nil { next += 2 }
    } else {
      return nil
    }
    guard case .unit(_, isDefinite: false) = phrase[next].term else { return nil }
    return next + 1
  }

  private static func comingOrDuration(_ phrase: Phrase, at index: Int) -> Int? {
    duration(phrase, at: index) ?? coming(phrase, at: index)
  }

  /// "de næste to år", "det kommende skoleår".
  private static func coming(_ phrase: Phrase, at index: Int) -> Int? {
    guard
      let next = phrase.after(any: [.de, .den], at: index).flatMap({ phrase.after(.naeste, at: $0) }
      )
    else { return nil }
    return duration(phrase, at: next) ?? named(phrase, at: next)
  }

  /// What "næste" may stand before: "år", "forår", "sommerferie", "august".
  private static func named(_ phrase: Phrase, at index: Int) -> Int? {
    switch phrase[index].term {
    case .unit(_, isDefinite: false), .season, .holiday, .month: index + 1
    default: nil
    }
  }

  /// "over en 3-årig periode", "over en periode på tre år", "over de næste to år".
  private static func over(_ phrase: Phrase, at index: Int) -> Int? {
    if let end = coming(phrase, at: index) { return end }
    guard phrase[index].term == .cardinal(1) else { return nil }
    if phrase.count(at: index + 1) != nil {
      let adjective = phrase.isMark("-", at: index + 2) ? index + 3 : index + 2
      guard let noun = phrase.after(.aarig, at: adjective) else { return nil }
      return phrase.after(.periode, at: noun)
    }
    if let noun = phrase.after(.aarig, at: index + 1) { return phrase.after(.periode, at: noun) }
    guard let noun = phrase.after(.periode, at: index + 1), let on = phrase.after(.paa, at: noun)
    else { return nil }
    return duration(phrase, at: on)
  }

  /// "tre måneder efter start".
  private static func afterStart(_ phrase: Phrase, at index: Int) -> Int? {
    guard let end = duration(phrase, at: index), let after = phrase.after(.efter, at: end) else {
      return nil
    }
    return phrase[after].term == .part(.start) || phrase[after].term == .particle(.start)
      ? after + 1 : nil
  }
}
