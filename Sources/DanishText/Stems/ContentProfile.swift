/// The content words of a text, each once, ready to be looked up by another text.
struct ContentProfile {
  let terms: [ContentTerm]
  /// The letters of all terms, as they count.
  let weight: Double
  private let keys: Set<String>

  init(terms: [ContentTerm]) {
    var seen: Set<String> = []
    self.terms = terms.filter { seen.insert($0.key).inserted }
    weight = self.terms.reduce(0) { $0 + Self.weight(of: $1) }
    keys = seen.union(terms.map(\.ownKey))
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
    return covered + Self.weight(of: missing, resembling: other.terms.filter { coverage(of: $0) == 0 })
  }

  private static func weight(of term: ContentTerm) -> Double {
    term.isNumber ? 3 : Double(min(max(term.key.unicodeScalars.count, 2), 12))
  }
}

// MARK: - Parts of words

extension ContentProfile {
  /// The share of a term's letters that this profile has: as the same word, or as parts of it.
  private func coverage(of term: ContentTerm) -> Double {
    if keys.contains(term.key) || keys.contains(term.ownKey) { return 1 }
    guard !term.isNumber else { return 0 }
    let letters = Array(term.key.unicodeScalars)
    guard (6...longestSpelt).contains(letters.count) else { return 0 }
    let head = knownPrefix(of: letters)
    let tail = knownSuffix(of: letters, behind: head)
    guard head + tail > 0 else { return 0 }
    let gap = letters.count - head - tail
    // What is left of one or two letters joins or inflects the parts.
    return gap <= 2 ? 1 : Double(head + tail) / Double(letters.count)
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
    for length in stride(from: longest, through: 4, by: -1)
    where isKnown(letters[(letters.count - length)...]) {
      return length
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
    if isMisspelling(first.stem, of: second.stem) { return 0.9 }
    let (left, right) = (Array(first.key.unicodeScalars), Array(second.key.unicodeScalars))
    guard max(left.count, right.count) <= longestSpelt else { return 0 }
    let shared = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    guard shared >= 6, left.count - shared >= 3, right.count - shared >= 3 else { return 0 }
    return 0.75 * Double(shared) / Double(max(left.count, right.count))
  }
}
