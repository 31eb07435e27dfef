internal import CScan

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
  /// The most bytes of a document: a thousand pages.
  package static let sizeLimit = 4 << 20
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
  /// The bytes that strings end at or hold beside common characters, see ``FactParser/stop(from:)``.
  private var stops: [UInt32] = []
  /// What is read next, when this document has been judged.
  var ahead = BytesAhead()
  private let kernel: ScanKernel

  /// Makes a reader of facts of a schema.
  package init(_ schema: FactSchema, kernel: ScanKernel = .best) {
    self.kernel = kernel
    layout = FactLayout(schema)
    blank = Facts(.record([:]), schema: schema)
    facts = blank
  }

  /// Reads one document; where it is no JSON, nothing is answered.
  package mutating func read(_ document: Span<UInt8>) throws(FactFault) {
    ahead = BytesAhead()
    try read(count: copy(document, from: 0, isLine: false))
  }

  /// Reads the document on the line that starts at an offset, and moves the offset behind the line.
  ///
  /// In JSON a line break inside a text is written as an escape, so that a file of one document a
  /// line is taken apart by its bytes. The offset moves on where the line is no JSON, too.
  package mutating func readLine(
    of bytes: Span<UInt8>, from start: inout Int
  ) throws(FactFault) {
    let count = copy(bytes, from: start, isLine: true)
    start += count + 1
    // It is about as long as this one.
    ahead = BytesAhead(from: bytes.address(of: start), count: count)
    try read(count: count)
  }

  /// Copies the rest of the bytes, or of their line, to where it is read, and notes where strings
  /// stop; tells how long it is.
  ///
  /// How long a line is shows while it is copied: where it does not fit, it is copied again.
  private mutating func copy(_ bytes: Span<UInt8>, from start: Int, isLine: Bool) -> Int {
    // Behind the last line there is nothing, and so no document.
    let start = min(start, bytes.count)
    let rest = bytes.count - start
    makeRoom(forBytes: isLine ? 0 : rest)
    while true {
      let taken = min(rest, byteRoom)
      let count = copy(bytes, start..<start + taken, isLine: isLine)
      if count < taken || taken == rest || bytes[start + taken] == UInt8(ascii: "\n") {
        return count
      }
      makeRoom(forBytes: byteRoom + 1)
    }
  }

  private mutating func copy(_ bytes: Span<UInt8>, _ range: Range<Int>, isLine: Bool) -> Int {
    facts.bytes.lendMutable { room in
      stops.lendMutable { stops in
        unsafe bytes.withUnsafeBufferPointer { bytes in
          let to = unsafe room.pointer + ByteWindow.margin
          // Where there are no bytes there may be no address of any.
          let from = unsafe bytes.baseAddress.map { unsafe $0 + range.lowerBound }
          return unsafe scan_copy(
            kernel.code, from ?? UnsafePointer(to), range.count, isLine, to, stops.pointer)
        }
      }
    }
  }

  /// How many bytes there is room for.
  private var byteRoom: Int { facts.bytes.count / 2 - 4 * ByteWindow.margin }

  /// Makes room for so many bytes, and as many again for what is decoded.
  private mutating func makeRoom(forBytes count: Int) {
    if count <= byteRoom, stops.count >= scan_stop_room(byteRoom) { return }
    let size = 2 * (2 * count + 8 * ByteWindow.margin)
    facts.bytes += Array(repeating: 0, count: max(0, size - facts.bytes.count))
    stops = Array(repeating: 0, count: scan_stop_room(byteRoom))
  }

  /// Reads so many bytes that have been copied.
  private mutating func read(count: Int) throws(FactFault) {
    if !misplaced.isEmpty { misplaced.removeAll(keepingCapacity: true) }
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
    let size = max(256, facts.nodes.count * 2, facts.texts.count * 2)
    facts.nodes = Array(repeating: FactNode(), count: size)
    pending = Array(repeating: FactNode(), count: size)
    let text = FactText(start: 0, count: 0, isBlank: true, isRare: false)
    facts.texts = Array(repeating: text, count: size)
  }

  /// Reads what has been taken; makes nothing new unless there is too little room.
  private mutating func parse(_ count: Int) throws(FactStop) {
    let capacity = min(facts.nodes.count, pending.count, facts.texts.count)
    var outcome: FactStop?
    var parsed = ParsedFacts()
    facts.bytes.lendMutable { bytes in
      stops.lendMutable { stops in
        facts.nodes.lendMutable { nodes in
          facts.texts.lendMutable { texts in
            pending.lendMutable { pending in
              var parser = FactParser(
                layout.slots, ByteWindow(bytes, from: ByteWindow.margin), stops, count: count,
                nodes: nodes, texts: texts, pending: pending, capacity: capacity, ahead: ahead)
              parser.takesTextForList = takesTextForList
              outcome = parser.run()
              parsed = parser.parsed
              ahead = parser.ahead
            }
          }
        }
      }
    }
    facts.whereabouts = nil
    if let outcome { throw outcome }
    facts.textCount = parsed.textCount
    facts.documentSize = parsed.isInOrder ? count : 0
    if !parsed.misplaced.isEmpty { misplaced += parsed.misplaced }
    if !parsed.isInOrder { facts = facts.inOrder }
  }
}

extension Span<UInt8> {
  /// The address of a byte, to ask the memory for it; nothing is read by it.
  fileprivate func address(of offset: Int) -> UInt {
    unsafe withUnsafeBufferPointer { bytes in UInt(bitPattern: bytes.baseAddress) } &+ UInt(offset)
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
