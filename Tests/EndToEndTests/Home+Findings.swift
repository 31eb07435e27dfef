import Diagnostics
import PlanReview
import Plans
import Storage
import TestSupport
import Testing

extension Home {
  /// The plan in the store that a title names.
  func plan(titled title: String) throws -> Plan {
    try #require(try plans().plans().first { $0.plan.title == title }?.plan)
  }

  /// The findings of level error in a plan of the store, as `rule at place`.
  func errorsFound(inPlan title: String) throws -> [String] {
    let review = try Fixture.reviewer().review(try plan(titled: title))
    return review.findings.filter { $0.level == .error }.map { "\($0.ruleID) at \($0.place.path)" }
  }
}
