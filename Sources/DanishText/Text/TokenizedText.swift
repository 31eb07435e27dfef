/// A text split into words and sentences once, for all who read it.
///
/// Span contract: every span counts UTF-8 bytes of ``text``, which is the given text in NFC; spans
/// start and end between characters, ascend and do not overlap. Made in one pass, linear time.
package struct TokenizedText: Hashable, Sendable {
  /// The given text in NFC; all spans count its UTF-8.
  package let text: String
  /// The UTF-8 of the text, for readers that look at what stands between words.
  package let bytes: [UInt8]
  /// The words in text order.
  package let words: [Word]
  /// The sentences in text order, as ranges of word indices; together they hold every word once.
  ///
  /// A sentence ends at a full stop, `?`, `!` or `…`, at a blank line, before a list marker, and at a
  /// line break unless the next line goes on in lower case. The dots of abbreviations, ordinals,
  /// dates and decimals end nothing.
  package let sentences: [Range<Int>]
  private let allParts: [Word]

  /// Splits a text; the text is put into NFC first, nothing else is changed.
  package init(_ text: String) {
    (self.text, bytes) = composed(text, bytes: Array(text.utf8))
    var scanner = WordScanner(bytes: bytes)
    scanner.scan()
    words = scanner.words
    sentences = scanner.sentences
    allParts = scanner.parts
  }

  /// The parts of a word between its hyphens, or nothing for a word without inner hyphens.
  package func parts(of word: Word) -> ArraySlice<Word> {
    allParts[word.partIndices]
  }

  /// The words as written that a span of UTF-8 offsets covers.
  package func quote(_ span: Range<Int>) -> String {
    String(decoding: bytes[span.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Whether two texts are the same in NFC; all else follows from that.
  package static func == (left: TokenizedText, right: TokenizedText) -> Bool {
    left.bytes == right.bytes
  }

  /// Hashes the text in NFC.
  package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
