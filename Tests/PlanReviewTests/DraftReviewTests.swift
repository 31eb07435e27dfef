import Catalog
import Diagnostics
import DraftReading
import PlanReview
import Plans
import TestSupport
import Testing

/// The five drafts of the fixtures, judged for approval.
struct DraftReviewTests {
  struct Draft: CustomTestStringConvertible {
    let name: String
    let errors: [String]
    let warnings: [String]

    var testDescription: String { name }
  }

  static let drafts = [
    Draft(name: "01-god-fravaer", errors: [], warnings: []),
    Draft(name: "04-god-tryghed", errors: [], warnings: []),
    Draft(
      name: "05-fejl-vagt-maal",
      errors: [
        "goal goal-not-concrete", "signs[2].data sign-without-data",
        "signs[3].data sign-without-data", "signs[4].data sign-without-data",
        "actions[1].owners action-without-owner", "actions[2].owners action-without-owner",
        "actions[3].owners action-without-owner",
      ],
      warnings: [
        "workplaces[1] workplaces-unnamed", "targetGroup target-group-broad",
        "goal goal-about-own-work", "goal goal-several", "relevance relevance-thin",
        "signs[1] sign-not-observable", "signs[2] sign-not-observable",
        "signs[3] sign-about-staff", "signs[4] sign-is-intention", "signs[1].data data-vague",
        "actions actions-not-tried", "actions[1] action-vague", "actions[2] action-vague",
        "actions[3] action-vague",
      ]),
    Draft(
      name: "08-fejl-datoer",
      errors: [
        "owner owner-not-a-chef", "milestones.achieved goal-achieved-before-start",
        "milestones.achieved goal-date-differs", "milestones.interim[1] interim-before-start",
        "milestones.interim[3] date-not-in-calendar",
        "milestones.augustStatus august-status-missing",
      ], warnings: ["actions[1] action-before-start"]),
    Draft(
      name: "11-omskrevet",
      errors: [
        "signs[4].data sign-without-data", "milestones.augustStatus august-status-missing",
      ], warnings: []),
  ]

  @Test(arguments: drafts)
  func `a draft has just the faults it was written with`(_ draft: Draft) throws {
    let review = try ReviewFixture.review(draft.name)
    let errors = review.findings.filter { $0.level == .error }
    let warnings = review.findings.filter { $0.level == .warning }
    #expect(errors.map { "\($0.place.path) \($0.ruleID)" } == draft.errors)
    #expect(warnings.map { "\($0.place.path) \($0.ruleID)" } == draft.warnings)
  }
}
