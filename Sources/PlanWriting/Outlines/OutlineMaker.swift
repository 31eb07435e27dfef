import Interviews
import Plans
import Wording

/// Lays plans of one template out, in one language.
struct OutlineMaker {
  let template: Template
  let wording: Wording

  func outline(of plan: Plan) -> PlanOutline {
    let phase = wording(DocumentPhrase(of: plan, template))
    return PlanOutline(
      title: plan.title(wording), subtitle: "\(template.title[wording.language]) · \(phase)",
      sections: template.sections.map { section(of: $0, in: plan) } + otherAnswers(in: plan))
  }

  /// The sections in which there are answers, below another document's headings.
  func answers(of plan: Plan) -> [PlanOutline.Section] {
    outline(of: plan).sections.filter { $0.parts.contains { !$0.lines.isEmpty } }.map { section in
      var section = section
      section.depth = 1
      section.guidance = []
      section.parts = section.parts.map { part in
        var part = part
        if part.place == .left { part.place = .right }
        return part
      }
      return section
    }
  }

  private func section(of section: Section, in plan: Plan) -> PlanOutline.Section {
    PlanOutline.Section(
      id: section.id, heading: section.heading[wording.language],
      guidance: section.guidance.map { $0[wording.language] },
      parts: section.questions.compactMap { part(of: $0, in: plan) })
  }

  /// A question with its answer; an extra prompt only where it is answered.
  private func part(of question: Question, in plan: Plan) -> PlanOutline.Part? {
    let lines =
      question.path.list.map { details(of: question, in: $0, of: plan) }
      ?? answer(to: question, in: plan)
    let place: PlanOutline.Place =
      question.isNumbered ? (question.standsLeft ? .left : .right) : .extra
    if place == .extra && lines.isEmpty { return nil }
    return PlanOutline.Part(
      question: question.text[wording.language],
      number: template.questions.firstIndex(of: question), place: place, lines: lines,
      isNotYet: question.from > plan.phase)
  }

  private func answer(to question: Question, in plan: Plan) -> [PlanOutline.Line] {
    let field = question.path.field
    let isCounted = !template.questions(in: field).isEmpty
    let text = plan.answers.texts[field].map { PlanOutline.Line.text($0) }
    let items = plan.answers.lists[field, default: []].enumerated().flatMap { index, item in
      let line: PlanOutline.Line =
        isCounted ? .labelled("\(question.itemLetter)\(index + 1)", item.text) : .bullet(item.text)
      return [line] + unasked(of: item, number: index + 1, in: field)
    }
    return [text].compactMap(\.self) + items
  }

  /// What belongs to the items of a list, each with its item's number, and then what nobody paired.
  private func details(
    of question: Question, in list: String, of plan: Plan
  ) -> [PlanOutline.Line] {
    let field = question.path.field
    let paired = plan.answers.lists[list, default: []].enumerated().flatMap { index, item in
      let label = "\(question.itemLetter)\(index + 1)"
      let texts = [item.details.texts[field]].compactMap(\.self)
      return (texts + item.details.lists[field, default: []].map(\.text))
        .map { PlanOutline.Line.labelled(label, $0) }
    }
    // Lists of one field name share the answers without an item; the first of them shows them.
    let isFirst = template.pairedQuestions.contains(question)
    let unpaired = isFirst ? question.unpairedField.map { plan.answers.lists[$0, default: []] } : []
    return paired + (unpaired ?? []).map { .labelled(question.itemLetter, $0.text) }
  }

  /// What an item says that the template does not ask of it, under the names it has in files.
  private func unasked(of item: Item, number: Int, in list: String?) -> [PlanOutline.Line] {
    let asked = list.map { template.questions(in: $0).map(\.path.field) } ?? []
    return item.details.fields(in: []).filter { !asked.contains($0) }.flatMap { field in
      let texts = [item.details.texts[field]].compactMap(\.self)
      return (texts + item.details.lists[field, default: []].map(\.text))
        .map { PlanOutline.Line.labelled("\(number) \(field)", $0) }
    }
  }

  /// Answers under names that the template does not have, so that none is missing.
  private func otherAnswers(in plan: Plan) -> [PlanOutline.Section] {
    let known =
      template.questions(in: nil).map(\.path.field)
      + template.pairedQuestions.compactMap(\.unpairedField)
    let parts = plan.answers.fields(in: []).filter { !known.contains($0) }.map { field in
      let text = plan.answers.texts[field].map { PlanOutline.Line.text($0) }
      let items = plan.answers.lists[field, default: []].enumerated().flatMap { index, item in
        [.bullet(item.text)] + unasked(of: item, number: index + 1, in: nil)
      }
      return PlanOutline.Part(
        question: field, place: .right, lines: [text].compactMap(\.self) + items)
    }
    guard !parts.isEmpty else { return [] }
    return [
      PlanOutline.Section(
        id: "other", heading: wording(DocumentPhrase.otherAnswers), guidance: [], parts: parts)
    ]
  }
}
