import DanishText

extension Judging {
  /// `everyYear`: whether a month is named in every year of a period.
  ///
  /// Demanded are the months that lie inside the period by every reading, but for the month it
  /// begins in. A month is named by days inside it, or by a recurrence; wider days that hold it leave
  /// it open. Where the period cannot be read, nothing named is a fault and anything named is not.
  mutating func everyYear(
    _ instruction: Instruction, at place: Int32, _ evidence: inout Evidence?
  ) -> Verdict {
    let month = Int(instruction.detail)
    let named = named(instruction.operand, month, at: place, &evidence)
    guard let period = period(instruction, at: place) else {
      if named.isNone {
        evidence?.finding = .unknownPeriod(month: month)
        return .fail
      }
      return .unknown
    }
    var missing: [Int] = []
    var result: Verdict = .pass
    for year in period.from.year...period.to.year {
      let demanded = DaySpan(months: month...month, of: year)
      guard isDemanded(demanded, in: period, instruction) else { continue }
      switch named.verdict(demanded) {
      case .fail: missing.append(year)
      case .unknown: result = .unknown
      case .pass: break
      }
    }
    guard !missing.isEmpty else { return result }
    evidence?.finding = .missing(month: month, years: missing)
    return .fail
  }

  /// Whether a month lies inside the period; with `partial` a day of it is enough.
  private func isDemanded(
    _ month: DaySpan, in period: DaySpan, _ instruction: Instruction
  ) -> Bool {
    instruction.option == 1
      ? month.overlaps(period) : month.from > period.from && month.to < period.to
  }

  /// The days inside the period by every reading; nil where it cannot be read or is upside down.
  ///
  /// The earliest date that is named begins it, and the earliest that is named ends it: what comes
  /// after is a later step of the same thing.
  private mutating func period(_ instruction: Instruction, at place: Int32) -> DaySpan? {
    var evidence: Evidence?
    let starts = days(of: instruction.second, at: place, &evidence)
    let ends = days(of: instruction.third, at: place, &evidence)
    guard let start = starts.min(by: { $0.from < $1.from }),
      let end = ends.min(by: { $0.from < $1.from }), start.from < end.to
    else { return nil }
    let first = start.to
    return first < end.from ? DaySpan(first, end.from) : DaySpan(end.from, end.from)
  }

  private mutating func named(
    _ operand: Int32, _ month: Int, at place: Int32, _ evidence: inout Evidence?
  ) -> NamedMonths {
    var named = NamedMonths(month: month)
    for text in texts(operand, from: place) {
      let periods = readings[Int(text)].periods
      // In "den årlige klimastatus hvert efterår" the rhythm with a season says what is meant.
      let isElsewhere = periods.contains { $0.recurrence?.isElsewhere(than: month) ?? false }
      for period in periods where !(isElsewhere && period.isEveryYear) && named.add(period) {
        note(period.span, of: text, in: &evidence)
      }
    }
    return named
  }
}

/// The times that may be one of a calendar month.
private struct NamedMonths {
  let month: Int
  private var days: [DaySpan] = []
  private var recurrences: [Recurrence] = []
  /// Whether the month is named without a year, or every year without a month.
  private var isYearless = false

  init(month: Int) {
    self.month = month
  }

  var isNone: Bool { days.isEmpty && recurrences.isEmpty && !isYearless }

  /// Takes a period that concerns the month; tells whether it does.
  mutating func add(_ period: Period) -> Bool {
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
  func verdict(_ demanded: DaySpan) -> Verdict {
    if days.contains(where: demanded.contains) { return .pass }
    if recurrences.contains(where: { !$0.occasions(within: demanded).isEmpty }) { return .pass }
    return isYearless || days.contains(where: demanded.overlaps) ? .unknown : .fail
  }
}

extension Recurrence {
  /// Whether it says no more than "every year".
  fileprivate var isEveryYear: Bool { unit == .year && interval == 1 && months.isEmpty }

  /// Whether its occasions fall in a calendar month.
  fileprivate func names(_ month: Int) -> Bool {
    !occasions(within: DaySpan(months: month...month, of: first?.from.year ?? 2_027)).isEmpty
  }
}

extension Recurrence {
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
