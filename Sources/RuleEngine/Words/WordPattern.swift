import DanishText

/// One word of an entry in a word list: a whole word, or with `*` any ending or beginning.
struct WordPattern: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// These letters and no others.
    case letters(Substring, anyBeginning: Bool, anyEnding: Bool)
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
    for piece in entry.split(whereSeparator: \.isWhitespace) {
      patterns += try word(piece)
    }
    guard let first = patterns.first else { throw .noWord }
    let hits = patterns.count { $0.kind == .hit }
    guard hits == 0 || isException && hits == 1 && patterns.count > 1 else { throw .misplacedHit }
    guard first.kind != .anyWord else { throw .startsWithAnyWord }
    return patterns
  }

  private static func word(_ piece: Substring) throws(EntryMistake) -> [WordPattern] {
    switch piece {
    case "*": return [WordPattern(kind: .anyWord)]
    case "{number}": return [WordPattern(kind: .number)]
    case "{hit}": return [WordPattern(kind: .hit)]
    default: break
    }
    guard !piece.contains(where: { "{}".contains($0) }) else { throw .unknownToken(String(piece)) }
    let anyBeginning = piece.hasPrefix("*")
    let anyEnding = piece.count > 1 && piece.hasSuffix("*")
    let letters = piece.dropFirst(anyBeginning ? 1 : 0).dropLast(anyEnding ? 1 : 0)
    guard !letters.contains("*") else { throw .starInside }
    let words = TokenizedText(String(letters)).words
    return words.indices.map { index in
      let isFirst = index == 0
      let isLast = index == words.count - 1
      return WordPattern(
        kind: .letters(
          Substring(words[index].folded), anyBeginning: isFirst && anyBeginning,
          anyEnding: isLast && anyEnding))
    }
  }
}
