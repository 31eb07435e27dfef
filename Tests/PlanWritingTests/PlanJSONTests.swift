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

  @Test func `what was said beside the answers follows in an object of its own`() throws {
    let template = try Fixture.template()
    var plan = Plan(id: PlanID(rawValue: "a"))
    plan.apply(.added(ItemID(1), to: Slot("signs"), at: 0, "Ro"))
    plan.apply(.participated(["Anna"]))
    plan.apply(.proposed(ItemID(2), for: Slot("goal"), "Alle kommer"))
    plan.apply(.chose(ItemID(2)))
    plan.apply(.proposed(ItemID(3), for: Slot("data", of: ItemID(1)), "Log"))
    plan.apply(.voted(Ballot(id: ItemID(4), slot: Slot("goal"), voters: 2, votes: [ItemID(2): 3])))
    plan.apply(.noted(Note(id: ItemID(5), kind: .parked, text: "SFO")))
    let slot = Slot("signs")
    plan.apply(
      .noted(Note(id: ItemID(6), kind: .decided, slot: slot, entry: ItemID(1), text: "Ja")))
    #expect(
      PlanJSON(template).text(of: plan).hasSuffix(
        """
          "workshop": {
            "participants": [
              "Anna"
            ],
            "proposals": [
              {
                "at": "goal",
                "text": "Alle kommer",
                "chosen": true
              },
              {
                "at": "signs[1].data",
                "text": "Log"
              }
            ],
            "ballots": [
              {
                "at": "goal",
                "voters": 2,
                "votes": [
                  {
                    "proposal": 1,
                    "dots": 3
                  }
                ]
              }
            ],
            "notes": [
              {
                "kind": "parked",
                "at": null,
                "text": "SFO"
              },
              {
                "kind": "decided",
                "at": "signs[1]",
                "text": "Ja"
              }
            ]
          }
        }

        """))
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
