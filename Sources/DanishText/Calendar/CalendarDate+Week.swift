/// Weeks after ISO 8601: they begin on Monday, and week 1 holds the year's first Thursday.
extension CalendarDate {
  /// The day of the week, 1 for Monday to 7 for Sunday.
  package var weekday: Int {
    // 1 January 1970 was a Thursday.
    let index = (dayNumber + 3) % 7
    return (index < 0 ? index + 7 : index) + 1
  }

  /// The ISO year and week this day lies in; days around New Year may belong to another year.
  package var isoWeek: (year: Int, week: Int) {
    let thursday = adding(days: 4 - weekday)
    let newYear = CalendarDate(trusted: (thursday.year, 1, 1))
    return (thursday.year, (thursday.dayNumber - newYear.dayNumber) / 7 + 1)
  }

  /// The Monday of an ISO week, or nil if the year has no such week.
  package init?(mondayOfWeek week: Int, in year: Int) {
    guard (1...Self.weeks(in: year)).contains(week) else { return nil }
    let fourth = CalendarDate(trusted: (year, 1, 4))
    self = fourth.adding(days: 1 - fourth.weekday + (week - 1) * 7)
  }

  /// How many weeks an ISO year has, 52 or 53.
  package static func weeks(in year: Int) -> Int {
    CalendarDate(trusted: (year, 12, 28)).isoWeek.week
  }
}
