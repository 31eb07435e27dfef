/// What a shape means in a year.
enum Resolution {
  /// The days, how exactly they are known, and all the readings if there are several.
  case days(DaySpan, PeriodPrecision, readings: [DaySpan])
  case impossible(PeriodFault)

  init(_ span: DaySpan, _ precision: PeriodPrecision) {
    self = .days(span, precision, readings: [span])
  }
}

extension Shape {
  /// The days that the shape means in a year.
  func resolved(in year: YearName) -> Resolution {
    if case .implausible(let number) = year { return .impossible(.yearOutOfRange(number)) }
    if case .two(let first, let second) = year, second != first + 1, self != .year {
      return .impossible(.yearsNotConsecutive(first, second))
    }
    let first = year.first
    return switch self {
    case .day(let month, let day): Self.day(day, month: month, year: first)
    case .weekday(let weekday, let nth, let month):
      Self.weekday(weekday, nth: nth, month: month, year: first)
    case .weekdayOfWeek(let weekday, let week): Self.week(week, year: first, weekday: weekday)
    case .week(let week): Self.week(week, year: first)
    case .month(let month): Resolution(DaySpan(months: month...month, of: first), .month)
    case .quarter(let number): Self.quarter(number, year: first)
    case .half(let number): Self.half(number, year: first)
    case .tertial(let number):
      Resolution(DaySpan(months: number * 4 - 3...number * 4, of: first), .range)
    case .season(let season): season.resolved(in: year)
    case .schoolYear: Self.schoolYear(year)
    case .turnOfYear: Self.turnOfYear(year)
    case .year: Self.years(year)
    case .holiday(let holiday): Resolution(holiday.days(in: year), holiday.precision)
    case .beside(let side, let inner): inner.resolved(on: side, in: year)
    case .part(let part, let inner): inner.resolved(part, in: year)
    }
  }

  private static func day(_ day: Int, month: Int, year: Int) -> Resolution {
    guard (1...12).contains(month) else { return .impossible(.noSuchMonth(month)) }
    let days = CalendarDate.days(inMonth: month, of: year)
    guard let date = CalendarDate(year: year, month: month, day: day == -1 ? days : day) else {
      return .impossible(.noSuchDay(day, month: month, daysInMonth: days))
    }
    return Resolution(DaySpan(date, date), .exact)
  }

  /// The first, second or last of a weekday in a month.
  private static func weekday(_ weekday: Int, nth: Int, month: Int, year: Int) -> Resolution {
    let whole = DaySpan(months: month...month, of: year)
    let date =
      nth > 0
      ? whole.from.adding(days: (weekday - whole.from.weekday + 7) % 7 + (nth - 1) * 7)
      : whole.to.adding(days: -((whole.to.weekday - weekday + 7) % 7))
    return Resolution(DaySpan(date, date), .exact)
  }

  private static func week(_ week: Int, year: Int, weekday: Int) -> Resolution {
    guard case .days(let days, _, _) = Self.week(week, year: year) else {
      return Self.week(week, year: year)
    }
    let date = days.from.adding(days: weekday - 1)
    return Resolution(DaySpan(date, date), .exact)
  }

  private static func week(_ week: Int, year: Int) -> Resolution {
    guard let monday = CalendarDate(mondayOfWeek: week, in: year) else {
      return .impossible(.noSuchWeek(week, weeksInYear: CalendarDate.weeks(in: year)))
    }
    return Resolution(DaySpan(monday, monday.adding(days: 6)), .week)
  }

  private static func quarter(_ number: Int, year: Int) -> Resolution {
    guard (1...4).contains(number) else { return .impossible(.noSuchQuarter(number)) }
    return Resolution(DaySpan(months: number * 3 - 2...number * 3, of: year), .quarter)
  }

  private static func half(_ number: Int, year: Int) -> Resolution {
    guard (1...2).contains(number) else { return .impossible(.noSuchHalfYear(number)) }
    return Resolution(DaySpan(months: number * 6 - 5...number * 6, of: year), .halfYear)
  }

  private static func years(_ year: YearName) -> Resolution {
    guard case .two(let first, let second) = year else {
      return Resolution(DaySpan(year: year.first), .year)
    }
    let span = DaySpan(year: first).union(DaySpan(year: second))
    return .days(span, .range, readings: [span, DaySpan(months: 8...19, of: first)])
  }

  /// "skoleåret 2027" may be the one that ends or the one that begins; the latter is meant more often.
  private static func schoolYear(_ year: YearName) -> Resolution {
    let beginning = DaySpan(months: 8...19, of: year.first)
    if case .two = year { return Resolution(beginning, .schoolYear) }
    let ending = DaySpan(months: 8...19, of: year.first - 1)
    return .days(beginning, .seasonAmbiguous, readings: [ending, beginning])
  }

