package import RuleEngine

extension Reviewer {
  /// How the examples beside the rules turn out, with what plans count as no answer.
  package func exampleOutcomes() -> [ExampleOutcome] {
    rules.exampleOutcomes { isBlank($0) }
  }

  /// What the examples beside the rules reach.
  package func coverage() -> [RuleCoverage] {
    rules.coverage { isBlank($0) }
  }

  /// Facts as they were written, laid out for the rules, with what plans count as no answer.
  package func facts(from value: FactValue) -> Facts {
    Facts(value.marked { isBlank($0) }, schema: rules.schema)
  }
}
