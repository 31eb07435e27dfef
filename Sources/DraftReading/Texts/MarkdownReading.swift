import WordDocuments

/// Reads Markdown as paragraphs with their marks: headings, lists, tables, and plain paragraphs.
///
/// As much of CommonMark 0.31 and of GitHub's tables as drafts are written in. An entry of a list is one
/// block, with an empty line between its paragraphs.
struct MarkdownReading {
  private(set) var document = Document(format: .markdown)
  private let lines: [MarkdownLine]
  /// The lists that are open, the outermost first.
  private var lists: [List] = []
  /// The block that is being read, and whether an empty line came after its last line.
  private var open: Open?
  private var tables = 0
  private var listCount = 0

  private struct List {
    /// Where the text of its entries begins.
    var indent: Int
    let name: String
    let isNumbered: Bool
  }

  private struct Open {
    var paragraphs: [[MarkdownLine]]
    var hasGap = false
    let line: Int
    var heading: Int?
    var mark: ListMark?
    /// Where its text begins in a line.
    let indent: Int
  }

  init(_ text: String) {
    lines = textLines(text).map(\.unicodeScalars)
    var at = 0
    while at < lines.count { at = read(at) }
    close()
  }

  /// Reads from a line on; gives the next to be read.
  private mutating func read(_ at: Int) -> Int {
    let line = lines[at]
    let indent = indentation(line)
    let text = line.dropFirst(min(indent, line.count))
    if text.allSatisfy(isBlank) {
      open?.hasGap = true
      return at + 1
    }
    if let rows = table(at) { return rows }
    if indent < 4 || !lists.isEmpty, let item = MarkdownItem(text, indent: indent) {
      begin(item, at)
      return at + 1
    }
    if isContinued(indent) {
      goOn(text)
      return at + 1
    }
    if let level = heading(text) {
      close()
      lists = []
      add(MarkdownInline(headingText(text)), line: at, heading: level)
      return at + 1
    }
    if at + 1 < lines.count, let level = underline(lines[at + 1]),
      open == nil || open?.hasGap == true
    {
      close()
      lists = []
      add(MarkdownInline(String(text)), line: at, heading: level)
      return at + 2
    }
    if isBreak(text) {
      close()
      return at + 1
    }
    if open?.hasGap != false || open?.mark != nil && indent == 0 && open?.hasGap == true {
      close()
      lists = []
      open = Open(paragraphs: [[quoted(text)]], line: at, mark: nil, indent: 0)
    } else {
      goOn(quoted(text))
    }
    return at + 1
  }

  private func indentation(_ line: MarkdownLine) -> Int {
    line.prefix { $0 == " " || $0 == "\t" }.count
  }

  /// Whether a line is of the entry that is open: it goes on at once, or stands below its text.
  private func isContinued(_ indent: Int) -> Bool {
    guard let open, open.mark != nil else { return false }
    return open.hasGap ? indent >= open.indent : indent > 0
  }

  private mutating func goOn(_ text: MarkdownLine) {
    guard var block = open else { return }
    if block.hasGap {
      block.paragraphs.append([text])
    } else {
      block.paragraphs[block.paragraphs.count - 1].append(text)
    }
    block.hasGap = false
    open = block
  }

  // MARK: - Blocks

  private mutating func begin(_ item: MarkdownItem, _ line: Int) {
    close()
    var sibling: List?
    while let last = lists.last, item.indent < last.indent { sibling = lists.removeLast() }
    let isNumbered = item.number != nil
    if sibling?.isNumbered != isNumbered { listCount += 1 }
    lists.append(List(indent: item.textIndent, name: "\(listCount)", isNumbered: isNumbered))
    let mark = ListMark(
      kind: item.number == nil ? .bullet : .number, level: lists.count - 1, label: item.label,
      number: item.number, list: lists.last?.name ?? "")
    open = Open(paragraphs: [[item.text]], line: line, mark: mark, indent: item.textIndent)
  }

