import OfficePackages

/// Gathers the splices that put paragraphs into the main part.
struct WordFiller {
  let reading: WordReading
  let part: XMLPart
  private var gathered: [Splice] = []
  private let controls: [AnswerControl]
  /// The controls, by their start tags, whose invitation to write has been taken away.
  private var opened: Set<Int> = []

  init(_ reading: WordReading) {
    self.reading = reading
    part = reading.parts.main
    controls = AnswerControl.all(in: part)
  }

  mutating func fill(_ filling: WordFilling) throws(PackageError) {
    switch filling.place {
    case .into(let blocks): try write(filling, into: blocks)
    case .after(let block): try write(filling, after: block)
    case .end: writeAtEnd(filling.lines)
    }
  }

  /// What is put in and taken away; at one place what is put in comes first.
  var splices: [Splice] {
    gathered.enumerated().sorted { left, right in
      func key(_ item: (offset: Int, element: Splice)) -> (Int, Int, Int) {
        (item.element.offset, item.element.removed.isEmpty ? 0 : 1, item.offset)
      }
      return key(left) < key(right)
    }.map(\.element)
  }

  // MARK: - Places

  /// Writes a line into each paragraph that stands ready; the last of several stays empty.
  ///
  /// The empty line below an answer keeps it apart from the question that follows.
  private mutating func write(
    _ filling: WordFilling, into blocks: [Int]
  ) throws(PackageError) {
    let ready = blocks.count > 1 ? Array(blocks.dropLast()) : blocks
    let lines = filling.lines.prefix { $0.kind != .question }.prefix(ready.count)
    guard let first = ready.first else { throw PackageError(.noAnswers) }
    var last = try (paragraph(of: first), look(of: first))
    for (block, line) in zip(ready, lines) {
      last = try (paragraph(of: block), look(of: block))
      if !last.1.isEmpty { clear(block) }
      write(line, into: last.0, last.1)
    }
    try insert(filling.lines.dropFirst(lines.count), behind: last.0, last.1, filling.question)
  }

  private mutating func write(
    _ filling: WordFilling, after block: Int
  ) throws(PackageError) {
    let paragraph = try paragraph(of: block)
    let look = try look(of: block).ofAnswer
    // A field to fill in beside its question is the place, and what follows comes after.
    let hasField = controls.contains { $0.isInvitation && $0.isInside(paragraph) }
    if hasField, let first = filling.lines.first { write(first, into: paragraph, look) }
    try insert(
      filling.lines.dropFirst(hasField ? 1 : 0), behind: paragraph, look, filling.question)
  }

  private mutating func writeAtEnd(_ lines: [WordLine]) {
    guard let body = part.root.child("body") else { return }
    let section = body.children.last.flatMap { $0.name.local == "sectPr" ? $0 : nil }
    let writer = ParagraphWriter(reading, body.prefix)
    let text = lines.map { writer.paragraph($0, ParagraphLook()) }.joined()
    if let section {
      gathered.append(Splice(at: section.range.lowerBound, Array(text.utf8)))
    } else {
      gathered.append(insertion(Array(text.utf8), into: body))
    }
  }

  // MARK: - Writing

  /// Puts a line into a paragraph, in the control in it that waits for an answer if there is one.
  private mutating func write(_ line: WordLine, into paragraph: XMLElement, _ look: ParagraphLook) {
    for control in controls where control.isInvitation && control.isRound(paragraph) {
      open(control)
    }
    let writer = ParagraphWriter(reading, paragraph.prefix)
    if let control = controls.first(where: { $0.isInvitation && $0.isInside(paragraph) }),
      let content = control.content
    {
      open(control)
      let inner = control.properties?.child("rPr").map { look.with(run: $0, reading.styles) }
      return put(writer.runs(line, inner ?? look), first: content)
    }
    let list = writer.listProperty(of: line, look)
    guard let properties = paragraph.child("pPr") else {
      let layout = list.isEmpty ? "" : writer.properties(list)
      return put(layout + writer.runs(line, look), first: paragraph)
    }
    if !list.isEmpty {
      if let style = properties.child("pStyle") { remove(style.range) }
      put(list, first: properties)
    }
    let runs = Array(writer.runs(line, look).utf8)
    gathered.append(Splice(at: properties.range.upperBound, runs))
  }

  /// Puts paragraphs behind another one, outside of a control that holds only one.
  private mutating func insert(
    _ lines: ArraySlice<WordLine>, behind paragraph: XMLElement, _ look: ParagraphLook,
    _ question: Int?
  ) throws(PackageError) {
    guard !lines.isEmpty else { return }
    var ofQuestion = look
    if let question {
      ofQuestion = try self.look(of: question)
      ofQuestion.isOfQuestion = true
    }
    // What stands in a control that still invites to write would count as its invitation.
    for control in controls where control.isInvitation && control.isRound(paragraph) {
      if control.isRoundCells { open(control) }
    }
    let narrow = controls.filter { control in
      let isClosed = control.isInvitation && !opened.contains(control.element.index)
      return (control.holdsOneParagraph || isClosed) && control.isRound(paragraph)
    }
    let end = narrow.map { $0.element.range.upperBound }.max() ?? paragraph.range.upperBound
    let writer = ParagraphWriter(reading, paragraph.prefix)
    let text = lines.map { writer.paragraph($0, $0.kind == .question ? ofQuestion : look) }
    gathered.append(Splice(at: end, Array(text.joined().utf8)))
  }

  /// Puts text in as the first thing in an element.
  private mutating func put(_ text: String, first element: XMLElement) {
    let bytes = Array(text.utf8)
    gathered.append(
      element.isSelfClosing
        ? insertion(bytes, into: element) : Splice(at: element.startTag.upperBound, bytes))
  }

  /// Takes away what a control says to invite an answer, and what would put it back.
  private mutating func open(_ control: AnswerControl) {
    guard opened.insert(control.element.index).inserted else { return }
    for name in ["showingPlcHdr", "dataBinding"] {
      if let element = control.properties?.child(name) { remove(element.range) }
    }
    for run in control.runs { remove(run.range) }
  }

  /// Takes away the text of a paragraph.
  private mutating func clear(_ block: Int) {
    let anchors = reading.anchors[block]
    var ranges: [Range<Int>] = []
    for atom in anchors.atoms {
      let run = reading.runs[atom.run]
      let range = run.fence ?? XMLElement(part, run.element).range
      if ranges.last.map({ $0.upperBound <= range.lowerBound }) ?? true { ranges.append(range) }
    }
    for range in ranges { remove(range) }
  }

  private mutating func remove(_ range: Range<Int>) {
    gathered.append(Splice(at: range.lowerBound, [], instead: Array(part.bytes[range])))
  }

  // MARK: - The document

  /// The paragraph of a block; one of another part cannot be filled.
  private func paragraph(of block: Int) throws(PackageError) -> XMLElement {
    guard reading.anchors.indices.contains(block),
      let index = reading.anchors[block].paragraphs.first, !isNote(block)
    else { throw PackageError(.noAnswers) }
    return XMLElement(part, index)
  }

  private func look(of block: Int) throws(PackageError) -> ParagraphLook {
    ParagraphLook(try paragraph(of: block), text: firstRun(of: block), reading.styles)
  }

  private func isNote(_ block: Int) -> Bool {
    if case .note = reading.document.blocks[block].place.story { return true }
    return false
  }

  private func firstRun(of block: Int) -> XMLElement? {
    reading.anchors[block].atoms.first.map { XMLElement(part, reading.runs[$0.run].element) }
  }
}
