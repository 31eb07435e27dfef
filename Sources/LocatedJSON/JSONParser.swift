package import Diagnostics

/// Reads one JSON text by RFC 8259, strictly, and says where the first mistake is.
///
/// Depth and size are bounded, so a hostile file ends in a message and not in a full stack. Files that
/// the program writes itself may be bigger than what people write; they have a `limit` of their own.
package func parseJSON(
  _ source: Source, limit: Int? = nil
) -> (root: JSONNode?, diagnostics: [Diagnostic]) {
  var parser = JSONParser(source: source, limit: limit ?? JSONParser.sizeLimit)
  do {
    return (try parser.document(), [])
  } catch {
    return (nil, [error.diagnostic])
  }
}

/// The first mistake in a text that is not JSON.
struct JSONSyntaxError: Error {
  let diagnostic: Diagnostic
}

/// A recursive-descent reader over bytes.
struct JSONParser {
  /// The most levels of objects and arrays.
  static let depthLimit = 64
  /// The most bytes of a file: a thousand pages, and little enough that judging them stays bounded.
  static let sizeLimit = 4 << 20

  let source: Source
  let limit: Int
  var at = 0

  init(source: Source, limit: Int = JSONParser.sizeLimit) {
    self.source = source
    self.limit = limit
  }

  mutating func document() throws(JSONSyntaxError) -> JSONNode {
    guard source.bytes.count <= limit else {
      throw mistake(
        .tooBig, ["limit": "\(limit >> 20)"], 0..<0, help: .helpTooBig)
    }
    if let bad = firstInvalidUTF8(source.bytes) {
      throw mistake(.notUTF8, [:], bad..<bad + 1, help: .helpUTF8)
    }
    if source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    try skipSpace()
    guard at < source.bytes.count else { throw mistake(.emptyFile, [:], 0..<0) }
    let root = try value(depth: 0)
    try skipSpace()
    guard at == source.bytes.count else { throw mistake(.afterEnd, [:], at..<at + 1) }
    return root
  }

  var byte: UInt8? { at < source.bytes.count ? source.bytes[at] : nil }

  func mistake(
    _ phrase: JSONPhrase, _ arguments: [String: String] = [:], _ range: Range<Int>? = nil,
    help: JSONPhrase? = nil
  ) -> JSONSyntaxError {
    let here = at..<min(at + 1, source.bytes.count)
    let place = Place(source, range ?? here)
    return JSONSyntaxError(diagnostic: Diagnostic(phrase, arguments, at: place, help: help))
  }

