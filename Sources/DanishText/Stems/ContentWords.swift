/// The words that say what a text is about, as stems in text order, each once.
///
/// Function words, numbers, abbreviations and the words every plan has are left out. Irregular forms
/// share the stem of their word ("børn" and "barn"), and the parts of a hyphenated word stand alone.
package func contentWords(of text: TokenizedText) -> [String] {
  var seen: Set<String> = []
  return contentTerms(of: text).filter { !$0.isNumber }.map(\.stem).filter { seen.insert($0).inserted }
}

/// A word that says something, reduced to what it is compared by.
struct ContentTerm: Hashable {
  let stem: String
  /// The stem as spelt by ear; equal for a word and its common misspellings.
  let key: String
  /// The key of the form that stands in the text, where that is irregular: "børn" in "børnehave".
  let ownKey: String
  let isNumber: Bool

  init(folded: String) {
    isNumber = folded.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    let own = isNumber ? folded : DanishText.stem(of: folded)
    stem = IrregularForms.stems[folded] ?? own
    key = isNumber ? folded : Self.contracted(spellingKey(of: stem))
    ownKey = isNumber ? folded : stem == own ? key : Self.contracted(spellingKey(of: own))
  }

  /// A stem without the e that comes and goes before l, n and r: "trivsel" and "trivslen".
  private static func contracted(_ key: String) -> String {
    let letters = Array(key.unicodeScalars)
    guard letters.count > 4, let last = letters.last, ["l", "n", "r"].contains(last),
      letters[letters.count - 2] == "e", !"aeiouyæøå".unicodeScalars.contains(letters[letters.count - 3])
    else { return key }
    var contracted = String.UnicodeScalarView(letters.dropLast(2))
    contracted.append(last)
    return String(contracted)
  }
}

/// The words of a text that say something, in text order, with repeats.
func contentTerms(of text: TokenizedText) -> [ContentTerm] {
  text.words.flatMap { word -> [ContentTerm] in
    let parts = text.parts(of: word)
    return (parts.isEmpty ? [word] : Array(parts)).compactMap { part in
      guard !part.isAbbreviation, !FunctionWords.all.contains(part.folded) else { return nil }
      let term = ContentTerm(folded: part.folded)
      return FunctionWords.ofEveryPlan.contains(term.stem) ? nil : term
    }
  }
}
