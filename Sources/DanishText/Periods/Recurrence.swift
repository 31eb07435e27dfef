/// How often something happens, and from when to when.
package struct Recurrence: Hashable, Sendable {
  /// Every so many units: "hver tredje måned" is 3 months.
  package let interval: Int
  /// The unit that the interval counts.
  package let unit: TimeUnit
  /// How many times each interval: "to gange om året" is 2.
  package let times: Int
  /// The days of the first occasion, when named: "første gang i august 2027".
  package let first: DaySpan?
  /// The last day on which an occasion may fall, when named: "frem til juni 2029".
  package let last: CalendarDate?
  let shapes: [Shape]

  /// The months, 1 to 12, that are named: "i januar og august".
  package var months: [Int] {
    shapes.compactMap { shape in
      switch shape {
      case .month(let month), .day(let month, _), .part(_, .month(let month)): month
      default: nil
      }
    }
  }

  /// The named occasions that overlap some days, in order; empty if only a rhythm is named.
  ///
  /// "hvert år i august, første gang i august 2027" has three between 2026 and the end of 2029. Every
  /// second year is counted from the first occasion, or from the given days if none is named.
  package func occasions(within days: DaySpan) -> [DaySpan] {
    let firstYear = max(days.from.year - 1, first?.from.year ?? days.from.year - 1)
    guard firstYear <= days.to.year else { return [] }
    let origin = first?.from.year ?? days.from.year
    return (firstYear...days.to.year).flatMap { year -> [DaySpan] in
      let isDue = unit != .year || (year - origin).isMultiple(of: max(1, interval))
      return isDue ? occasions(inYear: year) : []
    }
    .filter { $0.overlaps(days) }
  }

  private func occasions(inYear year: Int) -> [DaySpan] {
    shapes.compactMap { shape -> DaySpan? in
      guard case .days(let span, _, _) = shape.resolved(in: .one(year)) else { return nil }
      if let first, span.to < first.from { return nil }
      if let last, last < span.from { return nil }
      return span
    }
    .sorted { $0.from < $1.from }
  }
}
