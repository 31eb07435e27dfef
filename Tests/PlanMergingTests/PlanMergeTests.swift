import Interviews
import PlanMerging
import Plans
import TestSupport
import Testing

/// Two editions of a plan become one in which nothing of either is missing.
struct PlanMergeTests {
  private let template: Template

  init() throws { template = try Fixture.template() }

  private func plan(_ events: [PlanEvent]) -> Plan {
    var plan = Plan(id: PlanID(rawValue: "p"))
    plan.apply(.began(template: template.reference))
    for event in events { plan.apply(event) }
    return plan
  }

  private func joined(
    _ first: [PlanEvent], _ second: [PlanEvent],
    choosing chosen: (PlanMerge.Difference) -> Bool = { _ in false }
  ) -> (merge: PlanMerge, plan: Plan) {
    let merge = PlanMerge(plan(first), plan(second), template)
    let result = merge.joined(choosingSecond: Set(merge.differences.filter(chosen)))
    var plan = Plan(id: PlanID(rawValue: "c"))
    for event in result.events(title: "C") { plan.apply(event) }
    #expect(plan.answers == result.answers)
    #expect(plan.deliberation == result.deliberation)
    return (merge, plan)
  }

  private let goal = Slot("goal")
  private let signs = Slot("signs")

  @Test func `equal answers are taken once, and those that one has are taken`() {
    let (merge, plan) = joined(
      [.answered(goal, "Alle kommer"), .answered(Slot("owner"), "Lone Madsen")],
      [.answered(goal, "Alle  kommer\n"), .answered(Slot("targetGroup"), "Skoleliv")])
    #expect(merge.equal == [goal])
    #expect(merge.onlyFirst == [Slot("owner")])
    #expect(merge.onlySecond == [Slot("targetGroup")])
    #expect(merge.differences == [])
    #expect(
      plan.answers.texts == [
        "goal": "Alle kommer", "owner": "Lone Madsen", "targetGroup": "Skoleliv",
      ])
  }

  @Test func `where they differ the first stands and the second is a bid`() {
    let (merge, plan) = joined(
      [.answered(goal, "Højst 8 procent")], [.answered(goal, "Højst 10 procent")])
    #expect(merge.differences.map(\.first) == ["Højst 8 procent"])
    #expect(plan.answers.text(goal) == "Højst 8 procent")
    #expect(plan.deliberation.proposals.map(\.text) == ["Højst 10 procent"])
    #expect(plan.deliberation.proposals.map(\.slot) == [goal])
  }

  @Test func `the second stands where it is chosen, and the first is a bid`() {
    let (_, plan) = joined(
      [.answered(goal, "Højst 8 procent")], [.answered(goal, "Højst 10 procent")],
      choosing: { _ in true })
    #expect(plan.answers.text(goal) == "Højst 10 procent")
    #expect(plan.deliberation.proposals.map(\.text) == ["Højst 8 procent"])
  }

  @Test func `signs are joined by likeness, with their data`() {
    let first: [PlanEvent] = [
      .added(ItemID(1), to: signs, at: 0, "Flere elever møder til tiden"),
      .added(ItemID(2), to: Slot("data", of: ItemID(1)), at: 0, "Fraværstal hver måned"),
      .added(ItemID(3), to: signs, at: 1, "Færre opkald fra hjemmet"),
    ]
    let second: [PlanEvent] = [
      .added(ItemID(5), to: signs, at: 0, "Børnene fortæller, at de er glade"),
      .added(ItemID(6), to: signs, at: 1, "Der er flere elever, der møder til tiden"),
      .added(ItemID(7), to: Slot("data", of: ItemID(6)), at: 0, "Skolens log"),
      .added(ItemID(8), to: Slot("data", of: ItemID(6)), at: 1, "Fraværstal hver måned"),
    ]
    let (merge, plan) = joined(first, second)
    #expect(
      plan.answers.list(signs).map(\.text) == [
        "Flere elever møder til tiden", "Færre opkald fra hjemmet",
        "Børnene fortæller, at de er glade",
      ])
    let data = plan.answers.list(signs)[0].details.lists["data"] ?? []
    #expect(data.map(\.text) == ["Fraværstal hver måned", "Skolens log"])
    #expect(merge.lists.map(\.both) == [1, 1])
    #expect(merge.lists.map(\.second) == [1, 1])
    #expect(plan.deliberation.proposals.map(\.text) == ["Der er flere elever, der møder til tiden"])

    let chosen = joined(first, second) { $0.entry != nil }
    #expect(
      chosen.plan.answers.list(signs).first?.text == "Der er flere elever, der møder til tiden")
  }

  @Test func `names that look alike are two people`() {
    let owners = Slot("owners", of: ItemID(1))
    let action = PlanEvent.added(ItemID(1), to: Slot("actions"), at: 0, "Morgenvært")
    let (_, plan) = joined(
      [action, .added(ItemID(2), to: owners, at: 0, "Anna Holm Madsen")],
      [action, .added(ItemID(2), to: owners, at: 0, "Anna Holm Nielsen")])
    let action0 = plan.answers.list(Slot("actions"))[0]
    #expect(
      action0.details.lists["owners"]?.map(\.text) == ["Anna Holm Madsen", "Anna Holm Nielsen"])
  }

  @Test func `a start that differs is told with its action`() {
    let action = PlanEvent.added(ItemID(1), to: Slot("actions"), at: 0, "Morgenvært")
    let start = Slot("start", of: ItemID(1))
    let (merge, plan) = joined(
      [action, .answered(start, "uge 34")], [action, .answered(start, "uge 40")],
      choosing: { _ in true })
    #expect(merge.differences.map(\.entry) == [nil])
    let joinedStart = Slot("start", of: plan.answers.list(Slot("actions"))[0].id)
    #expect(plan.answers.text(joinedStart) == "uge 40")
    #expect(plan.deliberation.proposals.map(\.slot) == [joinedStart])
  }

  @Test func `what was said at both tables is there, and what both said is there once`() {
    let sign = PlanEvent.added(ItemID(1), to: signs, at: 0, "Ro")
    let data = Slot("data", of: ItemID(1))
    let first: [PlanEvent] = [
      sign, .participated(["Anna", "Bo"]), .proposed(ItemID(2), for: goal, "A"),
      .proposed(ItemID(3), for: data, "Log"),
      .voted(Ballot(id: ItemID(4), slot: goal, voters: 2, votes: [ItemID(2): 3])),
      .noted(Note(id: ItemID(5), kind: .parked, slot: data, text: "SFO")),
    ]
    let second: [PlanEvent] = [
      .participated(["bo", "Carla"]), .proposed(ItemID(1), for: goal, "B"),
      .proposed(ItemID(2), for: goal, "A"), .chose(ItemID(2)),
      .voted(
        Ballot(id: ItemID(3), slot: goal, voters: 1, votes: [ItemID(1): 1, ItemID(9): 2])),
      .added(ItemID(4), to: signs, at: 0, "Ro"),
      .noted(
        Note(id: ItemID(5), kind: .parked, slot: Slot("data", of: ItemID(4)), text: "SFO")),
      .noted(Note(id: ItemID(6), kind: .decided, text: "Ja")),
    ]
    let said = joined(first, second).plan.deliberation
    #expect(said.participants == ["Anna", "Bo", "Carla"])
    #expect(said.proposals.map(\.text) == ["A", "Log", "B"])
    #expect(said.proposals.map(\.isChosen) == [true, false, false])
    #expect(said.ballots.map { $0.votes[said.proposals[0].id] ?? 0 } == [3, 0])
    #expect(said.ballots.map { $0.votes[said.proposals[2].id] ?? 0 } == [0, 1])
    #expect(said.ballots.map { $0.votes.values.reduce(0, +) } == [3, 3])
    #expect(said.notes.map(\.text) == ["SFO", "Ja"])
  }

  @Test func `the later phase, what is put off in both and what was accepted come along`() {
    let acceptance = Acceptance(
      fingerprint: "v1:0", rule: "goal-several", path: "goal", reason: "x", on: "2026-11-25")
    let (_, plan) = joined(
      [.entered(.approval), .postponed(goal), .postponed(Slot("owner"))],
      [.answered(goal, "Alle kommer"), .accepted(acceptance)])
    #expect(plan.phase == .approval)
    #expect(plan.postponed == [Slot("owner")])
    #expect(plan.acceptances == [acceptance])
  }

  @Test func `a plan joined with itself is itself`() {
    let events: [PlanEvent] = [
      .answered(goal, "Alle kommer"), .added(ItemID(1), to: signs, at: 0, "Ro"),
      .added(ItemID(2), to: Slot("data", of: ItemID(1)), at: 0, "Log"),
      .added(ItemID(3), to: signs, at: 1, "Ro"), .proposed(ItemID(4), for: goal, "B"),
    ]
    let (merge, plan) = joined(events, events)
    #expect(merge.differences == [])
    #expect(plan.answers == self.plan(events).answers)
    #expect(plan.deliberation == self.plan(events).deliberation)
  }
}
