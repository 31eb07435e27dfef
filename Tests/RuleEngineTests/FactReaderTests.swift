import Diagnostics
import LocatedJSON
import RuleEngine
import TestSupport
import Testing

/// Reading facts from bytes, in one pass.
struct FactReaderTests {
  /// Something that is no JSON, where that shows, and why.
  struct Mistake: CustomTestStringConvertible {
    let bytes: [UInt8]
    let offset: Int
    let reason: FactFault.Reason

    init(_ text: String, _ offset: Int, _ reason: FactFault.Reason) {
      self.init(Array(text.utf8), offset, reason)
    }

    init(_ bytes: [UInt8], _ offset: Int, _ reason: FactFault.Reason) {
      (self.bytes, self.offset, self.reason) = (bytes, offset, reason)
    }

    var testDescription: String { String(decoding: bytes, as: UTF8.self) }
  }

  static let mistakes = [
    Mistake("", 0, .empty), Mistake("  ", 2, .empty), Mistake("{} x", 3, .afterEnd),
    Mistake("{\"goal\":}", 8, .valueExpected), Mistake("{\"goal\":\"x\",}", 12, .valueExpected),
    Mistake("{goal:1}", 1, .nameExpected), Mistake("{\"goal\" \"x\"}", 8, .colonExpected),
    Mistake("{\"goal\":\"x\" \"y\"}", 12, .commaExpected), Mistake("{\"goal\":\"x\"", 0, .unclosed),
    Mistake("{\"goal\":\"x", 8, .unclosed), Mistake("[1", 0, .unclosed),
    Mistake("{\"goal\":\"\\x\"}", 9, .badEscape), Mistake("{\"goal\":\"\\u00g0\"}", 9, .badEscape),
    Mistake("{\"goal\":\"\\ud800\"}", 9, .loneSurrogate),
    Mistake("{\"goal\":\"\\udc00\\ud800\"}", 9, .loneSurrogate),
    Mistake("{\"other\":01}", 9, .badNumber), Mistake("{\"other\":1.}", 9, .badNumber),
    Mistake("{\"other\":-}", 9, .badNumber), Mistake("{\"other\":1e}", 9, .badNumber),
    Mistake("{\"other\":nul}", 9, .valueExpected), Mistake("{\"goal\":\"a\nb\"}", 10, .rawControl),
    Mistake(Array("{\"goal\":\"".utf8) + [0xC3, 0x22, 0x7D], 9, .notUTF8),
    Mistake(Array("{\"goal\":\"".utf8) + [0xA5, 0x22, 0x7D], 9, .notUTF8),
    Mistake(Array("{\"goal\":\"".utf8) + [0xC0, 0x80, 0x22, 0x7D], 9, .notUTF8),
    Mistake(Array("{\"goal\":\"".utf8) + [0xE0, 0x80, 0x80, 0x22, 0x7D], 9, .notUTF8),
    Mistake(Array("{\"goal\":\"".utf8) + [0xED, 0xA0, 0x80, 0x22, 0x7D], 9, .notUTF8),
    Mistake(Array("{\"goal\":\"".utf8) + [0xF4, 0x90, 0x80, 0x80, 0x22, 0x7D], 9, .notUTF8),
    Mistake(String(repeating: "[", count: 65), 64, .tooDeep),
  ]

