package import DanishText

/// Where days stand on a line from 0 to 1 that begins and ends with a quarter of a year.
package struct TimeScale: Sendable, Hashable {
  /// The days from end to end.
  package let days: DaySpan

  /// Makes the scale on which everything of a timeline has its place; nil where nothing has a day.
  package init?(_ timeline: Timeline) {
    self.init(timeline.dated.compactMap(\.days) + [timeline.period].compactMap(\.self))
  }

  /// Makes the scale on which some days have their place; nil where there are none.
  package init?(_ spans: [DaySpan]) {
    guard let first = spans.map(\.from).min(), let last = spans.map(\.to).max() else { return nil }
    days = DaySpan(Self.quarter(of: first).from, Self.quarter(of: last).to)
  }

  private static func quarter(of date: CalendarDate) -> DaySpan {
    let month = (date.month - 1) / 3 * 3 + 1
    return DaySpan(months: month...month + 2, of: date.year)
  }

  /// Where a day begins, from 0 to 1.
  package func start(of date: CalendarDate) -> Double {
    Double(date.dayNumber - days.from.dayNumber) / Double(days.dayCount)
  }

  /// Where a day ends, from 0 to 1.
  package func end(of date: CalendarDate) -> Double { start(of: date.adding(days: 1)) }

  /// The middle of some days, from 0 to 1.
  package func middle(of span: DaySpan) -> Double { (start(of: span.from) + end(of: span.to)) / 2 }

  /// The quarters from end to end.
  package var quarters: [DaySpan] { years.flatMap(quarters) }

  private func quarters(of year: Int) -> [DaySpan] {
    [1, 4, 7, 10].map { DaySpan(months: $0...$0 + 2, of: year) }.filter(days.contains)
  }

  /// The years from end to end.
  package var years: ClosedRange<Int> { days.from.year...days.to.year }

  /// The days of a year that the scale holds.
  package func days(of year: Int) -> DaySpan {
    let whole = DaySpan(year: year)
    return DaySpan(max(whole.from, days.from), min(whole.to, days.to))
  }
}
