extension CalendarDate {
  /// Easter Sunday of a year in the Gregorian calendar.
  ///
  /// The anonymous algorithm printed in Nature, 20 April 1876, in the form of Meeus,
  /// "Astronomical Algorithms", chapter 8.
  package static func easterSunday(in year: Int) -> CalendarDate {
    let golden = year % 19
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let moonCorrection = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30
    let sundayShift =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let lateShift = (golden + 11 * epact + 22 * sundayShift) / 451
    let count = epact + sundayShift - 7 * lateShift + 114
    return CalendarDate(trusted: (year, count / 31, count % 31 + 1))
  }
}
