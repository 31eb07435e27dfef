import DraftReading
import Interviews
import PlanReview
import WordDocuments

/// Where a Word file leaves room for the answers to the questions that it asks.
struct TemplatePlaces {
  /// What stands where an answer should.
  enum Room {
    /// There is room, below or beside the block of the question.
    case free(WordFilling.Place, question: Int)
    /// There is an answer, a line each.
    case taken([String])
  }

  /// The room for each question that the file asks, by the question's index.
  private(set) var places: [Int: Room] = [:]
  /// The room for the plan's title, below the template's.
  private(set) var title: WordFilling.Place?
  private let document: Document
  private let draft: ReadDraft
  private let reviewer: Reviewer
  /// What each block was read as, line by line.
  private let lines: [Int: [ReadLine]]

  init(_ document: Document, _ draft: ReadDraft, _ reviewer: Reviewer) {
    self.document = document
    self.draft = draft
    self.reviewer = reviewer
    lines = Dictionary(grouping: draft.lines) { $0.source.block }
    var used: Set<Int> = []
    if let block = draft.lines.first(where: { $0.role == .title })?.source.block {
      let blanks = blanks(below: block)
      if let first = blanks.first {
        title = .into([first])
        used.insert(first)
      }
    }
    for index in reviewer.template.questions.indices {
      guard let block = lastBlock(ofQuestion: index) else { continue }
      places[index] = room(for: index, askedIn: block, &used)
    }
  }

  /// How many questions the file asks.
  var asked: Int { places.count }

  /// Whether an answer that stands there says the same as the lines that are to be written.
  func isSame(_ texts: [String], _ lines: [WordLine]) -> Bool {
    func words(_ texts: [String]) -> [Substring] {
      texts.flatMap { $0.split { $0.isWhitespace || "•–-".contains($0) } }
    }
    return words(texts) == words(lines.map { "\($0.label) \($0.text)" })
  }
}

// MARK: - Rooms

extension TemplatePlaces {
  private func room(
    for index: Int, askedIn block: Int, _ used: inout Set<Int>
  ) -> Room {
    let answers = draft.lines.filter { $0.role == .answer(index) }.map(\.text)
    if !answers.allSatisfy({ isBlank($0, index) }) { return .taken(answers) }
    let isAlone = questions(inCellOf: block).count == 1
    let candidates = [
      isAlone ? emptyCell(besides: block) : [], blanks(below: block),
      isAlone ? emptyCell(below: block) : [],
    ]
    let free = candidates.first { !$0.isEmpty && used.isDisjoint(with: $0) }
    guard let free else { return .free(.after(block), question: block) }
    used.formUnion(free)
    return .free(.into(free), question: block)
  }

  /// The block in which a question ends; one that is asked again further down counts once.
  private func lastBlock(ofQuestion index: Int) -> Int? {
    let blocks = draft.lines.filter { $0.role == .question(index) }.map(\.source.block)
    guard var last = blocks.first else { return nil }
    for block in blocks.dropFirst() where block - last <= 2 { last = block }
    return last
  }

  /// The paragraphs below one, in its cell, that nobody has written in.
  private func blanks(below block: Int) -> [Int] {
    let place = document.blocks[block].place
    let after = document.blocks[(block + 1)...].indices.prefix { index in
      let other = document.blocks[index].place
      return other.cells == place.cells && other.story == place.story && isBlank(index)
    }
    return Array(after)
  }

  /// The paragraphs of the next cell in the row, if nobody has written in it.
  private func emptyCell(besides block: Int) -> [Int] {
    guard let cell = document.blocks[block].place.cells.last else { return [] }
    let column = cell.column + cell.columnSpan
    return paragraphs { $0.table == cell.table && $0.row == cell.row && $0.column == column }
  }

  /// The paragraphs of the cell below, or of the table that follows, if nobody has written there.
  private func emptyCell(below block: Int) -> [Int] {
    let place = document.blocks[block].place
    if let cell = place.cells.last {
      let row = cell.row + cell.rowSpan
      return paragraphs { $0.table == cell.table && $0.row == row && $0.column == cell.column }
    }
    let next = document.blocks[(block + 1)...].first { !$0.place.cells.isEmpty || !isEmpty($0) }
    guard let cell = next?.place.cells.first else { return [] }
    return paragraphs { $0 == cell }
  }

  /// The paragraphs of a cell, if all of them are blank.
  private func paragraphs(_ isMeant: (CellPlace) -> Bool) -> [Int] {
    let found = document.blocks.indices.filter { index in
      document.blocks[index].place.cells.last.map(isMeant) ?? false
    }
    return found.allSatisfy(isBlank) ? found : []
  }

  private func questions(inCellOf block: Int) -> Set<Int> {
    let cells = document.blocks[block].place.cells
    let asked = draft.lines.compactMap { line -> Int? in
      guard case .question(let index) = line.role,
        cells.isEmpty
          ? line.source.block == block
          : document.blocks[line.source.block].place.cells == cells
      else { return nil }
      return index
    }
    return Set(asked)
  }

  private func isEmpty(_ block: Block) -> Bool { block.text.allSatisfy(\.isWhitespace) }

  /// Whether nothing stands in a paragraph but an invitation to write, or what is no answer.
  private func isBlank(_ block: Int) -> Bool {
    if case .note = document.blocks[block].place.story { return false }
    if isEmpty(document.blocks[block]) { return true }
    guard let lines = lines[block] else { return false }
    return lines.allSatisfy { line in
      switch line.role {
      case .furniture: true
      case .answer(let index): isBlank(line.text, index)
      default: false
      }
    }
  }

  private func isBlank(_ text: String, _ question: Int) -> Bool {
    reviewer.isBlank(text, answering: reviewer.template.questions[question])
  }
}
