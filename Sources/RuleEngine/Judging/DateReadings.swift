import DanishText

/// All that a date may mean, ready to be held against all that another may mean.
///
/// A text can name a million dates, so no two dates are ever compared reading by reading: what holds
/// for all pairs is told from the ends of them.
struct DateReadings {
  let all: [DaySpan]
  /// The first day and the last that any reading begins with, and those that any ends with.
  let earliest: DaySpan
  let latest: DaySpan

  /// Takes the readings of a date; nil where there are none.
  init?(_ all: [DaySpan]) {
    guard let first = all.first else { return nil }
    var (earliest, latest) = ((first.from, first.to), (first.from, first.to))
    for days in all {
      earliest = (min(earliest.0, days.from), min(earliest.1, days.to))
      latest = (max(latest.0, days.from), max(latest.1, days.to))
    }
    self.all = all
    self.earliest = DaySpan(earliest.0, earliest.1)
    self.latest = DaySpan(latest.0, latest.1)
  }
}

/// How far apart two dates must lie at least and at most.
struct SpanBounds {
  private let minimum: Int?
  private let maximum: Int?
  private let slack: Int
  private let isInDays: Bool

  init(_ instruction: Instruction) {
    minimum = instruction.hasMinimum ? Int(instruction.minimum) : nil
    maximum = instruction.hasMaximum ? Int(instruction.maximum) : nil
    slack = Int(instruction.detail)
    isInDays = instruction.option == 1
  }

  /// How many days or whole months lie between two days.
  func distance(_ first: CalendarDate, _ then: CalendarDate) -> Int {
    isInDays ? then.dayNumber - first.dayNumber : first.wholeMonths(to: then)
  }

  /// Whether every reading of the end lies within the bounds of every reading of the start.
  func hold(_ start: DateReadings, _ end: DateReadings) -> Bool {
    if let latest = latest(from: start.earliest.from), end.latest.to > latest { return false }
    guard let earliest = earliest(from: start.latest.to) else { return true }
    return end.earliest.from >= earliest
  }

  /// Whether no reading of the end can lie within the bounds of any reading of the start.
  func failAll(_ start: DateReadings, _ end: DateReadings) -> Bool {
    // The ends by where they begin, each with the last day of all up to it.
    var farthest: [(from: CalendarDate, to: CalendarDate)] = []
    for days in end.all.sorted(by: { $0.from < $1.from }) {
      farthest.append((days.from, max(farthest.last?.to ?? days.to, days.to)))
    }
    return start.all.allSatisfy { days in
      var near = farthest[...]
      if let latest = latest(from: days.to) {
        near = near[..<near.firstIndex(byHalving: { $0.from > latest })]
      }
      guard let last = near.last else { return true }
      return earliest(from: days.from).map { last.to < $0 } ?? false
    }
  }

  /// The last day that is not too far from another.
  private func latest(from day: CalendarDate) -> CalendarDate? {
    maximum.map { moved(day, by: $0).adding(days: slack) }
  }

  /// The first day that is not too near to another.
  private func earliest(from day: CalendarDate) -> CalendarDate? {
    minimum.map { moved(day, by: $0).adding(days: -slack) }
  }

  private func moved(_ day: CalendarDate, by count: Int) -> CalendarDate {
    isInDays ? day.adding(days: count) : day.adding(months: count)
  }
}
