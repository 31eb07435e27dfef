/// Whether a word is another one with a slip of the keyboard or a common Danish misspelling.
///
/// Both words are folded. The same word is no misspelling of itself, and neither is another form of
/// it: "elever" is not "eleven" misspelt. Forgiven are, from four letters on, what Danes write by
/// ear (see ``spellingKey(of:)``) and the silent r of "at styrker"; from seven letters on also one
/// letter too many, too few, wrong or swapped with its neighbour, anywhere but in the first letter.
package func isMisspelling(_ word: String, of other: String) -> Bool {
  guard word != other else { return false }
  let (first, second) = (Array(word.unicodeScalars), Array(other.unicodeScalars))
  guard min(first.count, second.count) >= 4, max(first.count, second.count) <= longestSpelt else {
    return false
  }
  if spellingKey(of: word) == spellingKey(of: other) { return true }
  if hasSilentR(first, second) || hasSilentR(second, first) { return true }
  return isOneSlip(first, second) && stem(of: word) != stem(of: other)
}

/// How a word sounds, near enough: equal for spellings that Danes mix up.
///
/// Double letters are single; "nd" and "ld" lose their silent d, "hv" and "hj" their h; "aa", "ae" and
/// "oe" are å, æ and ø; accents are gone; c is k or s, z is s, w is v, x is ks.
package func spellingKey(of folded: String) -> String {
  var key = String.UnicodeScalarView()
  for letter in folded.unicodeScalars {
    let last = key.last
    switch (last, letter) {
    case ("a", "a"), ("a", "e"), ("o", "e"):
      key.removeLast()
      key.append(letter == "a" ? "å" : last == "a" ? "æ" : "ø")
    case ("n", "d"), ("l", "d"): continue
    case ("h", "v"), ("h", "j"):
      key.removeLast()
      key.append(letter)
    default:
      let plain = plainLetters[letter] ?? [letter]
      for sound in plain where key.last != sound { key.append(sound) }
    }
  }
  return String(key)
}

/// The longest word in letters that is judged for slips; beyond stand no words but noise.
let longestSpelt = 64

private let plainLetters: [Unicode.Scalar: [Unicode.Scalar]] = [
  "é": ["e"], "è": ["e"], "ê": ["e"], "ë": ["e"], "á": ["a"], "à": ["a"], "ä": ["æ"], "ö": ["ø"],
  "ü": ["y"], "ó": ["o"], "ú": ["u"], "í": ["i"], "c": ["k"], "q": ["k"], "z": ["s"], "w": ["v"],
  "x": ["k", "s"],
]

/// Whether one word ends in "-rer" where the other ends in "-re": a slip that cannot be heard.
private func hasSilentR(_ long: [Unicode.Scalar], _ short: [Unicode.Scalar]) -> Bool {
  long.count == short.count + 1 && short.suffix(2) == ["r", "e"] && long.last == "r"
    && long.dropLast() == short[...]
}

/// Whether two long words differ in one letter behind the first and before the last.
private func isOneSlip(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Bool {
  guard min(first.count, second.count) >= 7, abs(first.count - second.count) <= 1,
    first[0] == second[0]
  else { return false }
  let shorter = min(first.count, second.count)
  let start = (0..<shorter).first { first[$0] != second[$0] } ?? shorter
  var (left, right) = (first[start...], second[start...])
  while let last = left.last, last == right.last {
    left.removeLast()
    right.removeLast()
  }
  // What is left differs: nothing and one letter, one and one, or two letters swapped.
  let isSwap = left.count == 2 && right.count == 2 && left.first == right.last
    && left.last == right.first
  guard isSwap || max(left.count, right.count) <= 1 else { return false }
  return start < shorter - 1
}