  private static func turnOfYear(_ year: YearName) -> Resolution {
    let turns = [year.first - 1, year.first].map { year in
      let eve = CalendarDate(trusted: (year, 12, 31))
      return DaySpan(eve, eve.adding(days: 1))
    }
    if case .two = year { return Resolution(turns[1], .approx) }
    return .days(turns[1], .seasonAmbiguous, readings: turns)
  }
}

// MARK: - Parts and sides

extension Shape {
  private func resolved(_ part: Part, in year: YearName) -> Resolution {
    switch self {
    case .year:
      return Resolution(part.days(ofYear: year.first), .approx)
    case .schoolYear:
      return Resolution(part.days(ofSchoolYear: year), .approx)
    default:
      guard case .days(let whole, _, let readings) = resolved(in: year) else {
        return resolved(in: year)
      }
      let parts = readings.map(part.days(of:))
      return .days(part.days(of: whole), .approx, readings: parts)
    }
  }

  private func resolved(on side: Side, in year: YearName) -> Resolution {
    switch self {
    case .holiday(let holiday):
      return Resolution(holiday.days(side, in: year), .approx)
    default:
      guard case .days(let span, _, _) = resolved(in: year) else { return resolved(in: year) }
      let beside = side == .after ? span.to.adding(days: 1) : span.from.adding(days: -1)
      return Resolution(DaySpan(months: beside.month...beside.month, of: beside.year), .approx)
    }
  }
}

extension Season {
  /// A winter lies in two years, so one year alone does not tell which winter is meant.
  func resolved(in year: YearName) -> Resolution {
    let span = DaySpan(months: months, of: year.first)
    guard months.upperBound > 12 else { return Resolution(span, .season) }
    if case .two = year { return Resolution(span, .season) }
    let early = DaySpan(months: 1...months.upperBound - 12, of: year.first)
    return .days(span, .seasonAmbiguous, readings: [early, span])
  }
}

extension Part {
  func days(ofYear year: Int) -> DaySpan {
    switch self {
    case .primo: DaySpan(months: 1...1, of: year)
    case .start: DaySpan(months: 1...3, of: year)
    case .medio, .middle:
      DaySpan(
        CalendarDate(trusted: (year, 6, 1)), CalendarDate(trusted: (year, 7, 15)))
    case .late: DaySpan(months: 10...12, of: year)
    case .ultimo, .exit: DaySpan(months: 12...12, of: year)
    default: days(of: DaySpan(year: year))
    }
  }

  /// One year alone names the school year that begins in it for a start, that ends in it for an end.
  func days(ofSchoolYear year: YearName) -> DaySpan {
    var first = year.first
    if case .one = year, self == .late || self == .exit || self == .ultimo { first -= 1 }
    return switch self {
    case .primo, .start: DaySpan(months: 8...8, of: first)
    case .medio, .middle: DaySpan(months: 12...14, of: first)
    case .late, .exit, .ultimo: DaySpan(months: 18...19, of: first)
    default: days(of: DaySpan(months: 8...19, of: first))
    }
  }

  /// Days 1-10, 11-20 or the rest of a month; a third of anything longer; all of anything shorter.
  func days(of whole: DaySpan) -> DaySpan {
    guard whole.dayCount >= 28 else { return whole }
    if let counted = countedDays(of: whole) { return counted }
    let months = whole.from.wholeMonths(to: whole.to.adding(days: 1))
    let third = max(1, months / 3)
    let (first, last) =
      months <= 1
      ? (whole.from.adding(days: 10), whole.from.adding(days: 20))
      : (whole.from.adding(months: third), whole.from.adding(months: months - third))
    return switch self {
    case .primo, .start: DaySpan(whole.from, first.adding(days: -1))
    case .medio, .middle: DaySpan(first, last.adding(days: -1))
    default: DaySpan(last, whole.to)
    }
  }

  /// The part of a whole that is told by a number or a half, or nil for the others.
  private func countedDays(of whole: DaySpan) -> DaySpan? {
    let months = whole.from.wholeMonths(to: whole.to.adding(days: 1))
    let middle =
      months <= 1 ? whole.from.adding(days: 15) : whole.from.adding(months: months / 2)
    switch self {
    case .firstHalf: return DaySpan(whole.from, middle.adding(days: -1))
    case .secondHalf: return DaySpan(middle, whole.to)
    case .firstMonths(let count):
      return DaySpan(whole.from, min(whole.to, whole.from.adding(months: count).adding(days: -1)))
    case .lastMonths(let count):
      return DaySpan(max(whole.from, whole.to.adding(days: 1).adding(months: -count)), whole.to)
    case .firstWeeks(let count):
      return DaySpan(whole.from, min(whole.to, whole.from.adding(days: count * 7 - 1)))
    case .lastWeeks(let count):
      return DaySpan(max(whole.from, whole.to.adding(days: 1 - count * 7)), whole.to)
    default: return nil
    }
  }
}
