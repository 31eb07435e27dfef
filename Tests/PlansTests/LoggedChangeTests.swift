import Plans
import Testing

/// Changes to a running plan are logged by place and day, and what came to nothing is not.
struct LoggedChangeTests {
  private static let goal = Slot("goal")
  private static let actions = Slot("actions")

  /// A plan with a goal and two actions.
  private static var plan: Plan {
    var plan = Plan(id: PlanID(rawValue: "plan"))
    plan.apply(.answered(goal, "Alle kommer"))
    plan.apply(.added(ItemID(1), to: actions, at: 0, "Morgenvært"))
    plan.apply(.added(ItemID(2), to: actions, at: 1, "Opkald"))
    return plan
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let changes: [[PlanEvent]]
    /// Day, kind, before and after of what is logged.
    let logged: [String]
  }

  static let cases = [
    Case(
      testDescription: "nothing", changes: [[.titled("T")], [.answered(Slot("owner"), "L")]],
      logged: []),
    Case(
      testDescription: "a goal reworded", changes: [[.answered(goal, "Flere kommer")]],
      logged: ["1 reworded Alle kommer → Flere kommer"]),
    Case(
      testDescription: "twice on one day",
      changes: [[.answered(goal, "Flere"), .titled("T")], [.answered(goal, "Mange")]],
      logged: ["1 reworded Alle kommer → Mange"]),
    Case(
      testDescription: "there and back",
      changes: [[.answered(goal, "Flere")], [.answered(goal, "Alle kommer")]], logged: []),
    Case(
      testDescription: "an action added and reworded",
      changes: [
        [.added(ItemID(3), to: actions, at: 0, "Morgenmad")], [.reworded(ItemID(3), "Mad")],
      ], logged: ["1 added  → Mad"]),
    Case(
      testDescription: "an action added and taken out",
      changes: [[.added(ItemID(3), to: actions, at: 0, "Morgenmad")], [.removed(ItemID(3))]],
      logged: []),
    Case(
      testDescription: "one dropped, one reworded",
      changes: [[.removed(ItemID(1)), .reworded(ItemID(2), "Besøg")]],
      logged: ["1 dropped Morgenvært → ", "1 reworded Opkald → Besøg"]),
    Case(testDescription: "moved", changes: [[.moved(ItemID(1), to: 1)]], logged: []),
  ]

  @Test(arguments: cases)
  func `a day's changes are logged by place`(_ row: Case) {
    var plan = Self.plan
    for events in row.changes { Self.change(&plan, events, on: "1") }
    #expect(Self.told(plan) == row.logged)
  }

  @Test func `another day is another change, and a reason stays with its own`() {
    var plan = Self.plan
    Self.change(&plan, [.answered(Self.goal, "Flere")], on: "1")
    plan.apply(.logged(plan.loggedChanges[0].because("Vi så det")))
    Self.change(&plan, [.answered(Self.goal, "Mange")], on: "1")
    Self.change(&plan, [.answered(Self.goal, "Få")], on: "2")
    #expect(Self.told(plan) == ["1 reworded Alle kommer → Mange", "2 reworded Mange → Få"])
    #expect(plan.loggedChanges.map(\.reason) == ["Vi så det", ""])
  }

  private static func change(_ plan: inout Plan, _ events: [PlanEvent], on day: String) {
    let logged = plan.changes(
      by: events, toText: "goal", andList: "actions", on: day, by: "")
    for event in events + logged.map(PlanEvent.logged) { plan.apply(event) }
  }

  private static func told(_ plan: Plan) -> [String] {
    plan.loggedChanges.map { "\($0.on) \($0.kind.rawValue) \($0.before) → \($0.after)" }
  }
}
