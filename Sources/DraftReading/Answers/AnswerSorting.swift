import DanishText
import Interviews
import WordDocuments
import Wording

/// A line of an answer.
struct AnswerLine {
  /// Its place among the lines of the document.
  let number: Int
  let line: DraftLine
  /// The row of a table that has a question over each column; nil elsewhere.
  var row: Int?
  /// The table and row whose cells are one answer together: a time and what happens then.
  var joined: CellRow?

  /// A row of a table.
  struct CellRow: Hashable {
    let table: Int
    let row: Int
  }
}

/// Gives the lines that are not the template's to the questions above them.
struct AnswerSorting {
  let recognition: Recognition
  var template: Template { recognition.index.template }
  /// The lines of each question's answer, by the question's index, in order.
  var answers: [Int: [AnswerLine]] = [:]
  /// The lines of answers that are kept in a field by its name.
  private(set) var fields: [String: [AnswerLine]] = [:]
  /// What each line is, in the end.
  private(set) var roles: [ReadLine.Role]
  /// The questions whose answer stands beside the heading.
  private(set) var besideHeading: Set<Int> = []
  /// The questions that are not asked in the document, and were given what stands in their section.
  private(set) var unasked: Set<Int> = []

  /// Where the sorting is.
  private var section: Int?
  private var question: Int?
  private var field: String?
  /// The line that asked or headed last.
  private var opener: Int?
  /// Lines that stand in a section before any question of it.
  private var pending: [Int: [Int]] = [:]

  init(_ recognition: Recognition) {
    self.recognition = recognition
    roles = Array(repeating: .unplaced, count: recognition.lines.count)
    for line in recognition.lines.indices { sort(line) }
    for section in pending.keys.sorted() { placePending(section) }
    placeLabelled()
    for section in template.sections.indices { shareOutTimes(section) }
  }

  private mutating func sort(_ line: Int) {
    switch recognition.roles[line] {
    case .title: roles[line] = .title
    case .furniture: roles[line] = .furniture
    case .heading(let section): open(line, .heading(section), section: section)
    case .guidance(let section):
      roles[line] = .guidance(section)
      if self.section == nil { open(line, .guidance(section), section: section) }
    case .question(let question):
      open(
        line, .question(question), section: template.sectionIndex(ofQuestion: question),
        question: question)
    case .cell(let question, let row): take(line, for: question, row: row)
    case .entry(let question):
      let section = template.sectionIndex(ofQuestion: question)
      open(line, .answer(question), section: section, question: question)
      take(line, for: question)
    case .timeHead where isInTimes: roles[line] = .furniture
    case .timeHead, .timeRow: sortText(line)
    case .remark: roles[line] = .unplaced
    case .field(let field):
      open(line, .furniture, section: section)
      self.field = field
    case .foreign: open(line, .unplaced, section: nil)
    case nil: sortText(line)
    }
  }

  private mutating func open(
    _ line: Int, _ role: ReadLine.Role, section: Int?, question: Int? = nil
  ) {
    roles[line] = role
    self.section = section
    self.question = question
    field = nil
    opener = line
  }

  private mutating func take(_ line: Int, for question: Int, row: Int? = nil) {
    roles[line] = .answer(question)
    var answer = AnswerLine(number: line, line: recognition.lines[line], row: row)
    if case .timeRow(let row) = recognition.roles[line], template.questions[question].answer.isTime
    {
      answer.joined = AnswerLine.CellRow(table: answer.line.cell?.table ?? 0, row: row)
    }
    answers[question, default: []].append(answer)
  }

  /// Gives lines to a question that were another's.
  mutating func give(_ lines: [AnswerLine], to question: Int) {
    for line in lines { roles[line.number] = .answer(question) }
    answers[question, default: []] += lines
  }

  /// Takes a line out of a question's answer.
  mutating func take(_ line: Int, out question: Int) {
    answers[question]?.removeAll { $0.number == line }
    if answers[question]?.isEmpty == true { answers[question] = nil }
  }

  /// Whether the section that is being sorted asks only when.
  private var isInTimes: Bool { section.map(recognition.index.asksOnlyTimes) ?? false }

