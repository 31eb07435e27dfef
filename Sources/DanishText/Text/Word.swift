/// One word of a text, in the form that word lists are compared with.
///
/// A word with inner hyphens is one word; its parts are in ``TokenizedText/parts(of:)``. A number
/// with inner dots or commas ("1.200.000", "3,5", "8.15") is one word too.
package struct Word: Hashable, Sendable {
  /// The word in lower case and NFC, without soft hyphens and zero-width characters.
  ///
  /// Typographic hyphens and apostrophes are plain ones. An abbreviation has lost its dots, so that
  /// "bl.a.", "Bl.a." and "bla." are the same word "bla".
  package let folded: String
  /// Where the word stands: UTF-8 offsets in the text, the dots of an abbreviation included.
  package var span: Range<Int> { Int(start)..<Int(end) }
  /// The hash of the folded form, equal in every run; see ``hash(of:)``.
  package let hash: UInt64
  /// Whether the first letter is upper case.
  package let isCapitalized: Bool
  /// Whether a hyphen stands for the rest of the word, as in "kultur- og fritidschef".
  package let isTruncated: Bool
  /// Whether the word is a known abbreviation written with its dots.
  package let isAbbreviation: Bool
  // Half the size of ranges, because a text may have a word for every other byte.
  private let start: UInt32
  private let end: UInt32
  private let firstPart: UInt32
  private let endPart: UInt32

  /// The indices of the parts between hyphens; empty for a word without.
  var partIndices: Range<Int> { Int(firstPart)..<Int(endPart) }

  init(
    folded: String, span: Range<Int>, hash: UInt64, isCapitalized: Bool, isTruncated: Bool,
    isAbbreviation: Bool, partIndices: Range<Int>
  ) {
    self.folded = folded
    self.hash = hash
    self.isCapitalized = isCapitalized
    self.isTruncated = isTruncated
    self.isAbbreviation = isAbbreviation
    (start, end) = (UInt32(span.lowerBound), UInt32(span.upperBound))
    (firstPart, endPart) = (UInt32(partIndices.lowerBound), UInt32(partIndices.upperBound))
  }

  /// The hash that words carry: FNV-1a over the UTF-8 of a folded form, 64 bits.
  package static func hash(of folded: String) -> UInt64 {
    hash(of: folded.utf8)
  }

  static func hash(of bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(seed, mixed)
  }

  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// Whether two words have the same letters and stand at the same place.
  package static func == (left: Word, right: Word) -> Bool {
    left.span == right.span && left.folded == right.folded
  }

  /// Hashes the letters and the place.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(hash)
    hasher.combine(span)
  }
}