  private mutating func close() {
    guard let block = open else { return }
    open = nil
    let text = block.paragraphs.map { MarkdownLines.joined($0) }.joined(separator: "\n\n")
    add(
      MarkdownInline(Self.withoutDash(text, mark: block.mark)), line: block.line,
      heading: block.heading, mark: block.mark)
    if block.hasGap {
      document.blocks.append(Block("", place: BlockPlace(paragraph: block.line + 1)))
    }
  }

  /// A text without the dash that stands for no answer, alone or behind the label of a deeper item.
  ///
  /// A dash that is the answer is written `&mdash;` by this program.
  private static func withoutDash(_ text: String, mark: ListMark?) -> String {
    if text == "—" { return "" }
    guard let mark, mark.level > 0, text.hasSuffix(": —"),
      text.firstIndex(of: ":") == text.lastIndex(of: ":")
    else { return text }
    return String(text.dropLast())
  }

  private mutating func add(
    _ inline: MarkdownInline, line: Int, heading: Int? = nil, mark: ListMark? = nil,
    cell: CellPlace? = nil
  ) {
    var block = Block(
      inline.text, place: BlockPlace(cells: cell.map { [$0] } ?? [], paragraph: line + 1))
    block.heading = heading
    block.list = mark
    block.runs = inline.runs
    document.blocks.append(block)
  }

  private func heading(_ text: MarkdownLine) -> Int? {
    let level = text.prefix { $0 == "#" }.count
    guard (1...6).contains(level) else { return nil }
    let rest = text.dropFirst(level)
    return rest.isEmpty || rest.first == " " || rest.first == "\t" ? level : nil
  }

  /// A heading's words without the number signs round them.
  private func headingText(_ text: MarkdownLine) -> String {
    let words = Array(text.drop { $0 == "#" }.drop(while: isBlank))
    let bare = Array(words.reversed().drop { $0 == "#" }.reversed())
    let isClosed = bare.isEmpty || bare.last == " "
    let kept = (isClosed ? bare : words).reversed().drop(while: isBlank).reversed()
    return String(String.UnicodeScalarView(kept))
  }

  private func underline(_ line: MarkdownLine) -> Int? {
    let signs = line.filter { !isBlank($0) }
    guard signs.count >= 2, line.first == signs.first else { return nil }
    if signs.allSatisfy({ $0 == "=" }) { return 1 }
    return signs.allSatisfy { $0 == "-" } ? 2 : nil
  }

  private func isBreak(_ text: MarkdownLine) -> Bool {
    let signs = text.filter { !isBlank($0) }
    guard signs.count >= 3, let first = signs.first, ["-", "*", "_", "`", "~"].contains(first)
    else { return false }
    return signs.allSatisfy { $0 == first }
  }

  private func quoted(_ text: MarkdownLine) -> MarkdownLine {
    guard text.first == ">" else { return text }
    return text.dropFirst().drop { $0 == " " }
  }

  // MARK: - Tables

  /// Reads the table that begins at a line, if one does; gives the line behind it.
  private mutating func table(_ start: Int) -> Int? {
    guard start + 1 < lines.count, lines[start].contains("|"), isDivider(lines[start + 1]) else {
      return nil
    }
    close()
    lists = []
    tables += 1
    var at = start
    var row = 0
    while at < lines.count, at == start || lines[at].contains("|"),
      !lines[at].allSatisfy(isBlank)
    {
      defer { at += 1 }
      if at == start + 1 { continue }
      row += 1
      for (column, text) in cells(lines[at]).enumerated() {
        let cell = CellPlace(table: tables, row: row, column: column + 1)
        let text = String(text).replacing("<br>", with: "\n").replacing("<br/>", with: "\n")
        add(MarkdownInline(text), line: at, cell: cell)
      }
    }
    return at
  }

