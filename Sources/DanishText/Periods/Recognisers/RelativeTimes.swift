/// Times counted from a day that is not named: "om to år", "inden for 1-4 år", "næste forår".
enum RelativeTimes: PeriodRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> PeriodReading? {
    if let next = phrase.after(.senest, at: index), let end = end(phrase, at: next) {
      return reading(phrase, index..<end, isDeadline: true)
    }
    return end(phrase, at: index).map { reading(phrase, index..<$0, isDeadline: false) }
  }

  private static func reading(_ phrase: Phrase, _ lexemes: Range<Int>, isDeadline: Bool)
    -> PeriodReading
  {
    let period = Period(undated: .relative, phrase, lexemes, isDeadline: isDeadline)
    return PeriodReading(periods: [period], end: lexemes.upperBound)
  }

  private static func end(_ phrase: Phrase, at index: Int) -> Int? {
    guard case .particle(let particle) = phrase[index].term else {
      return afterStart(phrase, at: index) ?? headingYear(phrase, at: index)
        ?? PlanTimes.end(phrase, at: index)
    }
    switch particle {
    case .om: return Duration(phrase, at: index + 1, days: true)?.end
    case .inden:
      if let next = phrase.after(.for, at: index + 1) { return within(phrase, at: next) }
      return Duration(phrase, at: index + 1)?.end ?? PlanTimes.end(phrase, at: index)
    case .indenfor: return within(phrase, at: index + 1)
    case .over: return over(phrase, at: index + 1)
    case .efter:
      return Duration(phrase, at: index + 1)?.end
        ?? first(phrase, at: index + 1, isIntroduced: true)
    case .naeste: return named(phrase, at: index + 1)
    case .til: return phrase.after(.naeste, at: index + 1).flatMap { named(phrase, at: $0) }
    case .i: return inside(phrase, at: index)
    case .de, .den:
      return coming(phrase, at: index) ?? first(phrase, at: index, isIntroduced: false)
    case .denne: return named(phrase, at: index + 1)
    case .ved: return PlanTimes.end(phrase, at: index)
    default: return afterStart(phrase, at: index)
    }
  }

  /// "i løbet af det første år", "i år 2", "i de næste to år", "i hele perioden".
  private static func inside(_ phrase: Phrase, at index: Int) -> Int? {
    if let course = phrase.after(.loebet, at: index + 1) {
      return phrase.after(.af, at: course).flatMap { within(phrase, at: $0) }
    }
    if phrase[index + 1].term == .unit(.year, isDefinite: false) {
      return numberedYears(phrase, at: index + 2) ?? index + 2
    }
    if let this = phrase.after(any: [.denne, .naeste], at: index + 1) {
      return named(phrase, at: this)
    }
    return coming(phrase, at: index + 1) ?? first(phrase, at: index + 1, isIntroduced: true)
      ?? PlanTimes.end(phrase, at: index)
  }

  /// The index behind "2", "1-2" or "1, 2 og 3", when years of the plan are numbered.
  private static func numberedYears(_ phrase: Phrase, at index: Int) -> Int? {
    var end = index
    while phrase[end].digits == 1, end < index + 10 {
      let joint = TimeExpression.Joint(phrase, at: end + 1)
      guard let joint, phrase[joint.end].digits == 1, joint.end == end + 2 else {
        return phrase.isCounted(at: end + 1) ? nil : end + 1
      }
      end = joint.end
    }
    return nil
  }

  /// "År 1: ..." at the head of a line.
  private static func headingYear(_ phrase: Phrase, at index: Int) -> Int? {
    guard phrase[index].term == .unit(.year, isDefinite: false),
      phrase[index - 1].kind == .lineBreak, let end = numberedYears(phrase, at: index + 1)
    else { return nil }
    return phrase[end].kind == .mark || phrase[end].kind == .lineBreak ? end : nil
  }

  /// "to år", "de næste to år", "det første år", "hele perioden" behind "i løbet af" or "inden for".
  private static func within(_ phrase: Phrase, at index: Int) -> Int? {
    Duration(phrase, at: index)?.end ?? coming(phrase, at: index)
      ?? first(phrase, at: index, isIntroduced: true) ?? PlanTimes.period(phrase, at: index)
      ?? phrase.after(any: [.denne, .naeste], at: index).flatMap { named(phrase, at: $0) }
  }

  /// "de næste to år", "det kommende skoleår".
  private static func coming(_ phrase: Phrase, at index: Int) -> Int? {
    guard
      let next = phrase.after(any: [.de, .den], at: index).flatMap({ phrase.after(.naeste, at: $0) }
      )
    else { return nil }
    return Duration(phrase, at: next)?.end ?? named(phrase, at: next)
  }

  /// "de første tre måneder", and where a preposition stands before it "det første år".
  private static func first(_ phrase: Phrase, at index: Int, isIntroduced: Bool) -> Int? {
    guard let next = phrase.after(any: [.de, .den], at: index),
      let ordinal = [next, next + 1].first(where: { phrase[$0].isOrdinal }),
      ordinal == next || phrase.count(at: next) != nil,
      case .ordinal(let number) = phrase[ordinal].term, number > 0
    else { return nil }
    let duration = Duration(phrase, at: next + 1, days: isIntroduced)
    guard number == 1 || duration == nil else { return nil }
    var end = duration?.end
    if isIntroduced || ordinal > next, case .unit(_, isDefinite: false) = phrase[ordinal + 1].term {
      end = ordinal + 2
    }
    // "de første tre måneder af 2028" are known.
    guard let end, !phrase.isParticle(.af, at: end) else { return nil }
    return end
  }

  /// What "næste" may stand before: "år", "forår", "sommerferie", "august", "byrådsperiode".
  private static func named(_ phrase: Phrase, at index: Int) -> Int? {
    switch phrase[index].term {
    case .unit(_, isDefinite: false), .season, .holiday, .month, .particle(.periode): index + 1
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
    return Duration(phrase, at: on)?.end
  }

  /// "tre måneder efter start", "18 måneder inde i forløbet", "et år senere".
  private static func afterStart(_ phrase: Phrase, at index: Int) -> Int? {
    guard let duration = Duration(phrase, at: index, days: true) else { return nil }
    if let later = phrase.after(.senere, at: duration.end) { return later }
    if let inside = phrase.after(.inde, at: duration.end).flatMap({ phrase.after(.i, at: $0) }) {
      return PlanTimes.period(phrase, at: inside)
    }
    guard let after = phrase.after(any: [.efter, .foer, .inden], at: duration.end) else {
      return nil
    }
    if case .undertaking(isGenitive: true) = phrase[after].term {
      return PlanTimes.isEdge(phrase[after + 1]) ? after + 2 : nil
    }
    return PlanTimes.isEdge(phrase[after]) ? after + 1 : nil
  }
}

extension Lexeme {
  fileprivate var isOrdinal: Bool {
    if case .ordinal = term { return true }
    return false
  }
}
