package import Diagnostics

/// A change of level that a file makes for some rules, for all plans or some.
struct LevelOverride: Sendable {
  /// The rules, as indices into the rules of their set.
  let rules: Set<Int>
  /// The new level; nil switches off.
  let level: Severity?
  /// Patterns of the names of plans; none for all plans.
  let plans: [Pattern]
  /// Where it stands in its file.
  let place: Place

  /// Whether it concerns a plan; a plan without a name only where all are meant.
  func concerns(_ plan: String?) -> Bool {
    guard !plans.isEmpty else { return true }
    guard let plan else { return false }
    let bytes = Array(plan.utf8)
    return plans.contains { $0.isIn(bytes) }
  }
}

/// How much a rule weighs for a plan, and which place in which file decided that.
package struct RuleWeight: Sendable, Hashable {
  /// The level; nil while the rule is off.
  package let level: Severity?
  /// Where that is decided.
  package let place: Place
}

extension RuleSet {
  /// How much each rule weighs for a plan of a name; the last override that concerns it decides, and
  /// a rule on trial weighs no more than advice.
  package func weights(forPlan name: String? = nil) -> [RuleWeight] {
    var weights = rules.map { RuleWeight(level: $0.level, place: $0.place) }
    for override in overrides where override.concerns(name) {
      let weight = RuleWeight(level: override.level, place: override.place)
      for index in override.rules { weights[index] = weight }
    }
    for (index, rule) in rules.enumerated() where rule.isTrial {
      guard let level = weights[index].level else { continue }
      weights[index] = RuleWeight(level: min(level, .advice), place: weights[index].place)
    }
    return weights
  }
}

extension RuleSet {
  /// The ids of the rules that are asked in a phase: those that are on, due and wanted.
  package func asked(
    phase: Int, plan: String? = nil, isWanted: (Rule) -> Bool = { _ in true }
  ) -> Set<String> {
    let weights = weights(forPlan: plan)
    let asked = zip(rules, weights).filter { rule, weight in
      weight.level != nil && rule.due <= phase && isWanted(rule)
    }
    return Set(asked.map(\.0.id))
  }
}
