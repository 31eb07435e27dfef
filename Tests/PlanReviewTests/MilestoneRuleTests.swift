import Diagnostics
import PlanReview
import Plans
import TestSupport
import Testing

/// What the rules say about a plan's time, in many ways of writing it.
struct MilestoneRuleTests {
  struct Case: CustomTestStringConvertible {
    let start: String
    let achieved: String
    let status: String
    let messages: [String]

    init(_ start: String, _ achieved: String, _ status: String = "", _ messages: String...) {
      self.start = start
      self.achieved = achieved
      self.status = status
      self.messages = messages
    }

    var testDescription: String { "\(start) – \(achieved), status \(status)" }
  }

  static let cases = [
    Case("Februar 2027", "Juni 2029", "August 2027 og august 2028"),
    Case("Efter sommerferien 2027", "Sommeren 2030", "Status i august hvert år"),
    Case("1. oktober 2026", "ultimo 2028", "aug. 2027, aug. 2028"),
    Case("skoleåret 2027/28", "skoleåret 2029/30", "hver august"),
    Case("primo 2027", "medio 2028", "i august 2027"),
    Case("Q1 2027", "Q4 2028", "uge 34, 2027 og uge 34, 2028"),
    Case("2027", "2030", "august 2028 og august 2029"),
    Case("september 2027", "august 2028"),
    Case("12.8.2027", "12.8.2028"),
    Case(
      "snarest muligt", "juni 2028", "august 2027",
      "»snarest muligt« er ikke et tidspunkt, man kan sætte i kalenderen."),
    Case("januar 2027", "om to år", "august 2027"),
    Case("Januar 2027", "Januar 2031", "hvert år i august, første gang i august 2027"),
    Case(
      "1. marts 2027", "ultimo 2026", "",
      "Målet skal være indfriet »ultimo 2026«, men prøvehandlingerne går først i gang »1. marts 2027«.",
      "Planen mangler status til politisk niveau i august hvert år."),
    Case(
      "marts 2027", "2032", "hvert år i august",
      "Fra start (marts 2027) til målet er indfriet (2032) går der mindst 57 måneder. Det må højst være fire år."
    ),
    Case(
      "1. september 2027", "april 2028", "",
      "Der er under et år fra start (1. september 2027) til målet er indfriet (april 2028)."),
    Case(
      "1/3-27", "Ult. 2028", "Aug. 2027 (status til politikerne)",
      "Planen mangler status til politisk niveau i august 2028."),
    Case(
      "foråret 2027", "ved udgangen af 2030", "juni 2027",
      "Planen mangler status til politisk niveau i august 2027, august 2028, august 2029 og august 2030."
    ),
    Case(
      "januar 2027 (de første), resten i januar 2028", "december 2029", "august 2028, august 2029",
      "Planen mangler status til politisk niveau i august 2027."),
    Case(
      "uge 40, 2028", "1. kvartal 2028", "august 2028",
      "Målet skal være indfriet »1. kvartal 2028«, men prøvehandlingerne går først i gang »uge 40, 2028«."
    ),
    Case(
      "januar 2027", "december 2029", "hvert andet år i august, første gang i august 2027",
      "Planen mangler status til politisk niveau i august 2028."),
    Case(
      "august 2027", "1. januar 2033", "august hvert år",
      "Fra start (august 2027) til målet er indfriet (1. januar 2033) går der mindst 64 måneder. Det må højst være fire år."
    ),
  ]

  @Test(arguments: cases)
  func `a plan's time is judged by every way it can be read`(_ example: Case) throws {
    var events: [PlanEvent] = [
      .answered(Slot("milestones.start"), example.start),
      .answered(Slot("milestones.achieved"), example.achieved),
    ]
    if !example.status.isEmpty {
      let slot = Slot("milestones.augustStatus")
      events.append(.added(ItemID(1), to: slot, at: 0, example.status))
    }
    let review = try ReviewFixture.reviewer.get().review(ReviewFixture.plan(of: events))
    let found = review.findings.filter { !$0.demandsAnswer && $0.level > .advice }
    #expect(found.map(\.message) == example.messages)
  }

  struct Dates: CustomTestStringConvertible {
    let start: String
    let achieved: String
    let interim: [String]
    let findings: [String]

    init(_ start: String, _ achieved: String, _ interim: [String] = [], _ findings: String...) {
      self.start = start
      self.achieved = achieved
      self.interim = interim
      self.findings = findings
    }

