package import Diagnostics
package import Plans

/// What the rules have to say about a plan in one phase.
package struct Review: Sendable {
  /// The phase it was judged for.
  package let phase: Phase
  /// The rules that fail, by the template's order of places and then by rule.
  package let findings: [Finding]
  /// The rules that cannot tell, in the same order.
  package let unknowns: [Finding]
  /// For each rule, the question paths whose answers it looks at.
  let reads: [String: Set<String>]
  /// The question path of a slot, for matching with `reads`.
  let pathOfSlot: @Sendable (Slot) -> String?

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
