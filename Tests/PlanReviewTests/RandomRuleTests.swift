import Catalog
import Diagnostics
import PlanReview
import RuleEngine
import TestSupport
import Testing
import Wording

/// Whatever rules say and teams answer: judging ends, says the same twice, and knows what it says.
struct RandomRuleTests {
  /// A file of rules with random conditions, over the facts of the built-in template.
  private func file(_ schema: FactSchema, seed: UInt64) -> Source {
    let rules = (0..<6).map { index in
      var maker = RandomCondition(schema.root, seed: seed &* 100 &+ UInt64(index))
      return """
        "rule-\(index)": { "title": { "da": "T", "en": "T" }, "level": "warning",
          "when": \(maker.condition(depth: 1)), "assert": \(maker.condition(depth: 3)), "at": "goal",
          "message": { "da": "M {goal|40}", "en": "M {owner}" }, "ask": { "da": "A", "en": "A" },
          "why": { "da": "W", "en": "W" },
          "examples": { "pass": [{ "goal": "x" }], "fail": [{ "goal": "y", "at": ["goal"] }] } }
        """
    }
    let define = """
      "define": { "has-number": { "number": "$.goal" },
        "long-enough": { "title": { "da": "målet er langt nok", "en": "the goal is long enough" },
          "fix": { "da": "skriv mere", "en": "write more" },
          "that": { "length": { "in": "$.goal", "min": 5 } } } }
      """
    return Source(
      name: "tilfældige.json",
      text:
        "{ \"id\": \"random\", \"extends\": [], \(define), \"rules\": { \(rules.joined(separator: ",\n")) } }"
    )
  }

  private func facts(_ kind: FactSchema.Kind, _ generator: inout SeededGenerator) -> FactValue {
    switch kind {
    case .text: text(RandomAnswers.text(&generator))
    case .date: text(RandomAnswers.time(&generator))
    case .list(let element):
      .list((0..<Int.random(in: 0...3, using: &generator)).map { _ in facts(element, &generator) })
    case .record(let fields):
      .record(
        fields.reduce(into: [:]) { record, field in
          guard Int.random(in: 0..<4, using: &generator) > 0 else { return }
          record[field.name] = facts(field.kind, &generator)
        })
    }
  }

  private func text(_ text: String) -> FactValue {
    .text(text, isBlank: !text.contains { !$0.isWhitespace })
  }

  @Test(arguments: 1...25 as ClosedRange<UInt64>)
  func `a random rule on random answers ends, and says the same twice`(_ seed: UInt64) async throws
  {
    let template = try Fixture.template()
    let danish = try Fixture.wording()
    let schema = FactSchema(template)
    let reviewer = Reviewer(
      template: template, layers: [try Catalog.rules(at: nil), [file(schema, seed: seed)]], danish)
    let faults = DiagnosticText(danish).render(
      reviewer.diagnostics.filter { $0.severity == .error })
    #expect(faults == "", "seed \(seed)")
    let rules = reviewer.rules
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<4 {
      let facts = Facts(facts(schema.root, &generator), schema: schema)
      let judgements = rules.judge(facts, phase: 2)
      let told = try tell(judgements, rules, facts)
      let elsewhere = await withTaskGroup(of: [Judgement].self) { group in
        for _ in 0..<4 { group.addTask { rules.judge(facts, phase: 2) } }
        return await group.reduce(into: [[Judgement]]()) { $0.append($1) }
      }
      for other in elsewhere {
        #expect(other == judgements, "seed \(seed)")
        #expect(try tell(other, rules, facts) == told, "seed \(seed)")
      }
      for index in rules.rules.indices {
        for judged in rules.explanations(ofRule: index, in: facts) {
          try check(judged.explanation, "seed \(seed), rule \(index)", reviewer)
        }
      }
    }
  }

  /// Everything that is said about judgements, in both languages.
  private func tell(_ judgements: [Judgement], _ rules: RuleSet, _ facts: Facts) throws -> String {
    try judgements.map { judgement in
      let texts = try [Language.danish, .english].map { language in
        "\(rules.texts(of: judgement, in: facts, try Fixture.wording(language)))"
      }
      return "\(judgement.outcome) \(judgement.target) \(judgement.decidingSpans) \(texts)"
    }.joined(separator: "\n")
  }

  /// An explanation comes to what its parts come to; and what is said to be the smallest change is
  /// one.
  private func check(_ explanation: Explanation, _ label: Comment, _ reviewer: Reviewer) throws {
    #expect(explanation.verdict(changing: [:]) == explanation.verdict, label)
    let text = ConditionText(reviewer.wording, label: reviewer.label)
    #expect(!text.clause(explanation).contains("⟦"), label)
    #expect(
      text.lines(of: explanation).allSatisfy { !$0.text.contains("⟦") && !$0.text.isEmpty }, label)
    for wanted in [Verdict.pass, .fail] {
      guard let changes = explanation.smallestChange(to: wanted) else { continue }
      let changed = Dictionary(changes.map { ($0.condition, $0.wanted) }) { first, _ in first }
      #expect(explanation.verdict(changing: changed) == wanted, label)
      #expect(changes.isEmpty == (explanation.verdict == wanted), label)
      #expect(changes.allSatisfy { !text.request($0).contains("⟦") }, label)
      #expect(changes.count <= max(1, explanation.all.count { $0.children.isEmpty }), label)
    }
  }
}

extension Explanation {
  /// What the whole comes to when some of its parts come to something else.
  fileprivate func verdict(changing changes: [Explanation: Verdict]) -> Verdict {
    if let changed = changes[self] { return changed }
    let inner = children.map { $0.verdict(changing: changes) }
    switch check {
    case .all: return inner.min() ?? .pass
    case .any: return inner.max() ?? .fail
    case .not: return inner[0].opposite
    case .use: return inner[0]
    case .unsure: return inner[0] == .pass ? .unknown : .fail
    case .each where !inner.isEmpty: return inner.min() ?? .unknown
    case .some where !inner.isEmpty: return inner.max() ?? .unknown
    case .none where !inner.isEmpty: return (inner.max() ?? .unknown).opposite
    default: return verdict
    }
  }
}

extension Verdict {
  fileprivate var opposite: Verdict {
    switch self {
    case .pass: .fail
    case .fail: .pass
    case .unknown: .unknown
    }
  }
}
