package import Diagnostics

/// What a rule comes to at one place.
package struct Judgement: Sendable, Hashable {
  /// The rule, as an index into the rules of its set.
  package let rule: Int
  /// How much a breach weighs for the plan.
  package let level: Severity
  /// The place the rule was judged at; the top for a rule judged once.
  package let place: FactAddress
  /// The fact a finding points to, and where a person is taken.
  package let target: FactAddress
  /// Where a breach is mended, when the rule says that it is elsewhere.
  package let fixTarget: FactAddress?
  /// What it comes to.
  package let outcome: Outcome
  /// Why, where it fails or cannot be said.
  package let explanation: Explanation?
  let node: Int32

  /// What a rule may come to at a place.
  package enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// What it demands holds.
    case pass
    /// It does not hold.
    case fail
    /// Whether it holds cannot be said.
    case unknown
    /// The rule does not concern this place.
    case notApplicable
    /// It is not time for the rule.
    case notYet

    /// Whether the rule was held up to something.
    package var isVerdict: Bool { self == .pass || self == .fail || self == .unknown }
  }
}

/// A condition with what it came to; it has the shape of the condition.
package struct Explanation: Sendable, Hashable {
  /// What was asked.
  package let check: Check
  /// What was written in the condition.
  package let note: ConditionNote
  /// What it came to.
  package let verdict: Verdict
  /// What was seen.
  package let evidence: Evidence
  /// The index of the condition among those of its rule set.
  let instruction: Int32
  /// The conditions inside it, each once; of `each`, `some` and `none` once per element.
  package let children: [Explanation]

  /// This condition and all inside it, the outer first.
  package var all: [Explanation] { [self] + children.flatMap(\.all) }
}
