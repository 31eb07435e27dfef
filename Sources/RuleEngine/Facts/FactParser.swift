/// Reads JSON and lays out its facts, following the schema.
///
/// It works on memory that its owner keeps in place, see ``ByteWindow``; offsets count from the first
/// byte of the document. All bytes behind the last are 0, which ends every loop over them.
struct FactParser {
  let layout: LayoutSlots
  let window: ByteWindow
  /// The bytes that ``stop(from:)`` finds, ascending, and at last the one behind the document.
  let stops: Slots<UInt32>
  /// The first of them that may not have been passed.
  var nextStop = 0
  let count: Int
  let nodes: Slots<FactNode>
  let texts: Slots<FactText>
  /// The elements of lists that are not yet at their end, the innermost last.
  private let pending: Slots<FactNode>
  let capacity: Int
  /// What is read next.
  var ahead: BytesAhead

  var at = 0
  /// Where the next decoded text goes.
  var side: Int
  var takesTextForList = false
  private(set) var parsed = ParsedFacts()
  private var nodeCount = 1
  var textCount = 0
  private var pendingCount = 0
  /// The nodes of given fields that are beyond the first 64 of their record.
  private var givenBeyond: Set<Int> = []

  init(
    _ layout: LayoutSlots, _ window: ByteWindow, _ stops: Slots<UInt32>, count: Int,
    nodes: Slots<FactNode>, texts: Slots<FactText>, pending: Slots<FactNode>, capacity: Int,
    ahead: BytesAhead
  ) {
    self.layout = layout
    self.window = window
    self.stops = stops
    self.count = count
    self.nodes = nodes
    self.texts = texts
    self.pending = pending
    self.capacity = capacity
    self.ahead = ahead
    side = count + ByteWindow.margin
  }

  /// Reads the document; nil where all went well.
  mutating func run() -> FactStop? {
    do {
      try document()
      parsed.textCount = textCount
      return nil
    } catch {
      return error
    }
  }

  private mutating func document() throws(FactStop) {
    guard capacity > 0 else { throw .noRoom }
    if window[0] == 0xEF, window[1] == 0xBB, window[2] == 0xBF { at = 3 }
    skipSpace()
    guard at < count else { throw fault(.empty) }
    nodes[0] = FactNode()
    try value(0, nodes, 0, depth: 0)
    skipSpace()
    guard at == count else { throw fault(.afterEnd) }
  }

  func fault(_ reason: FactFault.Reason, at offset: Int? = nil) -> FactStop {
    .fault(FactFault(offset: min(offset ?? at, count), reason: reason))
  }

  @inline(__always) mutating func skipSpace() {
    if window[at] > 0x20 { return }
    skipSpaces()
  }

  private mutating func skipSpaces() {
    while true {
      switch window[at] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): at &+= 1
      default: return
      }
    }
  }
}

// MARK: - Values

extension FactParser {
  /// Reads a value of a shape into the node at an index of a table.
  private mutating func value(
    _ shape: Int, _ table: Slots<FactNode>, _ index: Int, depth: Int
  ) throws(FactStop) {
    let byte = window[at]
    switch layout.shapes[shape].kind {
    case .text where byte == UInt8(ascii: "\""): try text(table, index)
    case .list where byte == UInt8(ascii: "["): try list(shape, table, index, depth: depth)
    case .record where byte == UInt8(ascii: "{"): try record(shape, table, index, depth: depth)
    case .list where byte == UInt8(ascii: "\"") && takesTextForList:
      try lone(layout.shapes[shape].first, table, index)
    default: try misplaced(shape, table, index, depth: depth)
    }
  }

  /// Reads a text whose opening quote is next.
  @inline(__always) private mutating func text(
    _ table: Slots<FactNode>, _ index: Int
  ) throws(FactStop) {
    at &+= 1
    let string = try string()
    guard textCount < capacity else { throw .noRoom }
    texts[textCount] = FactText(string, in: window)
    table[index] = FactNode(text: Int32(truncatingIfNeeded: textCount))
    textCount &+= 1
    ahead.ask()
  }

