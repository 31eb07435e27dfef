/// The rules for whether a dot or a line break ends a sentence.
struct SentenceEnd {
  let bytes: [UInt8]

  func isEllipsis(at offset: Int) -> Bool {
    bytes.scalar(at: offset) == "…"
  }

  /// Whether the dot at an offset ends the sentence, given the word read last.
  func dotEnds(at offset: Int, after word: Word?) -> Bool {
    guard let word, word.span.upperBound == offset else { return true }
    let next = Glyph(in: bytes, at: offset + 1)
    if next.isWordCharacter || next.kind == .hyphen {
      // "8.a" and "albertslund.dk" go on; "slut.Vi" lacks its space.
      return next.kind == .upper && Glyph(in: bytes, at: offset - 1).kind == .lower
        && !word.isCapitalized
    }
    let follower = firstGlyph(after: offset + 1)
    if word.isOrdinalNumber { return ordinalEnds(word, before: follower) }
    let isInitial = word.isCapitalized && word.folded.utf8.count == 1
    return !(isInitial && follower.glyph.kind == .upper)
  }

  /// Whether the line break at an offset ends the sentence.
  ///
  /// A line that goes on in lower case was only wrapped; a list marker always starts anew.
  func lineBreakEnds(at offset: Int) -> Bool {
    var next = offset + Glyph(in: bytes, at: offset).length
    if offset + 1 == next, bytes[offset] == 0x0D, next < bytes.count, bytes[next] == 0x0A {
      next += 1
    }
    let first = firstGlyph(after: next)
    return first.glyph.kind != .lower || isListMarker(at: first.offset)
  }

  /// Whether a typed list marker such as "-", "•", "1." or "a)" stands at the start of a line.
  func isListMarker(at offset: Int) -> Bool {
    var end = offset
    while end < bytes.count, bytes[end] < 0x80, Glyph(in: bytes, at: end).kind == .digit {
      end += 1
    }
    if end == offset, Glyph(in: bytes, at: end).isLetter {
      end += Glyph(in: bytes, at: end).length
    }
    guard end > offset, end - offset <= 3, end < bytes.count else { return false }
    return bytes[end] == UInt8(ascii: ")")
      || bytes[end] == UInt8(ascii: ".")
        && Glyph(in: bytes, at: end + 1).kind == .space
  }

  /// Whether only spaces stand between an offset and the start of its line.
  func isLineStart(_ offset: Int) -> Bool {
    var offset = offset
    while offset > 0, bytes[offset - 1] == 0x20 || bytes[offset - 1] == 0x09 { offset -= 1 }
    return offset == 0 || bytes[offset - 1] == 0x0A || bytes[offset - 1] == 0x0D
  }

  private func ordinalEnds(_ word: Word, before next: (glyph: Glyph, offset: Int)) -> Bool {
    if isLineStart(word.span.lowerBound) { return false }
    switch next.glyph.kind {
    case .lower: return false
    case .digit:
      // "12. 8. 2027" is a date; "faldet til 20. 8 ud af 10 siger" is two sentences.
      let end = endOfDigits(at: next.offset)
      let isDated = end - next.offset == 4 || end < bytes.count && bytes[end] == UInt8(ascii: ".")
      return !isDated
    case .upper: return !Months.isName(at: next.offset, in: bytes)
    default: return true
    }
  }

  private func endOfDigits(at offset: Int) -> Int {
    var end = offset
    while end < bytes.count, Glyph(in: bytes, at: end).kind == .digit { end += 1 }
    return end
  }

  /// The first character behind an offset that is no space.
  private func firstGlyph(after start: Int) -> (glyph: Glyph, offset: Int) {
    var offset = start
    var glyph = Glyph(in: bytes, at: offset)
    while glyph.kind == .space || glyph.kind == .invisible {
      offset += glyph.length
      glyph = Glyph(in: bytes, at: offset)
    }
    return (glyph, offset)
  }
}

extension Word {
  /// Whether the word is a number that a dot can make an ordinal: "3", "12", "1".
  fileprivate var isOrdinalNumber: Bool {
    folded.utf8.count <= 2 && folded.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
