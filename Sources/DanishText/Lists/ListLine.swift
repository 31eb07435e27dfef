/// One line of a text that is read as a list.
struct ListLine {
  /// The line without white space at its ends; empty for a blank line.
  let span: Range<Int>
  /// How far it is indented, in columns.
  let indent: Int
  /// The marker it begins with, if that is one.
  var candidate: MarkerReader.Candidate?

  var isBlank: Bool { span.isEmpty }

  /// The lines of a text, blank ones too.
  static func all(in bytes: [UInt8]) -> [ListLine] {
    var lines: [ListLine] = []
    var start = 0
    var offset = 0
    while offset < bytes.count {
      let glyph = Glyph(in: bytes, at: offset)
      guard glyph.kind == .lineBreak else {
        offset += glyph.length
        continue
      }
      lines.append(ListLine(bytes, start..<offset))
      offset += glyph.length
      if bytes[offset - 1] == 0x0D, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
      start = offset
    }
    lines.append(ListLine(bytes, start..<bytes.count))
    return lines
  }

  private init(_ bytes: [UInt8], _ whole: Range<Int>) {
    span = bytes.trimmed(whole)
    indent = min(
      80,
      bytes[whole.lowerBound..<span.lowerBound].reduce(0) { columns, byte in
        columns + (byte == 0x09 ? 4 : byte & 0xC0 == 0x80 ? 0 : 1)
      })
  }
}

extension [UInt8] {
  /// A range without the white space and invisible characters at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Glyph(in: self, at: start).isWhite {
      start += Glyph(in: self, at: start).length
    }
    while end > start {
      var last = end - 1
      while last > start, self[last] & 0xC0 == 0x80 { last -= 1 }
      guard Glyph(in: self, at: last).isWhite else { break }
      end = last
    }
    return Swift.min(start, end)..<end
  }
}

extension Glyph {
  /// Whether the character shows nothing: a space, a line break or an invisible one.
  fileprivate var isWhite: Bool { kind == .space || kind == .invisible || kind == .lineBreak }
}
