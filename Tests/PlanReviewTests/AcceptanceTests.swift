import PlanReview
import Plans
import TestSupport
import Testing
import Wording

/// An accepted finding is let stand while its words stand and its day has not come.
struct AcceptanceTests {
  private static let signs: [PlanEvent] = [
    .added(ItemID(1), to: Slot("signs"), at: 0, "Flere elever møder til tiden"),
    .added(ItemID(2), to: Slot("signs"), at: 1, "Færre forældre ringer hjemmefra"),
  ]

  private func withoutData(_ events: [PlanEvent], on day: String? = nil) throws -> Review {
    try ReviewFixture.reviewer.get().review(ReviewFixture.plan(of: events), on: day)
  }

  private func paths(_ findings: [Finding]) -> [String] {
    findings.filter { $0.ruleID == "sign-without-data" }.map(\.place.path)
  }

  private func acceptance(of path: String, until: String? = nil) throws -> Acceptance {
    let finding = try #require(
      try withoutData(Self.signs).findings.first {
        $0.ruleID == "sign-without-data" && $0.place.path == path
      })
    return Acceptance(
      fingerprint: finding.fingerprint, rule: finding.ruleID, path: path,
      reason: "log'en kommer i maj", on: "2026-08-14", until: until)
  }

  @Test func `one sign's finding is accepted and the other's stays`() throws {
    let accepted = PlanEvent.accepted(try acceptance(of: "signs[2].data"))
    let review = try withoutData(Self.signs + [accepted])
    #expect(paths(review.findings) == ["signs[1].data"])
    #expect(paths(review.accepted.map(\.finding)) == ["signs[2].data"])
    #expect(review.accepted.map(\.acceptance.reason) == ["log'en kommer i maj"])
    #expect(review.expired == [] && review.unused == [])
  }

  @Test func `an acceptance follows its sign to another number`() throws {
    let accepted = PlanEvent.accepted(try acceptance(of: "signs[2].data"))
    let review = try withoutData(Self.signs + [accepted, .moved(ItemID(2), to: 0)])
    #expect(paths(review.accepted.map(\.finding)) == ["signs[1].data"])
  }

  @Test func `other words bring the finding back and leave the acceptance unused`() throws {
    let accepted = PlanEvent.accepted(try acceptance(of: "signs[2].data"))
    let review = try withoutData(Self.signs + [accepted, .reworded(ItemID(2), "Færre opkald")])
    #expect(paths(review.findings) == ["signs[1].data", "signs[2].data"])
    #expect(review.accepted == [] && review.unused.map(\.rule) == ["sign-without-data"])
  }

  @Test(arguments: [
    ("2027-07-31", true), ("2027-08-01", true), ("2027-08-02", false), (nil, true),
  ])
  func `an acceptance holds through its last day`(_ day: String?, _ holds: Bool) throws {
    let accepted = PlanEvent.accepted(try acceptance(of: "signs[2].data", until: "2027-08-01"))
    let review = try withoutData(Self.signs + [accepted], on: day)
    #expect(paths(review.findings).contains("signs[2].data") == !holds)
    #expect(review.accepted.count == (holds ? 1 : 0))
    #expect(review.expired.count == (holds ? 0 : 1))
    #expect(review.unused == [])
    let back = review.findings.first { $0.place.path == "signs[2].data" }
    #expect(back.flatMap(review.expiredAcceptance)?.until == (holds ? nil : "2027-08-01"))
  }

  struct Day: CustomTestStringConvertible {
    let words: String
    let day: LastDay?

    init(_ words: String, _ day: LastDay?) {
      self.words = words
      self.day = day
    }

    var testDescription: String { words }
  }

  static let days = [
    Day("1. august 2027", .day("2027-08-01")), Day("den 1. august 2027", .day("2027-08-01")),
    Day("august 2027", .day("2027-08-31")), Day("2027", .day("2027-12-31")),
    Day("uge 34, 2027", .day("2027-08-29")), Day("udgangen af 2027", .day("2027-12-31")),
    Day("1/8-27", .day("2027-08-01")), Day("1. august", .day("2027-08-01")),
    Day("1. september", .day("2026-09-01")),
    Day("31. november 2027", .invalid("31. november 2027")),
    Day("videre", nil), Day("alle er med", nil), Day("august 2027, hvor alle er med", nil),
    Day("", nil), Day("om to år", nil),
  ]

  @Test(arguments: days)
  func `the last day is the end of the time that words name`(_ example: Day) throws {
    let reviewer = try ReviewFixture.reviewer.get()
    #expect(reviewer.lastDay(of: example.words, on: "2026-08-14") == example.day)
  }

  @Test(arguments: [("1 August 2027", "2027-08-01"), ("May 2027", "2027-05-31")])
  func `a last day may be English`(_ words: String, _ day: String) throws {
    let reviewer = try Fixture.reviewer(.english)
    #expect(reviewer.lastDay(of: words, on: "2026-08-14") == .day(day))
  }
}