  private func isDivider(_ line: MarkdownLine) -> Bool {
    line.contains("-") && line.contains("|")
      && line.allSatisfy { ["|", "-", ":", " ", "\t"].contains($0) }
  }

  /// The cells of a row; a bar behind a backslash is text.
  private func cells(_ line: MarkdownLine) -> [String] {
    var cells: [[Unicode.Scalar]] = [[]]
    var isEscaped = false
    for scalar in line {
      if scalar == "|", !isEscaped {
        cells.append([])
      } else {
        cells[cells.count - 1].append(scalar)
      }
      isEscaped = scalar == "\\" && !isEscaped
    }
    if cells.first?.allSatisfy(isBlank) == true { cells.removeFirst() }
    if cells.last?.allSatisfy(isBlank) == true { cells.removeLast() }
    return cells.map { cell in
      let bare = cell.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
      return String(String.UnicodeScalarView(bare))
    }
  }
}

/// A line of Markdown by its scalars: a mark may be typed on a blank.
typealias MarkdownLine = Substring.UnicodeScalarView

/// Whether a sign is a blank as Markdown has it.
private func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" }

/// The beginning of an entry of a list.
struct MarkdownItem {
  let indent: Int
  let textIndent: Int
  let label: String
  let number: Int?
  let text: MarkdownLine

  init?(_ line: MarkdownLine, indent: Int) {
    self.indent = indent
    if let sign = line.first, ["-", "*", "+"].contains(sign) {
      label = "•"
      number = nil
      let rest = line.dropFirst()
      guard rest.first == " " || rest.first == "\t" else { return nil }
      let words = rest.drop(while: isBlank)
      text = Self.withoutBox(words)
      textIndent = indent + line.count - words.count
      // A row of dashes is a break in the text.
      if text.allSatisfy({ $0 == sign || isBlank($0) }), line.filter({ $0 == sign }).count > 2 {
        return nil
      }
      return
    }
    let digits = line.prefix { ("0"..."9").contains($0) }
    let rest = line.dropFirst(digits.count)
    guard (1...9).contains(digits.count), let end = rest.first, end == "." || end == ")",
      rest.dropFirst().first == " " || rest.dropFirst().first == "\t"
    else { return nil }
    label = String(digits) + String(end)
    number = Int(String(digits))
    text = rest.dropFirst().drop(while: isBlank)
    textIndent = indent + line.count - text.count
  }
}

extension MarkdownItem {
  /// An item's words without the box of a task list: "[ ]" and "[x]".
  private static func withoutBox(_ text: MarkdownLine) -> MarkdownLine {
    let box = text.prefix(4)
    guard box.count == 4, box.first == "[", box.dropFirst(2).first == "]", box.last == " ",
      let tick = box.dropFirst().first, [" ", "x", "X"].contains(tick)
    else { return text }
    return text.dropFirst(4).drop(while: isBlank)
  }
}

/// The lines of a paragraph as one text.
enum MarkdownLines {
  /// From here on, a line may have been broken because the page was full.
  private static let fullLine = 60

  /// Joins lines: a backslash or two blanks at an end break the line, and so does a break that was
  /// hardly made to fit the page.
  static func joined(_ lines: [MarkdownLine]) -> String {
    var text = String.UnicodeScalarView()
    for (index, line) in lines.enumerated() {
      guard index < lines.count - 1 else {
        text += line
        break
      }
      let slashes = line.reversed().prefix { $0 == "\\" }.count
      if slashes % 2 == 1 {
        text += line.dropLast()
        text.append("\n")
      } else if line.suffix(2).elementsEqual("  ".unicodeScalars) {
        text += trimmedEnd(line)
        text.append("\n")
      } else {
        let goesOn = lines[index + 1].first?.properties.isLowercase == true
        text += trimmedEnd(line)
        text.append(line.count >= fullLine && goesOn ? " " : "\n")
      }
    }
    return String(text)
  }

  private static func trimmedEnd(_ line: MarkdownLine) -> MarkdownLine {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
