/// The bytes of a plan, with room before the first and zeros behind the last.
@safe struct PlanBytes {
  private let base: UnsafeRawPointer

  @unsafe init(_ base: UnsafeRawPointer) {
    unsafe self.base = base
  }

  @inline(__always) subscript(offset: Int) -> UInt8 {
    unsafe base.load(fromByteOffset: offset, as: UInt8.self)
  }

  @inline(__always) func block(_ offset: Int) -> SIMD16<UInt8> {
    unsafe base.loadUnaligned(fromByteOffset: offset, as: SIMD16<UInt8>.self)
  }

  /// The next byte inside a string that is none of ASCII and of the letters of Danish.
  func end(from start: Int) -> Int {
    typealias Block = SIMD16<UInt8>
    var offset = start
    while true {
      let bytes = block(offset)
      let before = block(offset - 1)
      let ends =
        (bytes ^ Block(repeating: 2)) .< Block(repeating: 0x21)
        .| (bytes .== Block(repeating: 0x5C))
      let follows = (bytes & Block(repeating: 0xC0)) .== Block(repeating: 0x80)
      let leads = before .== Block(repeating: 0xC3)
      let rare = (bytes .>= Block(repeating: 0xC0)) .& (bytes .!= Block(repeating: 0xC3))
      if let first = firstIndex(ends .| rare .| (follows .^ leads)) { return offset + first }
      offset += 16
    }
  }
}

/// A plan of the benchmark, read into what its rules ask for.
struct HardCodedPlan {
  let bytes: PlanBytes
  private let count: Int
  /// The vague words, where they are asked for in all texts.
  private let vague: WordSet?
  private var at = 0

  private(set) var owner = 0..<0
  private(set) var goal = 0..<0
  private(set) var workplaces = 0
  private(set) var start = Day()
  private(set) var achieved = Day()
  private(set) var interim = Day()
  /// The years, from 2000, with a status in August.
  private(set) var augusts: UInt64 = 0
  private(set) var hasSignWithoutData = false
  private(set) var hasActionWithoutOwner = false
  private(set) var hasRepeatedAction = false
  /// The rules on vague words that are broken, from rule 12.
  private(set) var vagueBits: UInt64 = 0
  private var actions: [Range<Int>] = []

  init(_ bytes: PlanBytes, _ count: Int, _ vague: WordSet?) {
    self.bytes = bytes
    self.count = count
    self.vague = vague
  }

  mutating func read() throws {
    try object { plan, name in
      switch name {
      case "go": plan.goal = try plan.string()
      case "ow": plan.owner = try plan.string()
      case "wo": plan.workplaces = try plan.list { _ = try $0.string() }
      case "si": try plan.readSigns()
      case "ac": try plan.readActions()
      case "mi": try plan.readMilestones()
      case "ta": try plan.readProse(12)
      case "po": try plan.readProse(13)
      case "ob": try plan.readProse(14)
      case "re": try plan.readProse(15)
      case "ev": try plan.readProse(16)
      case "ef": try plan.readProse(17)
      case "in": try plan.readProse(18)
      case "ke": try plan.readProse(19)
      case "co": try plan.readProse(20)
      default: _ = try plan.string()
      }
    }
    guard at == count else { throw BenchError(text: "something behind the plan") }
  }

  private mutating func readProse(_ rule: UInt64) throws {
    let text = try string()
    if let vague, vague.isIn(text, bytes) { vagueBits |= 1 << rule }
  }

  private mutating func readSigns() throws {
    _ = try list { plan in
      try plan.object { plan, name in
        guard name == "da" else { return try plan.readProse(21) }
        if plan.bytes[plan.at + 1] == UInt8(ascii: "\"") { plan.hasSignWithoutData = true }
        try plan.readProse(22)
      }
    }
  }

  private mutating func readActions() throws {
    _ = try list { plan in
      try plan.object { plan, name in
        switch name {
        case "te":
          let text = plan.at + 1
          try plan.readProse(23)
          plan.add(text..<plan.at - 1)
        case "ow": if try plan.string().isEmpty { plan.hasActionWithoutOwner = true }
        default: _ = try plan.string()
        }
      }
    }
  }

  private mutating func add(_ action: Range<Int>) {
    for other in actions where other.count == action.count {
      var offset = 0
      while offset < action.count,
        bytes[action.lowerBound + offset] == bytes[other.lowerBound + offset]
      {
        offset += 1
      }
      if offset == action.count { hasRepeatedAction = true }
    }
    actions.append(action)
  }

  private mutating func readMilestones() throws {
    try object { plan, name in
      switch name {
      case "ac": plan.achieved = plan.day(try plan.string())
      case "in": plan.interim = plan.day(try plan.string())
      case "st" where plan.bytes[plan.at] == UInt8(ascii: "\""):
        plan.start = plan.day(try plan.string())
      default: try plan.readStatus()
      }
    }
  }

