import Plans
package import Wording

/// A status as a template of its own, so that it is asked as every plan is: sign by sign what the
/// data say, the template's evaluation and learning, and then what is to be adjusted.
///
/// The template's questions keep their words, their order and where their answers stand. A final
/// evaluation asks whether the goal came true, and adjusts nothing.
package struct StatusTemplate {
  private let template: Template
  private let wording: Wording
  private let isFinal: Bool

  /// Makes the statuses of plans that answer a template; they are asked in the wording's language.
  package init(_ template: Template, _ wording: Wording, isFinal: Bool = false) {
    self.template = template
    self.wording = wording
    self.isFinal = isFinal
  }

  /// The interview about one August.
  ///
  /// Who begins an action, and when, is asked only of actions that do not say so yet.
  package func interview(year: Int) -> Interview {
    let perAction = template.questions(in: StatusPath.actions).map(\.path.text)
    return Interview(whole(year), askingOnceOf: Set(perAction))
  }

  /// The fields of the template's questions that a status answers.
  package static func fields(of template: Template) -> [String] {
    template.questions.filter { $0.from >= .status && $0.path.list == nil }.map(\.path.field)
  }

  private func whole(_ year: Int) -> Template {
    let title: StatusQuestionPhrase = isFinal ? .finalTitle : .title
    return Template(
      id: "status", version: template.version, title: text(title, ["year": "\(year)"]),
      sections: numbered(sections), glossary: template.glossary)
  }

  private var sections: [Section] {
    let closing = isFinal ? [outcome] : [adjustedActions, adjustedGoal]
    let told = template.sections.compactMap(evaluated)
    return
      ([readings].compactMap(\.self) + (isFinal ? closing : []) + told
      + (isFinal ? [] : closing)).filter { !$0.questions.isEmpty }
  }

  /// The sections numbered anew; extra prompts keep the number before them.
  private func numbered(_ sections: [Section]) -> [Section] {
    var number = 0
    return sections.map { section in
      Section(
        id: section.id, heading: section.heading, guidance: section.guidance,
        questions: section.questions.map { question in
          var question = question
          if question.isNumbered { number += 1 }
          question.number = number
          return question
        })
    }
  }
}

// MARK: - The template's own questions

extension StatusTemplate {
  /// A section with the questions whose time has come by now.
  private func evaluated(_ section: Section) -> Section? {
    let questions = section.questions.filter { $0.from >= .status && $0.path.list == nil }
    guard !questions.isEmpty else { return nil }
    return Section(
      id: section.id, heading: section.heading, guidance: section.guidance,
      questions: questions.map { question in
        var question = question
        question.from = .draft
        return question
      })
  }

  private func section(of field: String) -> Section? {
    template.sections.first { section in
      section.questions.contains { $0.path == AnswerPath(field: field) }
    }
  }

  private func question(_ field: String) -> Question? {
    template.question(field, inList: nil)
  }
}

// MARK: - Our own

extension StatusTemplate {
  private var readings: Section? {
    guard let section = section(of: StatusPath.signs) else { return nil }
    let question = own(
      AnswerPath(list: StatusPath.signs, field: StatusPath.reading), .readingText, .readingLabel,
      .readingPrompt, .readingHint, .readingWhy)
    return Section(
      id: "readings", heading: section.heading, guidance: section.guidance, questions: [question])
  }

  private var outcome: Section {
    let question = own(
      AnswerPath(field: StatusPath.outcome), .outcomeText, .outcomeLabel, .outcomePrompt,
      .outcomeHint, .outcomeWhy)
    return Section(
      id: "outcome", heading: section(of: StatusPath.goal)?.heading ?? text(.outcomeLabel),
      guidance: [], questions: [question])
  }

  private var adjustedActions: Section {
    let verdict = own(
      AnswerPath(field: StatusPath.actionsVerdict), .verdictText, .verdictLabel, .verdictPrompt,
      .verdictHint, .verdictWhy)
    var questions = [verdict]
    if let list = question(StatusPath.actions) {
      questions.append(again(list, .actionsText, .actionsHint))
      questions += template.questions(in: StatusPath.actions).map { extra($0) }
    }
    return Section(
      id: "adjusted-actions",
      heading: section(of: StatusPath.actions)?.heading ?? text(.verdictLabel),
      guidance: [text(.verdictSource)], questions: questions)
  }

  private var adjustedGoal: Section {
    let verdict = own(
      AnswerPath(field: StatusPath.goalVerdict), .goalVerdictText, .goalVerdictLabel,
      .goalVerdictPrompt, .goalVerdictHint, .goalVerdictWhy)
    let goal = question(StatusPath.goal).map { again($0, .goalText, .goalHint) }
    return Section(
      id: "adjusted-goal",
      heading: section(of: StatusPath.goal)?.heading ?? text(.goalVerdictLabel),
      guidance: [text(.goalVerdictSource)], questions: [verdict] + [goal].compactMap(\.self))
  }

  /// A question of the plan, asked anew in other words.
  private func again(
    _ question: Question, _ words: StatusQuestionPhrase, _ hint: StatusQuestionPhrase
  ) -> Question {
    var again = question
    again.text = text(words)
    again.hint = text(hint)
    again.due = nil
    again.source = nil
    return again
  }

  /// A question asked of what is new; it is no question of its own in the count.
  private func extra(_ question: Question) -> Question {
    var extra = question
    extra.source = question.source ?? question.text
    return extra
  }

  private func own(
    _ path: AnswerPath, _ words: StatusQuestionPhrase, _ label: StatusQuestionPhrase,
    _ prompt: StatusQuestionPhrase, _ hint: StatusQuestionPhrase, _ why: StatusQuestionPhrase
  ) -> Question {
    Question(
      id: path.text, path: path, answer: .text, number: 0, text: text(words), source: nil,
      standsLeft: false, from: .draft, due: .status, label: text(label), prompt: text(prompt),
      hint: text(hint), why: text(why), good: [], poor: [])
  }

  /// A text in the language spoken; there is one conversation and one language.
  private func text(
    _ phrase: StatusQuestionPhrase, _ arguments: [String: String] = [:]
  ) -> Bilingual {
    Bilingual(danish: wording(phrase, arguments))
  }
}
