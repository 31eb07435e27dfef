package import Diagnostics
package import Plans
import RuleEngine

/// What the rules have to say about a plan in one phase.
package struct Review: Sendable {
  /// The phase it was judged for.
  package let phase: Phase
  /// The rules that fail, by the template's order of places and then by rule.
  ///
  /// What is accepted is not among them.
  package let findings: [Finding]
  /// The rules that cannot tell, in the same order.
  package let unknowns: [Finding]
  /// What is accepted, in the same order.
  package let accepted: [AcceptedFinding]
  /// What was accepted until a day that is past, in the same order; it is among the findings again.
  package let expired: [AcceptedFinding]
  /// The acceptances whose finding is no more, the oldest first.
  package let unused: [Acceptance]
  /// The rules that were asked: those that are on, wanted and due, whether or not they had a place.
  package let asked: Set<String>
  /// The rules that were held up to something and came to an answer, or could not tell.
  package let heldUp: Set<String>
  /// For each rule, the question paths whose answers it looks at.
  let reads: [String: Set<String>]
  /// The question path of a slot, for matching with `reads`.
  let pathOfSlot: @Sendable (Slot) -> String?

  /// Parts what was found from what is accepted.
  init(
    phase: Phase, found: [Finding], acceptances: [Acceptance], day: String?,
    asked: Set<String>, silent: Set<String>, heldUp: Set<String>, reads: [String: Set<String>],
    pathOfSlot: @escaping @Sendable (Slot) -> String?
  ) {
    let byFingerprint = Dictionary(acceptances.map { ($0.fingerprint, $0) }) { $1 }
    let known = found.compactMap { finding in
      byFingerprint[finding.fingerprint].map { AcceptedFinding(finding, $0) }
    }
    let holds = { (acceptance: Acceptance) in day.map { acceptance.holds(on: $0) } ?? true }
    accepted = known.filter { holds($0.acceptance) }
    expired = known.filter { !holds($0.acceptance) }
    let used = Set(known.map(\.acceptance.fingerprint))
    // Of a rule that was not asked nobody knows whether it would have found anything.
    unused = acceptances.filter { !silent.contains($0.rule) && !used.contains($0.fingerprint) }
    let settled = Set(accepted.map(\.acceptance.fingerprint))
    let open = settled.isEmpty ? found : found.filter { !settled.contains($0.fingerprint) }
    self.phase = phase
    self.asked = asked
    self.heldUp = heldUp
    findings = open.filter { $0.kind == .fail }
    unknowns = open.filter { $0.kind == .unknown }
    self.reads = reads
    self.pathOfSlot = pathOfSlot
  }

  /// The acceptance of a finding that has expired; nil where the finding was never accepted.
  package func expiredAcceptance(of finding: Finding) -> Acceptance? {
    expired.first { $0.finding.fingerprint == finding.fingerprint }?.acceptance
  }

  /// How many findings weigh just so much.
  package func count(_ level: Severity) -> Int {
    findings.count { $0.level == level }
  }

  /// The findings that the answer in a slot has a say in: what is worth saying after it was given.
  package func findings(dependingOn slot: Slot) -> [Finding] {
    guard let path = pathOfSlot(slot) else { return [] }
    return findings.filter { finding in
      let isElsewhere =
        finding.place.slot?.item != nil && finding.place.slot?.item != slot.item
        && slot.item != nil
      return !isElsewhere && reads[finding.ruleID]?.contains(path) ?? false
    }
  }
}

/// A finding that was accepted, and how.
package struct AcceptedFinding: Sendable, Hashable {
  /// What was found.
  package let finding: Finding
  /// Why it may stand.
  package let acceptance: Acceptance

  init(_ finding: Finding, _ acceptance: Acceptance) {
    self.finding = finding
    self.acceptance = acceptance
  }
}
