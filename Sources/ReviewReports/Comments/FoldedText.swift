import WordDocuments

/// Some stretches of a document as one text in which words can be found again.
///
/// What an answer was read as may differ from its document in blanks, line ends and in how letters
/// with marks are written; none of that counts here.
struct FoldedText {
  /// A character as it is compared, and where it stands.
  private struct Sign {
    let character: Character
    let range: Range<TextPoint>
    /// How many bytes stand before it in the answer.
    let offset: Int
  }

  private var signs: [Sign] = []

  init(_ document: Document, _ stretches: [Range<TextPoint>]) {
    var offset = 0
    for stretch in stretches {
      if !signs.isEmpty { append(" ", stretch.lowerBound..<stretch.lowerBound, &offset) }
      for block in stretch.lowerBound.block...stretch.upperBound.block
      where document.blocks.indices.contains(block) {
        add(document.blocks[block].text, block, stretch, &offset)
      }
    }
  }

  private mutating func add(
    _ text: String, _ block: Int, _ stretch: Range<TextPoint>, _ offset: inout Int
  ) {
    var place = 0
    for character in text {
      let start = TextPoint(block: block, offset: place)
      place += character.utf8.count
      let end = TextPoint(block: block, offset: place)
      guard start >= stretch.lowerBound, end <= stretch.upperBound else { continue }
      append(character, start..<end, &offset)
    }
    let end = TextPoint(block: block, offset: place)
    if end < stretch.upperBound { append(" ", end..<end, &offset) }
  }

  private mutating func append(
    _ character: Character, _ range: Range<TextPoint>, _ offset: inout Int
  ) {
    defer { offset += character.utf8.count }
    if character == "\u{AD}" { return }
    let sign: Character = character.isWhitespace ? " " : character
    if sign == " ", signs.last?.character == " " { return }
    signs.append(Sign(character: sign, range: range, offset: offset))
  }

  /// The most characters of a quote that are compared.
  private static let limit = 200

  /// Where words stand; of several places the one nearest to an offset, or the first whole words.
  func range(of words: String, near offset: Int?) -> Range<TextPoint>? {
    var wanted: [Character] = []
    for character in words where character != "\u{AD}" {
      let sign: Character = character.isWhitespace ? " " : character
      if sign != " " || (wanted.last ?? " ") != " " { wanted.append(sign) }
    }
    while wanted.last == " " { wanted.removeLast() }
    guard let first = wanted.first, wanted.count <= signs.count else { return nil }
    let start = wanted.prefix(Self.limit)
    let found = (0...signs.count - wanted.count).filter { at in
      signs[at].character == first
        && zip(start, signs[at...]).allSatisfy { $0 == $1.character }
    }
    guard let at = best(of: found, length: wanted.count, near: offset) else { return nil }
    return signs[at].range.lowerBound..<signs[at + wanted.count - 1].range.upperBound
  }

  private func best(of found: [Int], length: Int, near offset: Int?) -> Int? {
    if let offset { return found.min { distance($0, offset) < distance($1, offset) } }
    let whole = found.first { at in
      let before = at == 0 ? nil : signs[at - 1].character
      let after = at + length < signs.count ? signs[at + length].character : nil
      return !isPartOfWord(before) && !isPartOfWord(after)
    }
    return whole ?? found.first
  }

  private func distance(_ at: Int, _ offset: Int) -> Int { abs(signs[at].offset - offset) }

  private func isPartOfWord(_ character: Character?) -> Bool {
    character.map { $0.isLetter || $0.isNumber } ?? false
  }
}
