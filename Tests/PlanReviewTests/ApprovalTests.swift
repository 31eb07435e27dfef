import Interviews
import PlanReview
import Plans
import TestSupport
import Testing

/// An approval is of a text: other words make it one of an earlier edition, and nothing else does.
struct ApprovalTests {
  private let template: Template
  private static let goal = Slot("goal")
  private static let signs = Slot("signs")

  init() throws { template = try Fixture.template() }

  private static let opening: [PlanEvent] = [
    .answered(goal, "Alle kommer"), .added(ItemID(1), to: signs, at: 0, "Flere kommer"),
    .added(ItemID(2), to: Slot("data", of: ItemID(1)), at: 0, "Skolens log"),
  ]

  private func plan(_ events: [PlanEvent]) -> Plan {
    var plan = Plan(id: PlanID(rawValue: "plan"))
    for event in events { plan.apply(event) }
    return plan
  }

  /// Texts that end just before and behind the end of a block, with the names `sha256sum` gives them.
  @Test(arguments: [
    (47, "4d480cddd59870f09b5647663b27959f62dd2213778f147027a0d8c014558d8b"),
    (48, "e40c8ce686b113104e05e51b222dabaea65b10123c23172ec905f88018eb7151"),
    (55, "df8a30b7c2f8695ee3f7c40c1523f006ebe72c5775a529543515fdc5e846c14b"),
    (56, "ec13019a778992deb4ec73ed69cf87a11c421596ec382db0b8b2429565ace655"),
    (111, "f99cc81803676854f97297092569420a041b3abf4bfccffc20e458febc0c16b8"),
    (112, "c7603bbdf49454219d29ce040eaffa8430d567612c97f94b58178a12b98650a3"),
  ])
  func `the name is right wherever a block ends`(_ length: Int, _ name: String) {
    let plan = plan([.answered(Self.goal, String(repeating: "x", count: length))])
    #expect(ApprovedText(template).name(of: plan) == "sha256:\(name)")
  }

  /// Names that `sha256sum` gives to the same text.
  @Test func `the name of a text is the one that sha256sum gives`() {
    let text = ApprovedText(template)
    #expect(
      text.name(of: plan([]))
        == "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      text.name(of: plan(Self.opening))
        == "sha256:c9382adcf908bd0c30a2d0a682c0c684ca28935e5a420e530174cba296d00d41")
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let events: [PlanEvent]
    /// The fields that have changed; nil where the approval stands.
    let changed: [String]?
  }

  static let cases = [
    Case(testDescription: "nothing", events: [], changed: nil),
    Case(
      testDescription: "other blanks", events: [.answered(goal, "Alle\n  kommer ")], changed: nil),
    Case(
      testDescription: "an evaluation",
      events: [.answered(Slot("evaluation.degree"), "Delvist")], changed: nil),
    Case(
      testDescription: "a status in the making",
      events: [
        .answered(Slot("status.goal"), "Nej"),
        .answered(Slot("status.reading", of: ItemID(1)), "7"),
      ], changed: nil),
    Case(
      testDescription: "a title and a phase", events: [.titled("T"), .entered(.status)],
      changed: nil),
    Case(
      testDescription: "other words", events: [.answered(goal, "Flere kommer")], changed: ["goal"]),
    Case(
      testDescription: "other case", events: [.answered(goal, "alle kommer")], changed: ["goal"]),
    Case(
      testDescription: "an answer taken away, another given",
      events: [.answered(Slot("owner"), "Lone Madsen"), .answered(goal, "")],
      changed: ["owner", "goal"]),
    Case(
      testDescription: "what belongs to an entry", events: [.reworded(ItemID(2), "Aula")],
      changed: ["signs"]),
    Case(testDescription: "an entry taken out", events: [.removed(ItemID(1))], changed: ["signs"]),
    Case(
      testDescription: "the order",
      events: [.added(ItemID(3), to: signs, at: 0, "Andre"), .moved(ItemID(3), to: 1)],
      changed: ["signs"]),
    Case(
      testDescription: "words put back",
      events: [.answered(goal, "Andet"), .answered(goal, "Alle kommer")], changed: nil),
  ]

  @Test(arguments: cases)
  func `it is told what has changed since an approval`(_ row: Case) {
    var plan = plan(Self.opening)
    let approval = ApprovedText(template).approval(of: plan, by: "Anna Friis", on: "2026-06-01")
    plan.apply(.approved(approval))
    for event in row.events { plan.apply(event) }
    let wanted: ApprovalState =
      row.changed.map { .stale(approval, changed: $0) } ?? .standing(approval)
    #expect(ApprovalState(of: plan, template) == wanted)
  }

  @Test func `a withdrawal takes back what stands, and a later approval stands again`() {
    var plan = plan(Self.opening)
    #expect(ApprovalState(of: plan, template) == .none)
    let text = ApprovedText(template)
    var first = text.approval(of: plan, by: "Anna Friis", on: "2026-06-01")
    plan.apply(.approved(first))
    let withdrawal = Approval.Withdrawal(by: "Anna Friis", on: "2026-06-02", reason: "For tidligt")
    plan.apply(.unapproved(withdrawal))
    first.withdrawal = withdrawal
    #expect(ApprovalState(of: plan, template) == .withdrawn(first))
    let second = text.approval(of: plan, by: "Bo Holm", on: "2026-06-03")
    plan.apply(.approved(second))
    #expect(ApprovalState(of: plan, template) == .standing(second))
    #expect(plan.approvals == [first, second])
  }
}
