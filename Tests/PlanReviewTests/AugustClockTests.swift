import PlanReview
import Plans
import TestSupport
import Testing

/// Which Augusts are owed, done and missed follows from the years, the statuses and the day.
struct AugustClockTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    var years = [2027, 2028, 2029]
    var given: [Int: String] = [:]
    var closed: String?
    let today: String
    let told: [String]

    var plan: Plan {
      var plan = Plan(id: PlanID(rawValue: "plan"))
      for (year, on) in given.sorted(by: { $0.key < $1.key }) {
        plan.apply(.reported(Status(year: year, on: on)))
      }
      if let closed {
        let year = Int(closed.prefix(4)) ?? 0
        plan.apply(.reported(Status(year: year, isFinal: true, on: closed)))
      }
      return plan
    }
  }

  static let cases = [
    Case(
      testDescription: "before the first August", today: "2027-07-31",
      told: ["2027 coming", "2028 coming", "2029 coming"]),
    Case(
      testDescription: "its first day", today: "2027-08-01",
      told: ["2027 owed", "2028 coming", "2029 coming"]),
    Case(
      testDescription: "its last day", today: "2027-08-31",
      told: ["2027 owed", "2028 coming", "2029 coming"]),
    Case(
      testDescription: "the day after", today: "2027-09-01",
      told: ["2027 missed", "2028 coming", "2029 coming"]),
    Case(
      testDescription: "given in time", given: [2027: "2027-08-20"], today: "2027-09-01",
      told: ["2027 done 2027-08-20", "2028 coming", "2029 coming"]),
    Case(
      testDescription: "given late, and given early",
      given: [2027: "2027-10-02", 2028: "2028-06-30"], today: "2028-07-01",
      told: ["2027 done 2027-10-02", "2028 done 2028-06-30", "2029 coming"]),
    Case(
      testDescription: "one missed, one owed", given: [2027: "2027-08-20"], today: "2029-08-02",
      told: ["2027 done 2027-08-20", "2028 missed", "2029 owed"]),
    Case(
      testDescription: "a status that no August asked for", years: [2028],
      given: [2027: "2027-08-20"], today: "2028-01-01",
      told: ["2027 done 2027-08-20", "2028 coming"]),
    Case(
      testDescription: "closed before the last August", given: [2027: "2027-08-20"],
      closed: "2029-06-30", today: "2030-01-01", told: ["2027 done 2027-08-20", "2028 missed"]),
    Case(
      testDescription: "closed in the last August", closed: "2029-08-15", today: "2029-08-20",
      told: ["2027 missed", "2028 missed", "2029 done 2029-08-15"]),
    Case(testDescription: "nothing to give", years: [], today: "2027-08-20", told: []),
  ]

  @Test(arguments: cases)
  func `the clock tells each August`(_ row: Case) {
    let clock = AugustClock(years: row.years, plan: row.plan, today: row.today)
    let told = clock.augusts.map { august in
      switch august.state {
      case .done(let on): "\(august.year) done \(on)"
      case .owed: "\(august.year) owed"
      case .missed: "\(august.year) missed"
      case .coming: "\(august.year) coming"
      }
    }
    #expect(told == row.told)
  }

  struct Step: CustomTestStringConvertible {
    let testDescription: String
    var start = "februar 2027"
    var end = "juni 2029"
    let events: [PlanEvent]
    let today: String
    let next: NextStep
  }

  private static let approved = PlanEvent.approved(
    Approval(by: "A", on: "2026-06-01", text: "sha256:0"))

  private static func given(_ years: Int...) -> [PlanEvent] {
    years.map { .reported(Status(year: $0, on: "\($0)-08-20")) }
  }

  static let steps = [
    Step(testDescription: "a draft", events: [], today: "2027-08-20", next: .approve),
    Step(
      testDescription: "approved", events: [.entered(.approval), approved], today: "2026-06-02",
      next: .awaitStatus(2027)),
    Step(
      testDescription: "taken back",
      events: [.entered(.approval), approved, .unapproved(.init(on: "2026-06-02", reason: "R"))],
      today: "2026-06-02", next: .approve),
    Step(
      testDescription: "August has come", events: [approved, .entered(.status)],
      today: "2027-08-01", next: .giveStatus(2027)),
    Step(
      testDescription: "begun",
      events: [approved, .beganStatus(BegunStatus(year: 2027, on: "2027-08-01"))],
      today: "2027-08-02", next: .finishStatus(2027)),
    Step(
      testDescription: "missed", events: [approved, .entered(.status)], today: "2027-09-01",
      next: .giveMissedStatus(2027)),
    Step(
      testDescription: "missed long ago, given since",
      events: [approved, .entered(.status)] + given(2028), today: "2028-09-01",
      next: .awaitEnd),
    Step(
      testDescription: "given", events: [approved, .entered(.status)] + given(2027),
      today: "2027-09-01", next: .awaitStatus(2028)),
    Step(
      testDescription: "the time is up",
      events: [approved, .entered(.status)] + given(2027, 2028), today: "2029-07-01",
      next: .close),
    Step(
      testDescription: "closing begun",
      events: [approved, .beganStatus(BegunStatus(year: 2029, isFinal: true, on: "2029-07-01"))],
      today: "2029-07-02", next: .finishClosing),
    Step(
      testDescription: "closed",
      events: [approved, .reported(Status(year: 2029, isFinal: true, on: "2029-07-02"))],
      today: "2029-08-02", next: .none),
    Step(
      testDescription: "no period", start: "snart", events: [approved], today: "2027-08-02",
      next: .unknown),
  ]

  @Test(arguments: steps)
  func `what comes next follows from the plan and the day`(_ row: Step) throws {
    var plan = Plan(id: PlanID(rawValue: "plan"))
    plan.apply(.answered(Slot("milestones.start"), row.start))
    plan.apply(.answered(Slot("milestones.achieved"), row.end))
    for event in row.events { plan.apply(event) }
    let standing = try ReviewFixture.reviewer.get().standing(of: plan, on: row.today)
    #expect(standing.next == row.next)
  }

  @Test func `what was missed is told by the years`() throws {
    var plan = Plan(id: PlanID(rawValue: "plan"))
    plan.apply(.answered(Slot("milestones.start"), "februar 2027"))
    plan.apply(.answered(Slot("milestones.achieved"), "juni 2031"))
    plan.apply(.entered(.status))
    let text = StandingText(try ReviewFixture.reviewer.get())
    #expect(
      text.summary(of: plan, on: "2029-09-01") == [
        "Status for august 2027 blev ikke afgivet.", "Status for august 2028 blev ikke afgivet.",
        "Status for august 2029 blev ikke afgivet.",
      ])
  }
}
