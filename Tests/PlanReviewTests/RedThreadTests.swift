import PlanReview
import Plans
import TestSupport
import Testing

/// The red thread holds what belongs together and names what does not.
struct RedThreadTests {
  private func thread(_ events: [PlanEvent]) throws -> RedThread {
    let plan = ReviewFixture.plan(of: events)
    return try #require(try ReviewFixture.reviewer.get().redThread(of: plan))
  }

  @Test func `an empty plan has no thread, and every hole`() throws {
    let thread = try thread([])
    #expect(thread.isEmpty)
    #expect(thread.holes == [.objective, .goal, .signs, .actions])
    #expect(thread.august == nil)
  }

  @Test func `data are counted through all signs and those of no sign come last`() throws {
    let thread = try thread([
      .added(ItemID(1), to: Slot("signs"), at: 0, "Flere møder til tiden"),
      .added(ItemID(2), to: Slot("signs"), at: 1, "xxx"),
      .added(ItemID(3), to: Slot("signs"), at: 2, "Færre opkald fra hjem"),
      .added(ItemID(4), to: Slot("data", of: ItemID(1)), at: 0, "Fraværstal"),
      .added(ItemID(5), to: Slot("data", of: ItemID(1)), at: 1, "Skolens log"),
      .added(ItemID(6), to: Slot("data", of: ItemID(3)), at: 0, "?"),
      .added(ItemID(7), to: Slot("unpaired.data"), at: 0, "Trivselsmåling"),
    ])
    #expect(thread.signs.map(\.part.number) == [1, 3])
    #expect(thread.signs.map { $0.data.map(\.number) } == [[1, 2], []])
    #expect(thread.looseData.map(\.number) == [3])
    #expect(thread.holes == [.objective, .goal, .data(signs: [3]), .looseData([3]), .actions])
  }

  @Test func `actions have those who do them and when they start`() throws {
    let thread = try thread([
      .answered(Slot("objective"), "Alle børn trives"), .answered(Slot("goal"), "Færre fravær"),
      .added(ItemID(1), to: Slot("signs"), at: 0, "Flere møder til tiden"),
      .added(ItemID(2), to: Slot("data", of: ItemID(1)), at: 0, "Fraværstal"),
      .added(ItemID(3), to: Slot("actions"), at: 0, "Morgenværter"),
      .added(ItemID(4), to: Slot("owners", of: ItemID(3)), at: 0, "Lærer Lone Friis"),
      .answered(Slot("start", of: ItemID(3)), "august 2026"),
      .added(ItemID(5), to: Slot("actions"), at: 1, "Fast kontakt"),
      .added(ItemID(6), to: Slot("unpaired.owners"), at: 0, "Bo Dal"),
    ])
    #expect(thread.actions.map(\.owners) == [["Lærer Lone Friis"], []])
    #expect(thread.actions.map(\.start) == ["august 2026", nil])
    #expect(
      thread.holes == [.owners(actions: [2]), .starts(actions: [2]), .looseOwners(["Bo Dal"])])
  }

  struct Case: CustomTestStringConvertible {
    let start: String
    let achieved: String
    let statuses: [String]
    let years: [String]?

    init(_ start: String, _ achieved: String, _ statuses: [String], _ years: [String]?) {
      self.start = start
      self.achieved = achieved
      self.statuses = statuses
      self.years = years
    }

    var testDescription: String { "\(start) – \(achieved): \(statuses)" }
  }

  static let augusts = [
    Case(
      "januar 2026", "juni 2028", ["august 2026", "august 2027"],
      ["2026 planned", "2027 planned", "2028 afterGoal"]),
    Case(
      "januar 2026", "juni 2028", ["august 2026"],
      ["2026 planned", "2027 missing", "2028 afterGoal"]),
    Case(
      "januar 2026", "december 2028", ["hvert år i august"],
      ["2026 planned", "2027 planned", "2028 planned"]),
    Case("september 2026", "juni 2028", ["hvert år"], ["2027 unsure", "2028 afterGoal"]),
    Case("september 2026", "juni 2027", [], ["2027 afterGoal"]),
    Case("snart", "juni 2028", ["august 2027"], nil),
    Case("juni 2028", "juni 2026", ["august 2027"], nil), Case("", "", [], nil),
  ]

  @Test(arguments: augusts)
  func `every August of the plan's time is planned, missing or past`(_ example: Case) throws {
    let statuses = example.statuses.enumerated().map { index, text in
      PlanEvent.added(ItemID(index + 1), to: Slot("milestones.augustStatus"), at: index, text)
    }
    let thread = try thread(
      [
        .answered(Slot("milestones.start"), example.start),
        .answered(Slot("milestones.achieved"), example.achieved),
      ] + statuses)
    #expect(thread.august?.map { "\($0.year) \($0.state)" } == example.years)
  }

  @Test func `a template without signs has no thread`() throws {
    let template = try Fixture.template(Fixture.source("traffic-plan.json"))
    let reviewer = Reviewer(template: template, rules: [], try Fixture.wording())
    #expect(reviewer.redThread(of: Plan(id: PlanID(rawValue: "vej"))) == nil)
  }
}