  private mutating func sortText(_ line: Int) {
    let seen = recognition.lines[line]
    // A note at the foot of a page is about an answer, and no part of it.
    if case .note = seen.place.story { return }
    if let opener, !goesOn(line, opener), !belongs(seen, to: recognition.lines[opener]) {
      section = nil
      question = nil
      field = nil
      self.opener = nil
    }
    // What stands outside of the question's table goes on there.
    if opener.map({
      recognition.lines[$0].place.cells.first?.table != seen.place.cells.first?.table
    }) == true {
      opener = line
    }
    if let field {
      roles[line] = .furniture
      fields[field, default: []].append(AnswerLine(number: line, line: seen))
    } else if let question {
      take(line, for: question)
      if let opener, template.questions[question].standsLeft || isHeading(opener),
        seen.cell != nil, seen.cell == recognition.lines[opener].cell, seen.cell?.column == 1
      {
        besideHeading.insert(question)
      }
    } else if let section {
      pending[section, default: []].append(line)
    }
  }

  /// Whether a line is in the same table of times as the one before it.
  private func goesOn(_ line: Int, _ opener: Int) -> Bool {
    guard isInTimes, case .timeRow = recognition.roles[line],
      case .timeRow = recognition.roles[opener]
    else { return false }
    return recognition.lines[line].cell?.table == recognition.lines[opener].cell?.table
  }

  private func isHeading(_ line: Int) -> Bool {
    if case .heading = recognition.roles[line] { return true }
    return false
  }

  /// Whether a line can be of the answer that another line asked for, by where they stand.
  private func belongs(_ line: DraftLine, to opener: DraftLine) -> Bool {
    guard let asked = opener.place.cells.first else { return true }
    guard let stands = line.place.cells.first else { return hasNoAnswer }
    if stands.table != asked.table {
      // A table that was parted by a page goes on in a row with nothing below the headings.
      return hasNoAnswer || stands.row == 1 && stands.column > 1 && line.opensCell
    }
    if stands.row == asked.row || isAlone(stands) && isAlone(asked) { return true }
    return asked.column == 1 ? stands.column > 1 && hasNoAnswer : stands.column > 1
  }

  /// Whether a cell fills its row.
  private func isAlone(_ cell: CellPlace) -> Bool {
    recognition.rows[cell.table]?[cell.row] == 1
  }

  /// Whether nothing has been answered yet since the last question or heading.
  private var hasNoAnswer: Bool {
    if let question { return answers[question] == nil }
    return section.map { pending[$0] == nil } ?? false
  }

  // MARK: - What stands before the questions

  /// Gives what stands in a section without a question to the first question that has no answer.
  private mutating func placePending(_ section: Int) {
    let lines = (pending[section] ?? []).filter { line in
      guard isGuidance(line, in: section) else { return true }
      roles[line] = .guidance(section)
      return false
    }
    guard !lines.isEmpty else { return }
    let asked = recognition.index.questions(in: section).filter {
      template.questions[$0].isNumbered && template.questions[$0].path.list == nil
    }
    guard let question = asked.first(where: { answers[$0] == nil }) else { return }
    unasked.insert(question)
    for line in lines {
      take(line, for: question)
      let seen = recognition.lines[line]
      if seen.cell?.column == 1,
        recognition.rows[seen.cell?.table ?? 0]?[seen.cell?.row ?? 0] ?? 1 > 1
      {
        besideHeading.insert(question)
      }
    }
    answers[question]?.sort { $0.number < $1.number }
  }

  /// Whether a line is guidance in other words.
  private func isGuidance(_ line: Int, in section: Int) -> Bool {
    let tokens = recognition.lines[line].tokens
    // The template says "august", and an answer of which year.
    guard tokens.words.count >= 4, !periods(in: tokens).contains(where: { $0.from != nil }) else {
      return false
    }
    let guidance = template.sections[section].guidance.map(\.danish).joined(separator: " ")
    return !guidance.isEmpty && coverage(of: tokens, by: TokenizedText(guidance)) >= 0.75
  }
}
