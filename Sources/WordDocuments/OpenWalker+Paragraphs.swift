import OfficePackages

extension OpenWalker {
  mutating func enterParagraph(_ tag: OpenTag, _ element: XMLElement) -> Bool {
    let style = element.attribute("style-name")
    var block = BlockBuilder()
    paragraphNumber += 1
    block.paragraph = paragraphNumber
    block.story = story
    block.cells = Array(cells.prefix(BlockList.depthLimit))
    block.heading = styles.heading(style)
    if tag == .heading, block.heading != 0 {
      block.heading = min(9, max(1, element.number("outline-level") ?? 1))
    }
    block.list = mark(style)
    open.append((output.reserve(), block))
    looks = styles.looks(style, family: "paragraph")
    lastIsSpace = true
    return true
  }

  mutating func leaveParagraph() {
    guard let (index, block) = open.popLast() else { return }
    output.blocks[index] = block
  }

  mutating func enterSpan(_ element: XMLElement) -> Bool {
    looks = styles.looks(element.attribute("style-name"), family: "text").over(looks)
    return true
  }

  mutating func enterSign(_ tag: OpenTag, _ element: XMLElement) -> Bool {
    switch tag {
    case .tab: append("\t", element.range)
    case .lineBreak: append("\n", element.range)
    default:
      let count = min(1000, max(1, element.number("c") ?? 1))
      append(String(repeating: " ", count: count), element.range)
    }
    lastIsSpace = false
    return false
  }

  private mutating func append(_ text: String, _ range: Range<Int>) {
    append(Array(text.utf8), range)
  }

  /// Several blanks and line ends count as one blank, as the format demands.
  mutating func characters(_ index: Int) {
    guard !open.isEmpty else { return }
    for piece in part.pieces(of: index) {
      let bytes = piece.replacement ?? Array(part.bytes[piece.range])
      if piece.replacement != nil, ![[0x09], [0x0A], [0x0D]].contains(bytes) {
        append(bytes, piece.range)
        lastIsSpace = false
        continue
      }
      var start = 0
      for (offset, byte) in bytes.enumerated() where [0x20, 0x09, 0x0A, 0x0D].contains(byte) {
        append(bytes[start..<offset], of: piece, from: start)
        if !lastIsSpace { append([0x20], source(piece, offset..<offset + 1)) }
        lastIsSpace = true
        start = offset + 1
      }
      append(bytes[start...], of: piece, from: start)
    }
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>, of piece: XMLPiece, from start: Int) {
    guard !bytes.isEmpty else { return }
    append(Array(bytes), source(piece, start..<start + bytes.count))
    lastIsSpace = false
  }

  private func source(_ piece: XMLPiece, _ range: Range<Int>) -> Range<Int> {
    guard piece.replacement == nil else { return piece.range }
    let start = piece.range.lowerBound
    return start + range.lowerBound..<start + range.upperBound
  }

  private mutating func append(_ text: [UInt8], _ bytes: Range<Int>) {
    guard !open.isEmpty else { return }
    if placeholders > 0 {
      return output.noteMore(.placeholders, String(decoding: text, as: UTF8.self))
    }
    if looks.isHidden == true || hiding > 0 {
      return output.note(.hiddenText, String(decoding: text, as: UTF8.self))
    }
    output.textSize += text.count
    open[open.count - 1].block.append(text, looks.traits, part: part.name, bytes: bytes)
  }

  /// Where the reading is in the innermost paragraph.
  var point: TextPoint? {
    open.last.map { TextPoint(block: $0.index, offset: $0.block.text.count) }
  }

  /// The paragraphs of a text box or a note follow the one it is in.
  mutating func enterStory(_ tag: OpenTag) -> Bool {
    contexts.append(
      Context(
        story: story, lists: lists, tables: tables, numberBefore: paragraphNumber,
        lastIsSpace: lastIsSpace))
    if let point {
      let number = frames.dropLast().last?.start
      story =
        tag == .noteBody ? .note(number: number ?? notes, at: point) : .textBox(at: point)
    }
    lists = []
    tables = []
    paragraphNumber = 0
    return true
  }

  mutating func leaveStory() {
    guard let context = contexts.popLast() else { return }
    story = context.story
    lists = context.lists
    tables = context.tables
    paragraphNumber = context.numberBefore
    lastIsSpace = context.lastIsSpace
  }

  mutating func enterRemark(_ tag: OpenTag, _ element: XMLElement) -> Bool {
    let name = element.attribute("name") ?? ""
    if tag == .remarkEnd {
      if let place = remarks.firstIndex(where: { $0.name == name && !name.isEmpty }) {
        remarks[place].range.to = point ?? remarks[place].range.to
      }
      return false
    }
    var reader = OpenWalker(part, tags: tags, styles: styles)
    reader.walk(element.index + 1..<max(element.index + 1, element.closing))
    let lines = reader.output.blocks.map { String(decoding: $0.text, as: UTF8.self) }
    let initials = element.child("creator-initials") ?? element.child("sender-initials")
    let note = ReviewerNote(
      id: name.isEmpty ? "\(remarks.count)" : name, author: element.child("creator")?.text ?? "",
      initials: initials?.text ?? "", date: element.child("date")?.text ?? "",
      text: lines.joined(separator: "\n"))
    remarks.append(Remark(note: note, name: name, range: NoteRange(from: point, to: point)))
    return false
  }
}
