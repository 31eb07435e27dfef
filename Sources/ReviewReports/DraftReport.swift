import DanishText
package import DraftReading
import Interviews
import LocatedJSON
package import PlanReview
import Plans
package import TextLayout
import Wording

/// What was understood of a draft: each answer with its place, the times in it, and what was left.
package struct DraftReport: Sendable {
  private let reviewer: Reviewer
  private let telling: DraftTelling
  private let plan: Plan
  private let reading: [String: ReadAnswer]
  private var wording: Wording { reviewer.wording }
  private var template: Template { reviewer.template }

  /// Makes a report of a reading.
  package init(_ telling: DraftTelling, _ reviewer: Reviewer) {
    self.telling = telling
    self.reviewer = reviewer
    plan = telling.draft.plan.plan
    reading = Dictionary(
      reviewer.reading(of: plan).answers.map { ($0.place.path, $0) }
    ) { first, _ in first }
  }

  /// The report for a person, a blank line last.
  package func blocks(named name: String) -> [Block] {
    let title = plan.title.isEmpty ? "" : "   \(plan.title)"
    let head = Block.sides(StyledText(name, .title) + StyledText(title), StyledText(""))
    let sections = template.sections.flatMap(blocks)
    return [head] + sections + unplaced + notices + [.blank]
  }

  // MARK: - Answers

  private func blocks(of section: Section) -> [Block] {
    let questions = section.questions.filter { $0.path.list == nil }
    let answers = questions.flatMap { answer(to: $0) }
    guard !answers.isEmpty else { return [] }
    return [.blank, .banner(section.heading[wording.language], note: "")] + answers
  }

  private func answer(to question: Question) -> [Block] {
    let field = question.path.field
    let text = plan.answers.texts[field].map { line(question, $0, at: field, indent: 2) } ?? []
    let items = plan.answers.lists[field, default: []].enumerated().flatMap { index, item in
      let path = "\(field)[\(index + 1)]"
      return line(question, item.text, at: path, number: index + 1, indent: 2)
        + details(of: item, in: field, at: path)
    }
    let left = template.pairedQuestions.filter { $0.path.list == field }.flatMap(unpaired)
    return text + items + left
  }

  private func details(of item: Item, in list: String, at path: String) -> [Block] {
    template.questions(in: list).flatMap { question -> [Block] in
      let field = question.path.field
      let text = item.details.texts[field].map {
        line(question, $0, at: "\(path).\(field)", indent: 6)
      }
      let items = item.details.lists[field, default: []].enumerated().flatMap { index, entry in
        line(question, entry.text, at: "\(path).\(field)[\(index + 1)]", indent: 6)
      }
      return (text ?? []) + items
    }
  }

  private func unpaired(_ question: Question) -> [Block] {
    guard let field = question.unpairedField, let list = question.path.list else { return [] }
    let texts = plan.answers.lists[field, default: []].map(\.text)
    guard !texts.isEmpty else { return [] }
    let owner = template.question(list, inList: nil)?.label[wording.language] ?? list
    let what = texts.map { wording(ReportPhrase.quote, ["text": $0]) }.joined(separator: ", ")
    let arguments = ["label": question.label[wording.language], "owner": owner, "what": what]
    return [
      .paragraph(
        StyledText(wording(ReadingPhrase.unpaired, arguments), .warning), indent: 2, hanging: 2)
    ]
  }

  /// An answer after its short noun, and below it what was read in it and where it stands.
  private func line(
    _ question: Question, _ text: String, at path: String, number: Int? = nil, indent: Int
  ) -> [Block] {
    let label = question.label[wording.language]
    let name = label.prefix(1).uppercased() + label.dropFirst() + (number.map { " \($0)" } ?? "")
    let answer = Block.paragraph(
      StyledText("\(name): ", .hint) + StyledText(text), indent: indent, hanging: 2)
    let notes = [understood(at: path), telling.place(of: path)].compactMap(\.self)
    guard !notes.isEmpty else { return [answer] }
    let note = StyledText(notes.joined(separator: " · "), .hint)
    return [answer, .paragraph(note, indent: indent + 2, hanging: 2)]
  }

  private func understood(at path: String) -> String? {
    guard let read = reading[path] else { return nil }
    if read.isBlank { return wording(DraftReportPhrase.blank) }
    guard !read.periods.isEmpty else { return nil }
    let what = read.periods.map(TimeText(wording).text).joined(separator: ", ")
    return wording(DraftReportPhrase.read, ["what": what])
  }

  // MARK: - What is left

  private var unplaced: [Block] {
    let lines = telling.draft.unplaced
    guard !lines.isEmpty else { return [] }
    return [.blank, .banner(wording(DraftReportPhrase.unplaced), note: "")]
      + lines.map { line in
        let arguments = ["text": line.text, "place": telling.place(of: line)]
        let text = wording(DraftReportPhrase.unplacedLine, arguments)
        return .paragraph(StyledText(text), indent: 2, hanging: 2)
      }
  }

  private var notices: [Block] {
    let notices = telling.draft.notices
    guard !notices.isEmpty else { return [] }
    return [.blank, .banner(wording(DraftReportPhrase.notices), note: "")]
      + notices.map { notice in
        .paragraph(StyledText("- \(telling.text(of: notice))"), indent: 2, hanging: 2)
      }
  }
}
