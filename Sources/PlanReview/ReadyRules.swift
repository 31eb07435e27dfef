import Diagnostics
package import Interviews
package import RuleEngine
import Synchronization
import Wording

/// Rules made ready for the plans of a template, and what was wrong with them.
struct ReadyRules: Sendable {
  let rules: RuleSet
  let schema: FactSchema
  let facts: PlanFacts
  /// For each rule, the question paths whose answers it looks at.
  let reads: [String: Set<String>]
  let diagnostics: [Diagnostic]

  init(_ layers: [[Source]], _ template: Template, _ language: Language) {
    schema = FactSchema(template)
    let context = RuleContext(template)
    (rules, diagnostics) = loadRules(layers, for: context)
    let blanks = BlankAnswers(template, rules)
    facts = PlanFacts(template: template, language: language, blanks: blanks)
    let paths = template.questions.map(\.path.text)
    reads = Dictionary(
      rules.rules.map { rule in
        (rule.id, Set(rule.reads.compactMap { Reviewer.question(of: $0, among: paths) }))
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension RuleContext {
  /// What rules on plans of a template are loaded for.
  package init(_ template: Template) {
    self.init(
      schema: FactSchema(template), template: template.id,
      neededLists: [BlankAnswers.placeholders, BlankAnswers.deferrals],
      usefulLists: [PersonalTrace.healthWords])
  }
}

/// Makes rules ready when they are first asked for; whoever asks meanwhile waits.
///
/// Nobody needs the rules before the first answer, so the first question need not wait for them.
final class RuleLoading: Sendable {
  private let ready = Mutex<ReadyRules?>(nil)
  private let make: @Sendable () -> ReadyRules

  init(_ make: @escaping @Sendable () -> ReadyRules) {
    self.make = make
  }

  /// The rules, made ready by now.
  var value: ReadyRules {
    ready.withLock { ready in
      if let ready { return ready }
      let made = make()
      ready = made
      return made
    }
  }
}
