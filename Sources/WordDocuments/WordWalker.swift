import OfficePackages

/// Goes through a part of Word once, and gathers its paragraphs.
///
/// The elements that are open are kept in a list and not on the stack, so that depth costs nothing.
struct WordWalker {
  /// An element that is open.
  struct Frame {
    let tag: WordTag?
    /// For alternatives: whether one has been chosen.
    var hasChosen = false
    /// What stood before in the reader and is put back when the element closes.
    var numberBefore = 0
    var isHiding = false
    var isFence = false
    var isLock = false
    var isTagged = false
  }

  /// A field of which the result is, or is still to be, read.
  struct Field {
    let start: Int
    let firstRun: Int
    var isResult = false
  }

  /// A table that is open.
  struct Table {
    let number: Int
    var row = 0
    var column = 1
    /// The cell of the row above that each column belongs to.
    var above: [Int: Int] = [:]
    var current: [Int: Int] = [:]
  }

  /// What a text box interrupts.
  struct Context {
    let story: BlockPlace.Story
    let host: Range<Int>?
    let fields: [Field]
    let fieldsInInstruction: Int
    let carried: OpenParagraph?
    let tables: [Table]
  }

  let part: XMLPart
  let tags: [WordTag?]
  let styles: WordStyles
  let numbering: WordNumbering
  var notes: WordNotes
  var output: BlockList
  var runs: [RunSource] = []
  var ranges: [String: NoteRange] = [:]

  var frames: [Frame] = []
  var tables: [Table] = []
  var cells: [Int] = []
  var open: [OpenParagraph] = []
  /// A paragraph whose end was deleted, so that the next goes on with it.
  var carried: OpenParagraph?
  /// The number of the last paragraph of the innermost container.
  var paragraphNumber = 0
  var story = BlockPlace.Story.body
  var host: Range<Int>?
  var fields: [Field] = []
  /// How many of the fields have not come to their result.
  var fieldsInInstruction = 0
  var placeholders = 0
  var locks = 0
  /// The tags of the controls that are open, the outermost first.
  var controls: [String] = []
  var textElement: Int?
  var pendingStarts: [String] = []
  var lastPoint: TextPoint?
  /// What was open round each text box that is open.
  var contexts: [Context] = []
  /// How many paragraphs each cell has had.
  var counted: [Int: Int] = [:]

  init(
    _ part: XMLPart, tags: [WordTag?]? = nil, styles: WordStyles, numbering: WordNumbering,
    notes: WordNotes = WordNotes(), output: BlockList = BlockList()
  ) {
    self.part = part
    self.styles = styles
    self.numbering = numbering
    self.notes = notes
    self.output = output
    self.tags = tags ?? part.names.map { WordTag($0) }
  }

  /// Reads what stands between two tokens.
  mutating func walk(_ range: Range<Int>) {
    var at = range.lowerBound
    while at < range.upperBound, !output.isTooBig {
      let token = part.tokens[at]
      switch token.kind {
      case .start:
        let tag = tags[Int(token.name)]
        frames.append(Frame(tag: tag))
        let isEntered = enter(tag, XMLElement(part, at))
        if !isEntered { frames.removeLast() }
        if isEntered, Int(token.match) != at {
          at += 1
          continue
        }
        if isEntered { leave(at) }
        at = Int(token.match) + 1
      case .end:
        leave(at)
        at += 1
      case .text, .literal:
        characters(at)
        at += 1
      case .other: at += 1
      }
    }
    flushCarried()
  }

