import OfficePackages

/// Goes through the text of an .odt file once, and gathers its paragraphs.
struct OpenWalker {
  /// An element that is open.
  struct Frame {
    let tag: OpenTag
    var numberBefore = 0
    var looksBefore = RunLooks()
    var isHiding = false
    var isPlaceholder = false
    /// For an item: whether a paragraph of it has had its mark.
    var hasMark = false
    var start: Int?
  }

  /// A table that is open.
  struct Table {
    let number: Int
    var row = 1
    var column = 1
  }

  /// What a text box or note interrupts.
  struct Context {
    let story: BlockPlace.Story
    let lists: [List]
    let tables: [Table]
    let numberBefore: Int
    let lastIsSpace: Bool
  }

  /// A list that is open.
  struct List {
    let style: String?
    let id: String
  }

  /// A remark in the margin, and what it is about.
  struct Remark {
    let note: ReviewerNote
    let name: String
    var range: NoteRange
  }

  let part: XMLPart
  let tags: [OpenTag?]
  let styles: OpenStyles
  var output: BlockList
  var remarks: [Remark] = []

  var frames: [Frame] = []
  var open: [(index: Int, block: BlockBuilder)] = []
  var looks = RunLooks()
  var tables: [Table] = []
  var cells: [Int] = []
  var lists: [List] = []
  var contexts: [Context] = []
  var counters = OpenCounters()
  var story = BlockPlace.Story.body
  var paragraphNumber = 0
  var notes = 0
  /// Whether a blank would follow another, so that it is left out.
  var lastIsSpace = true
  /// How many elements are open whose text is hidden, or only a placeholder.
  var hiding = 0
  var placeholders = 0

  init(
    _ part: XMLPart, tags: [OpenTag?]? = nil, styles: OpenStyles, output: BlockList = BlockList()
  ) {
    self.part = part
    self.styles = styles
    self.output = output
    self.tags = tags ?? part.names.map { OpenTag($0) }
  }

  /// Reads what stands between two tokens.
  mutating func walk(_ range: Range<Int>) {
    var at = range.lowerBound
    while at < range.upperBound, !output.isTooBig {
      let token = part.tokens[at]
      switch token.kind {
      case .start:
        let isEntered = tags[Int(token.name)].map { begin($0, at) } ?? false
        if isEntered, Int(token.match) != at {
          at += 1
          continue
        }
        if isEntered { leave() }
        at = Int(token.match) + 1
      case .end:
        leave()
        at += 1
      case .text, .literal:
        characters(at)
        at += 1
      case .other: at += 1
      }
    }
  }

  private mutating func begin(_ tag: OpenTag, _ at: Int) -> Bool {
    frames.append(Frame(tag: tag, looksBefore: looks))
    let isEntered = enter(tag, XMLElement(part, at))
    if !isEntered { frames.removeLast() }
    return isEntered
  }

  /// Begins an element; false for one that is passed over with all that is in it.
  private mutating func enter(_ tag: OpenTag, _ element: XMLElement) -> Bool {
    switch tag {
    case .paragraph, .heading: enterParagraph(tag, element)
    case .span: enterSpan(element)
    case .spaces, .tab, .lineBreak: enterSign(tag, element)
    case .list, .item: enterList(tag, element)
    case .table, .row, .cell, .coveredCell: enterTable(tag, element)
    case .textBox, .noteBody: enterStory(tag)
    case .note: enterNote(element)
    case .remark, .remarkEnd: enterRemark(tag, element)
    case .changes: countChanges(element)
    case .section, .hiddenText, .hiddenParagraph, .placeholder, .control: enterHidden(tag, element)
    case .image: enterPicture()
    case .noteCitation, .rubyText, .forms: false
    case .passage, .listHeader: true
    }
  }

  private mutating func enterPicture() -> Bool {
    output.note(.pictures)
    return false
  }

  private mutating func enterNote(_ element: XMLElement) -> Bool {
    notes += 1
    let citation = element.child("note-citation")?.text ?? ""
    frames[frames.count - 1].start = Int(citation) ?? notes
    return true
  }

  /// What was deleted stands apart from the text, before it.
  private mutating func countChanges(_ element: XMLElement) -> Bool {
    for region in element.children {
      for change in region.children {
        switch change.name.local {
        case "insertion": output.note(.insertions)
        case "deletion": output.note(.deletions)
        default: break
        }
      }
    }
    return false
  }

  private mutating func enterHidden(_ tag: OpenTag, _ element: XMLElement) -> Bool {
    let last = frames.count - 1
    switch tag {
    case .section: frames[last].isHiding = element.attribute("display") == "none"
    case .placeholder: frames[last].isPlaceholder = true
    case .control:
      frames[last].isPlaceholder = element.attribute("showing-place-holder") == "true"
    default: frames[last].isHiding = element.attribute("is-hidden") == "true"
    }
    if frames[last].isPlaceholder { output.note(.placeholders, "") }
    if frames[last].isPlaceholder { placeholders += 1 }
    if frames[last].isHiding { hiding += 1 }
    return true
  }

  private mutating func leave() {
    guard let frame = frames.popLast() else { return }
    looks = frame.looksBefore
    if frame.isPlaceholder { placeholders -= 1 }
    if frame.isHiding { hiding -= 1 }
    switch frame.tag {
    case .paragraph, .heading: leaveParagraph()
    case .list: _ = lists.popLast()
    case .cell:
      if !tables.isEmpty { _ = cells.popLast() }
      paragraphNumber = frame.numberBefore
    case .row where !tables.isEmpty: tables[tables.count - 1].row += frame.numberBefore
    case .table: _ = tables.popLast()
    case .textBox, .noteBody: leaveStory()
    default: break
    }
  }
}