  /// Makes room for the children of a node, each of which is written later; the index of the first.
  private mutating func allot(
    _ count: Int, _ table: Slots<FactNode>, _ index: Int
  ) throws(FactStop) -> Int {
    let first = nodeCount
    guard first &+ count <= capacity else { throw .noRoom }
    nodeCount &+= count
    table[index].first = Int32(truncatingIfNeeded: first)
    table[index].count = Int32(truncatingIfNeeded: count)
    return first
  }

  /// Reads a list: its elements wait aside until it is known how many there are.
  private mutating func list(
    _ shape: Int, _ table: Slots<FactNode>, _ index: Int, depth: Int
  ) throws(FactStop) {
    let opening = at
    let element = layout.shapes[shape].first
    let isOfTexts = layout.shapes[element].kind == .text
    let firstText = Int32(truncatingIfNeeded: textCount)
    let start = pendingCount
    try open(depth)
    while window[at] != UInt8(ascii: "]") {
      guard pendingCount < capacity else { throw .noRoom }
      let own = pendingCount
      pendingCount &+= 1
      if isOfTexts, window[at] == UInt8(ascii: "\"") {
        try text(pending, own)
      } else {
        try value(element, pending, own, depth: depth &+ 1)
      }
      try separate(before: UInt8(ascii: "]"), opening)
    }
    at &+= 1
    try settle(start, table, index)
    table[index].holdTexts(firstText, Int32(truncatingIfNeeded: textCount))
  }

  /// Moves the elements of a list, which has come to its end, among the nodes.
  private mutating func settle(
    _ start: Int, _ table: Slots<FactNode>, _ index: Int
  ) throws(FactStop) {
    let count = pendingCount &- start
    let first = nodeCount
    guard first &+ count <= capacity else { throw .noRoom }
    nodeCount &+= count
    pendingCount = start
    table[index].first = Int32(truncatingIfNeeded: first)
    table[index].count = Int32(truncatingIfNeeded: count)
    for offset in 0..<count { nodes[first &+ offset] = pending[start &+ offset] }
  }

  /// Enters a list or an object.
  @inline(__always) mutating func open(_ depth: Int) throws(FactStop) {
    guard depth < FactReader.depthLimit else { throw fault(.tooDeep) }
    at &+= 1
    skipSpace()
  }

  /// Passes a comma that more follows, or stops at the closing sign.
  @inline(__always) mutating func separate(before close: UInt8, _ opening: Int) throws(FactStop) {
    let (byte, next) = (window[at], window[at &+ 1])
    if byte == UInt8(ascii: ","), next > 0x20, next != close {
      at &+= 1
    } else if byte != close {
      try separateSlowly(before: close, opening)
    }
  }

  private mutating func separateSlowly(
    before close: UInt8, _ opening: Int
  ) throws(FactStop) {
    skipSpace()
    if window[at] == UInt8(ascii: ",") {
      at &+= 1
      skipSpace()
      guard window[at] != close else { throw fault(.valueExpected) }
    } else if window[at] != close {
      throw at < count ? fault(.commaExpected) : fault(.unclosed, at: opening)
    }
  }
}

// MARK: - Records

extension FactParser {
  private mutating func record(
    _ shape: Int, _ table: Slots<FactNode>, _ index: Int, depth: Int
  ) throws(FactStop) {
    let opening = at
    let record = layout.shapes[shape]
    let first = try allot(record.count, table, index)
    let firstText = Int32(truncatingIfNeeded: textCount)
    var given: UInt64 = 0
    var next = 0
    try open(depth)
    while window[at] != UInt8(ascii: "}") {
      readPlainTexts(record, first, &next, &given)
      if window[at] == UInt8(ascii: "}") { break }
      let field = try field(record, next)
      skipSpace()
      if field >= 0, isFirst(field, first, &given) {
        if field < next { parsed.isInOrder = false }
        next = field &+ 1
        let shape = layout.fields[record.first &+ field].shape
        try value(shape, nodes, first &+ field, depth: depth &+ 1)
      } else {
        try skipValue(depth: depth &+ 1)
      }
      try separate(before: UInt8(ascii: "}"), opening)
    }
    at &+= 1
    if !record.isWhole(given) { try fillBlanks(record, first, given) }
    table[index].holdTexts(firstText, Int32(truncatingIfNeeded: textCount))
  }

