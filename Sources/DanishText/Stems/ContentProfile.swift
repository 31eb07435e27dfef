/// The content words of a text, each once, ready to be looked up by another text.
struct ContentProfile {
  let terms: [ContentTerm]
  /// The letters of all terms, as they count.
  let weight: Double
  private let keys: Set<String>
  /// The compounds that the text has if words written apart are one.
  private let compounds: Set<String>
  /// The beginnings and ends of the words, which may be the parts of a compound.
  private let parts: Set<String>

  init(terms: [ContentTerm]) {
    var seen: Set<String> = []
    self.terms = terms.filter { seen.insert($0.key).inserted }
    weight = self.terms.reduce(0) { $0 + Self.weight(of: $1) }
    keys = seen.union(terms.map(\.ownKey))
    compounds = Set(terms.flatMap(\.compounds))
    parts = Self.parts(of: self.terms)
  }

  /// The profiles of two texts; of all their words if one of them has no content words.
  static func pair(_ first: TokenizedText, _ second: TokenizedText) -> (Self, Self) {
    let terms = [first, second].map(contentTerms)
    if !terms[0].isEmpty && !terms[1].isEmpty {
      return (Self(terms: terms[0]), Self(terms: terms[1]))
    }
    let all = [first, second].map { text in text.words.map { ContentTerm(folded: $0.folded) } }
    return (Self(terms: all[0]), Self(terms: all[1]))
  }

  /// How many letters of this profile's words the other one has too.
  func weight(coveredBy other: Self) -> Double {
    var missing: [ContentTerm] = []
    var covered = 0.0
    for term in terms {
      let share = other.coverage(of: term)
      covered += share * Self.weight(of: term)
      if share == 0 { missing.append(term) }
    }
    return covered
      + Self.weight(of: missing, resembling: other.terms.filter { coverage(of: $0) == 0 })
  }

  private static func weight(of term: ContentTerm) -> Double {
    if term.isNumber { return 3 }
    let letters = Double(min(max(term.key.unicodeScalars.count, 2), 12))
    return FunctionWords.ofManyPlans.contains(term.stem) ? letters / 2 : letters
  }
}

// MARK: - Parts of words

extension ContentProfile {
  /// The share of a term's letters that this profile has: as the same word, or as parts of it.
  private func coverage(of term: ContentTerm) -> Double {
    if keys.contains(term.key) || keys.contains(term.ownKey) { return 1 }
    guard !term.isNumber else { return 0 }
    if compounds.contains(term.key) || term.compounds.contains(where: keys.contains) { return 1 }
    if parts.contains(term.key) || parts.contains(term.ownKey) { return Self.shareAsPart }
    return coverageByParts(of: term)
  }

  /// What a word counts that is part of a compound in the other text.
  private static let shareAsPart = 0.75

  private func coverageByParts(of term: ContentTerm) -> Double {
    let letters = Array(term.key.unicodeScalars)
    guard (6...longestSpelt).contains(letters.count) else { return 0 }
    let head = knownPrefix(of: letters)
    let tail = knownSuffix(of: letters, behind: head)
    guard head + tail > 0 else { return 0 }
    let gap = letters.count - head - tail
    // What is left of one or two letters joins or inflects the parts.
    return gap <= 2 ? 1 : Double(head + tail) / Double(letters.count)
  }

  /// The beginnings of three letters and the ends of four letters and more that leave three over.
  private static func parts(of terms: [ContentTerm]) -> Set<String> {
    var parts: Set<String> = []
    for term in terms where !term.isNumber {
      let letters = Array(term.key.unicodeScalars)
      guard (7...longestSpelt).contains(letters.count) else { continue }
      for length in 3...letters.count - 3 {
        let isJoined = length > 3 || letters[length] == "e" || letters[length] == "s"
        if isJoined { parts.insert(String(String.UnicodeScalarView(letters[..<length]))) }
        if length > 3 || letters[letters.count - length - 1] == "s" {
          parts.insert(String(String.UnicodeScalarView(letters[(letters.count - length)...])))
        }
      }
    }
    return parts
  }

  private func isKnown(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    keys.contains(String(String.UnicodeScalarView(letters)))
  }

  /// The length of the longest known word that begins a compound; three letters need a joint.
  private func knownPrefix(of letters: [Unicode.Scalar]) -> Int {
    for length in stride(from: letters.count - 3, through: 3, by: -1) {
      let isJoined = length > 3 || letters[length] == "e" || letters[length] == "s"
      if isJoined, isKnown(letters[..<length]) { return length }
    }
    return 0
  }

  private func knownSuffix(of letters: [Unicode.Scalar], behind head: Int) -> Int {
    let longest = head > 0 ? letters.count - head : letters.count - 3
    for length in stride(from: longest, through: 3, by: -1) {
      let isJoined = length > 3 || letters[letters.count - length - 1] == "s"
      if isJoined, isKnown(letters[(letters.count - length)...]) { return length }
    }
    return 0
  }
}

// MARK: - Words that resemble each other

extension ContentProfile {
  /// How much terms weigh that are slips of another text's, or compounds with the same head.
  ///
  /// Every pair is looked at, which is quick for answers; long texts are judged without it.
  private static func weight(of terms: [ContentTerm], resembling others: [ContentTerm]) -> Double {
    guard terms.count * others.count <= 10_000 else { return 0 }
    return terms.reduce(0) { sum, term in
      let best = others.map { resemblance(term, $0) }.max() ?? 0
      return sum + best * weight(of: term)
    }
  }

  private static func resemblance(_ first: ContentTerm, _ second: ContentTerm) -> Double {
    guard !first.isNumber, !second.isNumber else { return 0 }
    if isMisspelling(first.folded, of: second.folded) || isSameBeginning(first.key, second.key) {
      return 0.9
    }
    let (left, right) = (Array(first.key.unicodeScalars), Array(second.key.unicodeScalars))
    guard max(left.count, right.count) <= longestSpelt else { return 0 }
    let shared = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    guard shared >= 6, left.count - shared >= 3, right.count - shared >= 3 else { return 0 }
    return 0.75 * Double(shared) / Double(max(left.count, right.count))
  }

  /// Whether one key is the other with an ending the stemmer left on: "frikvart" and "frikvarter".
  private static func isSameBeginning(_ first: String, _ second: String) -> Bool {
    let (short, long) = first.utf8.count < second.utf8.count ? (first, second) : (second, first)
    guard short.utf8.count >= 5, long.hasPrefix(short) else { return false }
    return ["e", "r", "er", "et", "en", "ed", "end"].contains(String(long.dropFirst(short.count)))
  }
}
