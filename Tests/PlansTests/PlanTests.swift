import Plans
import Testing

/// A plan is what its events add up to.
struct PlanTests {
  private func plan(_ events: PlanEvent...) -> Plan {
    var plan = Plan(id: PlanID(rawValue: "p"))
    for event in events { plan.apply(event) }
    return plan
  }

  private static let signs = Slot("signs")

  private func signs(_ plan: Plan) -> [String] { plan.answers.list(Self.signs).map(\.text) }

  @Test func `a plan begins empty, as a draft`() {
    let plan = plan()
    #expect(plan.answers.isEmpty)
    #expect(plan.phase == .draft)
    #expect(plan.phase.judged == .approval)
    #expect(plan.title == "")
    #expect(plan.nextItem == ItemID(1))
  }

  @Test func `template, title and phase are those said last`() {
    let plan = plan(
      .began(template: "a@1"), .titled("et"), .titled("to"), .entered(.status))
    #expect(plan.template == "a@1")
    #expect(plan.title == "to")
    #expect(plan.phase == .status)
  }

  @Test func `an empty answer takes the answer away`() {
    let goal = Slot("goal")
    #expect(plan(.answered(goal, "a"), .answered(goal, "b")).answers.text(goal) == "b")
    #expect(plan(.answered(goal, "a"), .answered(goal, "")).answers == Record())
  }

  @Test(
    arguments: [
      (0, ["c", "a", "b"]), (1, ["a", "c", "b"]), (2, ["a", "b", "c"]), (9, ["a", "b", "c"]),
      (-1, ["c", "a", "b"]),
    ])
  func `an item is added before the one at its index`(_ index: Int, _ texts: [String]) {
    let plan = plan(
      .added(ItemID(1), to: Self.signs, at: 0, "a"), .added(ItemID(2), to: Self.signs, at: 1, "b"),
      .added(ItemID(3), to: Self.signs, at: index, "c"))
    #expect(signs(plan) == texts)
    #expect(plan.nextItem == ItemID(4))
  }

  @Test(
    arguments: [
      (0, ["b", "a", "c"]), (1, ["a", "b", "c"]), (2, ["a", "c", "b"]), (9, ["a", "c", "b"]),
    ])
  func `an item moves to an index of the others`(_ index: Int, _ texts: [String]) {
    let plan = plan(
      .added(ItemID(1), to: Self.signs, at: 0, "a"), .added(ItemID(2), to: Self.signs, at: 1, "b"),
      .added(ItemID(3), to: Self.signs, at: 2, "c"), .moved(ItemID(2), to: index))
    #expect(signs(plan) == texts)
  }

  @Test func `what belongs to an item moves and goes with it`() {
    let data = Slot("data", of: ItemID(1))
    let added: [PlanEvent] = [
      .added(ItemID(1), to: Self.signs, at: 0, "a"), .added(ItemID(2), to: Self.signs, at: 1, "b"),
      .added(ItemID(3), to: data, at: 0, "tal"), .answered(Slot("start", of: ItemID(1)), "nu"),
    ]
    var plan = Plan(id: PlanID(rawValue: "p"))
    for event in added + [.moved(ItemID(1), to: 1)] { plan.apply(event) }
    #expect(signs(plan) == ["b", "a"])
    #expect(plan.answers.list(data).map(\.text) == ["tal"])
    #expect(plan.answers.text(Slot("start", of: ItemID(1))) == "nu")
    #expect(plan.answers.home(of: ItemID(3))?.list == data)
    #expect(plan.answers.items.map(\.id) == [ItemID(2), ItemID(1), ItemID(3)])
    plan.apply(.reworded(ItemID(3), "optælling"))
    #expect(plan.answers.item(ItemID(3))?.text == "optælling")
    plan.apply(.removed(ItemID(1)))
    #expect(plan.answers.items.map(\.text) == ["b"])
    plan.apply(.removed(ItemID(2)))
    #expect(plan.answers.isEmpty)
    #expect(plan.nextItem == ItemID(4))
  }

  @Test func `an event about an item that is gone changes nothing`() {
    let before = plan(.added(ItemID(1), to: Self.signs, at: 0, "a"))
    let gone = ItemID(7)
    for event in [
      PlanEvent.reworded(gone, "x"), .removed(gone), .moved(gone, to: 0),
      .answered(Slot("start", of: gone), "x"), .undone, .redone,
    ] {
      var after = before
      after.apply(event)
      #expect(after == before)
    }
    var after = before
    after.apply(.added(ItemID(8), to: Slot("data", of: gone), at: 0, "x"))
    #expect(after.answers == before.answers)
    #expect(after.nextItem == ItemID(9))
  }
}
