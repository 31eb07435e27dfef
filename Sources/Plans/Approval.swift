/// That somebody has approved a plan as its text stood.
///
/// It holds for that text: once an answer has other words, the approval is of an earlier edition.
package struct Approval: Sendable, Hashable {
  /// Who approved it, as a name or a role.
  package let by: String
  /// The day it was approved, as YYYY-MM-DD.
  package let on: String
  /// Names the text that was approved; two texts with the same name are the same.
  package let text: String
  /// Names each answer of that text by its field, so that it can be said what has changed.
  package let parts: [String: String]
  /// The findings that stood in the way, and why they may.
  package let overruled: [Overruling]
  /// How it was taken back; nil while it stands.
  package var withdrawal: Withdrawal?

  /// Makes an approval.
  package init(
    by: String, on: String, text: String, parts: [String: String] = [:],
    overruled: [Overruling] = [], withdrawal: Withdrawal? = nil
  ) {
    self.by = by
    self.on = on
    self.text = text
    self.parts = parts
    self.overruled = overruled
    self.withdrawal = withdrawal
  }

  /// A finding that did not stop an approval.
  package struct Overruling: Sendable, Hashable {
    /// The rule's id.
    package let rule: String
    /// The finding's path, items counted from 1.
    package let path: String
    /// Why the plan was approved all the same.
    package let reason: String

    /// Makes an overruling.
    package init(rule: String, path: String, reason: String) {
      self.rule = rule
      self.path = path
      self.reason = reason
    }
  }

  /// That an approval was taken back.
  package struct Withdrawal: Sendable, Hashable {
    /// Who took it back, as a name or a role; empty where nobody said.
    package let by: String
    /// The day it was taken back, as YYYY-MM-DD.
    package let on: String
    /// Why.
    package let reason: String

    /// Makes a withdrawal.
    package init(by: String = "", on: String, reason: String) {
      self.by = by
      self.on = on
      self.reason = reason
    }
  }
}

extension Plan {
  /// The latest approval that was not taken back, whether or not it is of today's text.
  package var approval: Approval? { approvals.last { $0.withdrawal == nil } }
}
