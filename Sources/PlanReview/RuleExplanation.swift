package import Diagnostics
import RuleEngine
import Wording

/// A rule, and what it came to at one place: what `:hvorfor` tells.
package struct RuleExplanation: Sendable {
  /// The rule's permanent id.
  package let ruleID: String
  /// A short name of the fault.
  package let title: String
  /// How much a breach weighs; nil while the rule is off.
  package let level: Severity?
  /// The template's sentence that it enforces.
  package let source: String?
  /// Why it is there.
  package let why: String?
  /// What one needs to know to do better.
  package let teach: String?
  /// What it has to say at the place; nil for the rule as such.
  package let finding: Finding?
}

extension Reviewer {
  /// Explains a finding.
  package func explanation(of finding: Finding) -> RuleExplanation? {
    guard let rule = rules.rules.first(where: { $0.id == finding.ruleID }) else { return nil }
    return explanation(of: rule, finding)
  }

  /// Explains a rule by its id or one it had before; nil where there is no such rule.
  package func explanation(ofRule id: String) -> RuleExplanation? {
    rules.rules.first { $0.id == id || $0.formerIDs.contains(id) }.map { explanation(of: $0, nil) }
  }

  private func explanation(of rule: Rule, _ finding: Finding?) -> RuleExplanation {
    RuleExplanation(
      ruleID: rule.id, title: rule.title[wording.language], level: rule.level,
      source: rule.source.map { translated($0) }, why: rule.why?[wording.language],
      teach: finding?.teach, finding: finding)
  }
}
