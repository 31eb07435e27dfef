package import Diagnostics

/// How an example beside a rule turned out.
package struct ExampleOutcome: Sendable, Hashable {
  /// The rule, as an index into the rules of its set.
  package let rule: Int
  /// Where the example stands in its file.
  package let place: Place
  /// Whether the example says that the rule does not fail.
  package let isPassing: Bool
  /// How it turned out.
  package let word: Word
  /// Where the rule fails though the example does not say so.
  package let noisy: [FactAddress]
  /// Where the example says that the rule fails, and it does not.
  package let missing: [FactAddress]

  /// Whether the example turned out as it says.
  package var isAsClaimed: Bool { word == .reported || word == .validated }

  /// How an example may turn out.
  package enum Word: String, Sendable, Hashable, CaseIterable {
    /// The rule fails exactly where the example says.
    case reported
    /// The rule does not fail, as the example says.
    case validated
    /// The rule fails where the example does not say so.
    case noisy
    /// The rule does not fail where the example says so.
    case missing
  }
}

extension RuleSet {
  /// Runs the examples of all rules, those of rules switched off by their level too.
  ///
  /// `isBlank` says which texts count as no answer; each rule is judged in the last phase.
  package func exampleOutcomes(isBlank: (String) -> Bool) -> [ExampleOutcome] {
    rules.indices.flatMap { index in
      rules[index].examples.map { outcome(of: $0, rule: index, isBlank) }
    }
  }

  private func outcome(
    of example: RuleExample, rule: Int, _ isBlank: (String) -> Bool
  ) -> ExampleOutcome {
    let facts = Facts(example.facts.marked(isBlank), schema: schema)
    let found = failures(of: rule, in: facts)
    let noisy = found.filter { !example.targets.contains($0) }
    let missing = example.targets.filter { !found.contains($0) }
    let word: ExampleOutcome.Word =
      if !missing.isEmpty { .missing } else if !noisy.isEmpty { .noisy } else {
        example.isPassing ? .validated : .reported
      }
    return ExampleOutcome(
      rule: rule, place: example.place, isPassing: example.isPassing, word: word, noisy: noisy,
      missing: missing)
  }
}

extension FactValue {
  /// The same facts, blank where `isBlank` says so.
  package func marked(_ isBlank: (String) -> Bool) -> FactValue {
    switch self {
    case .text(let text, _): .text(text, isBlank: isBlank(text))
    case .list(let values): .list(values.map { $0.marked(isBlank) })
    case .record(let fields, let origin): .record(fields.mapValues { $0.marked(isBlank) }, origin)
    }
  }
}
