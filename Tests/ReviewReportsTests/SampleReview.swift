import Diagnostics
import PlanReview
import Plans
import ReviewReports
import TestSupport
import Testing
import Wording

/// Plans reviewed by a few rules of the tests' own, so that reports do not change with the rules.
struct SampleReview {
  let reviewer: Reviewer

  init(_ language: Language = .danish) throws {
    let wording = try Fixture.wording(language)
    let rules = try Fixture.source("sample-rules.json")
    reviewer = Reviewer(template: try Fixture.template(), rules: [rules], wording)
    #expect(DiagnosticText(wording).render(reviewer.diagnostics) == "")
  }

  func reviewed(_ plan: Plan, name: String) -> ReviewedPlan {
    ReviewedPlan(name: name, plan: plan, review: reviewer.review(plan))
  }

  /// The faulty plan with a finding accepted, and with the missing owner accepted until a day.
  func accepting(_ rule: String, until: String?, thenOwner last: String) -> ReviewedPlan {
    var plan = faulty.plan
    for finding in faulty.review.findings where [rule, "owner-missing"].contains(finding.ruleID) {
      plan.apply(
        .accepted(
          Acceptance(
            fingerprint: finding.fingerprint, rule: finding.ruleID, path: finding.place.path,
            reason: "vi ved det i august", by: "Anna og Bo", on: "2026-07-01",
            until: finding.ruleID == rule ? until : last)))
    }
    let review = reviewer.review(plan, on: "2026-08-14")
    return ReviewedPlan(name: "udkast/glad.json", plan: plan, review: review)
  }

  /// A plan with an error, a warning, a blank and an answer that cannot be read.
  var faulty: ReviewedPlan {
    reviewed(Self.plan(title: "Kom glad i skole"), name: "udkast/glad.json")
  }

  /// A plan in which all is as it should be.
  var sound: ReviewedPlan {
    var plan = Self.plan(title: "")
    for event in [
      PlanEvent.answered(Slot("owner"), "Skolechef Lone Madsen"),
      .answered(Slot("goal"), "I juni 2028 møder 9 af 10 til tiden."),
      .answered(Slot("milestones.start"), "uge 34, 2026"), .removed(ItemID(4)),
    ] {
      plan.apply(event)
    }
    return reviewed(plan, name: "udkast/god.json")
  }

  private static func plan(title: String) -> Plan {
    var plan = Plan(id: PlanID(rawValue: "sample"))
    let events: [PlanEvent] = [
      .titled(title),
      .added(ItemID(1), to: Slot("workplaces"), at: 0, "Egelundskolen"),
      .added(ItemID(2), to: Slot("signs"), at: 0, "Flere elever møder til tiden"),
      .added(ItemID(3), to: Slot("data", of: ItemID(2)), at: 0, "Fraværstal, hver måned"),
      .added(ItemID(4), to: Slot("signs"), at: 1, "Der er ro på gangene,\nog børnene smiler"),
      .answered(Slot("goal"), "Vi vil styrke trivslen."),
      .answered(Slot("milestones.start"), "snart"),
      .answered(Slot("milestones.achieved"), "juni 2028"),
    ]
    for event in events { plan.apply(event) }
    return plan
  }
}
