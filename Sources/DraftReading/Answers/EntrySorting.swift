import DanishText

/// Tells the entries of one question from those of another that the template does not print.
struct EntrySorting {
  private let index: TemplateIndex
  private let host: Int
  private let extra: Int

  init(_ index: TemplateIndex, host: Int, extra: Int) {
    self.index = index
    self.host = host
    self.extra = extra
  }

  /// The entries of each, sentence by sentence.
  func sorted(_ items: [ReadItem]) -> (host: [ReadItem], extra: [ReadItem]) {
    var (own, others): ([ReadItem], [ReadItem]) = ([], [])
    for item in items {
      let parts = parts(of: item)
      own += parts.filter { !$0.isExtra }.map(\.item)
      others += parts.filter(\.isExtra).map(\.item)
    }
    return (own, others)
  }

  /// An entry in stretches of one kind.
  private func parts(of item: ReadItem) -> [(item: ReadItem, isExtra: Bool)] {
    let tokens = TokenizedText(item.text)
    let pieces = TimePieces(tokens).spans.map { span in
      (span, share(of: tokens.words.filter { span.contains($0.span.lowerBound) }))
    }
    // A time that says neither, as "august 2028" behind "og", goes on with what was said, or is
    // said of what comes: "August 2027 og august 2028: status".
    let first = pieces.first { $0.1 == 0 || $0.1 == 1 }
    var isExtra = first?.1 == 1
    var stretches: [(span: Range<Int>, isExtra: Bool)] = []
    for (span, share) in pieces {
      if share == 0 || share == 1 { isExtra = share == 1 }
      if let last = stretches.last, last.isExtra == isExtra {
        stretches[stretches.count - 1].span = last.span.lowerBound..<span.upperBound
      } else {
        stretches.append((span, isExtra))
      }
    }
    if stretches.count < 2 { return [(item, stretches.first?.isExtra ?? false)] }
    return stretches.map { (part(of: item, tokens, $0.span), $0.isExtra) }
  }

  private func part(of item: ReadItem, _ tokens: TokenizedText, _ span: Range<Int>) -> ReadItem {
    let words = Self.withoutJoint(Blanks.trimmed(span, of: tokens.bytes), tokens)
    var part = item
    part.text = tokens.quote(words)
    // Within one stretch of the document, the part's own bytes are known.
    if item.sources.count == 1, let only = item.sources.first,
      only.range.count == tokens.bytes.count
    {
      let start = only.range.lowerBound
      part.sources = [
        DraftSource(block: only.block, range: start + words.lowerBound..<start + words.upperBound)
      ]
    }
    return part
  }

  /// A stretch without the comma behind it and the "og" before it.
  private static func withoutJoint(_ span: Range<Int>, _ tokens: TokenizedText) -> Range<Int> {
    var (start, end) = (span.lowerBound, span.upperBound)
    if end > start, [UInt8(ascii: ","), UInt8(ascii: ";")].contains(tokens.bytes[end - 1]) {
      end -= 1
    }
    let first = tokens.words.first { $0.span.lowerBound >= start }
    if let first, first.span.lowerBound == start, ["og", "samt"].contains(first.folded) {
      start = first.span.upperBound
    }
    return Blanks.trimmed(start..<max(start, end), of: tokens.bytes)
  }

  /// The share of what the other question asks for that words say: "status" and "august".
  private func share(of words: [Word]) -> Double {
    let words = words.map { LikeWord($0) }
    return index.asked[extra].map { asked in
      let label = asked.label.filter { $0.letters.count > 3 }
      let said = label.count { words.likeness(to: $0) >= 0.7 }
      return label.isEmpty ? 0 : Double(said) / Double(label.count)
    }.max() ?? 0
  }
}

/// The stretches of a text that each name a time: sentences, and what stands between commas and "og".
struct TimePieces {
  private(set) var spans: [Range<Int>] = []

  init(_ text: TokenizedText) {
    let times = periods(in: text).map(\.span)
    var start = 0
    for cut in Self.cuts(text)
    where times.contains(where: { start <= $0.lowerBound && $0.upperBound <= cut }) {
      guard times.contains(where: { $0.lowerBound >= cut }),
        !times.contains(where: { $0.contains(cut) })
      else { continue }
      spans.append(start..<cut)
      start = cut
    }
    spans.append(start..<text.bytes.count)
  }

  /// Where sentences and parts of them begin.
  private static func cuts(_ text: TokenizedText) -> [Int] {
    let starts = Set(text.sentences.dropFirst().map { text.words[$0.lowerBound].span.lowerBound })
    var cuts: [Int] = []
    for (before, word) in zip(text.words, text.words.dropFirst()) {
      let between = text.bytes[before.span.upperBound..<word.span.lowerBound]
      let isParted = between.contains(UInt8(ascii: ",")) || between.contains(UInt8(ascii: ";"))
      if starts.contains(word.span.lowerBound) || isParted || ["og", "samt"].contains(word.folded) {
        cuts.append(word.span.lowerBound)
      }
    }
    return cuts
  }
}
