import DanishText
import Testing

struct CalendarDateTests {
  @Test func `days that do not exist are refused`() {
    let impossible = [
      (2027, 11, 31), (2027, 2, 29), (2100, 2, 29), (2027, 4, 31), (2027, 13, 1), (2027, 0, 1),
      (2027, 5, 0), (2027, 5, 32), (2027, 5, -1),
    ]
    for (year, month, day) in impossible {
      #expect(CalendarDate(year: year, month: month, day: day) == nil, "\(year)-\(month)-\(day)")
    }
  }

  @Test func `leap days exist in leap years only`() {
    #expect(CalendarDate(year: 2028, month: 2, day: 29)?.iso == "2028-02-29")
    #expect(CalendarDate(year: 2000, month: 2, day: 29)?.iso == "2000-02-29")
    #expect(CalendarDate.days(inMonth: 2, of: 1900) == 28)
  }

  @Test func `day numbers count from 1 January 1970`() {
    let known = [
      ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2027-08-12", 21_042),
      ("0001-01-01", -719_162), ("-0001-12-31", -719_529),
    ]
    for (iso, number) in known {
      #expect(CalendarDate(dayNumber: number).iso == iso)
      #expect(CalendarDate(dayNumber: number).dayNumber == number)
    }
  }

  @Test(arguments: [UInt64(1), 20_261_123, 0xDA_1234])
  func `a day number makes the round trip through year, month and day`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for _ in 0..<2_000 {
      let number = Int.random(in: -1_000_000...1_000_000, using: &random)
      let date = CalendarDate(dayNumber: number)
      #expect(date.dayNumber == number, "seed \(seed)")
      let same = try #require(CalendarDate(year: date.year, month: date.month, day: date.day))
      #expect(same == date, "seed \(seed)")
      #expect(date.adding(days: 1) > date && date.adding(days: 1).dayNumber == number + 1)
      let week = date.isoWeek
      let monday = try #require(CalendarDate(mondayOfWeek: week.week, in: week.year))
      #expect(monday.weekday == 1 && (0...6).contains(number - monday.dayNumber), "seed \(seed)")
    }
  }

  @Test func `months are added without leaving the month`() throws {
    let january = try #require(CalendarDate(year: 2027, month: 1, day: 31))
    #expect(january.adding(months: 1).iso == "2027-02-28")
    #expect(january.adding(months: 13).iso == "2028-02-29")
    #expect(january.adding(months: -2).iso == "2026-11-30")
    #expect(january.adding(months: -12).iso == "2026-01-31")
  }

  @Test func `whole months are counted both ways`() throws {
    let march = try #require(CalendarDate(year: 2027, month: 3, day: 1))
    let may = try #require(CalendarDate(year: 2027, month: 5, day: 31))
    #expect(march.wholeMonths(to: may) == 2)
    #expect(march.wholeMonths(to: may.adding(days: 1)) == 3)
    #expect(may.wholeMonths(to: march) == -2)
    #expect(march.wholeMonths(to: march) == 0)
  }

  @Test func `ISO weeks agree with the published calendar`() {
    let known = [
      (2026, 53, "2026-12-28"), (2027, 1, "2027-01-04"), (2027, 34, "2027-08-23"),
      (2027, 8, "2027-02-22"), (2020, 53, "2020-12-28"), (2025, 1, "2024-12-30"),
      (2028, 52, "2028-12-25"), (2032, 53, "2032-12-27"),
    ]
    for (year, week, monday) in known {
      #expect(CalendarDate(mondayOfWeek: week, in: year)?.iso == monday)
    }
    #expect(CalendarDate(mondayOfWeek: 53, in: 2027) == nil)
    #expect(CalendarDate(mondayOfWeek: 0, in: 2027) == nil)
    let long = (2000...2060).filter { CalendarDate.weeks(in: $0) == 53 }
    #expect(long == [2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048, 2054, 2060])
  }

  @Test func `Easter agrees with the church's table`() {
    let known = [
      "1818-03-22", "1943-04-25", "1990-04-15", "2000-04-23", "2008-03-23", "2011-04-24",
      "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01",
      "2030-04-21", "2038-04-25", "2049-04-18",
    ]
    for iso in known {
      let year = Int(iso.prefix(4)) ?? 0
      #expect(CalendarDate.easterSunday(in: year).iso == iso)
      #expect(CalendarDate.easterSunday(in: year).weekday == 7)
    }
  }
}
