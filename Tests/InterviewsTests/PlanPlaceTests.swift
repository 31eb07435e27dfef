import Interviews
import Plans
import Testing

/// A place in a plan and its path are two ways to say the same.
struct PlanPlaceTests {
  private var answers: Record {
    var plan = Plan(id: PlanID(rawValue: "places"))
    for event: PlanEvent in [
      .answered(Slot("milestones.start"), "marts 2027"),
      .added(ItemID(1), to: Slot("signs"), at: 0, "a"),
      .added(ItemID(2), to: Slot("signs"), at: 0, "b"),
      .added(ItemID(3), to: Slot("data", of: ItemID(1)), at: 0, "c"),
    ] { plan.apply(event) }
    return plan.answers
  }

  static let places: [(String, PlanPlace)] = [
    ("goal", PlanPlace(Slot("goal"))), ("milestones.start", PlanPlace(Slot("milestones.start"))),
    ("signs", PlanPlace(Slot("signs"))),
    ("signs[2]", PlanPlace(Slot("signs"), entry: ItemID(1))),
    ("signs[1].data", PlanPlace(Slot("data", of: ItemID(2)))),
    ("signs[2].data[1]", PlanPlace(Slot("data", of: ItemID(1)), entry: ItemID(3))),
  ]

  @Test(arguments: places)
  func `a path is read as the place it is written for`(_ path: String, _ place: PlanPlace) {
    #expect(place.path(in: answers) == path)
    #expect(PlanPlace(path: path, in: answers) == place)
  }

  @Test(arguments: [
    "", ".", "signs[", "signs[]", "signs[0]", "signs[3]", "signs[-1]", "signs[1]x", "signs[1][1]",
    "actions[1]", "signs[1].data[1]", "signs[99999999999999999999]", "[1]",
  ])
  func `any other text is no place`(_ path: String) {
    #expect(PlanPlace(path: path, in: answers) == nil)
  }
}