    var testDescription: String { "\(start) – \(achieved), \(interim)" }
  }

  static let dates = [
    Dates("marts 2027", "juni 2029", ["januar 2028"]),
    Dates("d. 1.2.27", "31/12-2029", ["1/6 28"]),
    Dates("januar 2027", "december 2028", ["Vi evaluerer hvert kvartal"]),
    Dates("januar 2027", "december 2028", ["Midtvejs i januar 2028, afsluttende i februar 2029"]),
    Dates("maj 2027", "juni 2029", ["Nulpunktsmåling i marts 2027", "juni 2028"]),
    Dates("uge 40", "juni 2029", [], "start date-without-year"),
    Dates("marts 2027", "uge 25", [], "achieved date-without-year"),
    Dates("Løbende", "juni 2029", [], "start date-open-ended"),
    Dates("marts 2027", "På sigt", [], "achieved date-open-ended"),
    Dates("Vi er allerede i gang", "juni 2029", [], "start date-unreadable"),
    Dates("marts 2027", "når alle børn trives", [], "achieved date-unreadable"),
    Dates("31. april 2027", "juni 2029", [], "start date-not-in-calendar"),
    Dates(
      "marts 2027", "juni 2029", ["juni 2028", "uge 60, 2028"], "interim[2] date-not-in-calendar"),
    Dates("marts 2027", "juni 2029", ["løbende"], "interim[1] date-open-ended"),
    Dates("marts 2027", "juni 2029", ["Der evalueres undervejs"], "interim[1] date-open-ended"),
    Dates("marts 2027", "juni 2029", ["november 2026"], "interim[1] interim-before-start"),
    Dates("marts 2027", "juni 2029", ["maj 2028", "primo 2030"], "interim[2] interim-after-goal"),
    Dates("foråret 2027", "juni 2029", ["april 2027"], "start date-imprecise"),
    Dates("marts 2027", "2. halvår 2029", [], "achieved date-imprecise"),
  ]

  @Test(arguments: dates)
  func `every time is one that a calendar knows, in its order`(_ dates: Dates) throws {
    var plan = SketchedPlan()
    plan.answer("milestones.start", dates.start)
    plan.answer("milestones.achieved", dates.achieved)
    for date in dates.interim { plan.add(date, to: "milestones.interim") }
    plan.add("hvert år i august", to: "milestones.augustStatus")
    let found = try plan.findings(at: "milestones")
    #expect(found == dates.findings.map { "milestones.\($0)" })
  }

  static let goals = [
    ("Inden 2029 er fejlsorteringen halveret.", "december 2028", false),
    ("I 2027 cykler 20 procent, og i 2029 er det 40 procent.", "juni 2029", false),
    ("I 2028 er andelen 60 procent mod 40 procent i 2026.", "ultimo 2028", false),
    ("Ved udgangen af skoleåret 2028/29 kan alle svømme.", "juni 2029", false),
    ("Om to år er ventetiden under en uge.", "marts 2029", false),
    ("Alle svømmer.", "marts 2029", false),
    ("I juni 2028 cykler halvdelen.", "december 2029", true),
    ("Senest i december 2030 er alle i job.", "juni 2029", true),
  ]

  @Test(arguments: goals)
  func `the goal and the milestones name the same year`(
    _ goal: String, _ achieved: String, _ differs: Bool
  ) throws {
    var plan = SketchedPlan()
    plan.answer("goal", goal)
    plan.answer("milestones.start", "marts 2027")
    plan.answer("milestones.achieved", achieved)
    plan.add("hvert år i august", to: "milestones.augustStatus")
    let found = try plan.findings(at: "milestones")
    #expect(found == (differs ? ["milestones.achieved goal-date-differs"] : []))
  }

  @Test func `a status that stays in the house is told`() throws {
    for (status, isOpen) in [
      ("hvert år i august", false), ("august hvert år, Børneudvalget", false),
      ("hvert år i august, intern status", true), ("hvert år i august på personalemødet", true),
    ] {
      var plan = SketchedPlan()
      plan.add(status, to: "milestones.augustStatus")
      let found = try plan.findings(at: "milestones")
      #expect(
        found == (isOpen ? ["milestones.augustStatus august-not-political"] : []), "\(status)")
    }
  }
}
