/// How much of a rule's conditions its examples reach.
package struct RuleCoverage: Sendable, Hashable {
  /// The rule, as an index into the rules of its set.
  package let rule: Int
  /// How many ways its checks can come out: holding and not holding, for each.
  package let branches: Int
  /// The checks that never come out a way in any example, with that way.
  package let unreached: [NeededChange]
}

extension RuleSet {
  /// What the examples of each rule reach; each check should hold in one and not in another.
  package func coverage(isBlank: (String) -> Bool) -> [RuleCoverage] {
    rules.indices.map { index in
      let outline = outline(ofRule: index).assert
      var seen: [Int32: Set<Verdict>] = [:]
      for example in rules[index].examples {
        let facts = Facts(example.facts.marked(isBlank), schema: schema)
        for judged in explanations(ofRule: index, in: facts) {
          for part in judged.explanation.all {
            seen[part.instruction, default: []].insert(part.verdict)
          }
        }
      }
      let checks = outline.all.filter(\.children.isEmpty)
      let unreached = checks.flatMap { check in
        [Verdict.pass, .fail].filter { !seen[check.instruction, default: []].contains($0) }
          .map { NeededChange(condition: check, wanted: $0) }
      }
      return RuleCoverage(rule: index, branches: checks.count * 2, unreached: unreached)
    }
  }
}
