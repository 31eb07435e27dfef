package import Diagnostics
package import Interviews
package import Plans
package import RuleEngine
package import Wording

/// Judges plans of one template by a set of rules, in one language.
package struct Reviewer: Sendable {
  /// The template the plans answer.
  package let template: Template
  /// The language of the findings.
  package let wording: Wording
  private let loading: RuleLoading
  let memory = ReviewMemory()

  /// Makes a reviewer; the rules are read when they are first needed.
  package init(template: Template, rules sources: [Source], _ wording: Wording) {
    self.init(template: template, layers: [sources], wording)
  }

  /// Makes a reviewer of layers of rule files, the lowest first.
  package init(template: Template, layers: [[Source]], _ wording: Wording) {
    self.template = template
    self.wording = wording
    self.layers = layers
    loading = RuleLoading { ReadyRules(layers, template, wording.language) }
  }

  /// The layers of rule files it judges by, the lowest first.
  package let layers: [[Source]]

  /// Reads rules at once, and says everything that is wrong with them.
  package static func load(
    template: Template, rules sources: [Source], _ wording: Wording
  ) -> (reviewer: Reviewer, diagnostics: [Diagnostic]) {
    load(template: template, layers: [sources], wording)
  }

  /// Reads layers of rules at once, the lowest first, and says everything that is wrong with them.
  package static func load(
    template: Template, layers: [[Source]], _ wording: Wording
  ) -> (reviewer: Reviewer, diagnostics: [Diagnostic]) {
    let reviewer = Reviewer(template: template, layers: layers, wording)
    return (reviewer, reviewer.diagnostics)
  }

  /// Everything that is wrong with the rules.
  ///
  /// A rule with a fault is switched off; one whose `source` is no sentence of the template works,
  /// and is told about as a warning.
  package var diagnostics: [Diagnostic] { loading.value.diagnostics + unknownSources }

  /// Reads the rules now, unless that has happened.
  package func prepare() { _ = loading.value }

  /// The rules plans are held to.
  package var rules: RuleSet { loading.value.rules }

  /// The ids of all rules.
  package var ruleIDs: [String] { rules.rules.map(\.id) }

  /// Judges a plan for a phase; without one, for the phase the plan is on its way to.
  ///
  /// The name is what people know the plan's file by; overrides of levels go by it. What was accepted
  /// until a day before `day`, given as YYYY-MM-DD, is told again; without a day all of it holds.
  /// `isWanted` narrows the rules.
  package func review(
    _ plan: Plan, for phase: Phase? = nil, named name: String? = nil, on day: String? = nil,
    isWanted: ((Rule) -> Bool)? = nil
  ) -> Review {
    let request = ReviewMemory.Request(
      plan: plan, phase: phase ?? plan.phase.judged, name: name, day: day)
    if let isWanted { return review(request, isWanted) }
    return memory.review(request) { review(request) { _ in true } }
  }

  private func review(_ request: ReviewMemory.Request, _ isWanted: (Rule) -> Bool) -> Review {
    let plan = request.plan
    let number = Phase.allCases.firstIndex(of: request.phase) ?? 0
    let ready = loading.value
    let laidOut = facts(of: plan)
    let judgements = memory.judge(
      laidOut, by: ready.rules, phase: number, plan: request.name, isWanted: isWanted)
    let asked = ready.rules.asked(phase: number, plan: request.name, isWanted: isWanted)
    let open = judgements.filter { $0.outcome == .fail || $0.outcome == .unknown }
    let found = sorted(open).map { finding($0, in: plan, laidOut) }
    let paths = Dictionary(
      template.questions.map { ($0.path, $0.path.text) }, uniquingKeysWith: { first, _ in first })
    return Review(
      phase: request.phase, found: found, acceptances: plan.acceptances, day: request.day,
      asked: asked, silent: Set(ready.rules.rules.map(\.id)).subtracting(asked),
      heldUp: Set(
        judgements.filter { $0.outcome.isVerdict }.map { ready.rules.rules[$0.rule].id }),
      reads: ready.reads,
      pathOfSlot: { slot in
        let list = slot.item.flatMap { plan.answers.home(of: $0)?.list.field }
        return paths[AnswerPath(list: list, field: slot.field)]
      })
  }

  /// Whether a text is no answer, whatever is asked.
  func isBlank(_ text: String) -> Bool { loading.value.facts.blanks.isBlank(text) }

  /// Whether a text is no answer to a question.
  package func isBlank(_ text: String, answering question: Question?) -> Bool {
    loading.value.facts.blanks.isBlank(text, answering: question)
  }

  /// A plan's answers as facts for the rules.
  package func facts(of plan: Plan) -> Facts {
    let ready = loading.value
    return Facts(ready.facts.value(of: plan), schema: ready.schema)
  }

  private func finding(_ judgement: Judgement, in plan: Plan, _ facts: Facts) -> Finding {
    let rule = rules.rules[judgement.rule]
    let texts = rules.texts(of: judgement, in: facts, wording)
    let place = FindingPlace(judgement.target, in: plan, template, wording.language)
    let value = answer(at: place, in: plan)
    return Finding(
      ruleID: rule.id, kind: judgement.outcome, level: judgement.level,
      message: Masked.numbers(in: texts.message), ask: Masked.numbers(in: texts.ask),
      teach: texts.teach.map(Masked.numbers), fix: texts.fix.map(Masked.numbers),
      fixPlace: judgement.fixTarget.map {
        FindingPlace($0, in: plan, template, wording.language)
      },
      source: rule.source.map { translated($0) } ?? question(at: judgement.target), place: place,
      value: value,
      spans: judgement.decidingSpans,
      fingerprint: fingerprint(
        rule: rule.id, pattern: judgement.target.pattern, text: words(at: place, value, in: plan)),
      demandsAnswer: rule.given == ["questions[*]"], judgement: judgement)
  }

  /// The template's own question whose answer stands at an address.
  private func question(at address: FactAddress) -> String? {
    let question = template.questions.first { $0.path.text == address.pattern && $0.isNumbered }
    return question?.text[wording.language]
  }

  private func answer(at place: FindingPlace, in plan: Plan) -> String {
    if let entry = place.entry { return plan.answers.item(entry)?.text ?? "" }
    guard let slot = place.slot else { return "" }
    return plan.answers.text(slot) ?? plan.answers.list(slot).map(\.text).joined(separator: "\n")
  }

  /// The words a finding is about: those of the answer and, at an item, of the item it belongs to.
  ///
  /// Without the item's, one sign without data could not be told from another. The order of a list's
  /// entries does not count.
  private func words(at place: FindingPlace, _ value: String, in plan: Plan) -> String {
    let owner = place.slot?.item.flatMap { plan.answers.item($0)?.text }
    let value = place.entry == nil ? sortedEntries(at: place, in: plan) ?? value : value
    return owner.map { "\($0)\n\(value)" } ?? value
  }

  private func sortedEntries(at place: FindingPlace, in plan: Plan) -> String? {
    guard let slot = place.slot, plan.answers.text(slot) == nil else { return nil }
    return plan.answers.list(slot).map(\.text).sorted().joined(separator: "\n")
  }

  /// By the template's order, then by the number of the item, then by rule.
  ///
  /// What belongs to no item stands behind the items.
  private func sorted(_ judgements: [Judgement]) -> [Judgement] {
    let paths = template.questions.map(\.path.text)
    func key(_ judgement: Judgement) -> (Int, Int, Int) {
      if let index = template.indexOfUnpaired(judgement.target.pattern) {
        return (index, Int.max, judgement.rule)
      }
      let path = Self.question(of: judgement.target.pattern, among: paths)
      let index = path.flatMap(paths.firstIndex) ?? paths.count
      return (index, judgement.target.number ?? 0, judgement.rule)
    }
    return judgements.map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The question whose answer a fact's path belongs to; the longest path wins.
  static func question(of pattern: String, among paths: [String]) -> String? {
    paths.filter { path in
      pattern == path || pattern.hasPrefix(path + "[*]") || pattern.hasPrefix(path + ".")
    }.max { $0.utf8.count < $1.utf8.count }
  }
}
