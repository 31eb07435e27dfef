/// A day in the proleptic Gregorian calendar, without time or time zone.
package struct CalendarDate: Hashable, Comparable, Sendable {
  /// The day in five bits, the month in four above it, the year above these: in order of time.
  private let packed: Int32

  /// The year, astronomically counted: 0 is the year before 1.
  package var year: Int { Int(packed >> 9) }
  /// The month, 1 to 12.
  package var month: Int { Int(packed >> 5 & 0xF) }
  /// The day of the month, 1 to 31.
  package var day: Int { Int(packed & 0x1F) }

  /// Makes a day, or nil if no such day exists, as 31 November or 29 February 2027.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...Self.days(inMonth: month, of: year)).contains(day) else {
      return nil
    }
    self.init(trusted: (year, month, day))
  }

  /// Makes the day that lies a number of days after 1 January 1970.
  ///
  /// After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": the year begins in March, so
  /// that the leap day is its last, and 400 years are one era of 146,097 days.
  package init(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = shifted.floorQuotient(146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    self.init(trusted: (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day))
  }

  /// Makes a day known to exist.
  init(trusted parts: (year: Int, month: Int, day: Int)) {
    packed = Int32(parts.year << 9 | parts.month << 5 | parts.day)
  }

  /// The number of days since 1 January 1970, negative before.
  package var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear.floorQuotient(400)
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day written as "2027-08-12"; nil for anything else.
  package init?(iso: String) {
    let parts = iso.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  /// The day as "2027-08-12".
  package var iso: String {
    "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }

  /// Whether a day comes before another.
  package static func < (left: Self, right: Self) -> Bool {
    left.packed < right.packed
  }

  /// Whether a year has a 29 February.
  package static func isLeapYear(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400)
  }

  /// How many days a month, 1 to 12, has in a year.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeapYear(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate {
  /// The day a number of days later, or earlier if negative.
  package func adding(days: Int) -> CalendarDate {
    CalendarDate(dayNumber: dayNumber + days)
  }

  /// The same day a number of months later, or the last day of a month that is too short.
  package func adding(months: Int) -> CalendarDate {
    let count = year * 12 + month - 1 + months
    let newYear = count.floorQuotient(12)
    let newMonth = count - newYear * 12 + 1
    let lastDay = Self.days(inMonth: newMonth, of: newYear)
    return CalendarDate(trusted: (newYear, newMonth, min(day, lastDay)))
  }

  /// Whole months from this day to another: 1 March to 1 June is 3, to 31 May is 2.
  package func wholeMonths(to other: CalendarDate) -> Int {
    if other < self { return -other.wholeMonths(to: self) }
    let months = (other.year - year) * 12 + other.month - month
    return adding(months: months) > other ? months - 1 : months
  }
}

extension Int {
  /// The quotient rounded down, which division is not for negative numbers.
  fileprivate func floorQuotient(_ divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  fileprivate func padded(to width: Int) -> String {
    let digits = String(magnitude)
    let zeros = String(repeating: "0", count: Swift.max(0, width - digits.count))
    return (self < 0 ? "-" : "") + zeros + digits
  }
}
