import DanishText

/// A word to be compared with others, however it is inflected, shortened or misspelt.
struct LikeWord: Hashable, Sendable {
  let folded: String
  let stem: String
  let letters: [Unicode.Scalar]
  private let hash: UInt64
  private let stemHash: UInt64
  private let isAbbreviation: Bool

  init(_ word: Word) {
    folded = word.folded
    stem = DanishText.stem(of: folded)
    letters = Array(folded.unicodeScalars)
    hash = word.hash
    stemHash = Word.hash(of: stem)
    isAbbreviation = word.isAbbreviation
  }

  /// The words of a text.
  static func all(in text: TokenizedText) -> [LikeWord] { text.words.map { LikeWord($0) } }

  /// Whether it is a number.
  var isNumber: Bool { letters.first.map { ("0"..."9").contains($0) } ?? false }

  /// How much it is the same word as another: 1 for the same, 0 for another.
  ///
  /// With `compounds`, a compound is like the word it ends in, as "prøvehandling" is like "handling".
  func likeness(to other: LikeWord, compounds: Bool = true) -> Double {
    if hash == other.hash { return 1 }
    if stemHash == other.stemHash, !isNumber { return 0.95 }
    // Nearly all words differ in their first letter, and then only their ends can be alike.
    if letters.first == other.letters.first, !isNumber {
      let likeness = beginningLikeness(to: other)
      if likeness > 0 { return likeness }
    }
    guard compounds, !isNumber, !other.isNumber else { return 0 }
    return isEnd(of: other) || other.isEnd(of: self) ? 0.75 : 0
  }

  /// How much it is like a word that begins with the same letter.
  private func beginningLikeness(to other: LikeWord) -> Double {
    if isShort(for: other) || other.isShort(for: self) { return 0.8 }
    let shorter = min(letters.count, other.letters.count)
    guard shorter >= 4 else { return 0 }
    let longer = max(letters.count, other.letters.count)
    if shorter >= 5, distance(to: other) <= (longer >= 9 ? 2 : 1) { return 0.9 }
    let shared = zip(letters, other.letters).prefix { $0 == $1 }.count
    // "milepæle" and "milepælsplan", "relevans" and "relevant".
    if shared >= 6, shared * 5 >= shorter * 4 { return 0.8 }
    return shared >= 4 && shared == shorter && longer - shorter <= 3 ? 0.8 : 0
  }

  /// Whether it is an abbreviation of another word, as "aug." is of "august".
  private func isShort(for other: LikeWord) -> Bool {
    isAbbreviation && letters.count >= 3 && other.letters.starts(with: letters)
  }

  /// Whether a compound ends in it, as "prøvehandlinger" in "handlinger".
  private func isEnd(of other: LikeWord) -> Bool {
    letters.count >= 5 && other.letters.count > letters.count + 2
      && (other.letters.suffix(letters.count) == letters[...]
        || other.stem.unicodeScalars.count > stem.unicodeScalars.count + 2
          && stem.unicodeScalars.count >= 5 && other.stem.hasSuffix(stem))
  }

  /// How many letters must be changed, put in or taken out; more than 2 is told as 3.
  private func distance(to other: LikeWord) -> Int {
    if abs(letters.count - other.letters.count) > 2 || letters.count > 40 { return 3 }
    var row = Array(0...other.letters.count)
    for (index, letter) in letters.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, second) in other.letters.enumerated() {
        let change = diagonal + (letter == second ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, min(row[column], diagonal) + 1)
      }
    }
    return min(row[other.letters.count], 3)
  }
}

extension Collection<LikeWord> {
  /// How much the likest of the words is like one.
  func likeness(to word: LikeWord, compounds: Bool = true) -> Double {
    reduce(0) { best, other in
      best == 1 ? 1 : Swift.max(best, other.likeness(to: word, compounds: compounds))
    }
  }
}
