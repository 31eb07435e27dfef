import DanishText
import Interviews
import Plans
import WordDocuments

extension Recognition {
  /// Finds tables that have a question, a label or a heading over each column, and answers in rows.
  mutating func findColumns() {
    var tables: [Int: [Int]] = [:]
    for line in lines.indices {
      if let cell = lines[line].cell { tables[cell.table, default: []].append(line) }
    }
    for (_, members) in tables.sorted(by: { $0.key < $1.key }) { findColumns(of: members) }
  }

  private mutating func findColumns(of table: [Int]) {
    let byRow = Dictionary(grouping: table) { lines[$0].cell?.row ?? 0 }
    let rows = byRow.keys.sorted()
    guard let head = rows.first(where: { (byRow[$0]?.count ?? 0) > 1 }), head != rows.last,
      let headLines = byRow[head],
      !rows.contains(where: { $0 > head && (byRow[$0] ?? []).contains(where: isTemplate) }),
      let columns = columns(headLines)
    else { return }
    for line in headLines {
      guard let column = lines[line].cell?.column else { continue }
      roles[line] = columns[column].map { .question($0) } ?? .furniture
    }
    for row in rows where row > head {
      for line in byRow[row] ?? [] { setCell(line, columns) }
    }
  }

  /// Whether a line is a heading or a question, so that its table is the template's and has no head.
  private func isTemplate(_ line: Int) -> Bool {
    if case .question = roles[line] { return true }
    guard lines[line].cell?.column == 1 else { return false }
    let found = index.heading(likest: LikeWord.all(in: lines[line].tokens))
    return found.map { $0.likeness >= 0.93 } ?? false
  }

  private mutating func setCell(_ line: Int, _ columns: [Int: Int]) {
    guard roles[line] == nil, let cell = lines[line].cell else { return }
    if let question = columns[cell.column] {
      roles[line] = .cell(question: question, row: cell.row)
    } else if lines[line].tokens.words.allSatisfy({ LikeWord($0).isNumber }) {
      roles[line] = .furniture
    }
  }

  /// The question over each column; nil where fewer than two columns have one of their own.
  private func columns(_ head: [Int]) -> [Int: Int]? {
    var columns: [Int: Int] = [:]
    for (column, members) in Dictionary(grouping: head, by: { lines[$0].cell?.column ?? 0 }) {
      guard members.count == 1, let line = members.first else { return nil }
      if let question = headQuestion(line) { columns[column] = question }
    }
    let asked = Set(columns.values)
    guard columns.count >= 2, asked.count == columns.count else { return nil }
    return related(columns)
  }

  /// The question that the head of a column stands for.
  private func headQuestion(_ line: Int) -> Int? {
    if case .question(let question) = roles[line] { return question }
    guard roles[line] == nil, lines[line].tokens.words.count <= 12 else { return nil }
    let words = LikeWord.all(in: lines[line].tokens)
    let likest = index.asked.indices.map { question -> (question: Int, score: Double) in
      let likeness = index.likeness(of: words, to: question)
      let isLabel = likeness.ofLine >= 0.7
      return (question, isLabel ? max(likeness.ofLabel, likeness.ofLine - 0.3) : 0)
    }.max { $0.score < $1.score }
    guard let likest, likest.score >= 0.4 else { return nil }
    return likest.question
  }

  /// Columns as questions about the items of one list, where one of them asks for the list.
  ///
  /// "Hvornår" over a column beside actions asks when each of them begins, not when the plan does.
  private func related(_ columns: [Int: Int]) -> [Int: Int]? {
    let questions = index.template.questions
    for list in columns.values
    where questions[list].answer.isList && questions[list].path.list == nil {
      let field = questions[list].path.field
      let own = questions.indices.filter { questions[$0].path.list == field }
      guard !own.isEmpty else { continue }
      var related: [Int: Int] = [:]
      for (column, question) in columns {
        if question == list || own.contains(question) {
          related[column] = question
        } else if let detail = own.first(where: { isSameKind($0, question) }) {
          related[column] = detail
        }
      }
      if related.count >= 2 { return related }
    }
    return columns
  }

  private func isSameKind(_ detail: Int, _ question: Int) -> Bool {
    let questions = index.template.questions
    return questions[detail].answer.isTime && questions[question].answer.isTime
  }
}
