import DanishText
import Plans

/// Which items of two lists are the same one, by their words.
struct ItemPairs {
  /// The indices of items that belong together, by the first.
  let second: [Int: Int]

  /// From here on two texts are taken to say the same; see ``similarity(_:_:)``.
  private static let likeness = 0.6

  /// Pairs equal texts, and then those that are most alike, each once.
  ///
  /// Names and times are alike only when they are equal: Anna Holm is not Anna Hansen.
  init(_ first: [Item], _ second: [Item], byLikeness: Bool) {
    let left = first.map { TextProfile(TokenizedText($0.text)) }
    let right = second.map { TextProfile(TokenizedText($0.text)) }
    var candidates: [(likeness: Double, first: Int, second: Int)] = []
    for (i, one) in left.enumerated() {
      for (j, other) in right.enumerated() {
        let isSame = isEqual(first[i].text, second[j].text)
        let likeness = isSame ? 2 : byLikeness ? one.similarity(to: other) : 0
        if likeness >= Self.likeness { candidates.append((likeness, i, j)) }
      }
    }
    var pairs: [Int: Int] = [:]
    var taken: Set<Int> = []
    let best = candidates.sorted { one, other in
      (other.likeness, one.first, one.second) < (one.likeness, other.first, other.second)
    }
    for candidate in best where pairs[candidate.first] == nil {
      guard taken.insert(candidate.second).inserted else { continue }
      pairs[candidate.first] = candidate.second
    }
    self.second = pairs
  }
}

/// Whether two texts are the same but for blanks and breaks at their ends and between words.
func isEqual(_ one: String, _ other: String) -> Bool {
  one.split(whereSeparator: \.isWhitespace) == other.split(whereSeparator: \.isWhitespace)
}
