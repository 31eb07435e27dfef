import Interviews
import PlanWriting
import Plans
import TestSupport
import Testing
import Wording

/// A plan as Markdown reads like the template, with every word of the answers as typed.
struct PlanMarkdownTests {
  @Test(arguments: Language.allCases)
  func `a plan is written section by section`(_ language: Language) throws {
    let template = try Fixture.template()
    let markdown = PlanMarkdown(template, try Fixture.wording(language))
    let text = markdown.text(of: SamplePlan.plan(of: template))
    try expectGolden(text, "plan.\(language.rawValue).md")
  }

  @Test func `an empty plan is the template with dashes`() throws {
    let template = try Fixture.template(Fixture.source("traffic-plan.json"))
    let markdown = PlanMarkdown(template, try Fixture.wording())
    #expect(
      markdown.text(of: Plan(id: PlanID(rawValue: "vej"))) == """
        # Uden titel

        ELMELUND KOMMUNE – FÆRDSELSPLAN · udkast

        ## VEJE

        ### Hvilke veje gælder planen for?

        —

        ### Hvad skal være anderledes for dem, der færdes på vejene?

        —

        ## TILTAG

        ### Hvilke tiltag sættes i værk?

        ### Hvem svarer for hvilke tiltag?

        —

        ## TIDSPLAN

        ### Hvornår er tiltagene færdige?

        —

        """)
  }

  @Test(
    arguments: [
      ("Trivsel #", "# Trivsel \\#"), ("# 1", "# \\# 1"), ("C#", "# C#"),
      ("To\nlinjer", "# To&#10;linjer"),
      ("1. plan ##", "# 1\\. plan \\##"), ("", "# Uden titel"),
    ])
  func `a title is one heading, as typed`(_ title: String, _ heading: String) throws {
    let template = try Fixture.template(Fixture.source("traffic-plan.json"))
    var plan = Plan(id: PlanID(rawValue: "vej"))
    plan.apply(.titled(title))
    let text = PlanMarkdown(template, try Fixture.wording()).text(of: plan)
    #expect(text.split(separator: "\n").first ?? "" == heading)
  }

  @Test func `what an older edition asked for is not left out`() throws {
    let template = try Fixture.template(Fixture.source("traffic-plan.json"))
    var plan = Plan(id: PlanID(rawValue: "vej"))
    plan.apply(.answered(Slot("budget"), "10 kr."))
    plan.apply(.added(ItemID(1), to: Slot("measures"), at: 0, "Bump"))
    plan.apply(.answered(Slot("price", of: ItemID(1)), "2 kr."))
    plan.apply(.added(ItemID(2), to: Slot("unpaired.responsible"), at: 0, "Liv"))
    let text = PlanMarkdown(template, try Fixture.wording()).text(of: plan)
    #expect(
      text.contains(
        """
        ### Hvem svarer for hvilke tiltag?

        1. Bump
           - Ansvarlig: —
           - price: 2 kr.

        ### Ansvarlig uden tiltag

        1. Liv

        """))
    #expect(text.hasSuffix("\n## ANDRE SVAR\n\n### budget\n\n10 kr.\n"))
  }
}
