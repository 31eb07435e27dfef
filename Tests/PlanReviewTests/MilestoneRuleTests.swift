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
    Case("snarest muligt", "juni 2028", "august 2027"),
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
    #expect(review.findings.filter { !$0.demandsAnswer }.map(\.message) == example.messages)
  }
}
