import DanishText

/// What all word lists of a rule set find in one text.
package struct ListedWords: Sendable {
  let text: TokenizedText
  let hits: WordHits
  let listNames: [String]

  /// Whether the whole text is an entry of a list, as the check `isOneOf` sees it.
  package func isEntry(ofList name: String) -> Bool {
    !text.words.isEmpty && hits(ofList: name).contains { $0.words == text.words.indices }
  }

  /// Where the words of a list stand, as spans of UTF-8 offsets, in the order of the text.
  package func spans(ofList name: String) -> [Range<Int>] {
    hits(ofList: name).map { hit in
      let first = text.words[hit.words.lowerBound].span
      return first.lowerBound..<text.words[hit.words.upperBound - 1].span.upperBound
    }
  }

  private func hits(ofList name: String) -> ArraySlice<WordHit> {
    guard let list = listNames.firstIndex(of: name) else { return [] }
    return hits[Int32(list)]
  }
}
