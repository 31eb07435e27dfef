import DanishText
import WordDocuments

/// Reads the lines of an answer as the entries of a list, in whatever hand they were written.
struct ItemReading {
  private let lines: [AnswerLine]
  /// The lines that only lead up to the entries, as "Vi vil bruge:".
  private(set) var leadIns: [AnswerLine] = []
  private(set) var items: [ReadItem] = []
  /// Whether a text is an answer about the item above it.
  private let isDetail: (String) -> Bool

  init(_ lines: [AnswerLine], isDetail: @escaping (String) -> Bool = { _ in false }) {
    self.lines = lines
    self.isDetail = isDetail
    if lines.contains(where: { $0.line.mark != nil }) { readMarks() } else { readText() }
  }

  /// The answer in a cell of a table with a question over each column: its lines, one by one.
  static func cell(_ lines: [AnswerLine]) -> [ReadItem] {
    var reading = ItemReading(lines)
    for index in reading.items.indices { reading.items[index].row = lines.first?.row }
    return reading.items
  }

  // MARK: - Lists of the word processor

  /// Paragraphs of a list are entries; deeper ones, and what stands between, belong to the entry above.
  private mutating func readMarks() {
    let outer = lines.compactMap { $0.line.mark?.level }.min() ?? 0
    var last = lines.lastIndex { $0.line.mark?.level == outer } ?? 0
    // Where entries have paragraphs of their own, so has the last.
    let hasParagraphs = lines[..<last].drop { $0.line.mark == nil }.contains {
      $0.line.mark == nil && $0.line.startsBlock
    }
    if hasParagraphs { last = lines.count }
    for (index, line) in lines.enumerated() {
      let text = line.line.text
      guard let mark = line.line.mark else {
        if items.isEmpty, index < last, text.hasSuffix(":") {
          leadIns.append(line)
        } else if !items.isEmpty, index < last || !line.line.startsBlock || isContinued(text) {
          append(line)
        } else {
          items.append(item(line))
        }
        continue
      }
      if mark.level > outer || isInner(mark, at: index), !items.isEmpty {
        items[items.count - 1].parts.append(item(line))
      } else {
        var item = item(line)
        if item.labels.isEmpty { item.labels = labels(mark) }
        items.append(item)
      }
    }
  }

  /// Whether an item of the outermost level is of a list inside of the first one: bullets below
  /// numbers, or another list before the first goes on.
  private func isInner(_ mark: ListMark, at index: Int) -> Bool {
    guard let first = lines.compactMap(\.line.mark).first, mark.list != first.list else {
      return false
    }
    return first.kind == .number && mark.kind == .bullet
      || lines[index...].contains { $0.line.mark?.list == first.list }
  }

  /// Whether a paragraph goes on with a sentence, by its first letter.
  private func isContinued(_ text: String) -> Bool {
    text.unicodeScalars.first?.properties.isLowercase ?? false
  }

  /// Puts a line without a mark to the entry above it, or to the part of it that came last.
  private mutating func append(_ line: AnswerLine) {
    let index = items.count - 1
    let part = items[index].parts.count - 1
    if part >= 0, !line.line.startsBlock {
      items[index].parts[part].append(line.line.text, [line.line.source])
    } else if Labels.end(in: line.line) != nil {
      items[index].parts.append(item(line))
    } else {
      items[index].append(line.line.text, [line.line.source])
    }
  }

  /// A line as an entry, with a mark that was typed in front of its words.
  private func item(_ line: AnswerLine) -> ReadItem {
    let typed = DanishText.listItems(in: line.line.text)
    if typed.count == 1, let only = typed.first, let marker = only.marker,
      line.line.list == nil || marker.kind == .reference
    {
      return ReadItem(
        text: only.text, labels: marker.labels, refers: marker.kind == .reference,
        sources: [source(only.span, of: line.line)], number: line.number, row: line.row)
    }
    return ReadItem(
      text: line.line.text, sources: [line.line.source], number: line.number, row: line.row)
  }