  @Test(arguments: mistakes)
  func `what is no JSON is said where it shows`(_ mistake: Mistake) {
    var reader = FactReader(Bench.schema)
    #expect(throws: FactFault(offset: mistake.offset, reason: mistake.reason)) {
      try reader.read(mistake.bytes.span)
    }
    #expect(reader.facts.value == Facts(.record([:]), schema: Bench.schema).value)
  }

  @Test func `nothing is nothing, whatever was read before`() throws {
    var reader = FactReader(Bench.schema)
    try reader.read(Array(#"{"goal":"x"}"#.utf8).span)
    let nothing: [UInt8] = []
    #expect(throws: FactFault(offset: 0, reason: .empty)) { try reader.read(nothing.span) }
    #expect(reader.facts.value == Facts(.record([:]), schema: Bench.schema).value)
  }

  @Test func `a value of another kind is left out and told of`() throws {
    var reader = FactReader(Bench.schema)
    try reader.read(
      Array(#"{"goal":7,"places":"Hal","signs":[1,{"text":null}],"time":[]}"#.utf8).span)
    #expect(
      reader.misplaced == [
        MisplacedFact(offset: 8, wanted: .text), MisplacedFact(offset: 19, wanted: .list),
        MisplacedFact(offset: 34, wanted: .record), MisplacedFact(offset: 58, wanted: .record),
      ])
  }

  @Test(arguments: [1, 3, 62, 63, 64, 65, 70], ScanKernel.available)
  func `records of many fields are read as they are given`(
    _ count: Int, _ kernel: ScanKernel
  ) throws {
    // Names of one letter up to more than a look at sixteen bytes holds.
    let fields = (0..<count).map { index in
      let name = "f\(index)" + String(repeating: "x", count: index % 15)
      return FactSchema.Field(name, index % 9 == 8 ? .list(.text) : .text)
    }
    let record = FactSchema.Field("record", .record(fields))
    let schema = FactSchema(
      fields: [FactSchema.Field("list", .list(record.kind)), record] + fields, phases: ["draft"])
    var reader = FactReader(schema, kernel: kernel)
    for seed in 1...60 as ClosedRange<UInt64> {
      var random = RandomFacts(seed: seed)
      func members() -> String {
        // Some are left out, few come out of turn, few twice.
        var given = fields.indices.filter { _ in random.pick([true, true, true, seed % 3 > 0]) }
        if seed % 4 == 0, given.count > 1 { given.swapAt(0, given.count / 2) }
        if seed % 5 == 0, let last = given.last { given.append(last) }
        return given.map { index in
          let text = random.string(random.text())
          let isList = fields[index].kind.element != nil
          return "\"\(fields[index].name)\":\(isList ? "[\(text)]" : text)"
        }.joined(separator: random.pick([",", ",", " , "]))
      }
      let document =
        "{\"list\":[{\(members())},{\(members())}],\"record\":{\(members())},\(members())}"
        .replacing(",}", with: "}")
      try reader.read(Array(document.utf8).span)
      let wanted = try Bench.facts(document, schema: schema)
      #expect(reader.facts.value == wanted.value, "seed \(seed): \(document)")
    }
  }

  @Test func `behind the last line there is no document`() throws {
    var reader = FactReader(Bench.schema)
    let bytes = Array(#"{"goal":"x"}"#.utf8)
    var start = 0
    try reader.readLine(of: bytes.span, from: &start)
    #expect(throws: FactFault(offset: 0, reason: .empty)) {
      try reader.readLine(of: bytes.span, from: &start)
    }
    #expect(reader.facts.value == Facts(.record([:]), schema: Bench.schema).value)
  }

  @Test func `what was told of one document is not told of the next`() throws {
    var reader = FactReader(Bench.schema)
    try reader.read(Array(#"{"goal":7}"#.utf8).span)
    #expect(reader.misplaced == [MisplacedFact(offset: 8, wanted: .text)])
    let big = [UInt8](repeating: 0x20, count: FactReader.sizeLimit + 1)
    #expect(throws: FactFault(offset: 0, reason: .tooBig)) { try reader.read(big.span) }
    #expect(reader.misplaced == [])
  }

  @Test func `one text may stand for a list`() throws {
    var reader = FactReader(Bench.schema)
    reader.takesTextForList = true
    try reader.read(Array(#"{"places":"Hal","signs":"Smil","goal":"x"}"#.utf8).span)
    let wanted = try Bench.facts(#"{"places":["Hal"],"signs":[{"text":"Smil"}],"goal":"x"}"#)
    #expect(reader.facts.value == wanted.value)
    #expect(reader.misplaced == [])
  }

  @Test func `a line is read wherever it stands, and the next one after it`() throws {
    let lines = Array("{\"goal\":\"Ét\"}\n{\"goal\":\n{\"goal\":\"To\"}".utf8)
    var reader = FactReader(Bench.schema)
    var start = 0
    try reader.readLine(of: lines.span, from: &start)
    #expect(reader.facts.value == (try Bench.facts(#"{"goal":"Ét"}"#)).value)
    #expect(throws: FactFault(offset: 8, reason: .valueExpected)) {
      try reader.readLine(of: lines.span, from: &start)
    }
    try reader.readLine(of: lines.span, from: &start)
    #expect(reader.facts.value == (try Bench.facts(#"{"goal":"To"}"#)).value)
    #expect(start == lines.count + 1)
  }

  @Test(arguments: 1...150 as ClosedRange<UInt64>)
  func `the facts are those of the JSON tree, in any order of names`(_ seed: UInt64) throws {
    var random = RandomFacts(seed: seed)
    var reader = FactReader(Bench.schema)
    for _ in 0..<5 {
      let document = random.document()
      try reader.read(Array(document.utf8).span)
      let facts = try Bench.facts(document)
      #expect(reader.facts.value == facts.value, "seed \(seed): \(document)")
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `JSON is what the reader of rule files takes for JSON`(_ seed: UInt64) {
    var random = RandomFacts(seed: seed)
    var reader = FactReader(Bench.schema)
    for _ in 0..<60 {
      let bytes = damaged(Array(random.document().utf8), &random)
      let isJSON = parseJSON(Source(name: "facts", bytes: bytes)).root != nil
      var isRead = true
      do { try reader.read(bytes.span) } catch { isRead = false }
      #expect(isRead == isJSON, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `every kernel reads the same and finds the same faults`(_ seed: UInt64) {
    var random = RandomFacts(seed: seed)
    var readers = ScanKernel.available.map { FactReader(Bench.schema, kernel: $0) }
    for _ in 0..<60 {
      let bytes = damaged(Array(random.document().utf8), &random)
      let read = readers.indices.map { index in
        Result<FactValue, FactFault> { () throws(FactFault) in
          try readers[index].read(bytes.span)
          return readers[index].facts.value
        }
      }
      let first = read[0]
      #expect(
        read.allSatisfy { $0 == first },
        "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  @Test func `a line may be longer than any before, and of any length`() throws {
    var reader = FactReader(Bench.schema)
    let lengths = [1, 40, 300, 2_000, 55, 20_000] + Array(440...520)
    let documents = lengths.map { "{\"goal\":\"\(String(repeating: "å", count: $0))\"}" }
    let bytes = Array(documents.joined(separator: "\n").utf8)
    var start = 0
    for length in lengths {
      try reader.readLine(of: bytes.span, from: &start)
      #expect(
        reader.facts.value
          == (try Bench.facts("{\"goal\":\"\(String(repeating: "å", count: length))\"}")).value)
    }
    #expect(start == bytes.count + 1)
  }

  private func damaged(_ document: [UInt8], _ random: inout RandomFacts) -> [UInt8] {
    var bytes = document
    for _ in 0..<random.pick([0, 1, 1, 2, 3]) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &random.generator)
      switch Int.random(in: 0..<6, using: &random.generator) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &random.generator)
      case 1: bytes.remove(at: at)
      case 2: bytes.removeSubrange(at...)
      case 3: bytes.insert(random.pick(Array("{}[]\",:\\0-e \n".utf8)), at: at)
      case 4: bytes.insert(contentsOf: random.pick(Self.oddities), at: at)
      default: bytes[at] ^= 1 << UInt8.random(in: 0...7, using: &random.generator)
      }
    }
    return bytes
  }

  /// Bytes that are wrong in most places, or right in an unusual way.
  private static let oddities: [[UInt8]] = [
    [0xEF, 0xBB, 0xBF], [0xC3], [0xC3, 0x97], [0xE2, 0x80], [0xE2, 0x80, 0x93],
    [0xF0, 0x9F, 0x98, 0x80],
    [0xED, 0xB0, 0x80], [0], [0x1F], [0x7F], Array("\\ud83d\\ude00".utf8), Array("\\ud83d".utf8),
    Array("1.5E+3".utf8), Array("-0".utf8), Array("//".utf8), [0xC2, 0xA0],
  ]
}
