package import Diagnostics
package import Wording

/// A rule, read and compiled.
package struct Rule: Sendable {
  /// Its permanent id, which names the fault.
  package let id: String
  /// Ids it had before.
  package let formerIDs: [String]
  /// A short name of the fault.
  package let title: Bilingual
  /// The paths of the places it is judged at, as written; none for once on the whole.
  package let given: [String]
  /// The phase, counted from 0, from which it bites.
  package let due: Int
  /// How much a breach weighs; nil while it is switched off by its level.
  package let level: Severity?
  /// Whether it is new, and says what it finds as advice only.
  package let isTrial: Bool
  /// Why it is there, in words of its own.
  package let why: Bilingual?
  /// What is better now, said to those who have put a breach right.
  package let better: Bilingual?
  /// The sentence it enforces.
  package let source: String?
  /// Where its id stands in its file.
  package let place: Place
  /// Where the sentence stands in its file.
  package let sourcePlace: Place?
  /// The paths of all facts it looks at, with `[*]` for every item.
  package let reads: Set<String>
  /// What shows that it does as it says.
  let examples: [RuleExample]
  let message: MessageTemplate
  let ask: MessageTemplate
  let teach: MessageTemplate?
  let fix: RuleFix?
  let places: [CompiledPath]
  let target: CompiledPath?
  let when: Int32?
  let assert: Int32
}

/// What mends a breach of a rule.
struct RuleFix: Sendable {
  /// What to do, in words.
  let say: MessageTemplate
  /// Where to do it; nil for where the finding points.
  let go: CompiledPath?
}

/// Facts beside a rule, and what it should find in them.
struct RuleExample: Sendable {
  let facts: FactValue
  /// Where the rule fails; nothing for an example that passes.
  let targets: [FactAddress]
  let place: Place

  var isPassing: Bool { targets.isEmpty }
}
