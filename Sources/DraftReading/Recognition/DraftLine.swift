import DanishText
import Interviews
import WordDocuments

/// A line of a document, or a part of one, and what can be seen of it without reading it.
struct DraftLine {
  /// The paragraph it is of, by its place among the document's blocks.
  let block: Int
  /// The bytes of that paragraph's text that it is.
  private(set) var range: Range<Int>
  private(set) var text: String
  private(set) var tokens: TokenizedText
  /// Whether it begins its paragraph, so that the paragraph's mark is its own.
  private(set) var startsBlock: Bool
  /// Whether the paragraph ends with it.
  private(set) var endsBlock: Bool
  /// Whether an empty line or paragraph stands before it in its cell.
  private(set) var gapBefore: Bool
  /// Whether it is the first line of its cell, or of the document's text.
  let opensCell: Bool
  /// How far it is indented by blanks, about.
  private(set) var indent: Int
  let place: BlockPlace
  let heading: Int?
  let list: ListMark?
  let isBold: Bool
  /// Whether it is read from the plan and no part of it.
  let isDerived: Bool

  /// The innermost cell; nil outside of tables.
  var cell: CellPlace? { place.cells.last }
  /// The mark before it, where it begins its paragraph.
  var mark: ListMark? { startsBlock ? list : nil }
  var source: DraftSource { DraftSource(block: block, range: range) }
  /// Whether it is written in capitals, as the template's headings are.
  var isCapitals: Bool {
    var count = 0
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
      if scalar.properties.isLowercase { return false }
      count += 1
    }
    return count > 2
  }

  /// The part behind so many bytes of the text, and the part before; blanks between are of neither.
  func split(at offset: Int) -> (DraftLine, DraftLine?) {
    var (head, tail) = (self, self)
    head.take(0..<offset)
    tail.take(offset..<text.utf8.count)
    guard !tail.text.isEmpty else { return (head, nil) }
    head.endsBlock = false
    tail.indent = 0
    tail.startsBlock = head.text.isEmpty && startsBlock
    tail.gapBefore = head.text.isEmpty && gapBefore
    return (head, tail)
  }

  /// Shrinks to some bytes of the text, without blanks at the ends.
  private mutating func take(_ part: Range<Int>) {
    let bytes = Array(text.utf8)
    let trimmed = Blanks.trimmed(part, of: bytes)
    text = String(decoding: bytes[trimmed], as: UTF8.self)
    tokens = TokenizedText(text)
    range = range.lowerBound + trimmed.lowerBound..<range.lowerBound + trimmed.upperBound
  }

  /// Where a place in the text as read, in NFC, is in the text as written.
  func offset(ofRead read: Int) -> Int {
    if tokens.bytes.count == text.utf8.count { return read }
    var (written, composed) = (0, 0)
    for character in text {
      if composed >= read { break }
      composed += TokenizedText(String(character)).bytes.count
      written += String(character).utf8.count
    }
    return min(written, text.utf8.count)
  }
}

extension DraftLine {
  /// The lines of a document that are not blank.
  ///
  /// With `keepsBlanks`, a paragraph is one line, with its breaks and the blanks at its ends: so are
  /// answers in documents of this program.
  static func all(in document: Document, keepsBlanks: Bool) -> [DraftLine] {
    var lines: [DraftLine] = []
    var last: (place: [CellPlace], story: BlockPlace.Story)?
    var hasGap = false
    for (index, block) in document.blocks.enumerated() {
      let isSameCell = last.map { $0.place == block.place.cells && $0.story == block.place.story }
      var opensCell = isSameCell != true
      if opensCell { hasGap = false }
      let bytes = Array(block.text.utf8)
      // In Markdown, a paragraph of blanks was written as such.
      let isBlank = document.format == .markdown ? bytes.isEmpty : block.text.isBlank
      let pieces = keepsBlanks ? (isBlank ? [] : [0..<bytes.count]) : Blanks.lines(of: bytes)
      for (number, piece) in pieces.enumerated() {
        if piece.isEmpty {
          hasGap = true
          continue
        }
        let line = DraftLine(
          block, index: index, piece, of: bytes,
          startsBlock: pieces[..<number].allSatisfy(\.isEmpty),
          endsBlock: pieces[(number + 1)...].allSatisfy(\.isEmpty), gapBefore: hasGap,
          opensCell: opensCell)
        lines.append(line)
        (hasGap, opensCell) = (false, false)
      }
      if pieces.isEmpty { hasGap = true }
      last = (block.place.cells, block.place.story)
    }
    return lines
  }

  private init(
    _ block: Block, index: Int, _ piece: Range<Int>, of bytes: [UInt8], startsBlock: Bool,
    endsBlock: Bool, gapBefore: Bool, opensCell: Bool
  ) {
    self.block = index
    range = piece
    text = String(decoding: bytes[piece], as: UTF8.self)
    tokens = TokenizedText(text)
    self.startsBlock = startsBlock
    self.endsBlock = endsBlock
    self.gapBefore = gapBefore
    self.opensCell = opensCell
    let start = bytes[..<piece.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    indent = min(40, bytes[start..<piece.lowerBound].reduce(0) { $0 + ($1 == 0x09 ? 4 : 1) })
    place = block.place
    heading = block.heading
    list = block.list
    isBold = block.isBold(piece, of: bytes)
    isDerived = block.controls.contains(PlanFormat.derivedTag)
  }
}

extension Block {
  /// Whether all of a stretch that is not blank is bold.
  fileprivate func isBold(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    let plain = runs.filter { !$0.traits.contains(.bold) && $0.range.overlaps(range) }
    return !runs.isEmpty
      && plain.allSatisfy { run in
        Blanks.trimmed(run.range.clamped(to: range), of: bytes).isEmpty
      }
  }
}

/// Blanks at the ends of lines, in UTF-8.
enum Blanks {
  /// A stretch without the blanks at its ends.
  static func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end {
      let length = blankLength(at: start, in: bytes)
      if length == 0 || start + length > end { break }
      start += length
    }
    while end > start {
      var before = end - 1
      while before > start, bytes[before] & 0xC0 == 0x80 { before -= 1 }
      guard blankLength(at: before, in: bytes) == end - before else { break }
      end = before
    }
    return start..<end
  }

  /// The lines of a text, each without the blanks at its ends.
  static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      lines.append(trimmed(start..<index, of: bytes))
      start = index + 1
    }
    return lines + [trimmed(start..<bytes.count, of: bytes)]
  }

  /// How many bytes the blank at an offset takes; 0 where something stands.
  private static func blankLength(at offset: Int, in bytes: [UInt8]) -> Int {
    switch bytes[offset] {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2 where offset + 1 < bytes.count && bytes[offset + 1] == 0xA0: return 2
    // U+200B, U+2028, U+2029, U+202F and U+FEFF.
    case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80:
      return [0x8B, 0xA8, 0xA9, 0xAF].contains(bytes[offset + 2]) ? 3 : 0
    case 0xEF where offset + 2 < bytes.count && bytes[offset + 1] == 0xBB:
      return bytes[offset + 2] == 0xBF ? 3 : 0
    default: return 0
    }
  }
}
