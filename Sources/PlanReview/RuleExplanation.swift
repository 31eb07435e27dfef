package import Diagnostics
import Interviews
package import Plans
package import RuleEngine
import Wording

/// A rule, and what it came to at one place: what `:hvorfor` and `rules explain` tell.
package struct RuleExplanation: Sendable {
  /// The rule's permanent id.
  package let ruleID: String
  /// A short name of the fault.
  package let title: String
  /// How much a breach weighs; nil while the rule is off.
  package let level: Severity?
  /// Whether the rule is on trial.
  package let isTrial: Bool
  /// What the rule demands, as one sentence.
  package let sentence: String
  /// The condition as a tree, with what it came to where there is a plan; definitions in it are told
  /// by their titles.
  package let tree: [ConditionText.Line]
  /// The same with all there is in it.
  package let fullTree: [ConditionText.Line]
  /// Whether the tree has verdicts: whether there is a plan.
  package let isJudged: Bool
  /// Whether it is told to a team, who does not know the rule files.
  package let isForTeam: Bool
  /// What would have to be otherwise, as requests; nothing where nothing has to or nothing helps.
  package let changes: [String]
  /// The template's sentence that it enforces.
  package let source: String?
  /// Why it is there.
  package let why: String?
  /// What one needs to know to do better.
  package let teach: String?
  /// What it has to say at the place; nil for the rule as such, and where it has nothing to say.
  package let finding: Finding?
  /// Where it was judged, in words; nil for the rule as such.
  package let place: String?
}

extension Reviewer {
  /// Explains a finding to the team: word lists by some of their words, patterns not written out.
  package func explanation(of finding: Finding) -> RuleExplanation? {
    guard let rule = index(ofRule: finding.ruleID) else { return nil }
    return explanation(
      ofRule: rule, finding.judgement.explanation, finding, at: finding.judgement.place,
      place: finding.place.label, forTeam: true)
  }

  /// Explains a rule by its id or one it had before; nil where there is no such rule.
  ///
  /// `forTeam` tells word lists by some of their words and writes no pattern out.
  package func explanation(ofRule id: String, forTeam: Bool = false) -> RuleExplanation? {
    index(ofRule: id).map { explanation(ofRule: $0, nil, nil, place: nil, forTeam: forTeam) }
  }

  /// Explains a rule at each of its places in a plan, whatever it came to; nil for no such rule.
  ///
  /// A rule that is off, or not due yet, is explained as if it were on and due.
  package func explanations(ofRule id: String, in plan: Plan) -> [RuleExplanation]? {
    guard let rule = index(ofRule: id) else { return nil }
    let facts = facts(of: plan)
    let review = review(plan)
    let open = Dictionary(
      (review.findings + review.accepted.map(\.finding))
        .filter { $0.ruleID == rules.rules[rule].id && $0.kind == .fail }
        .map { ($0.judgement.place, $0) }
    ) { first, _ in first }
    return rules.explanations(ofRule: rule, in: facts).map { judged in
      let place = FindingPlace(judged.place, in: plan, template, wording.language)
      return explanation(
        ofRule: rule, judged.explanation, open[judged.place], at: judged.place,
        place: judged.place.steps.isEmpty ? nil : place.label)
    }
  }

  private func index(ofRule id: String) -> Int? {
    rules.rules.firstIndex { $0.id == id || $0.formerIDs.contains(id) }
  }

  private func explanation(
    ofRule index: Int, _ judged: Explanation?, _ finding: Finding?, at address: FactAddress? = nil,
    place: String?, forTeam: Bool = false
  ) -> RuleExplanation {
    let rule = rules.rules[index]
    let sample = forTeam ? rules.sampleWords : nil
    let asked = finding.flatMap { $0.demandsAnswer ? question(at: $0.place) : nil }
    let text = ConditionText(wording, sample: sample) { pattern in
      if let asked, pattern == Self.anyAnswer { return asked }
      return label(pattern, ofRule: rule, at: address)
    }
    let assert = judged ?? rules.outline(ofRule: index).assert
    return RuleExplanation(
      ruleID: rule.id, title: rule.title[wording.language],
      level: rules.weights()[index].level, isTrial: rule.isTrial,
      sentence: sentence(ofRule: index, text),
      tree: forTeam
        ? brief(masked(text.lines(of: assert, opening: 0)))
        : masked(text.lines(of: assert, opening: assert.isNamed ? 1 : 0)),
      fullTree: masked(text.lines(of: assert)),
      isJudged: judged != nil, isForTeam: forTeam,
      changes: finding?.fix.map { [$0] }
        ?? (judged.map(text.requests) ?? []).map(Masked.numbers),
      source: rule.source.map { translated($0) }, why: rule.why?[wording.language],
      teach: finding?.teach, finding: finding, place: place)
  }

