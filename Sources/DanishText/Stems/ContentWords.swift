/// The words that say what a text is about, as stems in text order, each once.
///
/// Function words, numbers, abbreviations and the words every plan has are left out. Irregular forms
/// share the stem of their word ("børn" and "barn"), and the parts of a hyphenated word stand alone.
package func contentWords(of text: TokenizedText) -> [String] {
  var seen: Set<UInt64> = []
  return contentTerms(of: text)
    .filter { !$0.isNumber && seen.insert($0.stem.letterHash).inserted }
    .map { String(String.UnicodeScalarView($0.stem)) }
}

/// The words of a text that say something, in text order, with repeats.
func contentTerms(of text: TokenizedText) -> [ContentTerm] {
  text.words.indices.flatMap { index -> [ContentTerm] in
    let word = text.words[index]
    guard !word.isAbbreviation, !FunctionWords.hashes.contains(word.hash) else { return [] }
    let parts = text.parts(of: word)
    return (parts.isEmpty ? [word] : Array(parts)).compactMap { part in
      guard !FunctionWords.hashes.contains(part.hash) else { return nil }
      let term = ContentTerm(folded: part.folded, index: index)
      return FunctionWords.ofEveryPlan.contains(term.stem.letterHash) ? nil : term
    }
  }
}
