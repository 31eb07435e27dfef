package import Interviews
package import PlanReview
package import Plans
package import Wording

/// A plan as Markdown: to read, to print, to paste into Word.
///
/// The template's sections and questions are headings, verbatim. Items are numbered, and what
/// belongs to an item stands below it after its label. Every character of an answer is shown as
/// typed; what is blank is a dash, and what cannot be answered yet says so.
package struct PlanMarkdown: Sendable {
  let template: Template
  let wording: Wording

  /// Who reads the plan's years; nil leaves them out.
  private let reviewer: Reviewer?
  /// How many levels of headings stand above those of the plan.
  private let depth: Int

  /// Makes a writer of plans that answer `template`, in the language of `wording`.
  ///
  /// Inside another document the headings are so many levels below. With a reviewer, approvals,
  /// statuses and the log of changes stand at the end.
  package init(
    _ template: Template, _ wording: Wording, below depth: Int = 0, years reviewer: Reviewer? = nil
  ) {
    self.reviewer = reviewer
    self.template = template
    self.wording = wording
    self.depth = depth
  }

  /// The sections in which there are answers, as blocks.
  func answers(of plan: Plan) -> [String] {
    let answered = template.sections.filter { section in
      section.questions.contains { question in
        let field = question.path.field
        return question.path.list == nil
          && (plan.answers.texts[field] != nil || plan.answers.lists[field] != nil)
      }
    }
    return answered.flatMap { blocks(of: $0, in: plan) } + otherAnswers(in: plan)
  }

  /// The plan as a file, with one final newline.
  package func text(of plan: Plan) -> String {
    let title = plan.title.isEmpty ? wording(DocumentPhrase.untitled) : plan.title
    let phase = wording(DocumentPhrase(of: plan, template))
    let name = MarkdownText("\(template.title[wording.language]) · \(phase)").paragraphs()
    let sections = template.sections.flatMap { blocks(of: $0, in: plan) }
    let years = reviewer.map { YearsOutline(reviewer: $0).sections(of: plan) } ?? []
    let all =
      [heading(1, title), name] + sections + otherAnswers(in: plan)
      + OutlineMarkdown(wording: wording, template: template, depth: depth).blocks(of: years)
    return all.joined(separator: "\n\n") + "\n"
  }

  private func heading(_ level: Int, _ text: String) -> String {
    String(repeating: "#", count: level + depth) + " " + MarkdownText(text).onOneLine
  }

  private func blocks(of section: Section, in plan: Plan) -> [String] {
    let questions = section.questions.filter { $0.path.list == nil }
    return [heading(2, section.heading[wording.language])]
      + questions.flatMap { blocks(of: $0, in: plan) }
  }

  /// A question of the plan with its answer, and the questions asked of each item of the answer.
  private func blocks(of question: Question, in plan: Plan) -> [String] {
    let field = question.path.field
    let ofItems = template.questions(in: field)
    let asked = [question] + ofItems.filter(\.isNumbered)
    let answer = answer(in: field, of: plan.answers, to: ofItems, in: plan.phase)
    let unpaired = template.pairedQuestions.filter { $0.path.list == field }
    return asked.map { heading(3, $0.text[wording.language]) }
      + (answer.isEmpty ? [absence(of: question, in: plan.phase)] : answer)
      + unpaired.flatMap { self.unpaired($0, in: plan) }
  }

  private func unpaired(_ question: Question, in plan: Plan) -> [String] {
    guard let field = question.unpairedField,
      let label = wording.unpairedLabel(of: question, in: template)
    else { return [] }
    let answer = answer(in: field, of: plan.answers, to: [], in: plan.phase)
    return answer.isEmpty ? [] : [heading(3, label.capitalizedSentence)] + answer
  }

  /// Answers under names that the template does not have, so that none is missing.
  private func otherAnswers(in plan: Plan) -> [String] {
    let known =
      template.questions(in: nil).map(\.path.field)
      + template.pairedQuestions.compactMap(\.unpairedField)
    let others = plan.answers.fields(in: []).filter { !known.contains($0) }
    guard !others.isEmpty else { return [] }
    return [heading(2, wording(DocumentPhrase.otherAnswers))]
      + others.flatMap { field in
        [heading(3, field)] + answer(in: field, of: plan.answers, to: [], in: plan.phase)
      }
  }

  /// What stands for an answer that is not there.
  func absence(of question: Question, in phase: Phase) -> String {
    guard question.from > phase else { return MarkdownText.blank }
    return "*\(MarkdownText(wording(DocumentPhrase.notYet)).onOneLine)*"
  }
}

// MARK: - Answers

extension PlanMarkdown {
  /// A field's text and its list, each as a block if it is there.
  private func answer(
    in field: String, of record: Record, to questions: [Question], in phase: Phase
  ) -> [String] {
    let text = record.texts[field].map { MarkdownText($0).paragraphs() }
    let list = record.lists[field].map { items in
      items.enumerated()
        .map { item($1, Lead(marker: "\($0 + 1). "), asked: questions, in: phase) }
        .joined(separator: "\n")
    }
    return [text, list].compactMap(\.self)
  }

  /// What stands before an item's words.
  private struct Lead {
    var indent = 0
    let marker: String
    var label = ""

    /// The blanks before all lines of the item but the first.
    var deeper: Int { indent + marker.count }
  }

  /// An item after its marker and label, and below it what belongs to it.
  private func item(
    _ item: Item, _ lead: Lead, asked: [Question], in phase: Phase
  ) -> String {
    let text = item.text.isEmpty ? MarkdownText.blank : paragraphs(item.text, lead)
    let known = asked.map(\.path.field)
    let others = item.details.fields(in: []).filter { !known.contains($0) }
    let details =
      asked.flatMap { detail($0.path.field, $0, of: item.details, below: lead, in: phase) }
      + others.flatMap { detail($0, nil, of: item.details, below: lead, in: phase) }
    let margin = String(repeating: " ", count: lead.deeper)
    return ([lead.marker + lead.label + text] + details.map { margin + $0 })
      .joined(separator: "\n")
  }

  /// The entries of one field of an item, each with the field's label.
  private func detail(
    _ field: String, _ question: Question?, of record: Record, below lead: Lead, in phase: Phase
  ) -> [String] {
    let label = question?.label[wording.language].capitalizedSentence ?? field
    let lead = Lead(
      indent: lead.deeper, marker: "- ", label: MarkdownText(label).onOneLine + ": ")
    let text = record.texts[field].map { lead.marker + lead.label + paragraphs($0, lead) }
    let entries = record.lists[field, default: []].map { item($0, lead, asked: [], in: phase) }
    let lines = [text].compactMap(\.self) + entries
    guard lines.isEmpty, let question else { return lines }
    return [lead.marker + lead.label + absence(of: question, in: phase)]
  }

  private func paragraphs(_ text: String, _ lead: Lead) -> String {
    MarkdownText(text).paragraphs(indent: lead.deeper)
  }
}

extension String {
  /// The text with a capital first letter.
  var capitalizedSentence: String { prefix(1).uppercased() + dropFirst() }
}
