import Interviews
import PlanReview
import Plans
import Wording

/// Lays a plan's years out: who approved it, the statuses that were given, and the log of changes.
struct YearsOutline {
  let reviewer: Reviewer
  private var wording: Wording { reviewer.wording }
  private var template: Template { reviewer.template }
  private var text: StandingText { StandingText(reviewer) }

  /// The sections in which there is something.
  func sections(of plan: Plan) -> [PlanOutline.Section] {
    [approval(of: plan), statuses(of: plan), changes(of: plan)].compactMap(\.self)
  }

  /// A section of this outline.
  func section(
    _ id: String, _ heading: String, _ parts: [PlanOutline.Part]
  ) -> PlanOutline.Section? {
    parts.isEmpty
      ? nil : PlanOutline.Section(id: id, heading: heading, guidance: [], parts: parts)
  }

  /// A question with what stands below it.
  func part(_ question: String, _ lines: [PlanOutline.Line]) -> PlanOutline.Part {
    PlanOutline.Part(question: question, place: .right, lines: lines)
  }

  private func approval(of plan: Plan) -> PlanOutline.Section? {
    let state = ApprovalState(of: plan, template)
    guard let sentence = text.approval(state) else { return nil }
    let overruled = state.approval.map { text.overruled($0, in: plan) } ?? []
    let lines =
      [PlanOutline.Line.text(sentence)] + overruled.prefix(1).map { .text($0) }
      + overruled.dropFirst().map { .bullet($0) }
    return section(
      "approval", wording(NotePhrase.approval), [part(wording(NotePhrase.approvalQuestion), lines)])
  }

  private func statuses(of plan: Plan) -> PlanOutline.Section? {
    section(
      "statuses", wording(NotePhrase.statuses),
      plan.statuses.map { status in part(heading(of: status), lines(of: status)) })
  }

  private func heading(of status: Status) -> String {
    let arguments = [
      "august": text.august(status.year), "day": reviewer.dayText(status.on), "by": status.by,
    ]
    if status.isFinal {
      return wording(status.by.isEmpty ? NotePhrase.givenFinal : .givenFinalBy, arguments)
    }
    return wording(status.by.isEmpty ? NotePhrase.given : .givenBy, arguments)
  }

  private func lines(of status: Status) -> [PlanOutline.Line] {
    let letter = template.question(StatusPath.signs, inList: nil)?.itemLetter ?? ""
    let readings = status.readings.enumerated().map { index, reading in
      PlanOutline.Line.labelled(
        "\(letter)\(index + 1)", reading.text.isEmpty ? wording(NotePhrase.noReading) : reading.text
      )
    }
    let known = StatusTemplate.fields(of: template) + StatusPath.planFields
    let others = status.answers.keys.filter { !known.contains($0) }.sorted()
    let answers = (known + others).compactMap { field in
      status.answers[field].map { answer -> PlanOutline.Line in
        let arguments = ["label": label(of: field).capitalizedSentence, "text": answer]
        return .bullet(wording(NotePhrase.answer, arguments))
      }
    }
    return readings + answers
  }

  /// What an answer of a status is called.
  func label(of field: String) -> String {
    switch field {
    case StatusPath.outcome: wording(StatusQuestionPhrase.outcomeLabel)
    case StatusPath.actionsVerdict: wording(StatusQuestionPhrase.verdictLabel)
    case StatusPath.goalVerdict: wording(StatusQuestionPhrase.goalVerdictLabel)
    default: template.question(field, inList: nil)?.label[wording.language] ?? field
    }
  }

  private func changes(of plan: Plan) -> PlanOutline.Section? {
    guard !plan.loggedChanges.isEmpty else { return nil }
    return section(
      "changes", wording(NotePhrase.changes),
      [
        part(
          wording(NotePhrase.changesQuestion), plan.loggedChanges.map { .bullet(text.line($0)) })
      ])
  }
}
