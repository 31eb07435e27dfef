/// The known word that most resembles a misspelt one; nil when none is close.
///
/// Counts insertions, deletions, replacements and swaps of neighbours (optimal string alignment);
/// a word of up to five letters may differ by one, a longer one by two, a very long one by three.
package func suggestion(for word: String, among known: some Sequence<String>) -> String? {
  let wanted = Array(word.lowercased())
  let limit = wanted.count <= 2 ? 0 : wanted.count <= 5 ? 1 : wanted.count <= 12 ? 2 : 3
  guard wanted.count <= longestWord else { return nil }
  let ranked = known.map { word -> (distance: Int, word: String) in
    let other = Array(word.lowercased().prefix(longestWord + limit + 1))
    let isFar = abs(other.count - wanted.count) > limit
    return (isFar ? limit + 1 : distance(wanted, other), word)
  }
  guard let best = ranked.min(by: { ($0.distance, $0.word) < ($1.distance, $1.word) }),
    best.distance <= limit
  else { return nil }
  return best.word
}

/// The most letters of a word that is worth comparing; what is longer is no slip of the fingers.
private let longestWord = 80

private func distance(_ left: [Character], _ right: [Character]) -> Int {
  guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  for row in 1...left.count {
    var current = [row]
    for column in 1...right.count {
      let cost = left[row - 1] == right[column - 1] ? 0 : 1
      var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
      let swapped =
        row > 1 && column > 1 && left[row - 1] == right[column - 2]
        && left[row - 2] == right[column - 1]
      if swapped { best = min(best, beforeLast[column - 2] + 1) }
      current.append(best)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
