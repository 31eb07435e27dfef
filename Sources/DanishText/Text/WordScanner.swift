/// The one pass over the bytes of a text that finds words and hands dots to the sentence rules.
struct WordScanner {
  let bytes: [UInt8]
  private(set) var words: [Word] = []
  private(set) var parts: [Word] = []
  private(set) var sentences: [Range<Int>] = []
  private var folded: [UInt8] = []
  private var breaks: [PartBreak] = []
  private var sentenceStart = 0

  /// Where one part of a hyphenated word ends and the next begins.
  private struct PartBreak {
    let foldedOffset: Int
    let end: Int
    let start: Int
  }

  init(bytes: [UInt8]) {
    self.bytes = bytes
    words.reserveCapacity(bytes.count / 6)
    folded.reserveCapacity(64)
  }

  mutating func scan() {
    var offset = 0
    while offset < bytes.count {
      let glyph = Glyph(in: bytes, at: offset)
      if glyph.isWordCharacter {
        let end = scanPlainWord(at: offset)
        offset = end > offset ? end : scanWord(at: offset, isCapitalized: glyph.kind == .upper)
      } else {
        if endsSentence(glyph, at: offset) { endSentence() }
        offset += glyph.length
      }
    }
    endSentence()
  }

  private mutating func endSentence() {
    guard words.count > sentenceStart else { return }
    sentences.append(sentenceStart..<words.count)
    sentenceStart = words.count
  }
}

// MARK: - Words

extension WordScanner {
  /// Reads a word of nothing but Danish letters, lower case behind the first, as most words are.
  ///
  /// Such a word is its own folded form but for the first letter. Returns the offset behind the word,
  /// or the given offset for a word that needs the full reading.
  private mutating func scanPlainWord(at start: Int) -> Int {
    let isCapitalized = bytes[start] >= 0x41 && bytes[start] <= 0x5A
    var offset = isCapitalized ? start + 1 : start
    var hash = isCapitalized ? Word.mixed(Word.seed, bytes[start] | 0x20) : Word.seed
    scan: while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case 0x61...0x7A:
        hash = Word.mixed(hash, byte)
        offset += 1
      case 0xC3
      where offset + 1 < bytes.count && bytes[offset + 1] >= 0x9F
        && bytes[offset + 1] != 0xB7:
        hash = Word.mixed(Word.mixed(hash, byte), bytes[offset + 1])
        offset += 2
      case UInt8(ascii: ".") where offset - start <= Abbreviation.longest: return start
      case 0x20, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"),
        UInt8(ascii: ")"):
        break scan
      default: return start
      }
    }
    appendPlainWord(start..<offset, hash: hash, isCapitalized: isCapitalized)
    return offset
  }

  private mutating func appendPlainWord(_ span: Range<Int>, hash: UInt64, isCapitalized: Bool) {
    let letters: String
    if isCapitalized {
      folded.removeAll(keepingCapacity: true)
      folded.append(contentsOf: bytes[span])
      folded[0] |= 0x20
      letters = String(decoding: folded, as: UTF8.self)
    } else {
      letters = String(decoding: bytes[span], as: UTF8.self)
    }
    words.append(
      Word(
        folded: letters, span: span, hash: hash, isCapitalized: isCapitalized, isTruncated: false,
        isAbbreviation: false, partIndices: 0..<0))
  }

  /// Reads the word at an offset and returns the offset behind it.
  private mutating func scanWord(at start: Int, isCapitalized: Bool) -> Int {
    folded.removeAll(keepingCapacity: true)
    breaks.removeAll(keepingCapacity: true)
    var offset = start
    var end = start
    while offset < bytes.count {
      let glyph = Glyph(in: bytes, at: offset)
      if glyph.isWordCharacter {
        appendFolded(glyph, at: offset)
        offset += glyph.length
        end = offset
      } else if glyph.kind == .invisible {
        offset += glyph.length
      } else if let joint = joint(glyph, at: offset) {
        if joint == UInt8(ascii: "-") {
          breaks.append(
            PartBreak(foldedOffset: folded.count, end: end, start: offset + glyph.length))
        }
        folded.append(joint)
        offset += glyph.length
      } else {
        break
      }
    }
    if offset == end, breaks.isEmpty, let dotted = abbreviation(from: start, to: end) {
      appendWord(start..<dotted.end, isCapitalized: isCapitalized, isAbbreviation: true)
      if dotted.ending == .beforeCapital, startsWithCapital(after: dotted.end) { endSentence() }
      return dotted.end
    }
    appendWord(start..<end, isCapitalized: isCapitalized, isAbbreviation: false)
    return end
  }

  /// The byte that a character between two halves of a word folds to, or nil if it ends the word.
  private func joint(_ glyph: Glyph, at offset: Int) -> UInt8? {
    let next = Glyph(in: bytes, at: offset + glyph.length)
    switch glyph.kind {
    case .hyphen: return next.isWordCharacter ? UInt8(ascii: "-") : nil
    case .apostrophe: return next.isLetter ? UInt8(ascii: "'") : nil
    case .other:
      let byte = bytes[offset]
      guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") else { return nil }
      let followsDigit = folded.last.map { (0x30...0x39).contains($0) } ?? false
      return followsDigit && next.kind == .digit ? byte : nil
    default: return nil
    }
  }

  private mutating func appendFolded(_ glyph: Glyph, at offset: Int) {
    let byte = bytes[offset]
    switch (glyph.kind, glyph.length) {
    case (.upper, 1): folded.append(byte | 0x20)
    case (_, 1): folded.append(byte)
    case (.upper, 2) where byte == 0xC3:
      folded.append(byte)
      folded.append(bytes[offset + 1] + 0x20)
    case (.upper, _):
      folded.append(contentsOf: bytes.scalar(at: offset).properties.lowercaseMapping.utf8)
    default: folded.append(contentsOf: bytes[offset..<offset + glyph.length])
    }
  }

  private mutating func appendWord(_ span: Range<Int>, isCapitalized: Bool, isAbbreviation: Bool) {
    let firstPart = parts.count
    if !breaks.isEmpty { appendParts(of: span) }
    let after = Glyph(in: bytes, at: span.upperBound)
    words.append(
      Word(
        folded: String(decoding: folded, as: UTF8.self), span: span,
        hash: Word.hash(of: folded), isCapitalized: isCapitalized,
        isTruncated: after.kind == .hyphen && !isAbbreviation, isAbbreviation: isAbbreviation,
        partIndices: firstPart..<parts.count))
  }

  private mutating func appendParts(of span: Range<Int>) {
    var start = span.lowerBound
    var foldedStart = 0
    for index in 0...breaks.count {
      let isLast = index == breaks.count
      let end = isLast ? span.upperBound : breaks[index].end
      let foldedEnd = isLast ? folded.count : breaks[index].foldedOffset
      let letters = folded[foldedStart..<foldedEnd]
      parts.append(
        Word(
          folded: String(decoding: letters, as: UTF8.self), span: start..<end,
          hash: Word.hash(of: letters), isCapitalized: Glyph(in: bytes, at: start).kind == .upper,
          isTruncated: !isLast, isAbbreviation: false, partIndices: 0..<0))
      guard !isLast else { break }
      start = breaks[index].start
      foldedStart = foldedEnd + 1
    }
  }
}

