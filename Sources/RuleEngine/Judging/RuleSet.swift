package import DanishText
import Diagnostics

/// Rules that are ready to judge facts.
///
/// Judging is pure: it reads no file and no clock, and the same facts give the same judgements.
package struct RuleSet: Sendable {
  /// The rules in the order of their files, those switched off by their level among them.
  package let rules: [Rule]
  /// The ids of rules that are off because something in their files is wrong.
  package let switchedOff: [String]
  let overrides: [LevelOverride]
  /// The facts the rules speak of.
  package let schema: FactSchema
  let program: Program
  let conditions: ConditionTables
  let lexicon: Lexicon
  private let listNames: [String]
  private let samples: [String: [String]]

  init(
    rules: [Rule], switchedOff: [String], overrides: [LevelOverride], schema: FactSchema,
    program: Program, lists: [WordList]
  ) {
    self.rules = rules
    self.switchedOff = switchedOff
    self.overrides = overrides
    self.schema = schema
    self.program = program
    conditions = ConditionTables(program)
    lexicon = Lexicon(lists)
    listNames = lists.map(\.name)
    samples = Dictionary(lists.map { ($0.name, $0.samples) }) { first, _ in first }
  }

  /// Judges facts by all rules that are on, in a phase counted from 0.
  ///
  /// Judgements come by rule, then by place. The plan's name is what overrides go by; `isWanted`
  /// narrows the rules.
  package func judge(
    _ facts: Facts, phase: Int, plan: String? = nil, isWanted: (Rule) -> Bool = { _ in true }
  ) -> [Judgement] {
    var judging = Judging(self, facts)
    return judgements(phase, plan, &judging, isWanted)
  }

  /// Judges facts by all rules that are on, most of whose texts it has judged before.
  ///
  /// `earlier` is what was read then, by this rule set; it becomes what is read now.
  package func judge(
    _ facts: Facts, phase: Int, plan: String? = nil, after earlier: inout EarlierReadings,
    isWanted: (Rule) -> Bool = { _ in true }
  ) -> [Judgement] {
    var judging = Judging(self, facts, earlier: earlier)
    let judgements = judgements(phase, plan, &judging, isWanted)
    earlier = EarlierReadings(judging.readings)
    return judgements
  }

  private func judgements(
    _ phase: Int, _ plan: String?, _ judging: inout Judging, _ isWanted: (Rule) -> Bool
  ) -> [Judgement] {
    var judgements: [Judgement] = []
    let weights = weights(forPlan: plan)
    for (index, rule) in rules.enumerated() where weights[index].level != nil && isWanted(rule) {
      for place in judging.places(rule.places) {
        judgements.append(
          judgement(index, rule, weights[index].level, at: place, phase, &judging))
      }
    }
    return judgements
  }

  /// The whole condition of a rule at a place, whatever it comes to.
  package func explanation(of judgement: Judgement, in facts: Facts) -> Explanation {
    var judging = Judging(self, facts)
    return judging.explanation(rules[judgement.rule].assert, at: judgement.node)
  }

  /// What a rule comes to at each of its places, whatever that is and whether or not it is on.
  package func explanations(
    ofRule index: Int, in facts: Facts
  ) -> [(place: FactAddress, explanation: Explanation)] {
    var judging = judging(facts)
    return judging.places(rules[index].places).map { place in
      (judging.facts.address(of: place), judging.explanation(rules[index].assert, at: place))
    }
  }

  /// The conditions of a rule as they are written, judged on nothing: its guard, and what it asserts.
  package func outline(ofRule index: Int) -> (when: Explanation?, assert: Explanation) {
    (rules[index].when.map(program.outline), program.outline(rules[index].assert))
  }

  /// What the word lists find in a text, for those who ask about more than facts.
  package func listedWords(in text: TokenizedText) -> ListedWords {
    ListedWords(text: text, hits: lexicon.hits(in: text), listNames: listNames)
  }

  /// The first few entries of a word list, as people read them; nothing for an unknown list.
  package func sampleWords(ofList name: String) -> [String] { samples[name] ?? [] }

  /// A run of the conditions over facts.
  func judging(_ facts: Facts) -> Judging { Judging(self, facts) }

  /// Where a rule fails, in the last phase and whether or not it is on.
  func failures(of index: Int, in facts: Facts) -> [FactAddress] {
    var judging = Judging(self, facts)
    return judging.places(rules[index].places).compactMap { place in
      let judgement = judgement(index, rules[index], nil, at: place, .max, &judging)
      return judgement.outcome == .fail ? judgement.target : nil
    }
  }

  private func judgement(
    _ index: Int, _ rule: Rule, _ level: Severity?, at place: Int32, _ phase: Int,
    _ judging: inout Judging
  ) -> Judgement {
    // The facts are not held on to meanwhile, or judging would make a copy of them.
    let origin = judging.facts.origins[place]
    let outcome = outcome(rule, at: place, due: max(rule.due, origin?.due ?? 0), phase, &judging)
    let isOpen = outcome == .fail || outcome == .unknown
    let target = rule.target.map { judging.node($0, from: place) } ?? place
    let go = isOpen ? rule.fix?.go.map { judging.node($0, from: place) } : nil
    let explanation = isOpen ? judging.explanation(rule.assert, at: place) : nil
    let facts = judging.facts
    return Judgement(
      rule: index, level: level ?? .advice, place: facts.address(of: place),
      target: origin?.target ?? facts.address(of: target),
      fixTarget: go.map(facts.address(of:)), outcome: outcome, explanation: explanation,
      node: place)
  }

  private func outcome(
    _ rule: Rule, at place: Int32, due: Int, _ phase: Int, _ judging: inout Judging
  ) -> Judgement.Outcome {
    if phase < due { return .notYet }
    if let when = rule.when, judging.verdict(when, at: place) != .pass { return .notApplicable }
    switch judging.verdict(rule.assert, at: place) {
    case .pass: return .pass
    case .fail: return .fail
    case .unknown: return .unknown
    }
  }
}
