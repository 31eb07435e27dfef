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
    for (_, members) in tables.sorted(by: { $0.key < $1.key }) {
      findRemarks(in: members)
      findColumns(of: members)
    }
  }

  private mutating func findColumns(of table: [Int]) {
    let byRow = Dictionary(grouping: table) { lines[$0].cell?.row ?? 0 }
    let rows = byRow.keys.sorted()
    guard let head = rows.first(where: { (byRow[$0]?.count ?? 0) > 1 }), head != rows.last,
      let headLines = byRow[head],
      !rows.contains(where: { $0 > head && (byRow[$0] ?? []).contains(where: isTemplate) })
    else { return }
    let section = sectionAbove(headLines[0])
    guard let columns = columns(headLines, in: section) else {
      findTimes(in: rows.filter { $0 >= head }.map { byRow[$0] ?? [] })
      return
    }
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

  /// The section that a table stands in, by the last heading above it that stands as it is.
  private func sectionAbove(_ line: Int) -> Int? {
    for above in lines[..<line].indices.reversed() where lines[above].tokens.words.count <= 6 {
      let words = LikeWord.all(in: lines[above].tokens)
      if let found = index.heading(likest: words), found.likeness >= 0.93 { return found.section }
    }
    return nil
  }

  /// Adds columns whose heads are like a question of a section in which others are asked in columns.
  private func addTimes(_ section: Int, _ head: [Int], _ columns: inout [Int: Int]) {
    let own = index.questions(in: section).filter { index.template.questions[$0].path.list == nil }
    guard columns.values.count(where: own.contains) >= 2 else { return }
    for line in head {
      guard let column = lines[line].cell?.column, columns[column] == nil else { continue }
      let words = LikeWord.all(in: lines[line].tokens)
      columns[column] = own.first { question in
        !columns.values.contains(question)
          && index.likeness(of: words, to: question).ofLine >= 0.5
      }
    }
  }

  /// Adds columns in a section that asks for a list, by the words that their heads ask with.
  ///
  /// There, "Hvad" asks for the list, "Hvem" and "Hvornår" for what is told of each of its items, and
  /// "Hvordan" for what is neither.
  private func addList(_ section: Int, _ head: [Int], _ columns: inout [Int: Int]) {
    let questions = index.template.questions
    guard let list = index.questions(in: section).first, questions[list].answer.isList else {
      return
    }
    let field = questions[list].path.field
    let details = questions.indices.filter { questions[$0].path.list == field }
    guard !details.isEmpty, head.count > 1 else { return }
    for line in head {
      guard let column = lines[line].cell?.column,
        let word = lines[line].tokens.words.first?.folded
      else { continue }
      let isOwn = columns[column].map { $0 == list || details.contains($0) } ?? false
      if isOwn { continue }
      let asked: Int?
      switch word {
      case "hvad", "what": asked = list
      case "hvem", "who": asked = details.first { questions[$0].answer.isName }
      case "hvornår", "when": asked = details.first { questions[$0].answer.isTime }
      case "hvordan", "hvormed", "how":
        asked = details.first { !questions[$0].answer.isName && !questions[$0].answer.isTime }
      default: continue
      }
      if let asked, !columns.values.contains(asked) { columns[column] = asked }
    }
  }

  /// The question over each column; nil where fewer than two columns have one of their own.
  private func columns(_ head: [Int], in section: Int?) -> [Int: Int]? {
    var columns: [Int: Int] = [:]
    for (column, members) in Dictionary(grouping: head, by: { lines[$0].cell?.column ?? 0 }) {
      guard members.count == 1, let line = members.first else { return nil }
      if let question = headQuestion(line) { columns[column] = question }
    }
    if let section, index.asksOnlyTimes(section) { addTimes(section, head, &columns) }
    if let section { addList(section, head, &columns) }
    let asked = Set(columns.values)
    guard columns.count >= 2, asked.count == columns.count else { return nil }
    // "Hvad" and "Hvem" over columns ask nothing by themselves, only about the items beside them.
    return related(columns) ?? (columns.keys.allSatisfy { isTelling($0, head) } ? columns : nil)
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

  /// Columns as questions about the items of a list, where one of them asks for the list.
  ///
  /// "Hvornår" over a column beside actions asks when each of them begins, not when the plan does.
  ///
  /// Nil where the columns do not belong to any list.
  private func related(_ columns: [Int: Int]) -> [Int: Int]? {
    let questions = index.template.questions
    var all: [Int: Int] = [:]
    for list in columns.values.sorted()
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
      // A sign and the action beside it may stand in one row.
      if related.count >= 2 { all.merge(related) { first, _ in first } }
    }
    return all.isEmpty ? nil : all
  }

  /// Whether the head of a column says what it is about, and not only "hvad" or "hvornår".
  private func isTelling(_ column: Int, _ head: [Int]) -> Bool {
    head.filter { lines[$0].cell?.column == column }.contains { line in
      if case .question = roles[line] { return true }
      return lines[line].tokens.words.contains { word in
        index.weight(LikeWord(word)) >= 0.3 && !Self.interrogatives.contains(word.folded)
      }
    }
  }

  private static let interrogatives: Set<String> = [
    "hvad", "hvem", "hvor", "hvornår", "hvordan", "hvorfor", "hvilken", "hvilket", "hvilke", "what",
    "who", "where", "when", "how", "why", "which",
  ]

  private func isSameKind(_ detail: Int, _ question: Int) -> Bool {
    let questions = index.template.questions
    return questions[detail].answer.isTime && questions[question].answer.isTime
  }
}

