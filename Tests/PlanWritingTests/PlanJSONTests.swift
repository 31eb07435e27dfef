import PlanWriting
import Plans
import TestSupport
import Testing

/// A plan as JSON has the template's names in the template's order.
struct PlanJSONTests {
  @Test func `a plan is written in the template's order`() throws {
    let template = try Fixture.template()
    try expectGolden(PlanJSON(template).text(of: SamplePlan.plan(of: template)), "plan.json")
  }

  @Test func `a plan without answers still promises every list`() throws {
    let plan = Plan(id: PlanID(rawValue: "tom"))
    #expect(
      PlanJSON(try Fixture.template()).text(of: plan) == """
        {
          "format": "maalplan/1",
          "template": "",
          "id": "tom",
          "title": "",
          "phase": "draft",
          "answers": {},
          "statuses": [],
          "changes": [],
          "accepted": [],
          "approvals": [],
          "comments": []
        }

        """)
  }

  @Test func `answers the template does not ask for follow after the others`() throws {
    let template = try Fixture.template(Fixture.source("traffic-plan.json"))
    var plan = Plan(id: PlanID(rawValue: "vej"))
    plan.apply(.answered(Slot("budget.total"), "10 kr."))
    plan.apply(.answered(Slot("schedule.finished"), "2027"))
    plan.apply(.added(ItemID(1), to: Slot("roads"), at: 0, "Møllevej"))
    plan.apply(.answered(Slot("length", of: ItemID(1)), "1 km"))
    plan.apply(.answered(Slot("schedule.begun"), "2026"))
    #expect(
      PlanJSON(template).text(of: plan).contains(
        """
          "answers": {
            "roads": [
              {
                "id": "1",
                "text": "Møllevej",
                "length": "1 km"
              }
            ],
            "schedule": {
              "finished": "2027",
              "begun": "2026"
            },
            "budget": {
              "total": "10 kr."
            }
          },
        """))
  }
}
