import Plans
import TestSupport
import Testing

/// All that people write in an event can be changed, and nothing else is.
struct EventTextTests {
  static let events: [PlanEvent] = [
    .began(template: "t"), .titled("Æ"), .entered(.status), .answered(Slot("goal"), "Æ"),
    .added(ItemID(1), to: Slot("signs"), at: 0, "Æ"), .reworded(ItemID(1), "Æ"),
    .removed(ItemID(1)), .moved(ItemID(1), to: 2), .postponed(Slot("goal")),
    .participated(["Æ", "Æ"]), .proposed(ItemID(2), for: Slot("goal"), "Æ"),
    .voted(Ballot(id: ItemID(3), slot: Slot("goal"), voters: 1, votes: [ItemID(2): 1])),
    .chose(ItemID(2)),
    .noted(Note(id: ItemID(4), kind: .comment, slot: Slot("goal"), rule: "r", text: "Æ")),
    .withdrawn(ItemID(4)),
    .accepted(
      Acceptance(
        fingerprint: "f", rule: "r", path: "goal", reason: "Æ", by: "Æ", on: "2026-01-01",
        until: "2027-01-01")),
    .revoked("f"),
    .approved(
      Approval(
        by: "Æ", on: "2026-01-01", text: "sha", parts: ["goal": "h"],
        overruled: [Approval.Overruling(rule: "r", path: "goal", reason: "Æ")],
        withdrawal: Approval.Withdrawal(by: "Æ", on: "2026-01-02", reason: "Æ"))),
    .unapproved(Approval.Withdrawal(by: "Æ", on: "2026-01-02", reason: "Æ")),
    .beganStatus(BegunStatus(year: 2027, on: "2027-08-01")),
    .reported(
      Status(
        year: 2027, on: "2027-08-20", by: "Æ",
        readings: [Status.Reading(sign: ItemID(1), words: "Æ", text: "Æ")],
        answers: ["evaluation.degree": "Æ"])),
    .logged(
      LoggedChange(
        on: "2027-08-20", slot: Slot("goal"), entry: nil, before: "Æ", after: "Æ", reason: "Æ",
        by: "Æ")),
    .undone, .redone,
  ]

  @Test(arguments: events)
  func `every text is changed once, and can be changed back`(_ event: PlanEvent) {
    let changed = event.mappingTexts { $0 + "Ø" }
    #expect(event.mappingTexts { $0 } == event)
    #expect(changed.mappingTexts { String($0.dropLast()) } == event)
    let dump = "\(changed)"
    #expect(dump.components("Æ") == dump.components("ÆØ"))
    #expect("\(event)".components("Æ") == dump.components("ÆØ"))
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
