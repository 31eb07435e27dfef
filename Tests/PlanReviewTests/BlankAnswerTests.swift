import PlanReview
import Plans
import TestSupport
import Testing

/// What counts as an answer, and what only stands where one should.
struct BlankAnswerTests {
  struct Case: CustomTestStringConvertible {
    let field: String
    let text: String
    let isBlank: Bool

    init(_ field: String, _ text: String, isBlank: Bool) {
      self.field = field
      self.text = text
      self.isBlank = isBlank
    }

    var testDescription: String { "\(field): \(text)" }
  }

  static let blanks = [
    Case("goal", "xxx", isBlank: true), Case("goal", " … ", isBlank: true),
    Case("goal", "–", isBlank: true), Case("owner", "???", isBlank: true),
    Case("policy", "Udfyldes senere.", isBlank: true), Case("policy", "N/A", isBlank: true),
    Case("owner", "[Navn]", isBlank: true),
    Case("goal", "Klik eller tryk her for at skrive tekst.", isBlank: true),
    Case("milestones.start", "dd.mm.åååå", isBlank: true),
    Case("owner", "Hvilken chef ejer målplanen?", isBlank: true),
    Case("owner", "Hvilken chef ejer målplanen? xx", isBlank: true),
    Case("policy", "Målet relaterer til denne politik:", isBlank: true),
    Case(
      "goal", "Det skal være entydigt og konkret, samt muligt at\nhandle ud fra.", isBlank: true),
    Case(
      "goal",
      "Jeres mål skal angive den ønskede effekt I gerne vil opnå for, og med, borgere, foreninger eller",
      isBlank: true),
    Case("relevance", "Beskrives efter mødet den 3. maj", isBlank: true),
    Case("targetGroup", "Endnu ikke besluttet", isBlank: true),
  ]

  static let answers = [
    Case("owner", "Hvilken chef ejer målplanen? Vejchefen", isBlank: false),
    Case("policy", "Målet relaterer til denne politik: Skolepolitikken", isBlank: false),
    Case("targetGroup", "Hvilket liv gælder målet for? Børneliv", isBlank: false),
    Case("goal", "Det skal være entydigt og konkret, hvem der har ansvaret.", isBlank: false),
    Case("relevance", "Fordi det er vigtigt.", isBlank: false),
    Case("targetGroup", "Ældreliv", isBlank: false), Case("policy", "Ungepolitik", isBlank: false),
    Case("relevance", "Der mangler en fast kontakt.", isBlank: false),
    Case("milestones.start", "Kommer ved nytår 2027", isBlank: false),
    Case("objective", "Alle oplever det trygt. Ingen er alene.", isBlank: false),
  ]

  @Test(arguments: blanks + answers)
  func `only what answers the question is an answer`(_ example: Case) throws {
    let plan = ReviewFixture.plan(of: [.answered(Slot(example.field), example.text)])
    let missing = try ReviewFixture.reviewer.get().review(plan).findings
      .filter(\.demandsAnswer).map(\.place.path)
    #expect(missing.contains(example.field) == example.isBlank)
  }

  @Test(arguments: [
    "Udfyldes ved første status i august 2027.", "Beskrives i april 2027.",
    "Vi har endnu ikke evalueret. Første foreløbige evaluering ligger i april 2027.",
    "Beskrives efter den første evaluering.", "Det kan først vurderes i 2028.",
    "Beskrives i den første evaluering, når vi har talt med familierne i august 2027",
  ])
  func `a note that the answer comes later is none`(_ note: String) throws {
    let plan = ReviewFixture.plan(of: [.answered(Slot("evaluation.degree"), note)])
    let missing = try ReviewFixture.reviewer.get().review(plan, for: .status).findings
      .filter(\.demandsAnswer).map(\.place.path)
    #expect(missing.contains("evaluation.degree"))
  }

  @Test(arguments: [
    "Delvist. Vi har endnu ikke nået pigerne, og det mangler vi at tale med dem om.",
    "Ja. Familierne kommer efter skole, og flere bliver til aftensmaden.",
  ])
  func `an answer that tells what is left to do is one`(_ answer: String) throws {
    let plan = ReviewFixture.plan(of: [.answered(Slot("evaluation.degree"), answer)])
    let missing = try ReviewFixture.reviewer.get().review(plan, for: .status).findings
      .filter(\.demandsAnswer).map(\.place.path)
    #expect(!missing.contains("evaluation.degree"))
  }

  @Test func `an entry of a list may begin as a note does`() throws {
    let plan = ReviewFixture.plan(of: [
      .added(ItemID(1), to: Slot("signs"), at: 0, "Kommer ved ringetid uden at blive hentet")
    ])
    let found = try ReviewFixture.reviewer.get().review(plan).findings
    #expect(found.contains { $0.place.path == "signs[1].data" })
  }

  @Test func `a status named in the template's own words is an answer`() throws {
    let plan = ReviewFixture.plan(of: [
      .answered(Slot("milestones.start"), "januar 2027"),
      .answered(Slot("milestones.achieved"), "december 2029"),
      .added(ItemID(1), to: Slot("milestones.augustStatus"), at: 0, "Status i august hvert år."),
    ])
    let found = try ReviewFixture.reviewer.get().review(plan).findings
    #expect(found.filter { $0.ruleID == "august-status-missing" }.isEmpty)
  }
}
