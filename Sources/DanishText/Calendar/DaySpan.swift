/// Some days in a row, the first and the last included.
package struct DaySpan: Hashable, Sendable {
  /// The first day.
  package let from: CalendarDate
  /// The last day, never before the first.
  package let to: CalendarDate

  /// Makes the days between two days, which may come in either order.
  package init(_ first: CalendarDate, _ last: CalendarDate) {
    from = min(first, last)
    to = max(first, last)
  }

  /// Makes whole months of a year; months beyond 12 run into the next year.
  package init(months: ClosedRange<Int>, of year: Int) {
    let start = CalendarDate(trusted: (year, 1, 1))
    from = start.adding(months: months.lowerBound - 1)
    to = start.adding(months: months.upperBound).adding(days: -1)
  }

  /// Makes a calendar year.
  package init(year: Int) { self.init(months: 1...12, of: year) }

  /// How many days there are, at least 1.
  package var dayCount: Int { to.dayNumber - from.dayNumber + 1 }

  /// Whether a day is one of these.
  package func contains(_ date: CalendarDate) -> Bool { from <= date && date <= to }

  /// Whether all days of another span are among these.
  package func contains(_ other: DaySpan) -> Bool { from <= other.from && other.to <= to }

  /// Whether the two spans share a day.
  package func overlaps(_ other: DaySpan) -> Bool { from <= other.to && other.from <= to }

  /// The shortest span that holds both.
  package func union(_ other: DaySpan) -> DaySpan {
    DaySpan(min(from, other.from), max(to, other.to))
  }

  /// Each time a calendar month, 1 to 12, lies wholly within these days, in order.
  package func whole(month: Int) -> [DaySpan] {
    (from.year...to.year).map { DaySpan(months: month...month, of: $0) }.filter(contains)
  }
}

extension DaySpan: CustomStringConvertible {
  /// The first and the last day: "2027-08-01...2027-08-31".
  package var description: String { "\(from.iso)...\(to.iso)" }
}
