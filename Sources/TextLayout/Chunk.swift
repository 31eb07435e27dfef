/// A piece of a line that is not broken while it fits, and the spaces before it.
struct Chunk {
  /// The spaces, left out where a line is broken before the chunk.
  let gap: [Cell]
  /// The characters; spaces among them hold a part and its conjunction together.
  let cells: [Cell]

  /// The same without the spaces before it.
  var withoutGap: Chunk { Chunk(gap: [], cells: cells) }

  /// The pieces of one line.
  static func chunks(of line: [Cell]) -> [Chunk] {
    var chunks: [Chunk] = []
    for word in words(of: line) {
      if let last = chunks.last, last.clings(to: word) {
        chunks[chunks.count - 1] = Chunk(gap: last.gap, cells: last.cells + word.gap + word.cells)
      } else {
        chunks += word.compoundParts
      }
    }
    return chunks
  }

  /// What the line has between spaces.
  private static func words(of line: [Cell]) -> [Chunk] {
    var words: [Chunk] = []
    var rest = line[...]
    while !rest.isEmpty {
      let gap = rest.prefix { $0.isSpace }
      let word = rest.dropFirst(gap.count).prefix { !$0.isSpace }
      rest = rest.dropFirst(gap.count + word.count)
      if !word.isEmpty { words.append(Chunk(gap: Array(gap), cells: Array(word))) }
    }
    return words
  }

  /// Whether no line may begin with the next word: after "kultur-", inside a command, and when it is a lone dash.
  private func clings(to next: Chunk) -> Bool {
    if next.cells.count == 1 && ["–", "—"].contains(next.cells[0].character) { return true }
    // What is to be typed or copied as it stands.
    if cells.last?.role == .code, next.cells[0].role == .code { return true }
    let end = cells.suffix(2).map(\.character)
    return end.count == 2 && end[0].isLetter && end[1] == "-"
  }

  /// The word in parts that each end after a hyphen inside a compound.
  private var compoundParts: [Chunk] {
    if isAddress || isIdentifier { return [self] }
    var parts: [Chunk] = []
    var start = 0
    for index in cells.indices where isCompoundHyphen(at: index) {
      parts.append(Chunk(gap: start == 0 ? gap : [], cells: Array(cells[start...index])))
      start = index + 1
    }
    parts.append(Chunk(gap: start == 0 ? gap : [], cells: Array(cells[start...])))
    return parts
  }

  /// Whether this is an address, a path, an option or something else that is typed as it stands.
  private var isAddress: Bool {
    let marks: Set<Character> = ["/", "\\", "@", "_", "="]
    return cells.first?.character == "-"
      || cells.contains { marks.contains($0.character) || $0.role == .code }
  }

  /// Whether this is a name made for machines, such as "action-owner-unit": small letters, two hyphens.
  private var isIdentifier: Bool {
    let letters = cells.drop { !$0.character.isLetter }
    return letters.count { $0.character == "-" } > 1
      && letters.allSatisfy { !$0.character.isUppercase }
  }

  private func isCompoundHyphen(at index: Int) -> Bool {
    guard cells[index].character == "-" else { return false }
    let before = cells[..<index].suffix(2)
    let after = cells[(index + 1)...].prefix(3)
    return before.count == 2 && after.count == 3
      && (before + after).allSatisfy { $0.character.isLetter }
  }
}

// MARK: - What is wider than a line

extension Chunk {
  /// The words held together in this chunk, when there are several.
  var looserParts: [Chunk]? {
    let words = Chunk.words(of: cells)
    return words.count > 1 ? words : nil
  }

  /// The word cut in two so that the first part fits: after a separator in the last half of the
  /// line if there is one, else where the line ends; never less than one character.
  func cut(toFit room: Int) -> (head: [Cell], tail: Chunk) {
    var end = 0
    var used = 0
    while end < cells.count, used + cells[end].width <= room || end == 0 {
      used += cells[end].width
      end += 1
    }
    let separators: Set<Character> = ["/", "\\", "?", "&", "=", "-", "_", ".", "@"]
    let best = cells[..<end].lastIndex { separators.contains($0.character) }
    if let best, best + 1 > end / 2 { end = best + 1 }
    return (Array(cells[..<end]), Chunk(gap: [], cells: Array(cells[end...])))
  }
}