  /// The lines, without the CPR numbers that were found.
  private func masked(_ lines: [ConditionText.Line]) -> [ConditionText.Line] {
    lines.map { line in
      var line = line
      line.found = line.found.map(Masked.numbers)
      return line
    }
  }

  /// The path by which a rule speaks of the answers to all questions.
  private static let anyAnswer = "questions[*].answer"

  /// The template's words for what is asked at a place.
  private func question(at place: FindingPlace) -> String? {
    place.slot.flatMap { template.question($0.field, inList: nil) }?.text[wording.language]
  }

  /// A tree that a team can read at a glance; nothing where it is bigger, for what mends it says more.
  private func brief(_ tree: [ConditionText.Line]) -> [ConditionText.Line] {
    tree.count > Self.mostLines ? [] : tree
  }

  /// The most lines of a condition that a team reads.
  private static let mostLines = 8

  /// What a rule demands, where, when and from which phase, as one sentence.
  private func sentence(ofRule index: Int, _ text: ConditionText) -> String {
    let rule = rules.rules[index]
    let outline = rules.outline(ofRule: index)
    let forbidden = outline.assert.check == .not ? outline.assert.children.first : nil
    var arguments = ["assert": text.clause(forbidden ?? outline.assert)]
    arguments["given"] = enumeration(
      rule.given.map { wording(ConditionPhrase.field, ["name": label($0)]) }, wording)
    arguments["when"] = outline.when.map(text.clause)
    let phase = Phase.allCases[min(rule.due, Phase.allCases.count - 1)]
    arguments["phase"] = wording["review.phase-\(phase.rawValue)", [:]]
    let start = wording(
      ReviewPhrase(demandOfEach: !rule.given.isEmpty, isForbidding: forbidden != nil), arguments)
    let guarded = outline.when == nil ? "" : wording(ReviewPhrase.demandsWhen, arguments)
    let phased = rule.due == 0 ? "" : wording(ReviewPhrase.demandsFrom, arguments)
    return start + guarded + phased + "."
  }

  /// What people call a fact that a rule looks at.
  ///
  /// Of a rule with several paths of places, paths in its conditions are those from the first; they
  /// stand for those from the place at hand or, where there is none, for all.
  private func label(_ pattern: String, ofRule rule: Rule, at address: FactAddress?) -> String {
    guard rule.given.count > 1, let first = rule.given.first,
      pattern == first || pattern.hasPrefix(first + ".") || pattern.hasPrefix(first + "[")
    else { return label(pattern) }
    let rest = pattern.dropFirst(first.count)
    if let address { return label(address.pattern + rest) }
    return rule.given.map { label($0 + rest) }.joined(separator: "/")
  }

  /// What people call the fact at a path from the top: the label of the question it answers.
  package func label(_ pattern: String) -> String {
    let paths = template.questions.map(\.path.text)
    let path = pattern.hasSuffix("[*].text") ? String(pattern.dropLast("[*].text".count)) : pattern
    let known = path.hasSuffix("[*]") ? String(path.dropLast("[*]".count)) : path
    if let index = paths.firstIndex(of: known) {
      return template.questions[index].label[wording.language]
    }
    if known.hasPrefix("unpaired."),
      let question = template.questions.first(where: {
        $0.path.list != nil && $0.path.field == known.dropFirst("unpaired.".count)
      })
    {
      return wording(
        ReviewPhrase.unpaired, ["label": question.label[wording.language]])
    }
    let last = known.split(separator: ".").last.map(String.init) ?? known
    return wording.has("review.fact-\(last)") ? wording["review.fact-\(last)", [:]] : known
  }
}

extension Explanation {
  /// Whether the whole is a definition with a title, or the opposite of one.
  fileprivate var isNamed: Bool {
    note.title != nil || check == .not && children.first?.note.title != nil
  }
}
