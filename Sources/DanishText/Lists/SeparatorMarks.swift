/// Where the separators of a line stand, outside brackets and quotation marks.
struct SeparatorMarks {
  private(set) var semicolons: [Range<Int>] = []
  /// " / ", " | ", " + ", " • " and tabs.
  private(set) var signs: [Range<Int>] = []
  private(set) var commas: [Range<Int>] = []
  private(set) var colons: [Int] = []
  private var depth = 0
  private var isQuoted = false

  init(bytes: [UInt8], span: Range<Int>) {
    var offset = span.lowerBound
    while offset < span.upperBound {
      let glyph = Glyph(in: bytes, at: offset)
      if glyph.kind == .other || glyph.kind == .space {
        note(bytes, at: offset, length: glyph.length, in: span)
      }
      offset += glyph.length
    }
    if depth > 0 || isQuoted { forget() }
  }

  /// A bracket that is never closed makes the marks behind it unsafe; the line is prose then.
  private mutating func forget() {
    (semicolons, signs, commas, colons) = ([], [], [], [])
  }

  private mutating func note(_ bytes: [UInt8], at offset: Int, length: Int, in span: Range<Int>) {
    let scalar = bytes.scalar(at: offset)
    switch scalar {
    case "(", "[", "{": depth += 1
    case ")", "]", "}": depth = max(0, depth - 1)
    case "\"": isQuoted.toggle()
    case "“", "«", "„": isQuoted = scalar != "“" || !isQuoted
    case "”", "»": isQuoted = false
    default:
      guard depth == 0, !isQuoted else { return }
      separate(scalar, bytes, offset..<offset + length, in: span)
    }
  }

  private mutating func separate(
    _ scalar: Unicode.Scalar, _ bytes: [UInt8], _ mark: Range<Int>, in span: Range<Int>
  ) {
    let before = mark.lowerBound > span.lowerBound ? bytes[mark.lowerBound - 1] : 0x20
    let after = mark.upperBound < span.upperBound ? bytes[mark.upperBound] : 0x20
    switch scalar {
    case ";": semicolons.append(mark)
    case "\t": signs.append(mark)
    case "|", "•", "·", "●", "▪": signs.append(mark)
    case "/", "+":
      if before == 0x20, after == 0x20 { signs.append(mark) }
    case ",":
      let isDecimal = DigitGroup.isDigit(before) && DigitGroup.isDigit(after)
      if !isDecimal { commas.append(mark) }
    case ":":
      if after == 0x20 || after == 0x0A { colons.append(mark.lowerBound) }
    default: break
    }
  }
}
