import Interviews
import PlanReview
import PlanWriting
import Plans
import TestSupport
import Testing
import WordDocuments
import Wording

/// The minutes say who was there, what stands, and what was decided, parked and voted on.
struct MinutesTests {
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

  private func document(_ language: Language = .danish) throws -> OutlineDocument {
    let reviewer = try Fixture.reviewer(language)
    let accepted = [
      (
        "MÅL › mål",
        Acceptance(
          fingerprint: "v1:0", rule: "goal-several", path: "goal", reason: "De følges ad",
          on: "2026-11-25", until: "2027-08-01")
      )
    ]
    return Minutes(reviewer).document(
      of: plan(reviewer.template), on: "2026-11-25",
      remarks: [MinutesRemark(level: "advarsel", place: "MÅL › mål", text: "Ikke konkret.")],
      missing: ["POLITIK › politik", "MÅLGRUPPE › målgruppe"], accepted: accepted)
  }

  @Test(arguments: Language.allCases)
  func `the minutes hold everything`(_ language: Language) throws {
    let document = try document(language)
    try expectGolden(document.markdown, "minutes.\(language.rawValue).md")
    try expectGolden(document.text, "minutes.\(language.rawValue).txt")
    try expectGolden(document.html, "minutes.\(language.rawValue).html")
  }

  @Test func `the Word file has headings, bullets and words that stand out`() throws {
    let document = try readDocument(try document().word)
    #expect(document.title == "Referat: Kom glad i skole #1")
    #expect(document.language == "da-DK")
    let headings = document.blocks.filter { $0.heading == 1 }.map(\.text)
    #expect(
      headings == [
        "Deltagere", "Planen, som den står", "Beslutninger", "Parkeret til senere",
        "Afstemninger", "Bud, der ikke blev valgt", "Åbne bemærkninger",
        "Accepterede bemærkninger", "Kommentarer",
      ])
    let votes = document.blocks.drop { $0.text != "Afstemninger" }
      .prefix { $0.text != "Åbne bemærkninger" }.map(\.text)
    #expect(
      Array(votes) == [
        "Afstemninger", "Mål: 3 har stemt",
        "I juni 2028 har højst 8 procent mere end 10 procents fravær.\nI dag er det 14. (6 prikker, "
          + "valgt)", "Alle børn glæder sig til skole (2 prikker)",
        "# Mere ro\n- i alle klasser (1 prik)", "et bud, der er taget ud (1 prik)",
        "Bud, der ikke blev valgt", "Mål", "Alle børn glæder sig til skole",
        "# Mere ro\n- i alle klasser", "Tegn 2, datakilde", "Skolens log",
      ])
    let signs = document.blocks.drop { $0.text != "TEGN" }.prefix(7)
    #expect(
      signs.map(\.text) == [
        "TEGN", "Hvilke tegn vil I anvende for at se om I nærmer jer målet?",
        "T1:\tFlere elever møder til tiden", "T2:\tFærre opkald *hjemmefra*\n\nmålt hver uge",
        "Hvilke data (tal, observationer m.m.) vil I anvende som dokumentation for jeres tegn?",
        "D1:\tFraværstal | månedligt", "D1:\t<b>Interviews</b> & samtaler\nto gange",
      ])
    #expect(signs.map(\.heading) == [2, 3, nil, nil, 3, nil, nil])
    let accepted = document.blocks.last { $0.text.hasPrefix("MÅL › mål (goal-several)") }
    #expect(
      accepted?.text
        == "MÅL › mål (goal-several): De følges ad (25.11.2026, gælder til 1.8.2027)")
  }

  @Test func `the same minutes give the same bytes`() throws {
    #expect(try document().word == document().word)
  }

  @Test func `the minutes of nothing say so`() throws {
    let document = Minutes(try Fixture.reviewer()).document(
      of: Plan(id: PlanID(rawValue: "a")), on: "2026-01-02", remarks: [], missing: [], accepted: [])
    #expect(
      document.markdown == """
        # Referat

        2.1.2026 · ALBERTSLUND KOMMUNE – MÅLPLAN · udkast

        ## Deltagere

        Ingen er noteret.

        ## Planen, som den står

        Planen er tom endnu.

        ## Åbne bemærkninger

        Ingen.

        """)
    #expect(
      document.text == """
        Referat
        =======
        2.1.2026 · ALBERTSLUND KOMMUNE – MÅLPLAN · udkast

        Deltagere
        ---------
        Ingen er noteret.

        Planen, som den står
        --------------------
        Planen er tom endnu.

        Åbne bemærkninger
        -----------------
        Ingen.

        """)
    #expect(
      try readDocument(document.word).blocks.map(\.text) == [
        "Referat", "2.1.2026 · ALBERTSLUND KOMMUNE – MÅLPLAN · udkast", "Deltagere",
        "Ingen er noteret.", "Planen, som den står", "Planen er tom endnu.", "Åbne bemærkninger",
        "Ingen.",
      ])
  }
}
