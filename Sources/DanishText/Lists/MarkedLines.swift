/// Lines of which at least one begins with a marker.
struct MarkedLines {
  let text: TokenizedText
  let lines: [ListLine]

  func layout() -> ListLayout {
    var layout = ListLayout()
    var areWrapped = false
    var levels = Levels()
    var isBehindBlank = false
    let last = lines.lastIndex { $0.candidate != nil } ?? 0
    for (index, line) in lines.enumerated() {
      defer { isBehindBlank = line.isBlank }
      if line.isBlank { continue }
      if let candidate = line.candidate {
        let level = levels.level(of: candidate, indent: line.indent)
        layout.blocks.append(
          ListReader.Block(
            marker: candidate.marker,
            span: min(candidate.bodyStart, line.span.upperBound)..<line.span.upperBound,
            level: level, style: candidate.style))
      } else if isLeadIn(line, before: index < last, isFirst: layout.blocks.isEmpty) {
        layout.leadIns.append(line.span)
      } else if continues(
        line, layout.blocks, isBehindBlank: isBehindBlank, isLast: index > last, areWrapped)
      {
        extend(&layout.blocks[layout.blocks.count - 1], with: line)
        areWrapped = true
      } else {
        layout.blocks.append(
          ListReader.Block(marker: nil, span: line.span, level: 0, style: ""))
      }
    }
    return layout
  }

  private func extend(_ block: inout ListReader.Block, with line: ListLine) {
    let start = block.span.isEmpty ? line.span.lowerBound : block.span.lowerBound
    block.span = start..<line.span.upperBound
  }

  /// Whether an unmarked line only leads up to what follows.
  private func isLeadIn(_ line: ListLine, before hasItems: Bool, isFirst: Bool) -> Bool {
    guard hasItems else { return false }
    if text.bytes[line.span.upperBound - 1] == UInt8(ascii: ":") { return true }
    return isFirst && LeadInWords.head(text, line.span)
  }

  /// Whether an unmarked line belongs to the item before it.
  private func continues(
    _ line: ListLine, _ blocks: [ListReader.Block], isBehindBlank: Bool, isLast: Bool,
    _ areWrapped: Bool
  ) -> Bool {
    guard let block = blocks.last else { return false }
    if block.span.isEmpty { return true }
    if !isLast { return block.marker != nil || !isBehindBlank }
    if Glyph(in: text.bytes, at: line.span.lowerBound).kind == .lower { return true }
    if isBehindBlank { return false }
    if line.indent >= 2 || areWrapped { return true }
    // A last line without its marker, behind items of one line each, is an item.
    return blocks.count < 2 || !PlainLines.isFinished(text, block.span)
  }

  /// How deep markers are nested.
  private struct Levels {
    private var stack: [(indent: Int, style: String)] = []

    mutating func level(of candidate: MarkerReader.Candidate, indent: Int) -> Int {
      let style =
        candidate.marker.kind == .bullet ? candidate.style : candidate.marker.kind.rawValue
      while let top = stack.last, top.indent > indent + 1 { stack.removeLast() }
      if let same = stack.lastIndex(where: { $0.style == style && abs($0.indent - indent) <= 1 }) {
        stack.removeLast(stack.count - same - 1)
      } else if let top = stack.last, indent <= top.indent + 1, !isInner(style, of: top.style) {
        stack[stack.count - 1] = (indent, style)
      } else if stack.count < 20 {
        stack.append((indent, style))
      }
      return stack.count - 1
    }

    /// The sort of a marker; "1 og 3:" is of the sort of "2:".
    private static func style(of candidate: MarkerReader.Candidate) -> String {
      if candidate.marker.kind == .bullet { return candidate.style }
      guard candidate.style == "ref-", let label = candidate.marker.labels.first else {
        return candidate.marker.kind.rawValue
      }
      if case .letter = label { return "letter" }
      return "number"
    }

    /// Whether a marker stands below another one though it is not indented.
    private func isInner(_ style: String, of outer: String) -> Bool {
      switch (outer, style) {
      case ("number", "•"), ("number", "letter"), ("number", "roman"), ("reference", "•"),
        ("letter", "•"), ("letter", "roman"), ("•", "o"), ("number", "o"), ("reference", "letter"):
        true
      default: false
      }
    }
  }
}

/// Words that announce a list.
enum LeadInWords {
  /// Whether a line says that a list follows: "Vi vil bruge følgende".
  static func announce(_ text: TokenizedText, _ span: Range<Int>) -> Bool {
    text.words(in: span).contains { announcing.contains($0.folded) }
  }

  /// Whether a line without a colon stands above a list: "Tegn", "Vi vil bruge følgende tegn".
  static func head(_ text: TokenizedText, _ span: Range<Int>) -> Bool {
    let words = text.words(in: span)
    let isTitle = words.count <= 3 && (words.last.map { closing.contains($0.folded) } ?? false)
    return isTitle || announce(text, span)
  }

  /// Whether the words before a colon introduce a list rather than name its first item.
  static func introduce(_ text: TokenizedText, _ span: Range<Int>) -> Bool {
    let words = text.words(in: span)
    guard let last = words.last, words.count <= 12 else { return false }
    let isClass = words.count <= 2 && RoleLexicon.role(of: last.folded)?.isPlural ?? false
    return announce(text, span) || closing.contains(last.folded) || isClass
  }

  private static let announcing = Set(words: "følgende nedenstående herunder disse nedenfor")
  private static let closing = Set(
    words: """
      er deltager deltagere deltagerne arbejdspladser arbejdspladserne bruger anvender tegn tegnene data
      datakilder kilder prøvehandlinger handlinger fra med via gennem ansvarlige ansvarlig ejere
      skoler afsnit punkter
      """)
}

extension TokenizedText {
  /// The words that begin inside a span.
  func words(in span: Range<Int>) -> ArraySlice<Word> {
    words[firstWord(from: span.lowerBound)..<firstWord(from: span.upperBound)]
  }

  /// The index of the first word that begins at or behind an offset.
  func firstWord(from offset: Int) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].span.lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
