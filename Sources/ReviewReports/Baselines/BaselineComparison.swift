package import PlanReview
import RuleEngine

/// How a plan's findings stand against those of an earlier review.
///
/// Findings are known by their fingerprints: rule, kind of place and words. Of several with the same
/// fingerprint, each of the earlier ones stands for one, those at the same place first.
package struct BaselineComparison: Sendable {
  /// The path the plan had in the earlier review; nil where it was not in it.
  package let path: String?
  /// What has been solved since, in the earlier review's order.
  package let solved: [Baseline.Entry]
  /// What was open and was not asked about this time; the next review needs to know of it.
  package let notAsked: [Baseline.Entry]
  /// The fingerprints of what was solved earlier and is solved still, sorted.
  package let solvedBefore: [String]
  private let states: [Key: BaselineState]

  /// Compares a review with a plan of an earlier one; nil for a plan that was not in it.
  package init(_ review: Review, with earlier: Baseline.Plan?) {
    var matching = Matching(earlier?.open ?? [])
    let found = review.findings + review.unknowns
    var states: [Key: BaselineState] = [:]
    for isSamePlace in [true, false] {
      for finding in found where states[Key(finding)] == nil {
        guard matching.take(finding, atSamePlace: isSamePlace) else { continue }
        states[Key(finding)] = .unchanged
      }
    }
    // Where a rule cannot tell any longer, what it found before is not solved.
    for finding in review.unknowns where states[Key(finding)] == nil {
      guard matching.takeAny(finding) else { continue }
      states[Key(finding)] = .unchanged
    }
    let settled = (earlier?.accepted ?? []).union(earlier?.solved ?? [])
    for finding in found where states[Key(finding)] == nil {
      states[Key(finding)] = settled.contains(finding.fingerprint) ? .reopened : .new
    }
    // What is accepted is not solved.
    for finding in review.accepted.map(\.finding) {
      let isKnown = matching.takeAny(finding) || settled.contains(finding.fingerprint)
      states[Key(finding)] = isKnown ? .unchanged : .new
    }
    let isEarlier = earlier?.phase.map { review.phase < $0 } ?? false
    let isAsked = { (entry: Baseline.Entry) in !isEarlier && review.asked.contains(entry.ruleID) }
    self.states = states
    path = earlier?.path
    solved = matching.rest.filter { $0.isFailure && isAsked($0) }
    notAsked = matching.rest.filter { !isAsked($0) }
    let open = Set((found + review.accepted.map(\.finding)).map(\.fingerprint))
    solvedBefore = (earlier?.solved ?? []).subtracting(open)
      .subtracting(solved.map(\.fingerprint)).sorted()
  }

  /// How a finding stands; nil for one of another review.
  package func state(of finding: Finding) -> BaselineState? { states[Key(finding)] }

  /// How many failures stand so.
  package func count(_ state: BaselineState, in review: Review) -> Int {
    review.findings.count { self.state(of: $0) == state }
  }

  /// What tells the findings of one review from each other.
  private struct Key: Hashable {
    let fingerprint: String
    let path: String
    let isFailure: Bool

    init(_ finding: Finding) {
      fingerprint = finding.fingerprint
      path = finding.place.path
      isFailure = finding.kind == .fail
    }
  }
}

/// The earlier findings that nothing has been matched with yet.
private struct Matching {
  private var entries: [Baseline.Entry?]
  private var indices: [String: [Int]] = [:]

  init(_ open: [Baseline.Entry]) {
    entries = open
    for (index, entry) in open.enumerated() {
      indices[entry.fingerprint, default: []].append(index)
    }
  }

  var rest: [Baseline.Entry] { entries.compactMap(\.self) }

  /// Takes an earlier finding of the same kind out; false where there is none.
  mutating func take(_ finding: Finding, atSamePlace isSamePlace: Bool) -> Bool {
    take(finding.fingerprint) { entry in
      entry.isFailure == (finding.kind == .fail)
        && (!isSamePlace || entry.path == finding.place.path)
    }
  }

  /// Takes an earlier finding of any kind out; false where there is none.
  mutating func takeAny(_ finding: Finding) -> Bool { take(finding.fingerprint) { _ in true } }

  private mutating func take(
    _ fingerprint: String, where isMeant: (Baseline.Entry) -> Bool
  ) -> Bool {
    let index = indices[fingerprint]?.first { entries[$0].map(isMeant) ?? false }
    guard let index else { return false }
    entries[index] = nil
    return true
  }
}
