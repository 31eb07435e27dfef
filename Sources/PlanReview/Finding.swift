package import Diagnostics
package import Plans
package import RuleEngine

/// Something a rule has to say about a plan, in the reviewer's language.
package struct Finding: Sendable, Hashable {
  /// The rule's permanent id.
  package let ruleID: String
  /// Whether the rule fails, or cannot tell.
  package let kind: Judgement.Outcome
  /// How much it weighs.
  package let level: Severity
  /// What is the matter.
  package let message: String
  /// One question that leads on.
  package let ask: String
  /// What one needs to know to do better; nil where the rule does not teach.
  package let teach: String?
  /// The smallest change that mends it, as a request; nil where the rule has none in words.
  package let fix: String?
  /// Where it is mended, when that is elsewhere than where it is.
  package let fixPlace: FindingPlace?
  /// The template's sentence that the rule enforces; nil for a rule without one.
  package let source: String?
  /// Where it is.
  package let place: FindingPlace
  /// The answer that stands there; empty where none does.
  package let value: String
  /// The words that decided, with where they stand.
  package let spans: [FactSpan]
  /// Names the finding through reordering and renumbering: rule, kind of place, and text.
  package let fingerprint: String
  /// Whether it only says that an answer is missing.
  package let demandsAnswer: Bool
  let judgement: Judgement

  /// Whether the question is worth asking though the rule cannot tell: something stands there that may
  /// be the answer, and only the team knows.
  package var isOpenQuestion: Bool {
    kind == .unknown
      && judgement.explanation?.all.contains { $0.check == .unsure && $0.verdict == .unknown }
        ?? false
  }

  /// The words that decided, as they stand; but nobody's CPR number is told on.
  package var quotes: [String] { spans.map { Masked.numbers(in: $0.quote) } }
}

/// Where in a plan a finding is.
package struct FindingPlace: Sendable, Hashable {
  /// The path, items counted from 1, such as `signs[2].data`.
  package let path: String
  /// Where it is for people, such as "TEGN › tegn 2 › datakilde".
  package let label: String
  /// The same below the section's heading, such as "tegn 2 › datakilde".
  package let labelInSection: String
  /// The slot whose answer is meant; nil when the plan as a whole is.
  package let slot: Slot?
  /// The entry of the slot's list; nil when the whole answer is meant.
  package let entry: ItemID?
}