// MARK: - Abbreviations and sentences

extension WordScanner {
  /// The longest known abbreviation that starts with the word just read; its letters are folded.
  private mutating func abbreviation(from start: Int, to end: Int)
    -> (end: Int, ending: Abbreviation.Ending)?
  {
    guard end < bytes.count, bytes[end] == UInt8(ascii: "."),
      folded.count <= Abbreviation.longest
    else { return nil }
    var letters = folded
    var best: (end: Int, ending: Abbreviation.Ending)?
    var offset = end
    var dotted = false
    while letters.count <= Abbreviation.longest {
      let hasDot = offset < bytes.count && bytes[offset] == UInt8(ascii: ".")
      if hasDot || dotted {
        let name = String(decoding: letters, as: UTF8.self)
        if let ending = Abbreviation.ending(of: name, dotted: dotted) {
          best = (hasDot ? offset + 1 : offset, ending)
          folded = letters
        }
      }
      guard hasDot, let next = letterRun(at: offset + 1) else { break }
      letters.append(contentsOf: bytes[offset + 1..<next].lazy.map { $0 | 0x20 })
      offset = next
      dotted = true
    }
    return best
  }

  /// Where a run of plain letters that starts at an offset ends, or nil if none starts there.
  private func letterRun(at start: Int) -> Int? {
    var end = start
    while end < bytes.count, bytes[end] < 0x80, Glyph(in: bytes, at: end).isLetter { end += 1 }
    return end > start && !Glyph(in: bytes, at: end).isWordCharacter ? end : nil
  }

  /// Whether the first word behind an offset, on the same line, has a capital.
  private func startsWithCapital(after offset: Int) -> Bool {
    var offset = offset
    var glyph = Glyph(in: bytes, at: offset)
    guard glyph.kind == .space else { return false }
    while glyph.kind == .space {
      offset += glyph.length
      glyph = Glyph(in: bytes, at: offset)
    }
    return glyph.kind == .upper
  }

  private func endsSentence(_ glyph: Glyph, at offset: Int) -> Bool {
    let rules = SentenceEnd(bytes: bytes)
    if glyph.kind == .lineBreak { return rules.lineBreakEnds(at: offset) }
    return switch bytes[offset] {
    case UInt8(ascii: "."): rules.dotEnds(at: offset, after: words.last)
    case UInt8(ascii: "?"), UInt8(ascii: "!"): true
    case 0xE2: rules.isEllipsis(at: offset)
    default: false
    }
  }
}
