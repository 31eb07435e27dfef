import OfficePackages

/// A paragraph of Word while it is read.
struct OpenParagraph {
  /// Its place in the list of blocks.
  let index: Int
  var block = BlockBuilder()
  var properties = ParagraphProperties()
  var looks = RunLooks()
  /// The runs that are open, and how text in the innermost one looks.
  var runs: [(place: Int, looks: RunLooks)] = []
  /// The bytes of what belongs together, the outermost first.
  var fences: [Range<Int>] = []
}

extension WordWalker {
  mutating func enterParagraph(_ element: XMLElement) -> Bool {
    var paragraph: OpenParagraph
    if let carried {
      paragraph = carried
      self.carried = nil
    } else {
      paragraph = OpenParagraph(index: output.reserve())
      paragraphNumber += 1
      paragraph.block.paragraph = paragraphNumber
      paragraph.block.story = story
      paragraph.block.cells = Array(cells.prefix(BlockList.depthLimit))
      paragraph.block.anchors.host = host
      paragraph.block.controls = controls
    }
    paragraph.properties = element.child("pPr").map { ParagraphProperties($0) } ?? .init()
    paragraph.looks = styles.looks(paragraph.properties.style)
    paragraph.block.anchors.paragraphs.append(element.index)
    if locks > 0 { paragraph.block.anchors.isLocked = true }
    if paragraph.properties.isEndInserted { output.note(.insertions) }
    if paragraph.properties.isEndDeleted { output.note(.deletions) }
    open.append(paragraph)
    for id in pendingStarts { ranges[id, default: NoteRange()].from = point }
    pendingStarts = []
    return true
  }

  /// Where the reading is in the innermost paragraph.
  var point: TextPoint? {
    open.last.map { TextPoint(block: $0.index, offset: $0.block.text.count) } ?? lastPoint
  }

  mutating func leaveParagraph() {
    guard let paragraph = open.popLast() else { return }
    lastPoint = TextPoint(block: paragraph.index, offset: paragraph.block.text.count)
    if paragraph.properties.isEndDeleted {
      carried = paragraph
    } else {
      finish(paragraph)
    }
  }

  /// Ends a paragraph that would have gone on, but nothing follows that it could go on in.
  mutating func flushCarried() {
    if let paragraph = carried { finish(paragraph) }
    carried = nil
  }

  private mutating func finish(_ paragraph: OpenParagraph) {
    var block = paragraph.block
    let properties = paragraph.properties
    block.heading =
      properties.outlineLevel.map { headingLevel(outline: $0) } ?? styles.heading(properties.style)
    block.numbering = item(properties)
    output.blocks[paragraph.index] = block
  }

  /// The list that a paragraph is in, by itself or by its style; list 0 means none.
  private func item(_ properties: ParagraphProperties) -> WordItem? {
    let styled = styles.numbering(properties.style)
    if let list = properties.list {
      return list == 0 ? nil : WordItem(list: list, level: properties.listLevel ?? 0)
    }
    guard let styled, styled.reference.list != 0 else { return nil }
    let list = styled.reference.list
    let level =
      properties.listLevel ?? numbering.level(ofStyle: styled.style, in: list)
      ?? styled.reference.level
    return WordItem(list: list, level: level ?? 0)
  }

  mutating func enterRun(_ element: XMLElement) -> Bool {
    guard !open.isEmpty else { return true }
    let last = open.count - 1
    let properties = element.children.first {
      tags[Int(part.tokens[$0.index].name)] == .runProperties
    }
    var looks = properties.map { RunLooks($0) } ?? RunLooks()
    if let style = looks.style { looks = looks.over(styles.looks(style)) }
    // A run in a run, as over a ruby text, is not cut: marks stand round its outermost run.
    runs.append(
      RunSource(
        element: element.index, properties: properties?.index,
        fence: hostRange ?? open[last].fences.first))
    open[last].runs.append((runs.count - 1, looks.over(open[last].looks)))
    return true
  }

  mutating func enterText(_ element: XMLElement) -> Bool {
    textElement = element.index
    return true
  }

  /// Text of a run, unless it is hidden, a placeholder, or part of a field's instruction.
  mutating func characters(_ index: Int) {
    guard let textElement else { return }
    // Tags cannot be put into text that is meant as it stands.
    if part.tokens[index].kind == .literal, let run = open.last?.runs.last?.place {
      runs[run].fence = runs[run].fence ?? hostRange
    }
    for piece in part.pieces(of: index) {
      let raw = piece.replacement ?? Array(part.bytes[piece.range])
      // A line end or tab between tags is only a blank, as in Word.
      let text = raw.map { $0 < 0x20 ? 0x20 : $0 }
      append(text, element: textElement, bytes: piece.range)
    }
  }

  /// Appends text that a child of a run gives.
  mutating func append(_ text: [UInt8], element: Int, bytes: Range<Int>) {
    guard !open.isEmpty, let run = open[open.count - 1].runs.last, !text.isEmpty else { return }
    guard fieldsInInstruction == 0 else { return }
    if placeholders > 0 {
      return output.noteMore(.placeholders, String(decoding: text, as: UTF8.self))
    }
    if run.looks.isHidden == true {
      return output.note(.hiddenText, String(decoding: text, as: UTF8.self))
    }
    let last = open.count - 1
    // What is no child of its run cannot be cut out of it.
    if frames.count < 2 || frames[frames.count - 2].tag != .run {
      runs[run.place].fence = runs[run.place].fence ?? hostRange
    }
    let start = open[last].block.text.count
    open[last].block.append(text, run.looks.traits, part: part.name, bytes: bytes)
    let end = open[last].block.text.count
    output.textSize += text.count
    if let atom = open[last].block.anchors.atoms.last, atom.element == element {
      let place = open[last].block.anchors.atoms.count - 1
      open[last].block.anchors.atoms[place].text = atom.text.lowerBound..<end
    } else {
      open[last].block.anchors.atoms.append(
        Anchors.Atom(element: element, run: run.place, text: start..<end))
    }
  }
}
