package import DanishText

/// The times in some texts that may be one of a calendar month.
package struct NamedMonths: Sendable {
  private let month: Int
  private var days: [DaySpan] = []
  private var recurrences: [Recurrence] = []
  /// Whether the month is named without a year, or every year without a month.
  private var isYearless = false

  /// Begins without any time.
  package init(month: Int) {
    self.month = month
  }

  /// Whether nothing that was taken concerns the month.
  package var isNone: Bool { days.isEmpty && recurrences.isEmpty && !isYearless }

  /// Takes the times of one text; gives those that concern the month.
  ///
  /// In "den årlige klimastatus hvert efterår" the rhythm with a season says what is meant.
  @discardableResult
  package mutating func add(_ periods: [Period]) -> [Period] {
    let isElsewhere = periods.contains { $0.recurrence?.isElsewhere(than: month) ?? false }
    return periods.filter { !(isElsewhere && $0.isEveryYear) && add($0) }
  }

  private mutating func add(_ period: Period) -> Bool {
    if let recurrence = period.recurrence {
      if recurrence.names(month) { recurrences.append(recurrence) }
      if recurrence.isEveryYear { isYearless = true }
      return recurrence.names(month) || recurrence.isEveryYear
    }
    let concerning = period.meant.filter { span in
      (span.from.year...span.to.year).contains { year in
        span.overlaps(DaySpan(months: month...month, of: year))
      }
    }
    days += concerning
    if concerning.isEmpty, period.meant.isEmpty, period.isMonth(month) {
      isYearless = true
      return true
    }
    return !concerning.isEmpty
  }

  /// Whether a month of one year is named; unknown where it may be.
  package func verdict(_ demanded: DaySpan) -> Verdict {
    if days.contains(where: demanded.contains) { return .pass }
    if recurrences.contains(where: { !$0.occasions(within: demanded).isEmpty }) { return .pass }
    return isYearless || days.contains(where: demanded.overlaps) ? .unknown : .fail
  }
}

// MARK: - The period in which a month is demanded

extension NamedMonths {
  /// The days inside a period by every reading; nil where it cannot be read or is upside down.
  ///
  /// The earliest date that is named begins it, and the earliest that is named ends it: what comes
  /// after is a later step of the same thing.
  package static func period(_ starts: [DaySpan], _ ends: [DaySpan]) -> DaySpan? {
    guard let start = starts.min(by: { $0.from < $1.from }),
      let end = ends.min(by: { $0.from < $1.from }), start.from < end.to
    else { return nil }
    let first = start.to
    return first < end.from ? DaySpan(first, end.from) : DaySpan(end.from, end.from)
  }

  /// Whether a whole month lies inside a period, but for the month it begins in.
  package static func isDemanded(_ month: DaySpan, in period: DaySpan) -> Bool {
    month.from > period.from && month.to < period.to
  }
}

extension Recurrence {
  /// Whether it says no more than "every year".
  fileprivate var isEveryYear: Bool { unit == .year && interval == 1 && months.isEmpty }

  /// Whether its occasions fall in a calendar month.
  fileprivate func names(_ month: Int) -> Bool {
    !occasions(within: DaySpan(months: month...month, of: first?.from.year ?? 2_027)).isEmpty
  }

  /// Whether it names months or seasons of the year, and not this month.
  fileprivate func isElsewhere(than month: Int) -> Bool {
    let year = first?.from.year ?? 2_027
    return unit == .year && !names(month) && !occasions(within: DaySpan(year: year)).isEmpty
  }
}

extension Period {
  /// Whether it says no more than "every year".
  fileprivate var isEveryYear: Bool { recurrence?.isEveryYear ?? false }

  /// Whether a month is named without a year.
  fileprivate func isMonth(_ month: Int) -> Bool {
    spans(inYear: 2_027).contains { $0.from.month <= month && month <= $0.to.month }
  }
}