  /// Reads a name and its colon; the field it names, or -1.
  ///
  /// Names mostly come in the order of the schema, so the next is compared first.
  @inline(__always) private mutating func field(
    _ record: FactLayout.Shape, _ next: Int
  ) throws(FactStop) -> Int {
    if next < record.count {
      let field = layout.fields[record.first &+ next]
      if field.length > 0, window.isSame(field, at) {
        at &+= field.length
        // The quotes of the name.
        nextStop &+= 2
        return next
      }
    }
    return try otherField(record)
  }

  /// Marks a field of a record as given; whether it is for the first time.
  @inline(__always) private mutating func isFirst(
    _ field: Int, _ first: Int, _ given: inout UInt64
  ) -> Bool {
    guard field < 64 else { return givenBeyond.insert(first + field).inserted }
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: field)
    defer { given |= bit }
    return given & bit == 0
  }

  private mutating func otherField(_ record: FactLayout.Shape) throws(FactStop) -> Int {
    guard window[at] == UInt8(ascii: "\"") else { throw fault(.nameExpected) }
    at &+= 1
    let name = try string()
    skipSpace()
    guard window[at] == UInt8(ascii: ":") else { throw fault(.colonExpected) }
    at &+= 1
    for field in 0..<record.count where isName(of: layout.fields[record.first + field], name) {
      return field
    }
    return -1
  }

  private func isName(of field: FactLayout.Field, _ string: FactString) -> Bool {
    guard field.endLetter - field.firstLetter == string.count else { return false }
    for offset in 0..<string.count
    where layout.letters[field.firstLetter + offset] != window[string.start + offset] {
      return false
    }
    return true
  }

  /// Makes the fields blank that were not given; records among them have their own fields.
  private mutating func fillBlanks(
    _ record: FactLayout.Shape, _ first: Int, _ given: UInt64
  ) throws(FactStop) {
    for field in 0..<record.count
    where !(field < 64 ? given >> UInt64(field) & 1 == 1 : givenBeyond.contains(first + field)) {
      try fillBlank(layout.fields[record.first + field].shape, nodes, first + field)
    }
  }

  private mutating func fillBlank(
    _ shape: Int, _ table: Slots<FactNode>, _ index: Int
  ) throws(FactStop) {
    let record = layout.shapes[shape]
    let text = Int32(truncatingIfNeeded: textCount)
    table[index] = FactNode()
    table[index].holdTexts(text, text)
    guard record.kind == .record else { return }
    let first = try allot(record.count, table, index)
    for field in 0..<record.count {
      try fillBlank(layout.fields[record.first + field].shape, nodes, first + field)
    }
  }

  /// Passes a value of another kind than its shape's.
  private mutating func misplaced(
    _ shape: Int, _ table: Slots<FactNode>, _ index: Int, depth: Int
  ) throws(FactStop) {
    let offset = at
    let isNull = window[at] == UInt8(ascii: "n")
    try skipValue(depth: depth)
    try fillBlank(shape, table, index)
    if isNull { return }
    let wanted: MisplacedFact.Wanted =
      switch layout.shapes[shape].kind {
      case .text: .text
      case .list: .list
      case .record: .record
      }
    parsed.misplaced.append(MisplacedFact(offset: offset, wanted: wanted))
  }

  /// Reads a text where a list is wanted: its one element, or that element's first text.
  private mutating func lone(
    _ element: Int, _ table: Slots<FactNode>, _ index: Int
  ) throws(FactStop) {
    let start = pendingCount
    let firstText = Int32(truncatingIfNeeded: textCount)
    guard pendingCount < capacity else { throw .noRoom }
    pendingCount &+= 1
    let shape = layout.shapes[element]
    if shape.kind == .text {
      try text(pending, start)
    } else {
      try fillBlank(element, pending, start)
      if shape.textField >= 0 {
        try text(nodes, Int(pending[start].first) + shape.textField)
        pending[start].texts = firstText..<firstText + 1
      } else {
        try skipValue(depth: 0)
      }
    }
    try settle(start, table, index)
    table[index].holdTexts(firstText, Int32(truncatingIfNeeded: textCount))
  }
}
