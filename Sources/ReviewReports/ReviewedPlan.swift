package import Diagnostics
package import PlanReview
package import Plans

/// A plan that was read from somewhere, and what the rules have to say about it.
package struct ReviewedPlan: Sendable {
  /// What people know it by, such as the path of its file.
  package let name: String
  /// The plan.
  package let plan: Plan
  /// What was found.
  package let review: Review

  /// Puts a review beside its plan.
  package init(name: String, plan: Plan, review: Review) {
    self.name = name
    self.plan = plan
    self.review = review
  }
}

extension Review {
  /// Whether anything weighs at least so much: what an exit status depends on.
  package func holdsFinding(atLeast level: Severity) -> Bool {
    findings.contains { $0.level >= level }
  }
}

extension Reviewer {
  /// A short name of what a finding's rule is about.
  func title(of finding: Finding) -> String { explanation(of: finding)?.title ?? finding.ruleID }
}
