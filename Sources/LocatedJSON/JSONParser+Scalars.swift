import Diagnostics

extension JSONParser {
  /// Reads a string from its opening to past its closing quote.
  mutating func string() throws(JSONSyntaxError) -> String {
    let start = at
    var bytes: [UInt8] = []
    at += 1
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        return String(decoding: bytes, as: UTF8.self)
      case UInt8(ascii: "\\"):
        bytes.append(contentsOf: Array(String(try escape()).utf8))
      case 0..<0x20:
        throw mistake(.rawControl, help: .helpRawControl)
      default:
        bytes.append(byte)
        at += 1
      }
    }
    throw unclosed(start, "\"")
  }

  private mutating func escape() throws(JSONSyntaxError) -> Unicode.Scalar {
    let start = at
    at += 1
    guard let byte else { throw unclosed(start, "\"") }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default: throw badEscape(start)
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
    guard at + 4 <= source.bytes.count else { throw badEscape(start) }
    var value: UInt32 = 0
    for byte in source.bytes[at..<at + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
        throw badEscape(start)
      }
      value = value << 4 + UInt32(digit)
    }
    at += 4
    return value
  }

  private func badEscape(_ start: Int) -> JSONSyntaxError {
    let range = start..<min(start + 2, source.bytes.count)
    let found = String(decoding: source.bytes[range], as: UTF8.self)
    return mistake(.badEscape, ["found": found], range, help: .helpEscape)
  }

  /// Reads a number by RFC 8259, section 6: no leading zero, no leading plus, no bare point.
  mutating func number() throws(JSONSyntaxError) -> JSONNode {
    let start = at
    while let byte, "+-.eE0123456789".utf8.contains(byte) { at += 1 }
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
