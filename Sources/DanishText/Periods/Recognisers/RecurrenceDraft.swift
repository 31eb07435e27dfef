/// A rhythm while its phrase is being read.
struct RecurrenceDraft {
  let unit: TimeUnit
  /// The index of the lexeme behind the words read so far.
  var end: Int
  var interval = 1
  var times = 1
  var shapes: [Shape] = []
  var first: DaySpan?
  private var last: CalendarDate?

  init(unit: TimeUnit, end: Int, interval: Int = 1, times: Int = 1, shapes: [Shape] = []) {
    self.unit = unit
    self.end = end
    self.interval = interval
    self.times = times
    self.shapes = shapes
  }

  var recurrence: Recurrence {
    Recurrence(
      interval: interval, unit: unit, times: times, first: first, last: last, shapes: shapes)
  }

  /// Reads from when and to when: ", første gang i august 2027", "fra 2027 til 2029".
  mutating func readBounds(_ phrase: Phrase) {
    readYearsInARow(phrase)
    readFirst(phrase)
    var start = end
    if phrase.isMark("-", at: start), first != nil { start += 1 }
    start = phrase.skipping(.frem, at: start)
    guard let to = phrase.after(any: [.til, .indtil], at: start) else { return }
    let with = phrase.after(.og, at: to).flatMap { phrase.after(.med, at: $0) } ?? to
    guard let bound = bound(phrase, at: with) else { return }
    last = bound.days.to
    end = bound.end
  }

  /// Takes the first and the last occasion from times with years: "i august 2027-2029", "i 2027".
  mutating func bound(by times: TimeExpression) {
    let days = times.items.compactMap { item -> DaySpan? in
      guard let year = item.year, case .days(let days, _, _) = item.shape.resolved(in: year) else {
        return nil
      }
      return days
    }
    for item in times.items where item.shape != .year && item.shape != .schoolYear {
      if !shapes.contains(item.shape) { shapes.append(item.shape) }
    }
    first = days.first.map(firstOccasion(onOrAfter:))
    let isOpen = days.count == 1 && unit == .year && times.items[0].shape != .year
    last = isOpen ? nil : days.map(\.to).max()
    end = times.end
  }

  /// Reads the years in brackets behind a rhythm: "hvert år i august (2027, 2028 og 2029)".
  mutating func readYears(_ phrase: Phrase) {
    guard phrase.isMark("(", at: end),
      let years = TimeExpression(phrase, at: end + 1, bareYear: true),
      years.items.allSatisfy({ $0.shape == .year }), phrase.isMark(")", at: years.end)
    else { return }
    bound(by: years)
    end += 1
  }

  /// "2027-2029" and "i perioden 2027-2029" right behind a rhythm without years.
  private mutating func readYearsInARow(_ phrase: Phrase) {
    let start = phrase.skipping(.periode, at: phrase.skipping(.i, at: end))
    guard first == nil, let years = YearRanges.read(phrase, at: start), years.items.count > 1,
      let times = TimeExpression(phrase, at: start)
    else { return }
    bound(by: times)
  }

  private mutating func readFirst(_ phrase: Phrase) {
    let isBracketed = phrase.isMark("(", at: end)
    let start = isBracketed || phrase.isMark(",", at: end) ? end + 1 : phrase.skipping(.og, at: end)
    guard let opening = opening(phrase, at: start) else { return }
    if let years = YearRanges.read(phrase, at: opening), years.items.count > 1,
      let times = TimeExpression(phrase, at: opening)
    {
      return self.bound(by: times)
    }
    guard let bound = bound(phrase, at: opening) else { return }
    first = firstOccasion(onOrAfter: bound.days)
    end = bound.end
    if isBracketed, phrase.isMark(")", at: end) { end += 1 }
  }

  /// The index behind "første gang i", "fra og med", "startende i", "begyndende", "med start i".
  private func opening(_ phrase: Phrase, at index: Int) -> Int? {
    var next: Int?
    if phrase[index].term == .ordinal(1) { next = phrase.after(.gang, at: index + 1) }
    if let from = phrase.after(.fra, at: index) {
      next = phrase.after(.og, at: from).flatMap { phrase.after(.med, at: $0) } ?? from
    }
    if let starting = phrase.after(.startende, at: index) { next = starting }
    if let with = phrase.after(.med, at: index), phrase[with].term == .part(.start) {
      next = with + 1
    }
    guard let next else { return nil }
    return phrase.skipping(.i, at: phrase.isMark(":", at: next) ? next + 1 : next)
  }

  /// One dated time; a list or range is more than a bound.
  private func bound(_ phrase: Phrase, at index: Int) -> (days: DaySpan, end: Int)? {
    guard
      let reading = TimeExpression.element(phrase, at: index, bareYear: true),
      reading.items.count == 1, let year = reading.items[0].year,
      case .days(let days, _, _) = reading.items[0].shape.resolved(in: year)
    else { return nil }
    return (days, reading.end)
  }

  /// "hvert år i august fra 2027" happens first in August 2027.
  private func firstOccasion(onOrAfter days: DaySpan) -> DaySpan {
    let named = shapes.compactMap { shape -> DaySpan? in
      guard case .days(let span, _, _) = shape.resolved(in: .one(days.from.year)),
        days.contains(span)
      else { return nil }
      return span
    }
    return named.min { $0.from < $1.from } ?? days
  }
}
