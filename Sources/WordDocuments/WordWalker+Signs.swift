import OfficePackages

extension WordWalker {
  /// Signs that are elements; everything else that is known is passed over.
  mutating func enterSign(_ tag: WordTag?, _ element: XMLElement) -> Bool {
    switch tag {
    case .tab, .positionalTab: sign("\t", element)
    case .lineBreak, .carriageReturn: sign("\n", element)
    case .noBreakHyphen: sign("\u{2011}", element)
    case .symbol: sign(symbol(element), element)
    case .fieldCharacter: fieldCharacter(element)
    default: break
    }
    return false
  }

  private mutating func sign(_ text: String, _ element: XMLElement) {
    append(Array(text.utf8), element: element.index, bytes: element.range)
  }

  /// A sign of a symbol font; of those without a character of their own, the ones forms use.
  private func symbol(_ element: XMLElement) -> String {
    guard let code = element.attribute("char").flatMap({ UInt32($0, radix: 16) }) else { return "" }
    if let known = symbolSigns[code & 0xFF], code >= 0xF000 || code < 0x100 { return known }
    guard let scalar = Unicode.Scalar(code), code >= 0x20 else { return "" }
    return (0xE000...0xF8FF).contains(code) ? "•" : String(Character(scalar))
  }

  /// Begins, turns or ends a field: first its instruction comes, then its result.
  private mutating func fieldCharacter(_ element: XMLElement) {
    guard let run = open.last?.runs.last?.place else { return }
    switch element.attribute("fldCharType") {
    case "begin":
      if let data = element.child("ffData") { formField(data, element) }
      let start = XMLElement(part, runs[run].element).range.lowerBound
      fields.append(Field(start: start, firstRun: run))
      fieldsInInstruction += 1
    case "separate":
      guard let field = fields.last, !field.isResult else { return }
      fields[fields.count - 1].isResult = true
      fieldsInInstruction -= 1
    case "end":
      guard let field = fields.popLast() else { return }
      if !field.isResult { fieldsInInstruction -= 1 }
      let end = XMLElement(part, runs[run].element).range.upperBound
      if fields.isEmpty {
        fence(
          field.start..<max(field.start, end), min(field.firstRun, run)...max(field.firstRun, run))
      }
    default: break
    }
  }

  /// Marks stay out of a field, or of what is round it already.
  private mutating func fence(_ range: Range<Int>, _ places: ClosedRange<Int>) {
    for place in places {
      if let fence = runs[place].fence, fence.lowerBound <= range.lowerBound,
        fence.upperBound >= range.upperBound
      {
        continue
      }
      runs[place].fence = range
    }
  }

  /// A box or a list of an old form, of which the choice is not written as text.
  private mutating func formField(_ data: XMLElement, _ element: XMLElement) {
    if let box = data.child("checkBox") {
      let choice = box.child("checked") ?? box.child("default")
      let isChecked = choice.map { isOn($0) } ?? false
      sign(isChecked ? "☒" : "☐", element)
    } else if let list = data.child("ddList") {
      let entries = list.children.filter { $0.name.local == "listEntry" }
      let index = (list.child("result") ?? list.child("default"))?.number("val") ?? 0
      if entries.indices.contains(index) { sign(entries[index].attribute("val") ?? "", element) }
    }
  }

  /// Where a remark's words begin, end, or where it hangs.
  mutating func enterMark(_ tag: WordTag?, _ element: XMLElement) -> Bool {
    guard let id = element.attribute("id") else { return false }
    switch tag {
    case .commentRangeStart where open.isEmpty: pendingStarts.append(id)
    case .commentRangeStart: ranges[id, default: NoteRange()].from = point
    case .commentRangeEnd: ranges[id, default: NoteRange()].to = point
    default:
      if ranges[id]?.from == nil { ranges[id, default: NoteRange()].from = point }
      if ranges[id]?.to == nil { ranges[id, default: NoteRange()].to = point }
    }
    return false
  }

  /// A text box hangs on a run; its paragraphs follow the one it hangs in.
  mutating func enterTextBox() -> Bool {
    frames[frames.count - 1].numberBefore = paragraphNumber
    paragraphNumber = 0
    contexts.append(
      Context(
        story: story, host: host, fields: fields, fieldsInInstruction: fieldsInInstruction,
        carried: carried, tables: tables))
    carried = nil
    fields = []
    fieldsInInstruction = 0
    tables = []
    if let point { story = .textBox(at: point) }
    host = host ?? hostRange ?? 0..<0
    return true
  }

  /// The bytes of the outermost thing round the run that is open.
  var hostRange: Range<Int>? {
    guard let paragraph = open.last, let run = paragraph.runs.first else { return nil }
    return runs[run.place].fence ?? XMLElement(part, runs[run.place].element).range
  }

  mutating func leaveTextBox(_ frame: Frame) {
    flushCarried()
    guard let context = contexts.popLast() else { return }
    paragraphNumber = frame.numberBefore
    story = context.story
    host = context.host
    fields = context.fields
    fieldsInInstruction = context.fieldsInInstruction
    carried = context.carried
    tables = context.tables
  }

  /// A footnote's paragraphs follow the one that refers to it.
  mutating func enterNote(_ tag: WordTag?, _ element: XMLElement) -> Bool {
    let isEndnote = tag == .endnoteReference
    guard let id = element.attribute("id"), let point, placeholders == 0,
      let note = notes.take(id, isEndnote: isEndnote)
    else { return false }
    var walker = WordWalker(
      note.element.part, tags: note.tags, styles: styles, numbering: numbering)
    // Exchanged and not copied: a document may have many notes.
    swap(&walker.output, &output)
    walker.story = .note(number: note.number, at: point)
    walker.cells = cells
    walker.host = host ?? hostRange ?? 0..<0
    walker.walk(note.element.index + 1..<max(note.element.index + 1, note.element.closing))
    swap(&walker.output, &output)
    return false
  }
}

/// The signs of Wingdings that stand in forms and lists, by the last byte of their code.
private let symbolSigns: [UInt32: String] = [
  0x6F: "☐", 0x71: "☐", 0x72: "☐", 0xA8: "☐", 0xFC: "✓", 0xFE: "☑", 0xFD: "☒", 0x78: "☒",
  0xE0: "→", 0xB7: "•", 0xA7: "▪", 0x4A: "☺",
]
