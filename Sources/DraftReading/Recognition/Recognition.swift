import DanishText
import Interviews
import WordDocuments
import Wording

/// Finds a template's text in the lines of a document.
///
/// In this order, each step looking only at what is left: sentences of the template as they stand,
/// tables with a question over each column, headings, questions that were reworded, and answers that
/// say themselves what they answer.
struct Recognition {
  /// What a line was recognised as.
  enum Role: Hashable {
    case title
    case furniture
    case heading(Int)
    case guidance(Int)
    case question(Int)
    /// An answer in a column below its question, in a row.
    case cell(question: Int, row: Int)
    /// An answer that says itself which question it answers.
    case entry(Int)
    /// The head of a table of times, and what stands in one of its rows.
    case timeHead
    case timeRow(Int)
    /// What stands in a column of remarks beside the answers.
    case remark
    /// A heading over answers that are kept in a field, whatever section it is in.
    case field(String)
    /// A heading that is not the template's.
    case foreign
  }

  let index: TemplateIndex
  let own: OwnWords
  /// Whether the document is of this program, so that its marks can be trusted.
  let isOwn: Bool
  var lines: [DraftLine]
  /// What each line is; nil for what may be an answer.
  var roles: [Role?]
  /// How many cells the rows of each table have, blank ones too.
  let rows: [Int: [Int: Int]]

  init(_ document: Document, _ index: TemplateIndex, _ own: OwnWords, isOwn: Bool) {
    self.index = index
    self.own = own
    self.isOwn = isOwn
    lines = DraftLine.all(in: document, keepsBlanks: isOwn)
    roles = Array(repeating: nil, count: lines.count)
    rows = Self.rows(of: document)
    findOwnWords(title: isOwn ? document.title : nil)
    findSentences()
    if !isOwn {
      findPlaceholders()
      findColumns()
      findNumberedEntries()
    }
    findHeadings()
    if !isOwn {
      findRewordings()
      findEchoes()
      findSurroundings()
    }
  }

  /// The section that each line stands in; nil before the first.
  var sections: [Int?] {
    var section: Int?
    return roles.map { role in
      switch role {
      case .heading(let index): section = index
      case .question(let question), .entry(let question):
        section = index.template.sectionIndex(ofQuestion: question)
      case .foreign: section = nil
      default: break
      }
      return section
    }
  }

  /// Puts two lines in the place of one that was split, with the role of the first.
  mutating func split(_ line: Int, at offset: Int, role: Role) {
    let (head, tail) = lines[line].split(at: offset)
    lines[line] = head
    roles[line] = role
    guard let tail else { return }
    lines.insert(tail, at: line + 1)
    roles.insert(nil, at: line + 1)
  }

  private mutating func findOwnWords(title: String?) {
    var isDerived = false
    var isYears = false
    // The last line of the head: the plan's phase, or in Word its title.
    let subtitle = lines.prefix(3).lastIndex { line in
      isSubtitle(Self.bare(line.text)) || line.text == title
    }
    let hasOwnHead = isOwn || subtitle != nil
    for line in lines.indices {
      let text = Self.bare(lines[line].text)
      if lines[line].heading != nil || lines[line].isCapitals { isDerived = false }
      if own.derived.contains(text) { isDerived = true }
      if isSectionHeading(text) { isYears = false }
      if hasOwnHead, own.years.contains(text) { isYears = true }
      if lines[line].isDerived || isDerived || isYears || isFurniture(lines[line], text) {
        roles[line] = .furniture
      } else if let subtitle, line <= subtitle, lines[line].cell == nil {
        roles[line] = .title
      } else if let field = own.unpaired[text] {
        roles[line] = .field(field)
      } else if own.others.contains(text) {
        roles[line] = .foreign
      }
    }
  }

  /// Whether a line is words of ours; in our own documents only where we put them.
  private func isFurniture(_ line: DraftLine, _ text: String) -> Bool {
    own.furniture.contains(text) && (!isOwn || line.cell?.row == 1)
  }

  private func isSectionHeading(_ text: String) -> Bool {
    index.template.sections.contains { [$0.heading.danish, $0.heading.english].contains(text) }
  }

  /// Whether a line is the template's title with the plan's phase.
  private func isSubtitle(_ text: String) -> Bool {
    own.phases.keys.contains { phase in
      [index.template.title.danish, index.template.title.english].contains { title in
        title.map { text == "\($0) · \(phase)" } ?? false
      }
    }
  }

  /// A text without the sign and the spaces at its end.
  static func bare(_ text: String) -> String {
    var text = text[...]
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text.last == ":" ? text.dropLast() : text)
  }

  private mutating func findPlaceholders() {
    for line in lines.indices where roles[line] == nil && Placeholders.isOne(lines[line].tokens) {
      roles[line] = .furniture
    }
  }
}

extension Recognition {
  private static func rows(of document: Document) -> [Int: [Int: Int]] {
    var cells: [Int: [Int: Set<Int>]] = [:]
    for cell in document.blocks.flatMap(\.place.cells) {
      cells[cell.table, default: [:]][cell.row, default: []].insert(cell.column)
    }
    return cells.mapValues { $0.mapValues(\.count) }
  }
}
