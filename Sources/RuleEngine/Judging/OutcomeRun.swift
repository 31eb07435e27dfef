/// Judges one set of facts after another for the outcomes alone.
///
/// Where ``RuleSet/judge(_:phase:plan:isWanted:)`` says where and why, this says only what each rule
/// comes to, by the same conditions; what one set of facts needed is used again for the next.
///
///     var run = OutcomeRun(rules, phase: 0)
///     try reader.read(line)
///     run.judge(&reader) { rule, place, outcome in … }
package struct OutcomeRun {
  /// What a run needs of a rule, once for each path to places of it.
  private struct Entry: BitwiseCopyable {
    let rule: Int
    let due: Int
    /// The steps to the rule's places, in ``steps``.
    let firstStep: Int
    let endStep: Int
    /// The condition that must hold for the rule to concern a place; -1 for none.
    let when: Int32
    let assert: Int32
  }

  private let phase: Int
  private var entries: [Entry] = []
  private var steps: [Int32] = []
  private var judging: Judging

  /// Makes a run of the rules that are on for plans of a name, in a phase counted from 0.
  package init(_ rules: RuleSet, phase: Int, plan: String? = nil) {
    self.phase = phase
    judging = Judging(
      rules.program, rules.lexicon, Facts(.record([:]), schema: rules.schema))
    for (index, weight) in rules.weights(forPlan: plan).enumerated() where weight.level != nil {
      let rule = rules.rules[index]
      for path in rule.places {
        let first = steps.count
        steps += path.steps
        entries.append(
          Entry(
            rule: index, due: rule.due, firstStep: first, endStep: steps.count,
            when: rule.when ?? -1, assert: rule.assert))
      }
    }
  }

  /// Judges what a reader has read; calls `body` with rule, place and outcome, by rule, then place.
  package mutating func judge(
    _ reader: inout FactReader, _ body: (Int, FactPlace, Judgement.Outcome) -> Void
  ) {
    judging.exchange(&reader.facts)
    for index in entries.indices { visit(entries[index], entries[index].firstStep, 0, body) }
    judging.exchange(&reader.facts)
  }

  private mutating func visit(
    _ entry: Entry, _ step: Int, _ node: Int32, _ body: (Int, FactPlace, Judgement.Outcome) -> Void
  ) {
    guard step < entry.endStep else {
      body(entry.rule, FactPlace(node: node), outcome(entry, at: node))
      return
    }
    let it = judging.facts.nodes[Int(node)]
    if steps[step] == CompiledPath.each {
      for child in it.children { visit(entry, step + 1, child, body) }
    } else {
      visit(entry, step + 1, it.first + steps[step], body)
    }
  }

  private mutating func outcome(_ entry: Entry, at place: Int32) -> Judgement.Outcome {
    if phase < entry.due { return .notYet }
    if entry.when >= 0, judging.verdict(entry.when, at: place) != .pass { return .notApplicable }
    return switch judging.verdict(entry.assert, at: place) {
    case .pass: .pass
    case .fail: .fail
    case .unknown: .unknown
    }
  }
}

/// A place among the facts that were read last.
package struct FactPlace: Sendable, Hashable {
  let node: Int32
}

extension Facts {
  /// The address of a place.
  package func address(of place: FactPlace) -> FactAddress { address(of: place.node) }
}
