import Interviews
import PlanReview
import Plans
import Wording

/// Lays the note to the political level out: about an August, or about the end.
///
/// The plan is as it stood when the status was given, so that the note says the same in every year.
struct NoteOutline {
  let reviewer: Reviewer
  let plan: Plan
  let status: Status
  private var wording: Wording { reviewer.wording }
  private var template: Template { reviewer.template }
  private var text: StandingText { StandingText(reviewer) }
  private var years: YearsOutline { YearsOutline(reviewer: reviewer) }
  private var before: Status? { plan.status(before: status.year, isFinal: status.isFinal) }

  /// The note.
  var outline: PlanOutline {
    let title =
      status.isFinal
      ? wording(NotePhrase.finalTitle, ["year": "\(status.year)"])
      : wording(NotePhrase.title, ["august": text.august(status.year)])
    return PlanOutline(
      title: title, subtitle: "\(plan.title(wording)) · \(template.title[wording.language])",
      sections: [short, goal, signs].compactMap(\.self) + told
        + [actions, adjusted, onwards].compactMap(\.self))
  }

  private var short: PlanOutline.Section? {
    let who = ["by": status.by, "day": reviewer.dayText(status.on)]
    let given = wording(NotePhrase.whoLine, who)
    let parts = [
      years.part(wording(NotePhrase.plan), [.text(plan.title(wording))]),
      years.part(
        wording(NotePhrase.who), [.text(status.by.isEmpty ? who["day"] ?? "" : given)]),
    ]
    let answers = ["owner", "milestones.achieved"].compactMap { answer($0) }
    let degree = StatusTemplate.fields(of: template).first.flatMap { status.answers[$0] }
    let outcome = status.answers[StatusPath.outcome].map {
      years.part(wording(StatusQuestionPhrase.outcomeText), [.text($0)])
    }
    let far = degree.map { years.part(wording(NotePhrase.howFar), [.text($0)]) }
    return years.section(
      "short", wording(NotePhrase.short),
      parts + answers + [outcome ?? far].compactMap(\.self))
  }

  /// A question of the template with the plan's answer; nil where there is none.
  private func answer(_ field: String) -> PlanOutline.Part? {
    guard let question = template.question(field, inList: nil),
      let answer = plan.answers.texts[field]
    else { return nil }
    return years.part(question.text[wording.language], [.text(answer)])
  }

  private var goal: PlanOutline.Section? {
    let earlier = changes.first { $0.slot == Slot(StatusPath.goal) && $0.kind == .reworded }
      .map { years.part(wording(NotePhrase.goalBefore), [.text($0.before)]) }
    return years.section(
      "goal", heading(of: StatusPath.goal),
      [answer(StatusPath.goal), earlier].compactMap(\.self))
  }

  private func heading(of field: String) -> String {
    let section = template.sections.first { section in
      section.questions.contains { $0.path == AnswerPath(field: field) }
    }
    return section?.heading[wording.language] ?? field
  }

  /// Each sign with what its data say, and what they said the year before.
  private var signs: PlanOutline.Section? {
    let letter = template.question(StatusPath.signs, inList: nil)?.itemLetter ?? ""
    let parts = status.readings.enumerated().map { index, reading in
      let heading = wording(
        NotePhrase.sign, ["number": "\(letter)\(index + 1)", "words": reading.words])
      let said = reading.text.isEmpty ? wording(NotePhrase.noReading) : reading.text
      let earlier = before.flatMap { before in
        before.readings.first { $0.sign == reading.sign && $0.sign != nil && !$0.text.isEmpty }
          .map { earlier in
            PlanOutline.Line.bullet(
              wording(
                NotePhrase.earlier,
                ["august": text.august(before.year), "text": earlier.text]))
          }
      }
      return years.part(heading, [.text(said)] + [earlier].compactMap(\.self))
    }
    return years.section("signs", heading(of: StatusPath.signs), parts)
  }

  /// The template's evaluation and learning, in its own words.
  private var told: [PlanOutline.Section] {
    template.sections.compactMap { section in
      let questions = section.questions.filter { $0.from >= .status && $0.path.list == nil }
      let parts = questions.map { question in
        years.part(
          question.text[wording.language],
          status.answers[question.path.field].map { [.text($0)] } ?? [])
      }
      return years.section(section.id, section.heading[wording.language], parts)
    }
  }

  private var actions: PlanOutline.Section? {
    let items = plan.answers.lists[StatusPath.actions] ?? []
    guard !items.isEmpty, let question = template.question(StatusPath.actions, inList: nil) else {
      return nil
    }
    let lines = items.enumerated().map { index, item -> PlanOutline.Line in
      let owners = (item.details.lists["owners"] ?? []).map(\.text).joined(separator: ", ")
      let arguments = ["text": item.text, "owners": owners]
      let words = owners.isEmpty ? item.text : wording(NotePhrase.owned, arguments)
      return .labelled("\(question.itemLetter)\(index + 1)", words)
    }
    let heading = wording(status.isFinal ? NotePhrase.actionsFinal : .actions)
    return years.section(
      "actions", self.heading(of: StatusPath.actions), [years.part(heading, lines)])
  }

  /// The changes since the status before.
  private var changes: [LoggedChange] {
    let since = before?.on ?? ""
    return plan.loggedChanges.filter { ($0.on > since || since.isEmpty) && $0.on <= status.on }
  }

  private var adjusted: PlanOutline.Section? {
    let verdicts = [
      (StatusPath.actionsVerdict, StatusQuestionPhrase.verdictText),
      (StatusPath.goalVerdict, .goalVerdictText),
    ].compactMap { field, question in
      status.answers[field].map { years.part(wording(question), [.text($0)]) }
    }
    let lines = changes.map { PlanOutline.Line.bullet(text.line($0)) }
    if status.isFinal, lines.isEmpty { return nil }
    let none = [PlanOutline.Line.text(wording(NotePhrase.noChanges))]
    return years.section(
      "adjusted", wording(NotePhrase.adjusted),
      verdicts + [years.part(wording(NotePhrase.changesSince), lines.isEmpty ? none : lines)])
  }

  private var onwards: PlanOutline.Section? {
    let lines = text.summary(of: plan, on: status.on).map { PlanOutline.Line.bullet($0) }
    return years.section(
      "onwards", wording(NotePhrase.onwards),
      [years.part(wording(NotePhrase.onwardsQuestion), lines)])
  }
}
