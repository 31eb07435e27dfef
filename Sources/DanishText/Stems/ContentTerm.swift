/// A word that says something, reduced to what it is compared by.
struct ContentTerm: Sendable {
  /// The word as it stands in the text, in lower case.
  let letters: [Unicode.Scalar]
  let stem: [Unicode.Scalar]
  /// The stem as spelt by ear, without the endings that make nouns of verbs.
  let key: [Unicode.Scalar]
  let hash: UInt64
  /// The hash of the key of the form in the text, where that is irregular: "børn" in "børnehave".
  let ownHash: UInt64
  let isNumber: Bool
  /// How much the word counts.
  let weight: Double
  /// The index of the word in its text.
  let index: Int

  init(folded: String, index: Int) {
    letters = Array(folded.unicodeScalars)
    self.index = index
    isNumber = letters.first.map { ("0"..."9").contains($0) } ?? false
    guard !isNumber, letters.count <= longestSpelt else {
      (stem, key, weight) = (letters, letters, 3)
      hash = letters.letterHash
      ownHash = hash
      return
    }
    var stemmer = DanishStemmer(letters: letters)
    stemmer.run()
    let own = Array(letters[..<stemmer.end])
    let shared = IrregularForms.stem(of: letters, regular: own)
    stem = shared ?? own
    key = Self.key(of: stem)
    hash = key.letterHash
    ownHash = shared == nil ? hash : Self.key(of: own).letterHash
    let length = Double(min(max(key.count, 2), 12))
    weight = FunctionWords.ofManyPlans.contains(stem.letterHash) ? length / 2 : length
  }

  /// A stem by ear, without the endings that make nouns of verbs and without fleeting e's.
  static func key(of stem: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var letters = spellingKey(of: stem)
    if stem.last == "é" { letters.removeLast() }
    return contracted(verb(letters))
  }

  /// "sortering" and "sorterer", "observation" and "observerer", "læsning" and "læser" are one.
  private static func verb(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard letters.last == "g" || letters.last == "n" else { return letters }
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
    switch letter {
    case "a", "e", "i", "o", "u", "y", "æ", "ø", "å": true
    default: false
    }
  }

  /// A stem without the e that comes and goes: "trivsel" and "trivslen", also inside a compound.
  private static func contracted(_ letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard letters.count > 4, letters.contains("e") else { return letters }
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

extension Collection<Unicode.Scalar> {
  /// The hash that letters are looked up by, equal in every run.
  var letterHash: UInt64 {
    reduce(Word.seed) { ($0 ^ UInt64($1.value)) &* 0x100_0000_01b3 }
  }
}
