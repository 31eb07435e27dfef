import PlanReview
import Plans
import TestSupport
import Testing
import Wording

/// Which finding is meant by who names a rule, and how it stands with what is accepted.
struct AcceptableFindingTests {
  private static let events: [PlanEvent] = [
    .answered(Slot("owner"), "Styregruppen for fravær"),
    .added(ItemID(1), to: Slot("signs"), at: 0, "Flere elever møder til tiden"),
    .added(ItemID(2), to: Slot("signs"), at: 1, "Færre forældre ringer hjemmefra"),
  ]

  private func review(
    _ more: [PlanEvent] = [], on day: String? = "2026-08-14"
  ) throws -> Review {
    try ReviewFixture.reviewer.get().review(ReviewFixture.plan(of: Self.events + more), on: day)
  }

  /// What comes of a word and a number: the places of the findings, and how they are meant.
  private func told(_ meant: MeantFinding) -> String {
    switch meant {
    case .one(let finding): finding.place.path
    case .several(let findings): "several: " + findings.map(\.place.path).joined(separator: " ")
    case .noSuchNumber(let findings):
      "no such number: " + findings.map(\.place.path).joined(separator: " ")
    case .none: "none"
    }
  }

  struct Case: CustomTestStringConvertible {
    let word: String
    let number: Int?
    let meant: String

    init(_ word: String, _ number: Int? = nil, means meant: String) {
      self.word = word
      self.number = number
      self.meant = meant
    }

    var testDescription: String { "\(word) \(number.map(String.init) ?? "")" }
  }

  private static let both = "signs[1].data signs[2].data"

  static let cases = [
    Case("owner-not-a-chef", means: "owner"), Case("Owner-Not-A-CHEF", means: "owner"),
    Case("owner", means: "owner"), Case("OWN", means: "owner"), Case("owner", 1, means: "owner"),
    Case("owner", 2, means: "no such number: owner"),
    Case("owner", 0, means: "no such number: owner"),
    Case("sign-without-data", means: "several: \(both)"), Case("SIGN-", means: "several: \(both)"),
    Case("sign-without-data", 2, means: "signs[2].data"),
    Case("sign-without-data", 3, means: "no such number: \(both)"),
    Case("sign-without-data", -1, means: "no such number: \(both)"),
    Case("findes-ikke", means: "none"), Case("goal-several", means: "none"),
    Case("not-a-chef", means: "none"),
    Case("findes-ikke", 1, means: "none"),
  ]

  @Test(arguments: cases)
  func `a finding is named by its rule and its number among the places`(_ example: Case) throws {
    let meant = try review().finding(ofRule: example.word, numbered: example.number)
    #expect(told(meant) == example.meant)
  }

  /// The finding at a place, accepted.
  private func accepted(_ path: String, until: String? = nil) throws -> PlanEvent {
    let finding = try #require(try review().open.first { $0.place.path == path })
    return .accepted(
      finding.acceptance(because: "det haster", by: "Anna", on: "2026-08-14", until: until))
  }

  @Test func `an acceptance has the finding's rule, place and fingerprint`() throws {
    let finding = try #require(try review().open.first { $0.place.path == "owner" })
    #expect(
      finding.acceptance(because: "det haster", by: "Anna", on: "2026-08-14")
        == Acceptance(
          fingerprint: finding.fingerprint, rule: "owner-not-a-chef", path: "owner",
          reason: "det haster", by: "Anna", on: "2026-08-14", until: nil))
  }

  @Test func `what is open comes before what is accepted already`() throws {
    let one = try review([accepted("signs[1].data")])
    #expect(told(one.finding(ofRule: "sign-without-data")) == "signs[2].data")
    #expect(told(one.finding(ofRule: "sign-w")) == "signs[2].data")
    let all = try review([accepted("signs[1].data"), accepted("signs[2].data")])
    #expect(told(all.finding(ofRule: "sign-without-data")) == "several: \(Self.both)")
    #expect(told(all.finding(ofRule: "sign-without-data", numbered: 1)) == "signs[1].data")
  }

  @Test func `an acceptance holds, has expired, or has lost its finding`() throws {
    let event = try accepted("owner", until: "2026-08-31")
    let other = PlanEvent.answered(Slot("owner"), "Styregruppen for trivsel")
    let table: [([PlanEvent], String, AcceptanceStanding)] = [
      ([event], "2026-08-31", .holds), ([event], "2026-09-01", .expired),
      ([event, other], "2026-08-31", .unused), ([event, other], "2026-09-01", .unused),
    ]
    for (events, day, standing) in table {
      let plan = ReviewFixture.plan(of: Self.events + events)
      let review = try review(events, on: day)
      #expect(plan.acceptances.map { review.standing(of: $0, on: day) } == [standing], "\(day)")
    }
  }

  @Test func `rules are named once, in the order of their findings`() throws {
    let rules = try review().open.distinctRules
    #expect(rules.filter { $0 == "sign-without-data" }.count == 1)
    #expect(Set(rules) == Set(try review().open.map(\.ruleID)))
  }
}
