/// Stretches of time that are counted: "to år", "1-4 år", "et halvt år", "halvandet år", "14 dage".
struct Duration {
  /// What is counted; nil for days.
  let unit: TimeUnit?
  /// How many units, the greater number of two.
  let count: Double
  /// The index of the lexeme behind the unit.
  let end: Int

  /// Reads a duration at an index; days only where they are asked for.
  init?(_ phrase: Phrase, at index: Int, days: Bool = false) {
    let start = phrase.skippingDoubt(at: index)
    guard var amount = Self.amount(phrase, at: start) else { return nil }
    // "1-4 år", "6, 12 og 24 måneder"
    for _ in 0..<6 {
      let isJoined =
        phrase.isMark("-", at: amount.end) || phrase.isMark(",", at: amount.end)
        || phrase.after(any: [.til, .eller, .og], at: amount.end) != nil
      guard isJoined, let next = Self.amount(phrase, at: amount.end + 1) else { break }
      amount = next
    }
    switch phrase[amount.end].term {
    case .unit(let unit, isDefinite: false): self.unit = unit
    case .duration where days && phrase.isDays(at: amount.end): unit = nil
    default: return nil
    }
    count = amount.count
    end = Self.pastUnit(phrase, at: amount.end)
  }

  /// The index behind a unit, with the dot of "mdr." and the noun of "et års tid".
  private static func pastUnit(_ phrase: Phrase, at index: Int) -> Int {
    guard phrase[index].kind == .word else { return index + 1 }
    switch phrase[index].hash {
    case months: return phrase.pastDot(at: index + 1)
    case ofYear where phrase[index + 1].hash == time: return index + 2
    default: return index + 1
    }
  }

  private static let months = Word.hash(of: "mdr")
  private static let ofYear = Word.hash(of: "års")
  private static let time = Word.hash(of: "tid")

  private static func amount(_ phrase: Phrase, at index: Int) -> (count: Double, end: Int)? {
    if phrase.isParticle(.halvanden, at: index) { return (1.5, index + 1) }
    if phrase[index].term == .cardinal(1) {
      if let half = phrase.after(.halv, at: index + 1) { return (0.5, half) }
      if let pair = phrase.after(.par, at: index + 1) { return (2, pair) }
      if let whole = phrase.after(.hel, at: index + 1) { return (1, whole) }
    }
    return phrase.count(at: index).map { (Double($0), index + 1) }
  }

  /// The day so long after another, or before it where the sign is -1.
  func shifted(_ date: CalendarDate, sign: Int) -> CalendarDate {
    switch unit {
    case nil: date.adding(days: sign * Int(count))
    case .week: date.adding(days: sign * Int(count * 7))
    case .month: date.adding(months: sign * Int(count))
    case .quarter: date.adding(months: sign * Int(count * 3))
    case .halfYear: date.adding(months: sign * Int(count * 6))
    case .schoolYear, .year: date.adding(months: sign * Int(count * 12))
    }
  }
}

extension Phrase {
  /// Whether the word at an index is "dage" or "dag", not hours and minutes.
  func isDays(at index: Int) -> Bool {
    self[index].hash == Self.days || self[index].hash == Self.day
  }

  private static let days = Word.hash(of: "dage")
  private static let day = Word.hash(of: "dag")
}