  mutating func skipSpace() throws(JSONSyntaxError) {
    while let byte {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): at += 1
      case UInt8(ascii: "/"), UInt8(ascii: "#"): throw mistake(.comment, help: .helpComment)
      case 0x80...:
        guard let space = oddSpace() else { return }
        throw mistake(.oddSpace, [:], at..<at + space, help: .helpOddSpace)
      default: return
      }
    }
  }

  /// The length of a blank that JSON does not know, such as the non-breaking space of Word.
  private func oddSpace() -> Int? {
    let text = String(decoding: source.bytes[at...].prefix(4), as: UTF8.self)
    guard let scalar = text.unicodeScalars.first else { return nil }
    let isBlank = scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
    return isBlank ? UTF8.width(scalar) : nil
  }

  private mutating func value(depth: Int) throws(JSONSyntaxError) -> JSONNode {
    let start = at
    switch byte {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""):
      let text = try string()
      return JSONNode(.string(text), start..<at)
    case let byte? where isNumberStart(byte): return try number()
    default: return try word()
    }
  }

  private mutating func word() throws(JSONSyntaxError) -> JSONNode {
    let range = wordRange()
    let value: JSONValue
    switch String(decoding: source.bytes[range], as: UTF8.self) {
    case "true": value = .bool(true)
    case "false": value = .bool(false)
    case "null": value = .null
    case let text: throw mistake(.valueExpected, [:], range, help: quoteHelp(text))
    }
    at = range.upperBound
    return JSONNode(value, range)
  }

  /// What to do about quotes that are not those of JSON.
  private func quoteHelp(_ text: String) -> JSONPhrase? {
    text.first.map { "'‘’“”„»«".contains($0) } ?? false ? .helpQuotes : nil
  }

  /// Enters an object or array at a depth, unless that is too deep.
  private mutating func open(depth: Int) throws(JSONSyntaxError) {
    guard depth < Self.depthLimit else {
      throw mistake(.tooDeep, ["limit": "\(Self.depthLimit)"])
    }
    at += 1
    try skipSpace()
  }

  private mutating func object(depth: Int) throws(JSONSyntaxError) -> JSONNode {
    let start = at
    var members: [JSONMember] = []
    try open(depth: depth)
    while byte != UInt8(ascii: "}") {
      let nameStart = at
      guard byte == UInt8(ascii: "\"") else {
        if byte == nil { throw unclosed(start, "{") }
        let range = wordRange()
        let text = String(decoding: source.bytes[range], as: UTF8.self)
        throw mistake(.nameExpected, [:], range, help: quoteHelp(text))
      }
      let name = try string()
      let nameRange = nameStart..<at
      try skipSpace()
      guard byte == UInt8(ascii: ":") else { throw mistake(.colonExpected, ["name": name]) }
      at += 1
      try skipSpace()
      let value = try value(depth: depth + 1)
      members.append(JSONMember(name: name, nameRange: nameRange, value: value))
      try separator(before: UInt8(ascii: "}"), opened: start)
    }
    at += 1
    return JSONNode(.object(members), start..<at)
  }

  private mutating func array(depth: Int) throws(JSONSyntaxError) -> JSONNode {
    let start = at
    var elements: [JSONNode] = []
    try open(depth: depth)
    while byte != UInt8(ascii: "]") {
      guard byte != nil else { throw unclosed(start, "[") }
      elements.append(try value(depth: depth + 1))
      try separator(before: UInt8(ascii: "]"), opened: start)
    }
    at += 1
    return JSONNode(.array(elements), start..<at)
  }

  /// Passes a comma that is followed by more, or stops at the closing sign.
  private mutating func separator(
    before close: UInt8, opened: Int
  ) throws(JSONSyntaxError) {
    let end = at
    try skipSpace()
    if byte == close { return }
    guard byte != nil else { throw unclosed(opened, close == UInt8(ascii: "}") ? "{" : "[") }
    guard byte == UInt8(ascii: ",") else { throw missingComma(after: end, before: close) }
    let comma = at
    at += 1
    try skipSpace()
    if byte == close { throw mistake(.extraComma, [:], comma..<comma + 1, help: .helpExtraComma) }
  }

  private func missingComma(after end: Int, before close: UInt8) -> JSONSyntaxError {
    let isNextLine = source.bytes[end..<at].contains(UInt8(ascii: "\n"))
    if isNextLine, let byte, isWordByte(byte) || "\"{[-".utf8.contains(byte) {
      return mistake(.commaBetweenLines, [:], end..<end, help: .helpCommaBetweenLines)
    }
    // A text that ends just before a letter ended too soon, at a quote that was to be in it.
    let isInText =
      source.bytes[at - 1] == UInt8(ascii: "\"") && isWordByte(source.bytes[at])
    return mistake(
      .commaExpected, ["close": String(UnicodeScalar(close))], wordRange(),
      help: isInText ? .helpInnerQuote : nil)
  }

  func unclosed(_ start: Int, _ open: String) -> JSONSyntaxError {
    let close = open == "{" ? "}" : open == "[" ? "]" : open
    return mistake(
      .unclosed, ["open": open, "close": close], start..<start + 1, help: .helpUnclosed)
  }

  private func isNumberStart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The run of letters and digits at this place, so that the caret marks a whole wrong word.
  private func wordRange() -> Range<Int> {
    var end = at
    while end < source.bytes.count, isWordByte(source.bytes[end]) { end += 1 }
    return at..<min(max(end, at + 1), source.bytes.count)
  }

  func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "'"), 0x80...:
      true
    default: false
    }
  }
}

/// The offset of the first byte that is not UTF-8; nil where all are.
private func firstInvalidUTF8(_ bytes: [UInt8]) -> Int? {
  guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
  var at = 0
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  while true {
    switch decoder.decode(&iterator) {
    case .scalarValue(let scalar): at += UTF8.width(scalar)
    case .emptyInput, .error: return min(at, bytes.count - 1)
    }
  }
}
