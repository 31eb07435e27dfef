/// When the holidays fall; school holidays as most municipalities lay them, hence approximate.
extension Holiday {
  /// The days of the holiday.
  func days(in year: YearName) -> DaySpan {
    let number = year.first
    return switch self {
    case .christmas: Self.days((number, 12, 20), (number, 12, 31))
    case .newYear: Self.days((number, 12, 31), (number + 1, 1, 1))
    case .winterBreak: Self.weeks(7...8, of: number)
    case .easter: Self.aroundEaster(-3...1, of: number)
    case .easterBreak: Self.aroundEaster(-8...1, of: number)
    case .fromEaster(let days): Self.aroundEaster(days...days, of: number)
    case .midsummer: Self.days((number, 6, 23), (number, 6, 24))
    case .fixed(let month, let day): Self.days((number, month, day), (number, month, day))
    case .whitsun: Self.aroundEaster(49...50, of: number)
    case .summerBreak: DaySpan(months: 7...7, of: number)
    case .autumnBreak: Self.weeks(42...42, of: number)
    }
  }

  /// One day of the calendar is known exactly; when a holiday is kept, only about.
  var precision: PeriodPrecision {
    switch self {
    case .fixed, .fromEaster: .exact
    default: .approx
    }
  }

  /// The time shortly before or after the holiday: the month beside it, or two weeks.
  func days(_ side: Side, in year: YearName) -> DaySpan {
    let number = year.first
    switch (self, side) {
    case (.christmas, .before): return Self.days((number, 12, 1), (number, 12, 23))
    case (.christmas, .after): return DaySpan(months: 13...13, of: number)
    case (.newYear, .before): return DaySpan(months: 12...12, of: number)
    case (.newYear, .after):
      // "efter nytår 2028" is January 2028, whichever year the eve is counted to.
      if case .two(_, let second) = year { return DaySpan(months: 1...1, of: second) }
      return DaySpan(months: 1...1, of: number)
    case (.summerBreak, .before): return DaySpan(months: 6...6, of: number)
    case (.summerBreak, .after): return DaySpan(months: 8...8, of: number)
    default:
      let holiday = days(in: year)
      return side == .before
        ? DaySpan(holiday.from.adding(days: -14), holiday.from.adding(days: -1))
        : DaySpan(holiday.to.adding(days: 1), holiday.to.adding(days: 14))
    }
  }

  /// The last day that is surely before the holiday; for Christmas that is 23 December.
  func lastDayBefore(in year: YearName) -> CalendarDate {
    switch self {
    case .newYear: CalendarDate(trusted: (year.first, 12, 31))
    default: days(.before, in: year).to
    }
  }

  private static func days(
    _ first: (year: Int, month: Int, day: Int), _ last: (year: Int, month: Int, day: Int)
  ) -> DaySpan {
    DaySpan(CalendarDate(trusted: first), CalendarDate(trusted: last))
  }

  private static func weeks(_ weeks: ClosedRange<Int>, of year: Int) -> DaySpan {
    // 4 January always lies in week 1.
    let fourth = CalendarDate(trusted: (year, 1, 4))
    let monday = fourth.adding(days: 1 - fourth.weekday)
    return DaySpan(
      monday.adding(days: (weeks.lowerBound - 1) * 7),
      monday.adding(days: weeks.upperBound * 7 - 1))
  }

  private static func aroundEaster(_ days: ClosedRange<Int>, of year: Int) -> DaySpan {
    let sunday = CalendarDate.easterSunday(in: year)
    return DaySpan(sunday.adding(days: days.lowerBound), sunday.adding(days: days.upperBound))
  }
}
