package import Interviews
package import Plans

/// A plan that answers some of a template's questions with texts that are hard on a format.
package struct RandomPlan {
  private var random: SeededGenerator
  /// The plan.
  package private(set) var plan: Plan

  /// The plan of a seed.
  package init(_ template: Template, seed: UInt64) {
    random = SeededGenerator(seed: seed)
    plan = Plan(id: PlanID(rawValue: "plan-\(seed)"))
    plan.apply(.began(template: template.reference))
    if chance(80) { plan.apply(.titled(text())) }
    plan.apply(.entered(Phase.allCases[number(below: 4)]))
    for question in template.questions { answer(question) }
    for field in template.pairedQuestions.compactMap(\.unpairedField) where chance(30) {
      fill(Slot(field))
    }
    deliberate(template)
    shuffle()
    decide(template)
    live(template)
    comment()
  }

  /// Lets the years after the writing happen: approvals, statuses and logged changes.
  private mutating func live(_ template: Template) {
    approve()
    let signs = plan.answers.lists[StatusPath.signs] ?? []
    for year in 2026..<2026 + number(below: 4) {
      let readings = signs.map { Status.Reading(sign: $0.id, words: $0.text, text: text()) }
      plan.apply(
        .reported(
          Status(
            year: year, isFinal: chance(20), on: "\(year)-08-14", by: chance(50) ? text() : "",
            readings: readings, answers: chance(70) ? ["evaluation.degree": text()] : [:])))
    }
    if chance(40) {
      plan.apply(.beganStatus(BegunStatus(year: 2030, isFinal: chance(50), on: "2030-08-01")))
      plan.apply(.answered(Slot(StatusPath.goalVerdict), text()))
      for sign in signs where chance(50) {
        plan.apply(.answered(Slot(StatusPath.reading, of: sign.id), text()))
      }
    }
    log()
  }

  private mutating func approve() {
    for number in 0..<number(below: 3) {
      plan.apply(
        .approved(
          Approval(
            by: text(), on: "2026-06-0\(number + 1)", text: "sha256:\(number)",
            parts: chance(50) ? ["goal": text()] : [:],
            overruled: chance(50)
              ? [Approval.Overruling(rule: "rule", path: "goal", reason: text())] : [])))
      if chance(30) {
        plan.apply(
          .unapproved(
            Approval.Withdrawal(by: chance(50) ? text() : "", on: "2026-06-09", reason: text())))
      }
    }
  }

  private mutating func log() {
    let actions = plan.answers.lists[StatusPath.actions] ?? []
    for action in actions where chance(40) {
      plan.apply(
        .logged(
          LoggedChange(
            on: "2027-08-20", slot: Slot(StatusPath.actions), entry: action.id, before: text(),
            after: action.text, reason: chance(50) ? text() : "", by: chance(50) ? text() : "")))
    }
    if chance(40) {
      plan.apply(
        .logged(
          LoggedChange(
            on: "2027-08-21", slot: Slot(StatusPath.goal), before: text(), after: text())))
    }
    for action in actions where chance(20) { plan.apply(.removed(action.id)) }
  }

  /// Puts answers off and lets findings stand.
  private mutating func decide(_ template: Template) {
    let interview = Interview(template)
    for index in template.questions.indices where chance(20) {
      for stop in interview.stops(of: index, in: plan) {
        plan.apply(.postponed(interview.slot(of: stop)))
      }
    }
    for number in 0..<number(below: 3) {
      plan.apply(
        .accepted(
          Acceptance(
            fingerprint: "v1:\(number)", rule: "rule-\(number)", path: "goal", reason: text(),
            by: chance(50) ? text() : "", on: "2026-08-14", until: chance(50) ? "2027-08-01" : nil)
        ))
    }
  }

  /// Says things beside the answers, about items that may be gone when the plan is written.
  private mutating func deliberate(_ template: Template) {
    if chance(50) { plan.apply(.participated((0...number(below: 3)).map { _ in text() })) }
    for _ in 0..<number(below: 6) {
      plan.apply(.proposed(plan.nextItem, for: slot(template), text()))
    }
    for bid in plan.deliberation.proposals where chance(30) { plan.apply(.chose(bid.id)) }
    for _ in 0..<number(below: 3) {
      let bids = plan.deliberation.proposals.map(\.id).filter { _ in chance(50) }
      let votes = Dictionary(bids.map { ($0, number(below: 5)) }) { $1 }
      plan.apply(
        .voted(
          Ballot(
            id: plan.nextItem, slot: slot(template), voters: number(below: 9), votes: votes)))
    }
    for bid in plan.deliberation.proposals where chance(15) { plan.apply(.withdrawn(bid.id)) }
    for _ in 0..<number(below: 4) {
      let isBare = chance(30)
      let slot = slot(template)
      plan.apply(
        .noted(
          Note(
            id: plan.nextItem, kind: chance(50) ? .parked : .decided, slot: isBare ? nil : slot,
            entry: isBare ? nil : plan.answers.list(slot).first?.id, text: text())))
    }
  }

  private mutating func slot(_ template: Template) -> Slot {
    let path = template.questions[number(below: template.questions.count)].path
    guard let list = path.list else { return Slot(path.field) }
    let items = plan.answers.list(Slot(list))
    return Slot(path.field, of: items.isEmpty ? nil : items[number(below: items.count)].id)
  }

  /// Remarks on answers, on entries and on the plan.
  private mutating func comment() {
    let homes = plan.answers.items.compactMap { item in
      plan.answers.home(of: item.id).map { ($0.list, item.id) }
    }
    for (slot, entry) in homes where chance(10) {
      let about = chance(50) ? entry : nil
      note(about: slot, about, chance(50) ? "goal-several" : nil)
    }
    if chance(30) { note(about: nil, nil, nil) }
  }

  private mutating func note(about slot: Slot?, _ entry: ItemID?, _ rule: String?) {
    let note = Note(
      id: plan.nextItem, kind: .comment, slot: slot, entry: entry, rule: rule, text: text())
    plan.apply(.noted(note))
  }

  private mutating func answer(_ question: Question) {
    let field = question.path.field
    guard let list = question.path.list else {
      if chance(70) { fill(Slot(field), isList: question.answer.isList) }
      return
    }
    for item in plan.answers.list(Slot(list)) where chance(60) {
      fill(Slot(field, of: item.id), isList: question.answer.isList)
    }
  }

  private mutating func fill(_ slot: Slot, isList: Bool = true) {
    guard isList else {
      plan.apply(.answered(slot, text()))
      return
    }
    for index in 0..<number(below: 4) {
      plan.apply(.added(plan.nextItem, to: slot, at: index, text()))
    }
  }

  /// Takes items out and moves others, so that their ids have gaps and no order.
  private mutating func shuffle() {
    for item in plan.answers.items where chance(20) {
      plan.apply(chance(30) ? .removed(item.id) : .moved(item.id, to: number(below: 3)))
    }
  }

  private mutating func number(below limit: Int) -> Int {
    Int.random(in: 0..<limit, using: &random)
  }

  private mutating func chance(_ percent: Int) -> Bool { number(below: 100) < percent }

  private static let pieces = [
    "Flere elever møder til tiden", "\"", "\\", "\\u00e5", "/", "{", "}", "[", "]", ",", ":",
    "null",
    "true", "-1.5e3", "\n", "\n\n", "\n\n\n", "\r\n", "\r", "\t", " ", "  ", "\u{A0}", "\u{0}",
    "\u{1}",
    "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{200D}", "👩‍👩‍👧‍👦", "🇩🇰", "æøå",
    "a\u{30A}", "e\u{301}", "\u{301}", "日本", "עברית", "1. først", "- punkt", "# overskrift",
    "> citat",
    "| a | b |", "---", "===", "```", "*fed*", "_kursiv_", "<b>", "&amp;", "[x](y)",
    "https://a.dk/b_c*",
    "—", "…", "»citat«", "10 %", "2027.", "\u{FFFF}", "\u{10FFFF}", "$schema", "id", "text",
  ]

  /// A text that is not blank.
  private mutating func text() -> String {
    var text = ""
    repeat {
      for _ in 0...number(below: 6) { text += Self.pieces[number(below: Self.pieces.count)] }
    } while text.allSatisfy(\.isWhitespace)
    // Now and then one of 20 KB.
    return chance(1) ? String(repeating: text, count: 20_000 / text.utf8.count + 1) : text
  }
}