  /// Begins an element; false for one that is passed over with all that is in it.
  private mutating func enter(_ tag: WordTag?, _ element: XMLElement) -> Bool {
    switch tag {
    case nil, .choice, .ruby, .fallback, .alternatives: enterPassage(tag, element)
    case .paragraph: enterParagraph(element)
    case .run: enterRun(element)
    case .text: enterText(element)
    case .table, .row, .cell: enterTable(tag, element)
    case .textBox: enterTextBox()
    case .control: enterControl(element)
    case .simpleField, .smartTag, .formula: enterFence(element)
    case .inserted, .deleted, .movedTo, .movedFrom: enterChange(tag)
    case .footnoteReference, .endnoteReference: enterNote(tag, element)
    case .commentRangeStart, .commentRangeEnd, .commentReference: enterMark(tag, element)
    case .picture, .oldPicture: enterPicture()
    default: enterSign(tag, element)
    }
  }

  /// What has no text of its own: of alternatives the first that is offered is read.
  private mutating func enterPassage(_ tag: WordTag?, _ element: XMLElement) -> Bool {
    switch tag {
    case .alternatives: return enterFence(element)
    case .choice, .fallback:
      guard frames.count >= 2, !frames[frames.count - 2].hasChosen else { return false }
      frames[frames.count - 2].hasChosen = true
      return true
    case nil where open.last?.runs.isEmpty == true && !Self.cutParents.contains(element.name.local):
      return enterFence(element)
    default: return true
    }
  }

  /// The elements of a paragraph between whose children marks may stand.
  private static let cutParents: Set<String> = [
    "hyperlink", "sdtContent", "customXml", "dir", "bdo",
  ]

  private mutating func enterPicture() -> Bool {
    output.note(.pictures)
    return false
  }

  private mutating func enterChange(_ tag: WordTag?) -> Bool {
    switch tag {
    case .inserted: output.note(.insertions)
    case .movedTo: output.note(.moves)
    case .deleted: output.note(.deletions)
    default: break
    }
    return tag == .inserted || tag == .movedTo
  }

  /// Marks that what is in an element belongs together, if it is in a paragraph.
  mutating func enterFence(_ element: XMLElement) -> Bool {
    guard !open.isEmpty else { return true }
    frames[frames.count - 1].isFence = true
    open[open.count - 1].fences.append(element.range)
    return true
  }

  /// A field to fill in.
  ///
  /// Marks stay out of those that hold plain text, dates and choices.
  private mutating func enterControl(_ element: XMLElement) -> Bool {
    let properties = element.child("sdtPr")?.children ?? []
    let names = Set(properties.map(\.name.local))
    if properties.contains(where: { $0.name.local == "showingPlcHdr" && isOn($0) }) {
      frames[frames.count - 1].isHiding = true
      placeholders += 1
      output.note(.placeholders, "")
    }
    let tag = properties.first { $0.name.local == "tag" }?.attribute("val") ?? ""
    if !tag.isEmpty, open.isEmpty, controls.count < BlockList.depthLimit {
      frames[frames.count - 1].isTagged = true
      controls.append(tag)
    }
    let lock = properties.first { $0.name.local == "lock" }?.attribute("val") ?? ""
    guard !names.isDisjoint(with: Self.plainControls) || lock.lowercased().contains("content")
    else { return true }
    if open.isEmpty {
      frames[frames.count - 1].isLock = true
      locks += 1
      return true
    }
    return enterFence(element)
  }

  private static let plainControls: Set<String> = [
    "text", "date", "dropDownList", "comboBox", "checkbox", "dataBinding", "picture", "equation",
    "citation", "bibliography",
  ]

  private mutating func leave(_ index: Int) {
    guard let frame = frames.popLast() else { return }
    if frame.isHiding { placeholders -= 1 }
    if frame.isLock { locks -= 1 }
    if frame.isTagged { _ = controls.popLast() }
    if frame.isFence, !open.isEmpty { _ = open[open.count - 1].fences.popLast() }
    switch frame.tag {
    case .paragraph: leaveParagraph()
    case .run: if !open.isEmpty { _ = open[open.count - 1].runs.popLast() }
    case .text: textElement = nil
    case .table, .row, .cell: leaveTable(frame)
    case .textBox: leaveTextBox(frame)
    default: break
    }
  }
}
