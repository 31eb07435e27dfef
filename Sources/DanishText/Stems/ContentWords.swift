/// The words that say what a text is about, as stems in text order, each once.
///
/// Function words, numbers, abbreviations and the words every plan has are left out. Irregular forms
/// share the stem of their word ("børn" and "barn"), and the parts of a hyphenated word stand alone.
package func contentWords(of text: TokenizedText) -> [String] {
  var seen: Set<String> = []
  return contentTerms(of: text).filter { !$0.isNumber }.map(\.stem).filter {
    seen.insert($0).inserted
  }
}

/// A word that says something, reduced to what it is compared by.
struct ContentTerm: Hashable {
  let folded: String
  let stem: String
  /// The stem as spelt by ear; equal for a word and its common misspellings.
  let key: String
  /// The key of the form that stands in the text, where that is irregular: "børn" in "børnehave".
  let ownKey: String
  let isNumber: Bool
  /// The keys of the compounds that the word makes with its neighbours, if written in one.
  var compounds: [String] = []

  init(folded: String) {
    self.folded = folded
    isNumber = folded.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    let own = isNumber ? folded : DanishText.stem(of: folded)
    stem = isNumber ? own : IrregularForms.stem(of: folded, regular: own)
    key = isNumber ? folded : Self.key(of: stem)
    ownKey = stem == own ? key : Self.key(of: own)
  }

  /// A stem as it sounds, without the endings that make nouns of verbs.
  private static func key(of stem: String) -> String {
    var letters = Array(spellingKey(of: stem).unicodeScalars)
    if letters.last == "e", stem.unicodeScalars.last == "é" { letters.removeLast() }
    return String(String.UnicodeScalarView(contracted(verb(letters))))
  }

  /// "sortering" and "sorterer", "observation" and "observerer", "læsning" and "læser" are one.
  private static func verb(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    for ending in nounEndings where letters.count >= ending.count + 3 {
      let rest = letters.dropLast(ending.count)
      if letters.suffix(ending.count).elementsEqual(ending), rest.contains(where: isVowel) {
        return Array(rest)
      }
    }
    return letters
  }

  private static let nounEndings = ["ering", "ation", "ning", "ing"].map {
    Array($0.unicodeScalars)
  }

  private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    "aeiouyæøå".unicodeScalars.contains(letter)
  }

  /// A stem without the e that comes and goes: "trivsel" and "trivslen", also inside a compound.
  private static func contracted(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard letters.count > 4 else { return letters }
    return letters.indices.filter { !isFleeting(letters, at: $0) }.map { letters[$0] }
  }

  /// Whether an e stands between a consonant and a last l, n or r, or an l with the joining s.
  private static func isFleeting(_ letters: [Unicode.Scalar], at index: Int) -> Bool {
    guard letters[index] == "e", index >= 3, index + 1 < letters.count,
      !isVowel(letters[index - 1])
    else { return false }
    let next = letters[index + 1]
    if index + 2 == letters.count { return next == "l" || next == "n" || next == "r" }
    return next == "l" && letters[index + 2] == "s" && index + 3 < letters.count
      && !isVowel(letters[index + 3])
  }
}

/// The words of a text that say something, in text order, with repeats.
func contentTerms(of text: TokenizedText) -> [ContentTerm] {
  var compounds: [Int: [String]] = [:]
  for joined in joinedWords(in: text) {
    let key = ContentTerm(folded: joined.folded).key
    compounds[joined.index, default: []].append(key)
    compounds[joined.index + 1, default: []].append(key)
  }
  return text.words.indices.flatMap { index -> [ContentTerm] in
    let word = text.words[index]
    let parts = text.parts(of: word)
    return (parts.isEmpty ? [word] : Array(parts)).compactMap { part in
      guard !part.isAbbreviation, !FunctionWords.all.contains(part.folded) else { return nil }
      var term = ContentTerm(folded: part.folded)
      term.compounds = compounds[index] ?? []
      return FunctionWords.ofEveryPlan.contains(term.stem) ? nil : term
    }
  }
}
