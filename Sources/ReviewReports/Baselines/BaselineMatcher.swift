package import PlanReview
import Plans

/// Finds for each plan of a review the same plan in an earlier one.
///
/// A plan is known by its name in a store, else by its words and its path: one that has moved to
/// another path, or has changed places with another, is known by at least three answers in common.
package struct BaselineMatcher {
  private let plans: [Baseline.Plan]
  private let byID: [String: Int]
  private let byPath: [String: Int]
  private let byAnswer: [String: [Int]]
  private var isClaimed: [Bool]

  /// The fewest answers in common by which a plan is known at another path.
  private static let fewestAnswers = 3
  /// The most plans that an answer may stand in to say anything about one of them.
  private static let mostPlans = 50

  /// Begins to match with an earlier review.
  package init(_ baseline: Baseline) {
    plans = baseline.plans
    let numbered = plans.enumerated()
    byID = Dictionary(
      numbered.compactMap { index, plan in plan.id.map { ($0, index) } }
    ) { first, _ in first }
    byPath = Dictionary(numbered.map { ($1.path, $0) }) { first, _ in first }
    var byAnswer: [String: [Int]] = [:]
    for (index, plan) in numbered {
      for answer in plan.sketch { byAnswer[answer, default: []].append(index) }
    }
    self.byAnswer = byAnswer.filter { $1.count <= Self.mostPlans }
    isClaimed = plans.map { _ in false }
  }

  /// Compares a plan with the one it was; each earlier plan is matched once.
  package mutating func comparison(
    of reviewed: ReviewedPlan, _ reviewer: Reviewer
  ) -> BaselineComparison {
    let index = index(of: reviewed, Set(reviewer.sketch(of: reviewed.plan)))
    if let index { isClaimed[index] = true }
    return BaselineComparison(reviewed.review, with: index.map { plans[$0] })
  }

  /// The paths of the earlier plans that nothing was matched with.
  package var unmatched: [String] {
    zip(plans, isClaimed).filter { !$0.1 }.map(\.0.path)
  }

  private func index(of reviewed: ReviewedPlan, _ sketch: Set<String>) -> Int? {
    if let id = reviewed.id, let index = byID[id], !isClaimed[index] { return index }
    let isFree = { (index: Int) in
      !isClaimed[index]
        && (reviewed.id == nil || plans[index].id == nil || reviewed.id == plans[index].id)
    }
    let atPath = byPath[reviewed.name].flatMap { isFree($0) ? $0 : nil }
    guard let (other, count) = likest(sketch, where: isFree), other != atPath else { return atPath }
    guard let atPath else { return other }
    // Another plan has moved here: almost none of the words that were here are here any longer.
    let kept = plans[atPath].sketch.intersection(sketch).count
    return count > 2 * kept ? other : atPath
  }

  /// The earlier plan that has the most answers in common with a sketch, and how many that are; nil
  /// where they are too few, or fewer than a third of what either has.
  private func likest(
    _ sketch: Set<String>, where isFree: (Int) -> Bool
  ) -> (index: Int, count: Int)? {
    var counts: [Int: Int] = [:]
    for answer in sketch {
      for index in byAnswer[answer] ?? [] where isFree(index) { counts[index, default: 0] += 1 }
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let (index, count) = best else { return nil }
    let least = min(sketch.count, plans[index].sketch.count)
    guard count >= Self.fewestAnswers, 3 * count >= least else { return nil }
    return (index, count)
  }
}
