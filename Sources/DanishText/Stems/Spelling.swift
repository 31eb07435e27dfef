/// Whether two words differ by a silent r or by one slip of the keyboard.
func isSlip(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Bool {
  guard abs(first.count - second.count) <= 1 else { return false }
  return hasSilentR(first, second) || hasSilentR(second, first) || isOneSlip(first, second)
}

/// How a word sounds, near enough: equal for spellings that Danes mix up.
///
/// Double letters are single; "nd" and "ld" lose their silent d, "hv" and "hj" their h; "aa", "ae" and
/// "oe" are å, æ and ø; accents are gone; c is k or s, z is s, w is v, x is ks.
package func spellingKey(of folded: String) -> String {
  String(String.UnicodeScalarView(spellingKey(of: Array(folded.unicodeScalars))))
}

/// As ``spellingKey(of:)``, letter by letter.
func spellingKey(of letters: [Unicode.Scalar]) -> [Unicode.Scalar] {
  var key: [Unicode.Scalar] = []
  key.reserveCapacity(letters.count)
  for (index, letter) in letters.enumerated() {
    switch (key.last, letter) {
    case ("a", "a"): key.replaceLast(with: "å")
    case ("a", "e"): key.replaceLast(with: "æ")
    case ("o", "e"): key.replaceLast(with: "ø")
    case ("n", "d"), ("l", "d"): continue
    case ("h", "v"), ("h", "j"): key.replaceLast(with: letter)
    case (_, "c"):
      let isSoft = index + 1 < letters.count && isFront(letters[index + 1])
      key.appendOnce(isSoft ? "s" : "k")
    default:
      if ("a"..."y").contains(letter) && letter != "q" && letter != "w" && letter != "x" {
        key.appendOnce(letter)
      } else {
        for sound in sounds[letter] ?? [letter] { key.appendOnce(sound) }
      }
    }
  }
  return key
}

/// Whether c is read as s before a vowel.
private func isFront(_ letter: Unicode.Scalar) -> Bool {
  ["e", "i", "y", "æ", "ø"].contains(letter)
}

extension [Unicode.Scalar] {
  fileprivate mutating func replaceLast(with letter: Unicode.Scalar) {
    removeLast()
    append(letter)
  }

  /// Appends a letter, but not behind itself.
  fileprivate mutating func appendOnce(_ letter: Unicode.Scalar) {
    if last != letter { append(letter) }
  }
}

/// The longest word in letters that is judged for slips; beyond stand no words but noise.
let longestSpelt = 64

private let accented: [Unicode.Scalar: Unicode.Scalar] = [
  "é": "e", "è": "e", "ê": "e", "ë": "e", "á": "a", "à": "a", "ó": "o", "ú": "u", "í": "i",
]

private let sounds: [Unicode.Scalar: [Unicode.Scalar]] =
  accented.mapValues { [$0] }.merging([
    "ä": ["æ"], "ö": ["ø"], "ü": ["y"], "q": ["k"], "z": ["s"], "w": ["v"], "x": ["k", "s"],
  ]) { first, _ in first }

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
  let isSwap =
    left.count == 2 && right.count == 2 && left.first == right.last
    && left.last == right.first
  guard isSwap || max(left.count, right.count) <= 1 else { return false }
  return start < shorter - 1
}
