package import Diagnostics
package import PlanReview
package import Plans
import RuleEngine

/// An earlier review, as far as the next one needs it: what was found, accepted and solved by then.
package struct Baseline: Sendable, Hashable {
  /// The plans that were judged, in the order of the review.
  package let plans: [Plan]

  /// Makes a baseline of some plans.
  package init(_ plans: [Plan]) {
    self.plans = plans
  }

  /// A plan of an earlier review.
  package struct Plan: Sendable, Hashable {
    /// The path of its file then.
    package var path: String
    /// Its name in a store; nil where its file said none.
    package var id: String?
    /// The phase it was judged for; nil where the review does not say.
    package var phase: Phase?
    /// Short hashes of its answers.
    package var sketch: Set<String> = []
    /// What stood open.
    package var open: [Entry] = []
    /// The fingerprints of what was accepted.
    package var accepted: Set<String> = []
    /// The fingerprints of what had been solved by then.
    package var solved: Set<String> = []

    /// Makes a plan in which nothing was found.
    package init(path: String) {
      self.path = path
    }

    /// Keeps of a review what the next one compares with: the same as its JSON holds.
    package init(_ reviewed: ReviewedPlan, _ reviewer: Reviewer) {
      let review = reviewed.review
      let comparison = reviewed.comparison
      path = reviewed.name
      id = reviewed.id
      phase = review.phase
      sketch = Set(reviewer.sketch(of: reviewed.plan))
      open =
        ReviewJSON(reviewer, version: "").ordered(reviewed).map { Entry($0, reviewer) }
        + (comparison?.notAsked ?? [])
      accepted = Set(review.accepted.map(\.finding.fingerprint))
      solved = Set((comparison?.solved ?? []).map(\.fingerprint) + (comparison?.solvedBefore ?? []))
    }
  }

  /// A finding of an earlier review.
  package struct Entry: Sendable, Hashable {
    /// The rule's id.
    package let ruleID: String
    /// Whether the rule failed; otherwise it could not tell.
    package let isFailure: Bool
    /// How much it weighed.
    package let level: Severity
    /// What was the matter.
    package let message: String
    /// Where it was, as a path.
    package let path: String
    /// Where it was, for people.
    package let label: String
    /// Names it through reordering and renumbering.
    package let fingerprint: String

    /// Makes an entry.
    package init(
      ruleID: String, isFailure: Bool, level: Severity, message: String, path: String,
      label: String, fingerprint: String
    ) {
      self.ruleID = ruleID
      self.isFailure = isFailure
      self.level = level
      self.message = message
      self.path = path
      self.label = label
      self.fingerprint = fingerprint
    }

    fileprivate init(_ finding: Finding, _ reviewer: Reviewer) {
      ruleID = finding.ruleID
      isFailure = finding.kind == .fail
      level = finding.level
      message =
        isFailure ? finding.message : ReviewWords(reviewer: reviewer).undecided(finding)
      path = finding.place.path
      label = finding.place.label
      fingerprint = finding.fingerprint
    }
  }
}

/// How a finding stands against an earlier review.
package enum BaselineState: String, Sendable, Hashable, CaseIterable {
  /// It was not there.
  case new
  /// It was there with the same words.
  case unchanged
  /// It had been solved or accepted, and is there again.
  case reopened
}
