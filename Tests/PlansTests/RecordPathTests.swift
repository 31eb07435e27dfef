import Plans
import Testing

/// A slot and its path in a file lead to each other.
struct RecordPathTests {
  private var answers: Record {
    var plan = Plan(id: PlanID(rawValue: "plan"))
    plan.apply(.added(ItemID(5), to: Slot("signs"), at: 0, "A"))
    plan.apply(.added(ItemID(7), to: Slot("signs"), at: 1, "B"))
    plan.apply(.added(ItemID(9), to: Slot("data", of: ItemID(7)), at: 0, "C"))
    return plan.answers
  }

  @Test(arguments: [
    (Slot("goal"), "goal"), (Slot("milestones.start"), "milestones.start"),
    (Slot("data", of: ItemID(5)), "signs[1].data"), (Slot("data", of: ItemID(7)), "signs[2].data"),
    (Slot("note", of: ItemID(9)), "signs[2].data[1].note"),
  ])
  func `a slot has a path and a path has a slot`(_ slot: Slot, _ path: String) {
    #expect(answers.path(of: slot) == path)
    #expect(answers.slot(at: path) == slot)
  }

  @Test(arguments: [
    "", "signs[3].data", "signs[0].data", "signs[x].data", "signs[1]", "a]", "x[1].y",
  ])
  func `a path that leads nowhere has no slot`(_ path: String) {
    #expect(answers.slot(at: path) == nil)
  }

  @Test func `the slot of an item that is gone has no path`() {
    #expect(answers.path(of: Slot("data", of: ItemID(6))) == nil)
  }
}
