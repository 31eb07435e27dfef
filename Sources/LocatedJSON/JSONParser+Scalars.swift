import Diagnostics

extension JSONParser {
  /// Reads a string from its opening to past its closing quote.
  mutating func string() throws(JSONSyntaxError) -> String {
    let start = at
    at += 1
    skipPlainBytes()
    let plain = source.bytes[(start + 1)..<at]
    // Nearly all strings hold no escape and are taken as they stand.
    if byte == UInt8(ascii: "\"") {
      at += 1
      return String(decoding: plain, as: UTF8.self)
    }
    var bytes = Array(plain)
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        return String(decoding: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard at + 1 < source.bytes.count else { throw unclosed(start, "\"") }
        bytes.append(contentsOf: Array(String(try escape()).utf8))
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        throw mistake(.lineBreak, help: .helpLineBreak)
      case 0..<0x20:
        throw mistake(.rawControl, help: .helpRawControl)
      default:
        bytes.append(byte)
        at += 1
      }
    }
    throw unclosed(start, "\"")
  }

  private mutating func skipPlainBytes() {
    let end = source.bytes.count
    while at < end {
      let byte = source.bytes[at]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return }
      at += 1
    }
  }

  private mutating func escape() throws(JSONSyntaxError) -> Unicode.Scalar {
    let start = at
    at += 2
    let escaped = source.bytes[start + 1]
    switch escaped {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(escaped)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default:
      // The character after the backslash may have several bytes.
      let rest = source.bytes[at...].prefix { $0 & 0xC0 == 0x80 }
      throw badEscape(start..<rest.endIndex, help: .helpEscape)
    }
  }

  private mutating func unicodeEscape(from start: Int) throws(JSONSyntaxError) -> Unicode.Scalar {
    let first = try hexDigits(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    let found = String(decoding: source.bytes[start..<at], as: UTF8.self)
    let lone = mistake(.loneSurrogate, ["found": found], start..<at)
    guard first < 0xDC00, source.bytes[at...].starts(with: "\\u".utf8) else { throw lone }
    at += 2
    let second = try hexDigits(from: at - 2)
    guard (0xDC00...0xDFFF).contains(second) else { throw lone }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func hexDigits(from start: Int) throws(JSONSyntaxError) -> UInt32 {
    let digits = source.bytes[at...].prefix(4).prefix { isHexDigit($0) }
    guard digits.count == 4, let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else {
      let found = source.bytes[at...].prefix(4).prefix { isWordByte($0) && $0 < 0x80 }
      throw badEscape(start..<found.endIndex, help: .helpUnicode)
    }
    at += 4
    return value
  }

  private func isHexDigit(_ byte: UInt8) -> Bool {
    byte < 0x80 && Character(Unicode.Scalar(byte)).isHexDigit
  }

  private func badEscape(_ range: Range<Int>, help: JSONPhrase) -> JSONSyntaxError {
    let found = String(decoding: source.bytes[range], as: UTF8.self)
    return mistake(.badEscape, ["found": found], range, help: help)
  }

  /// Reads a number by RFC 8259, section 6: no leading zero, no leading plus, no bare point.
  mutating func number() throws(JSONSyntaxError) -> JSONNode {
    let start = at
    while let byte, isWordByte(byte) || "+-.".utf8.contains(byte) { at += 1 }
    let text = String(decoding: source.bytes[start..<at], as: UTF8.self)
    guard isNumber(Array(text.utf8)) else {
      throw mistake(.badNumber, ["found": text], start..<at, help: .helpDecimal)
    }
    return JSONNode(.number(text), start..<at)
  }

  private func isNumber(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    func digits() -> Int {
      let count = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let leadsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, !leadsWithZero || whole == 1 else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}
