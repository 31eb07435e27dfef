import DanishText
import Testing

/// What periods know beyond their first and last day.
struct PeriodDetailTests {
  private func period(_ text: String) throws -> Period {
    try #require(periods(in: text).first)
  }

  @Test func `a list keeps every interval`() throws {
    let list = try period("august 2027, 2028 og 2029")
    #expect(list.spans == [2027, 2028, 2029].map { DaySpan(months: 8...8, of: $0) })
    let weeks = try period("uge 34 og 36, 2027")
    #expect(weeks.spans.map(\.from.iso) == ["2027-08-23", "2027-09-06"])
  }

  @Test func `a winter with one year has two readings`() throws {
    let winter = try period("vinter 2027")
    #expect(
      winter.readings == [DaySpan(months: 1...2, of: 2027), DaySpan(months: 12...14, of: 2027)])
    #expect(try period("vinteren 2027/28").readings == [])
    #expect(try period("skoleåret 2027").readings.map(\.from.year) == [2026, 2027])
    #expect(
      try period("ved årsskiftet 2027").readings.map(\.from.iso) == ["2026-12-31", "2027-12-31"])
  }

  @Test func `an invalid period tells why`() throws {
    let faults: [(String, PeriodFault)] = [
      ("31. november 2027", .noSuchDay(31, month: 11, daysInMonth: 30)),
      ("29. februar 2027", .noSuchDay(29, month: 2, daysInMonth: 28)),
      ("32. maj 2027", .noSuchDay(32, month: 5, daysInMonth: 31)),
      ("12.13.2027", .noSuchMonth(13)),
      ("uge 53, 2027", .noSuchWeek(53, weeksInYear: 52)),
      ("uge 54", .noSuchWeek(54, weeksInYear: 53)),
      ("1. marts 2207", .yearOutOfRange(2207)),
      ("5. kvartal 2027", .noSuchQuarter(5)),
      ("3. halvår 2027", .noSuchHalfYear(3)),
      ("skoleåret 2026/28", .yearsNotConsecutive(2026, 2028)),
      ("fra juni 2029 til august 2027", .endsBeforeStart),
    ]
    for (text, fault) in faults {
      let read = try period(text)
      #expect(read.fault == fault, "\(text)")
      #expect(read.from == nil && read.to == nil && read.precision == .invalid)
    }
  }

  @Test func `words for the latest time make a deadline`() throws {
    for text in [
      "senest 1. juni 2027", "inden udgangen af 2027", "ved udgangen af 2029", "frem til juni 2028",
      "inden jul", "til og med 2028",
    ] {
      #expect(try period(text).isDeadline, "\(text)")
    }
    #expect(try !period("i juni 2027").isDeadline)
  }

  @Test func `a time without a year can be placed in one`() throws {
    let day = try period("den 1. oktober")
    #expect(day.spans(inYear: 2027).map(\.from.iso) == ["2027-10-01"])
    #expect(try period("29. februar").spans(inYear: 2027) == [])
    #expect(try period("i uge 34").spans(inYear: 2027).map(\.from.iso) == ["2027-08-23"])
  }

  @Test func `a recurrence names rhythm, months and bounds`() throws {
    let yearly = try #require(try period("hvert år i august, første gang i august 2027").recurrence)
    #expect((yearly.interval, yearly.unit, yearly.times) == (1, .year, 1))
    #expect(yearly.months == [8] && yearly.first?.from.iso == "2027-08-01")
    let half = try #require(try period("halvårligt i januar og august").recurrence)
    #expect(half.unit == .halfYear && half.months == [1, 8])
    let third = try #require(try period("hver tredje måned").recurrence)
    #expect(third.interval == 3 && third.unit == .month && third.months == [])
    let twice = try #require(try period("to gange om året").recurrence)
    #expect(twice.times == 2 && twice.unit == .year)
    let bounded = try #require(try period("hver august fra 2027 til 2029").recurrence)
    #expect(bounded.first?.from.iso == "2027-08-01" && bounded.last?.iso == "2029-12-31")
  }

  @Test func `the occasions of a recurrence lie between its bounds`() throws {
    let plan = DaySpan(DaySpan(year: 2026).from, DaySpan(year: 2030).to)
    let years: (String) throws -> [Int] = { text in
      try #require(try period(text).recurrence).occasions(within: plan).map(\.from.year)
    }
    #expect(try years("i august hvert år") == [2026, 2027, 2028, 2029, 2030])
    #expect(try years("hvert år i august, første gang i august 2027") == [2027, 2028, 2029, 2030])
    #expect(try years("hver august fra 2027 til 2029") == [2027, 2028, 2029])
    #expect(try years("hvert andet år i august, første gang i august 2027") == [2027, 2029])
    #expect(try years("halvårligt i januar og august").count == 10)
    #expect(try years("hver måned") == [])
  }
}