  private mutating func readStatus() throws {
    _ = try list { plan in
      try plan.object { plan, name in
        let text = try plan.string()
        guard name == "da" else { return }
        let day = plan.day(text)
        if day.month == 8, (2_000..<2_064).contains(day.year) {
          plan.augusts |= 1 << UInt64(day.year - 2_000)
        }
      }
    }
  }

  private func day(_ text: Range<Int>) -> Day {
    guard text.count == 10 else { return Day() }
    let bytes = bytes
    func number(_ first: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 * 10 + Int(bytes[text.lowerBound + first + $1] &- 0x30) }
    }
    return Day(year: number(0, 4), month: number(5, 2), day: number(8, 2))
  }

  func characters(_ text: Range<Int>) -> Int { text.count { bytes[$0] & 0xC0 != 0x80 } }

  func hasDigit(_ text: Range<Int>) -> Bool { text.contains { bytes[$0] &- 0x30 < 10 } }
}

// MARK: - JSON

extension HardCodedPlan {
  private func fault() -> BenchError { BenchError(text: "no JSON at byte \(at)") }

  private mutating func skipSpace() {
    while bytes[at] == 0x20 || bytes[at] == 0x09 || bytes[at] == 0x0D { at += 1 }
  }

  @inline(__always) private mutating func expect(_ byte: UInt8) throws {
    guard bytes[at] == byte else { throw fault() }
    at += 1
    if bytes[at] <= 0x20 { skipSpace() }
  }

  /// Reads an object, calling `body` with the first two letters of each name.
  @inline(__always) private mutating func object(
    _ body: (inout HardCodedPlan, Name) throws -> Void
  ) throws {
    try expect(UInt8(ascii: "{"))
    while bytes[at] != UInt8(ascii: "}") {
      let name = try string()
      if bytes[at] <= 0x20 { skipSpace() }
      try expect(UInt8(ascii: ":"))
      try body(&self, Name(bytes[name.lowerBound], bytes[name.lowerBound + 1]))
      if bytes[at] <= 0x20 { skipSpace() }
      if bytes[at] == UInt8(ascii: ",") { try expect(UInt8(ascii: ",")) }
    }
    at += 1
  }

  /// Reads a list; how long it is.
  @inline(__always) private mutating func list(
    _ body: (inout HardCodedPlan) throws -> Void
  ) throws -> Int {
    var count = 0
    try expect(UInt8(ascii: "["))
    while bytes[at] != UInt8(ascii: "]") {
      try body(&self)
      count += 1
      if bytes[at] <= 0x20 { skipSpace() }
      if bytes[at] == UInt8(ascii: ",") { try expect(UInt8(ascii: ",")) }
    }
    at += 1
    return count
  }

  /// Reads a string: where its letters are.
  private mutating func string() throws -> Range<Int> {
    guard bytes[at] == UInt8(ascii: "\"") else { throw fault() }
    at += 1
    let start = at
    while true {
      at = bytes.end(from: at)
      if bytes[at] == UInt8(ascii: "\""), bytes[at - 1] != 0xC3 { break }
      try passRare()
    }
    at += 1
    return start..<at - 1
  }

  /// Passes an escape, or a character of other bytes than those of Danish.
  private mutating func passRare() throws {
    let bytes = bytes
    if bytes[at] == UInt8(ascii: "\\"), bytes[at - 1] != 0xC3 {
      let isHex = bytes[at + 1] == UInt8(ascii: "u")
      let digits = at + 2..<at + 6
      guard isHex ? digits.allSatisfy({ isHexDigit(bytes[$0]) }) : isEscape(bytes[at + 1]) else {
        throw fault()
      }
      at += isHex ? 6 : 2
      return
    }
    var iterator = (at..<min(at + 4, count)).map { bytes[$0] }.makeIterator()
    var decoder = UTF8()
    guard bytes[at] >= 0x80, bytes[at - 1] != 0xC3,
      case .scalarValue(let scalar) = decoder.decode(&iterator)
    else { throw fault() }
    at += UTF8.width(scalar)
  }

  private func isEscape(_ byte: UInt8) -> Bool { "\"\\/bfnrt".utf8.contains(byte) }

  private func isHexDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6
  }

  /// The first two letters of a name.
  private struct Name: Equatable, ExpressibleByStringLiteral {
    private let letters: (UInt8, UInt8)

    init(_ first: UInt8, _ second: UInt8) {
      letters = (first, second)
    }

    @inline(__always) init(stringLiteral text: StaticString) {
      letters = unsafe (text.utf8Start[0], text.utf8Start[1])
    }

    @inline(__always) static func == (left: Name, right: Name) -> Bool {
      left.letters == right.letters
    }
  }
}
