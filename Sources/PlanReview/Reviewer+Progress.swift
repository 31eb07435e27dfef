package import Plans
import RuleEngine
import Wording

/// A rule that an answer broke before and keeps now.
package struct Improvement: Sendable, Hashable {
  /// The rule's permanent id.
  package let ruleID: String
  /// A short name of the fault that is gone.
  package let title: String
  /// What is better now, in words; nil where the rule has none.
  package let better: String?
}

extension Reviewer {
  /// The rules that a plan broke at places before and keeps there now, by the template's order.
  ///
  /// A rule that no longer concerns the place, or cannot tell, has not been kept.
  package func improvements(
    from before: Plan, to now: Plan, where isMeant: (Finding) -> Bool
  ) -> [Improvement] {
    let kept = keptRules(in: now)
    return review(before, for: now.phase.judged).findings
      .filter { isMeant($0) && kept.contains(KeptRule($0.ruleID, $0.place)) }
      .map { improvement(ofRule: $0.ruleID) }
  }

  private func improvement(ofRule id: String) -> Improvement {
    let rule = rules.rules.first { $0.id == id }
    return Improvement(
      ruleID: id, title: rule?.title[wording.language] ?? id,
      better: rule?.better?[wording.language])
  }

  /// The rules that hold in a plan, each with the place it looks at.
  private func keptRules(in plan: Plan) -> Set<KeptRule> {
    let phase = Phase.allCases.firstIndex(of: plan.phase.judged) ?? 0
    let judgements = memory.judge(facts(of: plan), by: rules, phase: phase)
    return Set(
      judgements.filter { $0.outcome == .pass }.map { judgement in
        let place = FindingPlace(judgement.target, in: plan, template, wording.language)
        return KeptRule(rules.rules[judgement.rule].id, place)
      })
  }
}

/// A rule and the answer it was held up to.
private struct KeptRule: Hashable {
  let rule: String
  let slot: Slot?
  let entry: ItemID?

  init(_ rule: String, _ place: FindingPlace) {
    self.rule = rule
    slot = place.slot
    entry = place.entry
  }
}
