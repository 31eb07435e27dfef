/// The parts of a compound that are known words: "trivsels" and "måling" of "trivselsmåling".
///
/// - Parameters:
///   - folded: the word, in lower case.
///   - isKnown: whether a part is known; asked with the joining "s" or "e" and without.
/// - Returns: the parts as written in the word, which together make it up, the fewest possible; nil
///   if the word is no compound of known parts. No part has fewer than three letters.
package func compoundParts(of folded: String, isKnown: (Substring) -> Bool) -> [Substring]? {
  let cuts = Array(folded.indices) + [folded.endIndex]
  guard (6...longestSpelt).contains(cuts.count - 1) else { return nil }
  var best: [[Substring]?] = Array(repeating: nil, count: cuts.count)
  best[0] = []
  for end in 3..<cuts.count {
    for start in 0...end - 3 where start == 0 || start >= 3 {
      guard let before = best[start], start > 0 || end < cuts.count - 1 else { continue }
      if let known = best[end], known.count <= before.count + 1 { continue }
      let part = folded[cuts[start]..<cuts[end]]
      if isKnownPart(part, isLast: end == cuts.count - 1, isKnown) { best[end] = before + [part] }
    }
  }
  return best[cuts.count - 1]
}

private func isKnownPart(_ part: Substring, isLast: Bool, _ isKnown: (Substring) -> Bool) -> Bool {
  if isKnown(part) { return true }
  guard !isLast, part.count > 3, part.hasSuffix("s") || part.hasSuffix("e") else { return false }
  return isKnown(part.dropLast())
}