  private func labels(_ mark: ListMark) -> [ListLabel] {
    guard mark.kind == .number else { return [] }
    let letters = mark.label.unicodeScalars.filter { $0.properties.isAlphabetic }
    if letters.count == 1, let letter = letters.first, !mark.label.contains(where: \.isNumber) {
      return [.letter(String(letter).lowercased())]
    }
    return mark.number.map { [.number($0)] } ?? []
  }

  // MARK: - Typed lists

  /// All lines as one text, which is read as a list of any hand.
  private mutating func readText() {
    var text = ""
    var starts: [Int] = []
    for line in lines {
      if !text.isEmpty { text += line.line.gapBefore ? "\n\n" : "\n" }
      text += String(repeating: " ", count: line.line.indent)
      starts.append(text.utf8.count)
      text += line.line.text
    }
    let reading = listReading(of: text)
    let areParagraphs = lines.count > 1 && lines.allSatisfy { $0.line.startsBlock }
    if areParagraphs, lines.dropFirst().contains(where: { isDetail($0.line.text) }) {
      return readParagraphs()
    }
    if areParagraphs, !reading.items.isEmpty, reading.items.allSatisfy({ $0.marker == nil }) {
      return readParagraphs()
    }
    guard reading.text.utf8.count == text.utf8.count else { return readPlainly() }
    for span in reading.leadIns { leadIns += sources(span, starts).map(\.line) }
    for item in reading.items {
      let found = sources(item.span, starts)
      let entry = ReadItem(
        text: item.text, labels: item.marker?.labels ?? [],
        refers: item.marker?.kind == .reference, sources: found.map(\.source),
        number: found.first?.line.number ?? 0, row: lines.first?.row)
      if item.level > 0, let above = items.last, entry.labels.isEmpty || !above.refers {
        items[items.count - 1].parts.append(entry)
      } else {
        items.append(entry)
      }
    }
  }

  /// Paragraphs without marks are entries, but for one that goes on with a sentence.
  private mutating func readParagraphs() {
    for line in lines {
      if items.isEmpty, leadIns.isEmpty, line.line.text.hasSuffix(":") {
        leadIns.append(line)
      } else if !items.isEmpty, isDetail(line.line.text) {
        items[items.count - 1].parts.append(item(line))
      } else if !items.isEmpty, isContinued(line.line.text), lines[0].line.text != line.line.text,
        !isContinued(lines[0].line.text)
      {
        items[items.count - 1].append(line.line.text, [line.line.source])
      } else {
        items.append(item(line))
      }
    }
  }

  /// Lines as entries, for a text whose places would shift when it is put into NFC.
  private mutating func readPlainly() {
    items = lines.map(item)
  }

  /// The stretches of lines that a span of the joined text covers.
  private func sources(
    _ span: Range<Int>, _ starts: [Int]
  ) -> [(line: AnswerLine, source: DraftSource)] {
    lines.indices.compactMap { index in
      let line = lines[index].line
      let whole = starts[index]..<starts[index] + line.text.utf8.count
      let part = whole.clamped(to: span)
      guard !part.isEmpty else { return nil }
      let range = part.lowerBound - starts[index]..<part.upperBound - starts[index]
      return (lines[index], DraftSource(block: line.block, range: shifted(range, line)))
    }
  }

  private func shifted(_ range: Range<Int>, _ line: DraftLine) -> Range<Int> {
    line.range.lowerBound + range.lowerBound..<line.range.lowerBound + range.upperBound
  }

  /// A span of a line as read, in NFC, as a stretch of the document.
  private func source(_ span: Range<Int>, of line: DraftLine) -> DraftSource {
    let range = line.offset(ofRead: span.lowerBound)..<line.offset(ofRead: span.upperBound)
    return DraftSource(block: line.block, range: shifted(range, line))
  }
}
