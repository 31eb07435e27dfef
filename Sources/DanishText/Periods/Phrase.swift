/// The lexemes of a text with the questions that recognisers ask about them.
///
/// Looking beyond either end is allowed and finds the end of a line.
struct Phrase {
  let bytes: [UInt8]
  let lexemes: [Lexeme]

  init(bytes: [UInt8]) {
    self.bytes = bytes
    lexemes = LexemeScanner.lexemes(of: bytes)
  }

  subscript(index: Int) -> Lexeme {
    lexemes.indices.contains(index) ? lexemes[index] : .edge
  }

  /// The index behind a particle, or nil if another word stands there.
  func after(_ particle: Particle, at index: Int) -> Int? {
    isParticle(particle, at: index) ? index + 1 : nil
  }

  /// The index behind one of several particles, or nil if another word stands there.
  func after(any particles: [Particle], at index: Int) -> Int? {
    guard case .particle(let found) = self[index].term, particles.contains(found) else {
      return nil
    }
    return index + 1
  }

  func isParticle(_ particle: Particle, at index: Int) -> Bool {
    guard case .particle(let found) = self[index].term else { return false }
    return found == particle
  }

  /// The index behind a particle if it stands there, else the same index.
  func skipping(_ particle: Particle, at index: Int) -> Int {
    isParticle(particle, at: index) ? index + 1 : index
  }

  func isMark(_ mark: Unicode.Scalar, at index: Int) -> Bool { self[index].isMark(mark) }

  func isApostrophe(at index: Int) -> Bool {
    isMark("'", at: index) || isMark("\u{2019}", at: index) || isMark("\u{2018}", at: index)
  }

  /// The index behind the dot of the abbreviation or ordinal that ends before an index.
  func pastDot(at index: Int) -> Int {
    isMark(".", at: index) && self[index].isGlued ? index + 1 : index
  }

  /// As ``pastDot(at:)``, but only after words that are usually abbreviated: "aug.", "kvt.".
  func pastAbbreviationDot(at index: Int) -> Int {
    switch self[index - 1].term {
    case .shortMonth, .unit(.quarter, _), .part, .holiday(.christmas): pastDot(at: index)
    default: index
    }
  }

  /// The index behind letters with dots, such as "t.o.m.", or nil if they do not stand there.
  func after(abbreviation letters: String, at index: Int) -> Int? {
    var end = index
    for letter in letters.utf8 {
      guard self[end].kind == .word, self[end].hash == Word.mixed(Word.seed, letter) else {
        return nil
      }
      end = pastDot(at: end + 1)
    }
    return end >= index + letters.utf8.count * 2 - 1 ? end : nil
  }

  /// The index behind "ca." or "omkring" if it stands there, else the same index.
  func skippingDoubt(at index: Int) -> Int {
    after(.ca, at: index).map { pastDot(at: $0) } ?? index
  }

  /// A whole number written in digits or as a word up to twelve.
  func count(at index: Int) -> Int? {
    let lexeme = self[index]
    if lexeme.kind == .number { return lexeme.digits <= 4 ? lexeme.value : nil }
    guard case .cardinal(let value) = lexeme.term else { return nil }
    return value
  }

  /// The UTF-8 offsets of some lexemes.
  func span(_ range: Range<Int>) -> Range<Int> {
    self[range.lowerBound].span.lowerBound..<self[range.upperBound - 1].span.upperBound
  }

  func text(_ span: Range<Int>) -> String { String(decoding: bytes[span], as: UTF8.self) }

  /// The letters of a word in lower case, for the few questions that need the spelling.
  func folded(_ index: Int) -> String { text(self[index].span).lowercased() }
}

// MARK: - Years

extension Phrase {
  /// A year in four digits that a plan may speak of, standing alone: not "2027-planen", "2027 elever".
  func plainYear(at index: Int) -> Int? {
    guard self[index].digits == 4, YearName.plausible.contains(self[index].value),
      !isCounted(at: index + 1), !isTightlyFollowed(at: index + 1)
    else { return nil }
    return self[index].value
  }

  /// Whether a noun that is counted follows a number: "2000 elever".
  func isCounted(at index: Int) -> Bool {
    switch self[index].term {
    case .counted, .percent, .duration, .multiplier: true
    default: isMark("%", at: index)
    }
  }

  /// Whether a number goes on without a space in a way that makes it no year: "2027-planen", "2.500".
  private func isTightlyFollowed(at index: Int) -> Bool {
    guard self[index].isGlued else { return false }
    let next = self[index + 1]
    switch self[index].kind {
    case .word: return true
    case .number, .lineBreak: return false
    case .mark:
      guard next.isGlued else { return false }
      if isMark("-", at: index) { return next.kind == .word && !next.isNamedTime }
      if isMark("/", at: index) { return next.kind == .number && next.digits > 4 }
      return (isMark(".", at: index) || isMark(",", at: index)) && next.kind == .number
    }
  }
}

extension Lexeme {
  /// Whether the word itself names a time, so that "2027-foråret" may join one.
  fileprivate var isNamedTime: Bool {
    switch term {
    case .month, .shortMonth, .season, .holiday, .part, .quarterLetter, .unit(.week, _): true
    default: false
    }
  }
}
