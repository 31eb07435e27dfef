package import Diagnostics
package import PlanReview
package import Plans
import RuleEngine
import Wording

/// A plan that was read from somewhere, and what the rules have to say about it.
package struct ReviewedPlan: Sendable {
  /// What people know it by, such as the path of its file.
  package let name: String
  /// The plan.
  package let plan: Plan
  /// What was found.
  package let review: Review
  /// The name that the plan's file says it has in a store; nil where it says none.
  package let id: String?
  /// What a reader should know about the reading of its file.
  package let notices: [String]
  /// How it stands against an earlier review; nil where there is none to compare with.
  package var comparison: BaselineComparison?

  /// Puts a review beside its plan.
  package init(
    name: String, plan: Plan, review: Review, id: String? = nil, notices: [String] = []
  ) {
    self.name = name
    self.plan = plan
    self.review = review
    self.id = id
    self.notices = notices
  }
}

/// A file that no plan could be read from.
package struct UnreadableDraft: Sendable, Hashable {
  /// What people know it by.
  package let name: String
  /// Why, in words.
  package let reason: String

  /// Puts a reason beside a name.
  package init(name: String, reason: String) {
    self.name = name
    self.reason = reason
  }
}

/// What came of a file.
package enum ReviewOutcome: Sendable {
  /// It was read and judged.
  case read(ReviewedPlan)
  /// No plan could be read from it.
  case unreadable(UnreadableDraft)

  /// What people know the file by.
  package var name: String {
    switch self {
    case .read(let reviewed): reviewed.name
    case .unreadable(let draft): draft.name
    }
  }
}

/// How many plans came to what.
package struct ReviewTotals: Sendable, Hashable {
  /// The plans that were read.
  package private(set) var read = 0
  /// Those with an error.
  package private(set) var faulty = 0
  /// The files that could not be read.
  package private(set) var unreadable = 0

  /// Counts nothing yet.
  package init() {}

  /// Counts one more.
  package mutating func add(_ outcome: ReviewOutcome) {
    switch outcome {
    case .read(let plan):
      read += 1
      if plan.review.holdsFinding(atLeast: .error) { faulty += 1 }
    case .unreadable: unreadable += 1
    }
  }
}

extension Review {
  /// Whether anything weighs at least so much: what an exit status depends on.
  package func holdsFinding(atLeast level: Severity) -> Bool {
    findings.contains { $0.level >= level }
  }
}

extension ReviewedPlan {
  /// Whether anything that was not there before, or is there again, weighs at least so much.
  package func holdsNewFinding(atLeast level: Severity) -> Bool {
    review.findings.contains { finding in
      finding.level >= level && comparison?.state(of: finding) != .unchanged
    }
  }
}

extension Reviewer {
  /// A short name of what a finding's rule is about.
  func title(of finding: Finding) -> String {
    rules.rules.first { $0.id == finding.ruleID }?.title[wording.language] ?? finding.ruleID
  }
}
