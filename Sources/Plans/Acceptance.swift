/// A finding that is let stand, with the reason.
///
/// It holds for the words it was given for: where the answer is given other words, the finding has
/// another fingerprint and is told again.
package struct Acceptance: Sendable, Hashable {
  /// The finding's fingerprint: rule, kind of place and words.
  package let fingerprint: String
  /// The rule's id.
  package let rule: String
  /// The finding's path when it was accepted, items counted from 1, such as `signs[2].data`.
  package let path: String
  /// Why it may stand.
  package let reason: String
  /// Who accepts it, as a name or a role; empty where nobody said.
  package let by: String
  /// The day it was accepted, as YYYY-MM-DD.
  package let on: String
  /// The last day it holds, as YYYY-MM-DD; nil where it holds until the words change.
  package let until: String?

  /// Makes an acceptance.
  package init(
    fingerprint: String, rule: String, path: String, reason: String, by: String = "", on: String,
    until: String? = nil
  ) {
    self.fingerprint = fingerprint
    self.rule = rule
    self.path = path
    self.reason = reason
    self.by = by
    self.on = on
    self.until = until
  }

  /// Whether it still holds on a day, given as YYYY-MM-DD.
  package func holds(on day: String) -> Bool { until.map { day <= $0 } ?? true }
}
