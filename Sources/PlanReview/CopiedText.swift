import DanishText

/// Finds what an answer has copied from a template's own sentences.
struct CopiedText: Sendable {
  /// How many words in a row make a copy; shorter runs, as "i august hvert år", may be meant.
  private static let runLength = 6
  /// The fewest words of a sentence that is a copy as a whole.
  private static let sentenceLength = 3

  /// The hashes of all runs of words of the sentences.
  private var runs: Set<UInt64> = []
  /// The hashes of the sentences as wholes.
  private var wholes: Set<UInt64> = []

  init(of sentences: [String]) {
    for text in sentences.map({ TokenizedText($0) }) {
      runs.formUnion(Self.runs(in: text.words[...]).map(\.hash))
      wholes.formUnion(text.sentences.map { Self.hash(text.words[$0]) })
    }
  }

  /// An answer without the parts of which at least four in five words are copied.
  ///
  /// Parts are sentences, and what stands on either side of a colon: "Politik: Skolepolitikken".
  func rest(of text: TokenizedText) -> TokenizedText {
    let parts = text.sentences.flatMap { self.parts(of: $0, in: text) }
    let kept = parts.filter { !isCopied(text.words[$0]) }
    guard kept.count < parts.count else { return text }
    return TokenizedText(kept.map { quote($0, in: text) }.joined(separator: " "))
  }

  private func parts(of sentence: Range<Int>, in text: TokenizedText) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = sentence.lowerBound
    for index in sentence.dropFirst() {
      let gap = text.words[index - 1].span.upperBound..<text.words[index].span.lowerBound
      guard text.bytes[gap].contains(UInt8(ascii: ":")) else { continue }
      parts.append(start..<index)
      start = index
    }
    return parts + [start..<sentence.upperBound]
  }

  private func isCopied(_ words: ArraySlice<Word>) -> Bool {
    if words.count >= Self.sentenceLength, wholes.contains(Self.hash(words)) { return true }
    var copied: Set<Int> = []
    for run in Self.runs(in: words) where runs.contains(run.hash) {
      copied.formUnion(run.start..<run.start + Self.runLength)
    }
    return copied.count * 5 >= words.count * 4 && !copied.isEmpty
  }

  private func quote(_ words: Range<Int>, in text: TokenizedText) -> String {
    let span =
      text.words[words.lowerBound].span
      .lowerBound..<text.words[words.upperBound - 1].span.upperBound
    return text.quote(span)
  }

  private static func runs(in words: ArraySlice<Word>) -> [(start: Int, hash: UInt64)] {
    guard words.count >= runLength else { return [] }
    return (words.startIndex...words.endIndex - runLength).map { start in
      (start, hash(words[start..<start + runLength]))
    }
  }

  private static func hash(_ words: ArraySlice<Word>) -> UInt64 {
    words.reduce(0) { ($0 &* 0x100_0000_01B3) ^ $1.hash }
  }
}
