/// Two neighbouring words read as one, for a compound that was written apart: "trivsels måling".
package struct JoinedWord: Hashable, Sendable {
  /// The index of the first of the two words in the text.
  package let index: Int
  /// Both words in one, in lower case.
  package let folded: String
  /// Where both stand: UTF-8 offsets in the text.
  package let span: Range<Int>
  /// The hash of the folded form, as ``Word/hash(of:)`` makes it.
  package let hash: UInt64
}

/// The neighbouring words that may be a compound written apart, in text order.
///
/// Most of them are none: "elever møder" is read as "elevermøder" too. The view is for asking
/// whether a known compound stands in a text after all, by its hash or its ends; it must not be
/// counted or shown. Left out are pairs that make another word by accident, such as "for ældre": the first word
/// is neither a function word nor a name, the second begins in lower case, nothing but one space, a
/// line break or a hyphen at a line's end stands between, and both are plain letters.
package func joinedWords(in text: TokenizedText) -> [JoinedWord] {
  let words = text.words
  return words.indices.dropLast().compactMap { index in
    let (first, second) = (words[index], words[index + 1])
    guard canOpenCompound(first, startsSentence: startsSentence(index, in: text)),
      canCloseCompound(second), isJoint(between: first, and: second, in: text.bytes)
    else { return nil }
    return JoinedWord(
      index: index, folded: first.folded + second.folded,
      span: first.span.lowerBound..<second.span.upperBound,
      hash: second.folded.utf8.reduce(first.hash, Word.mixed))
  }
}

private func canOpenCompound(_ word: Word, startsSentence: Bool) -> Bool {
  (!word.isCapitalized || startsSentence) && isPlain(word) && word.folded.utf8.count >= 2
    && !FunctionWords.all.contains(word.folded)
}

private func canCloseCompound(_ word: Word) -> Bool {
  !word.isCapitalized && isPlain(word) && word.folded.utf8.count >= 3
    && !FunctionWords.all.contains(word.folded)
}

private func isPlain(_ word: Word) -> Bool {
  !word.isAbbreviation && word.span.count <= 40
    && word.folded.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 >= 0x80 }
}

private func startsSentence(_ index: Int, in text: TokenizedText) -> Bool {
  guard index > 0 else { return true }
  let gap = text.bytes[text.words[index - 1].span.upperBound..<text.words[index].span.lowerBound]
  return gap.contains { $0 != 0x20 && $0 != UInt8(ascii: ",") }
}

/// Whether only a space, a line break or a hyphen at the end of a line stands between two words.
private func isJoint(between first: Word, and second: Word, in bytes: [UInt8]) -> Bool {
  let gap = bytes[first.span.upperBound..<second.span.lowerBound]
  switch gap.count {
  case 1: return gap.first == 0x20 || gap.first == 0x0A
  case 2:
    return gap.elementsEqual([0xC2, 0xA0]) || gap.elementsEqual([0x0D, 0x0A])
      || gap.first == 0x2D && (gap.last == 0x0A || gap.last == 0x20)
  default: return false
  }
}
