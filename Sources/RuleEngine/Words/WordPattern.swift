import DanishText

/// One word of an entry in a word list: a whole word, or with `*` any ending or beginning.
struct WordPattern: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// These letters and no others.
    case letters(String, anyBeginning: Bool, anyEnding: Bool)
    /// Any word at all: `*` alone.
    case anyWord
    /// A number, in digits or letters: `{number}`.
    case number
    /// A hit of the list itself: `{hit}`, in exceptions only.
    case hit
  }

  let kind: Kind

  /// The marks that stand before and behind the letters of a word when it is fed to the automaton.
  static let opening: UInt8 = 0x02
  static let closing: UInt8 = 0x03

  /// What the automaton looks for; nil where letters do not decide.
  var needle: [UInt8]? {
    guard case .letters(let letters, let anyBeginning, let anyEnding) = kind else { return nil }
    return (anyBeginning ? [] : [Self.opening]) + Array(letters.utf8)
      + (anyEnding ? [] : [Self.closing])
  }
}

/// What is wrong with an entry of a word list.
enum EntryMistake: Error, Hashable {
  /// There is no word in it.
  case noWord
  /// A star stands inside a word.
  case starInside
  /// Braces hold something that is not known.
  case unknownToken(String)
  /// A phrase begins with what every word matches.
  case startsWithAnyWord
  /// `{hit}` stands elsewhere than once in an exception of more words.
  case misplacedHit
}

extension WordPattern {
  /// Reads an entry: words with stars, `{number}`, and `{hit}` where it is an exception.
  static func phrase(
    _ entry: String, isException: Bool
  ) throws(EntryMistake) -> [WordPattern] {
    var patterns: [WordPattern] = []
    for piece in entry.utf8.split(whereSeparator: { $0 <= 0x20 }) {
      patterns += try word(Array(piece))
    }
    guard let first = patterns.first else { throw .noWord }
    let hits = patterns.count { $0.kind == .hit }
    guard hits == 0 || isException && hits == 1 && patterns.count > 1 else { throw .misplacedHit }
    guard first.kind != .anyWord else { throw .startsWithAnyWord }
    return patterns
  }

  private static func word(_ piece: [UInt8]) throws(EntryMistake) -> [WordPattern] {
    let star = UInt8(ascii: "*")
    if piece == [star] { return [WordPattern(kind: .anyWord)] }
    if piece.contains(UInt8(ascii: "{")) || piece.contains(UInt8(ascii: "}")) {
      return [try token(String(decoding: piece, as: UTF8.self))]
    }
    let anyBeginning = piece.first == star
    let anyEnding = piece.last == star
    let letters = piece.dropFirst(anyBeginning ? 1 : 0).dropLast(anyEnding ? 1 : 0)
    guard !letters.contains(star) else { throw .starInside }
    let words = folded(letters)
    return words.indices.map { index in
      WordPattern(
        kind: .letters(
          words[index], anyBeginning: index == 0 && anyBeginning,
          anyEnding: index == words.count - 1 && anyEnding))
    }
  }

  private static func token(_ text: String) throws(EntryMistake) -> WordPattern {
    switch text {
    case "{number}": WordPattern(kind: .number)
    case "{hit}": WordPattern(kind: .hit)
    default: throw .unknownToken(text)
    }
  }

  /// The words of an entry as texts have them; small letters alone are a word as they stand.
  private static func folded(_ letters: ArraySlice<UInt8>) -> [String] {
    let text = String(decoding: letters, as: UTF8.self)
    let isPlain = letters.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    if isPlain, !letters.isEmpty { return [text] }
    return TokenizedText(text).words.map(\.folded)
  }
}
