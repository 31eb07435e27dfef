/// The stem of a folded word: what is left when Danish endings are taken off.
///
/// "målingerne", "målinger" and "måling" all give "måling". The stem is a form to compare with, not a
/// word to show. It is always the beginning of the word.
///
/// Written after the published description of the Danish stemmer of the Snowball project,
/// <https://snowballstem.org/algorithms/danish/stemmer.html>, whose names for regions and steps are
/// kept; a fixture holds it to the reference implementation.
package func stem(of folded: String) -> String {
  var stemmer = DanishStemmer(letters: Array(folded.unicodeScalars))
  stemmer.run()
  guard stemmer.end < stemmer.letters.count else { return folded }
  return String(String.UnicodeScalarView(stemmer.letters[..<stemmer.end]))
}

/// The four steps of the Danish stemmer, each of which moves the end of the word.
struct DanishStemmer {
  let letters: [Unicode.Scalar]
  /// Where the stem ends so far.
  private(set) var end: Int
  /// Where R1 begins: behind the first consonant that follows a vowel, and behind three letters.
  private let region: Int

  init(letters: [Unicode.Scalar]) {
    self.letters = letters
    end = letters.count
    region = Self.region(of: letters)
  }

  mutating func run() {
    removeInflection()
    shortenConsonantPair()
    removeDerivation()
    undouble()
  }

  private static func region(of letters: [Unicode.Scalar]) -> Int {
    guard letters.count >= 3, let vowel = letters.firstIndex(where: isVowel),
      let consonant = letters[vowel...].firstIndex(where: { !isVowel($0) })
    else { return letters.count }
    return max(consonant + 1, 3)
  }

  private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
    switch letter {
    case "a", "e", "i", "o", "u", "y", "æ", "å", "ø": true
    default: false
    }
  }

  private func hasEnding(_ ending: [Unicode.Scalar], from start: Int) -> Bool {
    end - ending.count >= start && letters[end - ending.count..<end].elementsEqual(ending)
  }

  /// The length of the longest of some endings, longest first, that stands in R1.
  private func longest(of endings: [[Unicode.Scalar]]) -> Int? {
    endings.first { hasEnding($0, from: region) }?.count
  }
}

// MARK: - Steps

extension DanishStemmer {
  /// Step 1: endings of inflection; "s" goes only behind a valid s-ending.
  private mutating func removeInflection() {
    if let length = longest(of: Self.inflections) {
      end -= length
    } else if end - 1 >= region, end >= 2, letters[end - 1] == "s",
      Self.validBeforeS.contains(letters[end - 2])
    {
      end -= 1
    }
  }

  /// Step 2: "gd", "dt", "gt" and "kt" lose their last letter.
  private mutating func shortenConsonantPair() {
    guard end - 2 >= region else { return }
    switch (letters[end - 2], letters[end - 1]) {
    case ("g", "d"), ("d", "t"), ("g", "t"), ("k", "t"): end -= 1
    default: break
    }
  }

  /// Step 3: endings that build words, and "igst" and "løst" shortened.
  private mutating func removeDerivation() {
    if hasEnding(Self.superlative, from: 0) { end -= 2 }
    if hasEnding(Self.loosened, from: region) {
      end -= 1
    } else if let length = longest(of: Self.derivations) {
      end -= length
      shortenConsonantPair()
    }
  }

  /// Step 4: a double consonant in R1 becomes a single one.
  private mutating func undouble() {
    guard end - 1 >= region, end >= 2, letters[end - 1] == letters[end - 2],
      Self.consonants.contains(letters[end - 1])
    else { return }
    end -= 1
  }

  private static let superlative = Array("igst".unicodeScalars)
  private static let loosened = Array("løst".unicodeScalars)
  private static let derivations = endings("lig elig ig els")
  private static let inflections = endings(
    """
    erendes erende hedens ethed erede heden heder endes ernes erens erets ered ende erne eren erer
    heds enes eres eret hed ene ere ens ers ets en er es et e
    """)
  private static let validBeforeS = Set("abcdfghjklmnoprtvyzå".unicodeScalars)
  private static let consonants = Set("bdfgklmnprst".unicodeScalars)

  /// Endings longest first, so that the first that fits is the longest.
  private static func endings(_ words: String) -> [[Unicode.Scalar]] {
    words.split(whereSeparator: \.isWhitespace).map { Array($0.unicodeScalars) }
      .sorted { $0.count > $1.count }
  }
}
