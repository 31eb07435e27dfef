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

  /// An entry in runs of sentences of one kind.
  private func parts(of item: ReadItem) -> [(item: ReadItem, isExtra: Bool)] {
    let tokens = TokenizedText(item.text)
    let kinds = tokens.sentences.map { isExtra(tokens.words[$0].map { LikeWord($0) }) }
    guard let first = kinds.first else { return [(item, false)] }
    if kinds.allSatisfy({ $0 == first }) { return [(item, first)] }
    var parts: [(item: ReadItem, isExtra: Bool)] = []
    var start = 0
    for (number, kind) in kinds.enumerated() {
      let isLast = number == kinds.count - 1
      if !isLast, kinds[number + 1] == kind { continue }
      let next = isLast ? tokens.bytes.count : tokens.words[tokens.sentences[number + 1].lowerBound].span.lowerBound
      parts.append((part(of: item, tokens, start..<next), kind))
      start = next
    }
    return parts
  }

  private func part(of item: ReadItem, _ tokens: TokenizedText, _ span: Range<Int>) -> ReadItem {
    let words = Blanks.trimmed(span, of: tokens.bytes)
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

  /// Whether a sentence says all that the other question asks for, and not what its own does.
  private func isExtra(_ words: [LikeWord]) -> Bool {
    index.likeness(of: words, to: extra).ofLabel >= 0.75
      && index.likeness(of: words, to: host).ofLabel < 0.5
  }
}
