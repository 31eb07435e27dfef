import Interviews
import PlanWriting
import Plans
import TestSupport
import Testing
import Wording

/// The minutes say who was there, what stands, and what was decided, parked and voted on.
struct MinutesMarkdownTests {
  private func plan(_ template: Template) -> Plan {
    var plan = SamplePlan.plan(of: template)
    let goal = Slot("goal")
    let events: [PlanEvent] = [
      .participated(["Anna Holm", "Bo", "Carla *PPR*"]),
      .proposed(ItemID(20), for: goal, "Alle børn glæder sig til skole"),
      .proposed(ItemID(21), for: goal, plan.answers.text(goal) ?? ""),
      .proposed(ItemID(22), for: goal, "# Mere ro\n- i alle klasser"),
      .proposed(ItemID(23), for: Slot("data", of: ItemID(6)), "Skolens log"),
      .voted(
        Ballot(
          id: ItemID(24), slot: goal, voters: 3,
          votes: [ItemID(20): 2, ItemID(21): 6, ItemID(22): 1, ItemID(19): 1])),
      .chose(ItemID(21)),
      .noted(Note(id: ItemID(25), kind: .parked, slot: goal, text: "Skal SFO'en med?")),
      .noted(Note(id: ItemID(26), kind: .decided, text: "Lone skriver til kommunen")),
      .noted(
        Note(
          id: ItemID(27), kind: .comment, slot: Slot("data", of: ItemID(3)), text: "Hvor tit?")),
    ]
    for event in events { plan.apply(event) }
    return plan
  }

  @Test(arguments: Language.allCases)
  func `the minutes hold everything`(_ language: Language) throws {
    let template = try Fixture.template()
    let accepted = [
      (
        "MÅL › mål",
        Acceptance(
          fingerprint: "v1:0", rule: "goal-several", path: "goal", reason: "De følges ad",
          on: "2026-11-25", until: "2027-08-01")
      )
    ]
    let text = MinutesMarkdown(template, try Fixture.wording(language)).text(
      of: plan(template), on: "2026-11-25",
      remarks: [MinutesRemark(level: "advarsel", place: "MÅL › mål", text: "Ikke konkret.")],
      missing: ["POLITIK › politik", "MÅLGRUPPE › målgruppe"], accepted: accepted)
    try expectGolden(text, "minutes.\(language.rawValue).md")
  }

  @Test func `the minutes of nothing say so`() throws {
    let template = try Fixture.template()
    let text = MinutesMarkdown(template, try Fixture.wording()).text(
      of: Plan(id: PlanID(rawValue: "a")), on: "2026-01-02", remarks: [], missing: [], accepted: [])
    #expect(
      text == """
        # Referat

        2.1.2026 · ALBERTSLUND KOMMUNE – MÅLPLAN · udkast

        ## Deltagere

        Ingen er noteret.

        ## Planen, som den står

        Planen er tom endnu.

        ## Åbne bemærkninger

        Ingen.

        """)
  }
}
