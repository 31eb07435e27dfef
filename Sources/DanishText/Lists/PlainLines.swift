/// Lines none of which has a marker: each is an item unless it goes on where the last one stopped.
struct PlainLines {
  let text: TokenizedText
  let lines: [ListLine]
  private let isLowerList: Bool

  init(text: TokenizedText, lines: [ListLine]) {
    self.text = text
    self.lines = lines
    let written = lines.filter { !$0.isBlank }
    isLowerList = written.allSatisfy { line in
      line.span.count <= 60 && Glyph(in: text.bytes, at: line.span.lowerBound).kind == .lower
    }
  }

  func layout() -> ListLayout {
    var layout = ListLayout()
    var isBehindBlank = false
    let last = lines.lastIndex { !$0.isBlank } ?? 0
    for (index, line) in lines.enumerated() {
      defer { isBehindBlank = line.isBlank }
      if line.isBlank { continue }
      if index < last, text.bytes[line.span.upperBound - 1] == UInt8(ascii: ":") {
        layout.leadIns.append(line.span)
        isBehindBlank = true
      } else if let block = layout.blocks.last, !isBehindBlank, continues(line, block) {
        layout.blocks[layout.blocks.count - 1].span =
          block.span.lowerBound..<line.span.upperBound
      } else {
        layout.blocks.append(ListReader.Block(marker: nil, span: line.span, level: 0, style: ""))
      }
    }
    return layout
  }

  /// Whether a line goes on where the item before it stopped.
  private func continues(_ line: ListLine, _ block: ListReader.Block) -> Bool {
    if block.span.upperBound > line.span.lowerBound { return false }
    let first = Glyph(in: text.bytes, at: line.span.lowerBound)
    if endsInParagraphOfCommas(block) { return true }
    if Self.isUnfinished(text, block.span) { return true }
    let word = text.words(in: line.span).first
    let opensWithJoint = word.map { ["og", "samt", "eller", "men"].contains($0.folded) } ?? false
    switch first.kind {
    case .lower:
      if isLowerList { return word.map { FunctionWords.all.contains($0.folded) } ?? true }
      // "og Sundhedsplejen" on a short line of its own is an item.
      return !(opensWithJoint && block.span.count < 40 && line.span.count < 40)
    case .other: return text.bytes[line.span.lowerBound] == UInt8(ascii: "(")
    default: return false
    }
  }

  /// Whether a block is a comma line that breaks at a comma: "Egelundskolen, PPR,".
  private func endsInParagraphOfCommas(_ block: ListReader.Block) -> Bool {
    let comma = UInt8(ascii: ",")
    guard text.bytes[block.span.upperBound - 1] == comma else { return false }
    return text.bytes[block.span.lowerBound..<block.span.upperBound - 1].contains(comma)
  }

  /// Whether the words stop where no sentence can: "fra", "den", a hyphen.
  static func isUnfinished(_ text: TokenizedText, _ span: Range<Int>) -> Bool {
    guard let last = text.words(in: span).last, last.span.upperBound == span.upperBound else {
      return false
    }
    return openWords.contains(last.folded)
  }

  /// Whether an item is complete: it ends in a full stop or with a word that can end it.
  static func isFinished(_ text: TokenizedText, _ span: Range<Int>) -> Bool {
    !isUnfinished(text, span) && text.bytes[span.upperBound - 1] != UInt8(ascii: ",")
      && text.bytes[span.upperBound - 1] != UInt8(ascii: "-")
  }

  private static let openWords = Set(
    words: """
      at af på i til fra for med om hos ved under over mellem den det de en et der som når hvis eller
      hver alle mindst højst uge kl deres vores
      """)
}