// MARK: - Other tables

extension Recognition {
  /// Finds the rows of a table that has a time in each row, and says what happens then.
  fileprivate mutating func findTimes(in rows: [[Int]]) {
    let timed = rows.map { row in row.contains { isTime($0) } }
    guard let first = timed.firstIndex(of: true), first <= 1, timed[first...].count >= 2,
      timed[first...].allSatisfy(\.self), rows[first...].contains(where: { $0.count > 1 })
    else { return }
    for line in rows[..<first].flatMap(\.self) where roles[line] == nil { roles[line] = .timeHead }
    for line in rows[first...].flatMap(\.self) where roles[line] == nil {
      let isCount = lines[line].tokens.words.allSatisfy { LikeWord($0).isNumber }
      if isCount, !isTime(line) {
        roles[line] = .furniture
      } else if let row = lines[line].cell?.row {
        roles[line] = .timeRow(row)
      }
    }
  }

  /// Whether a line is a time and nothing else.
  private func isTime(_ line: Int) -> Bool {
    let text = lines[line].tokens
    let spans = periods(in: text).map(\.span)
    return !spans.isEmpty
      && text.words.allSatisfy { word in
        spans.contains { $0.contains(word.span.lowerBound) } || word.folded.count <= 2
      }
  }

  /// Finds a column of remarks behind a column of answers.
  fileprivate mutating func findRemarks(in table: [Int]) {
    guard let head = table.compactMap({ lines[$0].cell?.row }).min() else { return }
    let inHead = table.filter { lines[$0].cell?.row == head }
    let columns = inHead.compactMap { line -> Int? in
      let words = lines[line].tokens.words.map { stem(of: $0.folded) }
      guard let cell = lines[line].cell, cell.column > 2, words.count == 1, roles[line] == nil,
        Self.remarks.contains(words[0])
      else { return nil }
      return cell.column
    }
    for line in table where columns.contains(lines[line].cell?.column ?? 0) && roles[line] == nil {
      roles[line] = .remark
    }
  }

  private static let remarks = Set(
    ["bemærkninger", "bemærkning", "kommentarer", "noter", "remarks", "comments", "notes"]
      .map { stem(of: $0) })
}
