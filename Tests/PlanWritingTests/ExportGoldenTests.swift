import PlanReview
import PlanWriting
import TestSupport
import Testing
import Wording

/// A whole plan in every format that is text, as somebody looked at it.
struct ExportGoldenTests {
  @Test(arguments: Language.allCases)
  func `a plan is written as plain text`(_ language: Language) throws {
    let reviewer = try Fixture.reviewer(language)
    let plan = SamplePlan.whole(of: reviewer.template)
    try expectGolden(PlanText(reviewer).text(of: plan), "whole.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `a plan is written as a web page`(_ language: Language) throws {
    let reviewer = try Fixture.reviewer(language)
    let plan = SamplePlan.whole(of: reviewer.template)
    try expectGolden(PlanHTML(reviewer).text(of: plan), "whole.\(language.rawValue).html")
  }

  @Test(arguments: Language.allCases)
  func `a timeline is drawn`(_ language: Language) throws {
    let reviewer = try Fixture.reviewer(language)
    let plan = SamplePlan.whole(of: reviewer.template)
    try expectGolden(TimelineSVG(reviewer).text(of: plan), "whole.\(language.rawValue).svg")
  }

  @Test(arguments: Language.allCases)
  func `a plan's times are written as a calendar`(_ language: Language) throws {
    let reviewer = try Fixture.reviewer(language)
    let log = SamplePlan.log(of: reviewer.template)
    let text = PlanCalendar(reviewer).text(of: log)
    try expectGolden(text.replacing("\r\n", with: "\n"), "whole.\(language.rawValue).ics")
  }
}
