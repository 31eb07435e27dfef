/// A stretch of text as it stands in a part, and what it means.
package struct XMLPiece: Sendable, Hashable {
  /// The bytes in the part.
  package let range: Range<Int>
  /// What they mean, where that is not what they are: references, and line ends of old kinds.
  package let replacement: [UInt8]?
}

extension XMLPart {
  /// What a text token says, in stretches; nothing for other tokens.
  package func pieces(of index: Int) -> [XMLPiece] {
    let token = tokens[index]
    switch token.kind {
    case .text: return pieces(token.range, isLiteral: false)
    // Without the marks <![CDATA[ and ]]> round it.
    case .literal:
      let range = token.range
      return pieces(range.lowerBound + 9..<range.upperBound - 3, isLiteral: true)
    case .start, .end, .other: return []
    }
  }

  func pieces(_ range: Range<Int>, isLiteral: Bool) -> [XMLPiece] {
    var pieces: [XMLPiece] = []
    var start = range.lowerBound
    var at = start
    while at < range.upperBound {
      let isReference = bytes[at] == UInt8(ascii: "&") && !isLiteral
      guard isReference || bytes[at] == UInt8(ascii: "\r") else {
        at += 1
        continue
      }
      if start < at { pieces.append(XMLPiece(range: start..<at, replacement: nil)) }
      let piece = isReference ? reference(at) : lineEnd(at, before: range.upperBound)
      pieces.append(piece)
      at = piece.range.upperBound
      start = at
    }
    if start < at { pieces.append(XMLPiece(range: start..<at, replacement: nil)) }
    return pieces
  }

  private func reference(_ at: Int) -> XMLPiece {
    let found = xmlReference(bytes, at)
    return XMLPiece(
      range: at..<(found?.end ?? at + 1), replacement: found.map { Array($0.character.utf8) })
  }

  private func lineEnd(_ at: Int, before end: Int) -> XMLPiece {
    let isPair = at + 1 < end && bytes[at + 1] == UInt8(ascii: "\n")
    return XMLPiece(range: at..<at + (isPair ? 2 : 1), replacement: [UInt8(ascii: "\n")])
  }
}

/// The character that a reference at a place stands for, and where it ends; nil for none.
func xmlReference(_ bytes: [UInt8], _ at: Int) -> (character: String, end: Int)? {
  let tail = bytes[(at + 1)...].prefix(12)
  guard let end = tail.firstIndex(of: UInt8(ascii: ";")) else { return nil }
  let name = String(decoding: bytes[at + 1..<end], as: UTF8.self)
  let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
  if let character = named[name] { return (character, end + 1) }
  guard name.hasPrefix("#") else { return nil }
  let isHex = name.hasPrefix("#x")
  let digits = name.dropFirst(isHex ? 2 : 1)
  guard digits.allSatisfy(\.isHexDigit),
    let value = UInt32(digits, radix: isHex ? 16 : 10), let scalar = Unicode.Scalar(value),
    isXMLCharacter(scalar)
  else { return nil }
  return (String(Character(scalar)), end + 1)
}

/// Whether XML 1.0 allows a character at all.
private func isXMLCharacter(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D: true
  case 0..<0x20, 0xFFFE, 0xFFFF: false
  default: true
  }
}

/// Text as it may stand in XML, between tags or in quotes.
///
/// Characters that XML cannot hold are left out: Word refuses a file that has one of them.
package func escapedXML(_ text: String) -> String {
  var escaped = ""
  for scalar in text.unicodeScalars where isXMLCharacter(scalar) {
    switch scalar {
    case "&": escaped += "&amp;"
    case "<": escaped += "&lt;"
    case ">": escaped += "&gt;"
    case "\"": escaped += "&quot;"
    case "\r": escaped += "&#13;"
    default: escaped.unicodeScalars.append(scalar)
    }
  }
  return escaped
}

func isXMLSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
}
