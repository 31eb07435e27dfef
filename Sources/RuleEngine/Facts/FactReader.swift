/// Reads facts from JSON in one pass over its bytes, one document after another.
///
/// The JSON is read by RFC 8259, strictly, its UTF-8 checked to the last byte. A name twice keeps its
/// first value; names that the schema does not know are passed by, once their values have been read.
/// What an earlier document needed is kept and used again, so that reading makes nothing new.
///
///     var reader = FactReader(schema)
///     try reader.read(Array(#"{ "goal": "Flere smil" }"#.utf8).span)
///     rules.judge(reader.facts, phase: 0)
package struct FactReader: Sendable {
  /// The most bytes of a document.
  package static let sizeLimit = 16 << 20
  /// The most levels of objects and arrays.
  package static let depthLimit = 64

  /// What was read last; nothing is answered in it before.
  package internal(set) var facts: Facts
  /// What was given as another kind than the schema's, in the order of the bytes.
  package private(set) var misplaced: [MisplacedFact] = []
  /// Whether one text may stand for a list with one element, as when people answer in one line.
  package var takesTextForList = false

  private let layout: FactLayout
  private let blank: Facts
  private var pending: [FactNode] = []

  /// Makes a reader of facts of a schema.
  package init(_ schema: FactSchema) {
    layout = FactLayout(schema)
    blank = Facts(.record([:]), schema: schema)
    facts = blank
  }

  /// Reads one document; where it is no JSON, nothing is answered.
  package mutating func read(_ document: Span<UInt8>) throws(FactFault) {
    makeRoom(forBytes: document.count)
    unsafe facts.bytes.withUnsafeMutableBytes { room in
      unsafe document.withUnsafeBytes { given in
        let room = unsafe UnsafeMutableRawBufferPointer(rebasing: room[ByteWindow.margin...])
        unsafe room.copyMemory(from: given)
      }
    }
    try read(count: document.count)
  }

  /// Reads the document on the line that starts at an offset, and moves the offset behind the line.
  ///
  /// In JSON a line break inside a text is written as an escape, so that a file of one document a
  /// line is taken apart by its bytes. The offset moves on where the line is no JSON, too.
  package mutating func readLine(
    of bytes: Span<UInt8>, from start: inout Int
  ) throws(FactFault) {
    let count = copyLine(of: bytes, from: start)
    start += count + 1
    try read(count: count)
  }

  /// Copies a line to where it is read, sixteen bytes at a time; tells how long it is.
  private mutating func copyLine(of bytes: Span<UInt8>, from start: Int) -> Int {
    var count = 0
    let rest = bytes.count - start
    return unsafe bytes.withUnsafeBytes { bytes in
      while true {
        makeRoom(forBytes: count)
        let limit = min(rest, facts.bytes.count / 2 - 2 * ByteWindow.margin)
        let end: Int? = unsafe facts.bytes.withUnsafeMutableBytes { room in
          while count + 64 <= limit {
            let part = unsafe bytes.loadUnaligned(fromByteOffset: start + count, as: Part.self)
            unsafe room.storeBytes(of: part, toByteOffset: ByteWindow.margin + count, as: Part.self)
            if part.holdsLineBreak { break }
            count += 64
          }
          while count < limit {
            let byte = unsafe bytes[start + count]
            if byte == UInt8(ascii: "\n") { return count }
            unsafe room[ByteWindow.margin + count] = byte
            count += 1
          }
          return count == rest ? count : nil
        }
        if let end { return end }
      }
    }
  }

  /// Makes room for more bytes than there are, and as many again for what is decoded.
  private mutating func makeRoom(forBytes count: Int) {
    let size = 2 * count + 8 * ByteWindow.margin
    guard facts.bytes.count < size else { return }
    facts.bytes += Array(repeating: 0, count: 2 * size)
  }

  /// Reads so many bytes that have been copied.
  private mutating func read(count: Int) throws(FactFault) {
    for offset in 0..<ByteWindow.margin { facts.bytes[ByteWindow.margin + count + offset] = 0 }
    guard count <= Self.sizeLimit else {
      facts = blank
      throw FactFault(offset: 0, reason: .tooBig)
    }
    while true {
      do {
        try parse(count)
        return
      } catch {
        guard case .fault(let fault) = error else {
          makeRoom()
          continue
        }
        facts = blank
        throw fault
      }
    }
  }

  private mutating func makeRoom() {
    let node = FactNode(parent: -1, ordinal: 0)
    let size = max(256, facts.nodes.count * 2, facts.texts.count * 2)
    facts.nodes = Array(repeating: node, count: size)
    pending = Array(repeating: node, count: size)
    let text = FactText(start: 0, count: 0, node: 0, isBlank: true, isRare: false)
    facts.texts = Array(repeating: text, count: size)
  }

  /// Reads what has been taken; makes nothing new unless there is too little room.
  private mutating func parse(_ count: Int) throws(FactStop) {
    misplaced.removeAll(keepingCapacity: true)
    let capacity = min(facts.nodes.count, pending.count, facts.texts.count)
    var outcome: FactStop?
    var parsed = ParsedFacts()
    let (layout, takesTextForList) = (layout, takesTextForList)
    unsafe facts.bytes.withUnsafeMutableBytes { bytes in
      unsafe facts.nodes.withUnsafeMutableBufferPointer { nodes in
        unsafe facts.texts.withUnsafeMutableBufferPointer { texts in
          unsafe pending.withUnsafeMutableBufferPointer { pending in
            guard let bytes = bytes.baseAddress, let nodes = nodes.baseAddress,
              let texts = texts.baseAddress, let pending = pending.baseAddress
            else {
              outcome = .noRoom
              return
            }
            var parser = unsafe FactParser(
              layout, ByteWindow(bytes + ByteWindow.margin), count: count, nodes: Slots(nodes),
              texts: Slots(texts), pending: Slots(pending), capacity: capacity)
            parser.takesTextForList = takesTextForList
            outcome = parser.run()
            parsed = parser.parsed
          }
        }
      }
    }
    if let outcome { throw outcome }
    facts.textCount = parsed.textCount
    misplaced += parsed.misplaced
    if !parsed.isInOrder { facts = facts.inOrder }
  }
}

/// Why the reading of a document ended before its end.
enum FactStop: Error {
  case fault(FactFault)
  /// There is too little room for the facts; it starts again with more.
  case noRoom
}

/// What a parser leaves behind, beside the nodes and texts.
struct ParsedFacts {
  var textCount = 0
  var misplaced: [MisplacedFact] = []
  /// Whether all names came in the order of the schema.
  var isInOrder = true
}

/// Sixty-four bytes that are copied at once.
private struct Part: BitwiseCopyable {
  var blocks: (Block, Block, Block, Block)

  @inline(__always) var holdsLineBreak: Bool {
    let newline = UInt8(ascii: "\n")
    return
      (blocks.0.equals(newline) .| blocks.1.equals(newline) .| blocks.2.equals(newline)
      .| blocks.3.equals(newline)).isAny
  }
}
