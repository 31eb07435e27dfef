import DanishText
import Testing

struct DaySpanTests {
  @Test func `months beyond December run into the next year`() {
    #expect(DaySpan(months: 12...14, of: 2027).description == "2027-12-01...2028-02-29")
    #expect(DaySpan(year: 2027).description == "2027-01-01...2027-12-31")
  }

  @Test func `days are counted with both ends`() throws {
    let day = try #require(CalendarDate(year: 2027, month: 8, day: 12))
    #expect(DaySpan(day, day).dayCount == 1)
    #expect(DaySpan(months: 2...2, of: 2028).dayCount == 29)
    #expect(DaySpan(day, day.adding(days: -3)).description == "2027-08-09...2027-08-12")
  }

  @Test func `the Augusts inside a plan are those that lie wholly in it`() throws {
    let start = try #require(CalendarDate(year: 2027, month: 2, day: 22))
    let end = try #require(CalendarDate(year: 2029, month: 6, day: 30))
    let augusts = DaySpan(start, end).whole(month: 8)
    #expect(augusts.map(\.from.year) == [2027, 2028])
  }

  @Test func `overlap and containment include the last day`() {
    let august = DaySpan(months: 8...8, of: 2027)
    let autumn = DaySpan(months: 8...11, of: 2027)
    #expect(autumn.contains(august) && !august.contains(autumn))
    #expect(august.contains(august.to) && !august.contains(august.to.adding(days: 1)))
    #expect(august.overlaps(DaySpan(august.to, august.to.adding(days: 9))))
    #expect(!august.overlaps(DaySpan(months: 9...9, of: 2027)))
    #expect(august.union(DaySpan(months: 10...10, of: 2027)).to.month == 10)
  }
}
