extension TextProfile {
  /// How much of this text's words the other one has too, in letters as they count.
  func weight(coveredBy other: TextProfile) -> Double {
    let joined = indicesOfCompounds(in: other)
    var missing: [ContentTerm] = []
    var covered = 0.0
    for term in terms {
      let share = joined.contains(term.index) ? 1 : other.share(of: term)
      covered += share * term.weight
      if share == 0 { missing.append(term) }
    }
    guard !missing.isEmpty else { return covered }
    let others = other.terms.filter { share(of: $0) == 0 }
    return covered + Self.weight(of: missing, resembling: others)
  }

  /// The words of this text that make, two by two, a word of the other one.
  private func indicesOfCompounds(in other: TextProfile) -> Set<Int> {
    guard !compounds.isEmpty else { return [] }
    return Set(
      other.terms.flatMap { term in compounds[term.hash].map { [$0, $0 + 1] } ?? [] })
  }

  /// The share of a term's letters that this text has: as the same word, or as parts of it.
  private func share(of term: ContentTerm) -> Double {
    if keys.contains(term.hash) || keys.contains(term.ownHash) { return 1 }
    guard !term.isNumber else { return 0 }
    if compounds[term.hash] != nil { return 1 }
    if parts.contains(term.hash) || parts.contains(term.ownHash) { return Self.shareAsPart }
    return shareOfParts(of: term.key)
  }

  /// What a word counts that is part of a compound in the other text.
  private static let shareAsPart = 0.75
}

// MARK: - Parts of words

extension TextProfile {
  private func shareOfParts(of letters: [Unicode.Scalar]) -> Double {
    guard (6...longestSpelt).contains(letters.count) else { return 0 }
    let head = knownPrefix(of: letters)
    let tail = knownSuffix(of: letters, behind: head)
    guard head + tail > 0 else { return 0 }
    let gap = letters.count - head - tail
    // What is left of one or two letters joins or inflects the parts.
    return gap <= 2 ? 1 : Double(head + tail) / Double(letters.count)
  }

  /// The length of the longest known word that begins a compound.
  private func knownPrefix(of letters: [Unicode.Scalar]) -> Int {
    for length in stride(from: letters.count - 3, through: 3, by: -1)
    where Self.isPrefix(length, of: letters) && keys.contains(letters[..<length].letterHash) {
      return length
    }
    return 0
  }

  private func knownSuffix(of letters: [Unicode.Scalar], behind head: Int) -> Int {
    let longest = head > 0 ? letters.count - head : letters.count - 3
    for length in stride(from: longest, through: 3, by: -1)
    where Self.isSuffix(length, of: letters)
      && keys.contains(letters[(letters.count - length)...].letterHash)
    {
      return length
    }
    return 0
  }

  /// The beginnings and the ends of words that leave three letters over.
  static func parts(of terms: [ContentTerm]) -> Set<UInt64> {
    var parts: Set<UInt64> = []
    for term in terms where !term.isNumber && (7...longestSpelt).contains(term.key.count) {
      let letters = term.key
      for length in 3...letters.count - 3 {
        if isPrefix(length, of: letters) { parts.insert(letters[..<length].letterHash) }
        if isSuffix(length, of: letters) {
          parts.insert(letters[(letters.count - length)...].letterHash)
        }
      }
    }
    return parts
  }

  /// Whether so many letters can begin a compound: four, or three and a joining e or s.
  private static func isPrefix(_ length: Int, of letters: [Unicode.Scalar]) -> Bool {
    length > 3 || length < letters.count && (letters[length] == "e" || letters[length] == "s")
  }

  /// Whether so many letters can end a compound: four, or three behind a joining s.
  private static func isSuffix(_ length: Int, of letters: [Unicode.Scalar]) -> Bool {
    length > 3 || length < letters.count && letters[letters.count - length - 1] == "s"
  }
}

// MARK: - Words that resemble each other

extension TextProfile {
  /// How much terms weigh that are slips of another text's, or compounds with the same head.
  ///
  /// Every pair is looked at, which is quick for answers; long texts are judged without it.
  private static func weight(of terms: [ContentTerm], resembling others: [ContentTerm]) -> Double {
    guard terms.count * others.count <= 10_000 else { return 0 }
    return terms.reduce(0) { sum, term in
      let best = others.reduce(0) { max($0, resemblance(term, $1)) }
      return sum + best * term.weight
    }
  }

  private static func resemblance(_ first: ContentTerm, _ second: ContentTerm) -> Double {
    guard !first.isNumber, !second.isNumber,
      max(first.letters.count, second.letters.count) <= longestSpelt
    else { return 0 }
    if isSlip(first.letters, second.letters) || isSlip(first.stem, second.stem)
      || isSameBeginning(first.key, second.key)
    {
      return 0.9
    }
    return sharedHead(first.key, second.key)
  }

  /// The share of two compounds that is one last part: "skolefravær" and "elevfravær".
  private static func sharedHead(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Double {
    guard min(first.count, second.count) >= 9, first.last == second.last else { return 0 }
    var shared = 0
    while shared < min(first.count, second.count),
      first[first.count - 1 - shared] == second[second.count - 1 - shared]
    {
      shared += 1
    }
    guard shared >= 6, min(first.count, second.count) - shared >= 3 else { return 0 }
    return 0.75 * Double(shared) / Double(max(first.count, second.count))
  }

  /// Whether one key is the other with an ending the stemmer left on: "frikvart" and "frikvarter".
  private static func isSameBeginning(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Bool
  {
    let (short, long) = first.count < second.count ? (first, second) : (second, first)
    guard short.count >= 5, (1...3).contains(long.count - short.count), long.starts(with: short)
    else { return false }
    return endings.contains(long[short.count...].letterHash)
  }

  private static let endings = Set(
    ["e", "r", "er", "et", "en", "ed", "end"].map(\.unicodeScalars.letterHash))
}
