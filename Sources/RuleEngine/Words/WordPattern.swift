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

  /// How many bytes the automaton looks for; 0 where letters do not decide.
  var needleLength: Int {
    guard case .letters(let letters, let anyBeginning, let anyEnding) = kind else { return 0 }
    return letters.utf8.count + (anyBeginning ? 0 : 1) + (anyEnding ? 0 : 1)
  }

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Goes through a hash of the pattern: FNV-1a over its needle or its kind.
  func hash(from seed: UInt64 = Self.seed) -> UInt64 {
    func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    switch kind {
    case .letters(let letters, let anyBeginning, let anyEnding):
      let begun = mixed(seed, anyBeginning ? 0 : Self.opening)
      return mixed(letters.utf8.reduce(begun, mixed), anyEnding ? 0 : Self.closing)
    case .anyWord: return mixed(seed, 0x04)
    case .number: return mixed(seed, 0x05)
    case .hit: return mixed(seed, 0x06)
    }
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
    if let word = plainWord(entry[...], of: entry) { return [word] }
    var patterns: [WordPattern] = []
    for piece in entry.utf8.split(whereSeparator: { $0 <= 0x20 }) {
      if let word = plainWord(Substring(piece), of: entry) {
        patterns.append(word)
      } else {
        patterns += try word(Array(piece))
      }
    }
    guard let first = patterns.first else { throw .noWord }
    let hits = patterns.count { $0.kind == .hit }
    guard hits == 0 || isException && hits == 1 && patterns.count > 1 else { throw .misplacedHit }
    guard first.kind != .anyWord else { throw .startsWithAnyWord }
    return patterns
  }

  /// Small Danish letters, with a star before or behind them or none: most words, read at once.
  private static func plainWord(_ piece: Substring, of entry: String) -> WordPattern? {
    let star = UInt8(ascii: "*")
    var letters = piece.utf8
    let anyBeginning = letters.first == star
    if anyBeginning { letters.removeFirst() }
    let anyEnding = letters.last == star
    if anyEnding { letters.removeLast() }
    var isInside = false
    for byte in letters {
      // The second bytes of æ, ø and å.
      let isPlain =
        isInside
        ? byte == 0xA6 || byte == 0xB8 || byte == 0xA5 : byte == 0xC3 || byte &- 0x61 < 26
      guard isPlain else { return nil }
      isInside = byte == 0xC3
    }
    guard !letters.isEmpty, !isInside else { return nil }
    let isWhole = letters.count == entry.utf8.count
    let text = isWhole ? entry : String(Substring(letters))
    return WordPattern(kind: .letters(text, anyBeginning: anyBeginning, anyEnding: anyEnding))
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

  /// The words of an entry as texts have them.
  private static func folded(_ letters: ArraySlice<UInt8>) -> [String] {
    TokenizedText(String(decoding: letters, as: UTF8.self)).words.map(\.folded)
  }
}
