/// The value of a number in digits or words, and where it ends.
struct Numeral {
  let value: Double
  /// The index of the lexeme behind the number.
  let end: Int

  /// Reads digits with Danish thousands and decimals: "1.200.000", "1 200", "3,5", "2½"; also "3.5".
  init(_ phrase: Phrase, at index: Int) {
    var value = Double(phrase[index].value)
    var end = index + 1
    while Self.isThousands(phrase, from: index, at: end) {
      let isDotted = phrase[end].kind == .mark
      value = value * 1_000 + Double(phrase[isDotted ? end + 1 : end].value)
      end += isDotted ? 2 : 1
    }
    if Self.isJoined(phrase, by: ",", at: end) || Self.isJoined(phrase, by: ".", at: end) {
      var scale = 1.0
      for _ in 0..<min(9, phrase[end + 1].digits) { scale *= 10 }
      value += Double(phrase[end + 1].value) / scale
      end += 2
    }
    if let (part, next) = Self.fraction(phrase, at: end) {
      value += part
      end = next
    }
    self.value = value
    self.end = end
  }

  /// Whether three more digits of a number stand behind a dot, or behind a space and alone.
  private static func isThousands(_ phrase: Phrase, from start: Int, at index: Int) -> Bool {
    guard phrase[start].digits <= 3, phrase[start].value > 0 else { return false }
    if isJoined(phrase, by: ".", at: index) { return phrase[index + 1].digits == 3 }
    return phrase[index].digits == 3 && !phrase[index].isGlued && phrase[index - 1].kind == .number
      && phrase[index + 1].kind != .number && phrase[start - 1].kind != .number
      && !(phrase[index + 1].isGlued && phrase[index + 2].isGlued)
  }

  /// "½", or "1/2" that a whole number stands before.
  private static func fraction(_ phrase: Phrase, at index: Int) -> (value: Double, end: Int)? {
    if let part = Self.sign(phrase[index]), phrase[index].isGlued { return (part, index + 1) }
    guard phrase[index].value == 1, phrase[index].digits == 1, phrase.isMark("/", at: index + 1),
      phrase[index + 1].isGlued, phrase[index + 2].isGlued, phrase[index + 2].digits == 1,
      (2...4).contains(phrase[index + 2].value)
    else { return nil }
    return (1 / Double(phrase[index + 2].value), index + 3)
  }

  /// The value of "½", "¼" and "¾".
  private static func sign(_ lexeme: Lexeme) -> Double? {
    guard lexeme.kind == .mark else { return nil }
    return switch lexeme.value {
    case 0xBC: 0.25
    case 0xBD: 0.5
    case 0xBE: 0.75
    default: nil
    }
  }

  /// Reads a number in digits or words, with "hundrede" and the like behind it.
  ///
  /// The articles "en" and "et" count only before "halv", "par" and "hundrede".
  init?(phrase: Phrase, at index: Int) {
    guard let number = Self(word: phrase, at: index) else { return nil }
    let isArticle = phrase[index].term == .cardinal(1) && phrase[index].span.count == 2
    guard !isArticle || number.end > index + 1 else { return nil }
    self = number
  }

  /// As ``init(phrase:at:)``, but an article counts, as in "en ud af tre".
  init?(word phrase: Phrase, at index: Int) {
    let lexeme = phrase[index]
    if lexeme.kind == .number {
      self.init(phrase, at: index)
    } else if case .cardinal(let value) = lexeme.term {
      self = Self.words(phrase, value, at: index)
    } else if phrase.isParticle(.halvanden, at: index) {
      self.init(value: 1.5, end: index + 1)
    } else if let part = Self.sign(lexeme) {
      self.init(value: part, end: index + 1)
    } else if case .multiplier(let factor) = lexeme.term {
      self.init(value: Double(factor), end: index + 1)
      addRest(phrase)
      return
    } else {
      return nil
    }
    guard case .multiplier(let factor) = phrase[end].term else { return }
    self.init(value: value * Double(factor), end: end + 1)
    if case .multiplier(let greater) = phrase[end].term, greater > factor, factor == 100 {
      self.init(value: value * Double(greater), end: end + 1)
    }
    addRest(phrase)
  }

  /// "en halv" is 0.5, "to en halv" and "to og en halv" 2.5, "et par" 2.
  private static func words(_ phrase: Phrase, _ value: Int, at index: Int) -> Self {
    if value == 1, phrase.isParticle(.halv, at: index + 1) {
      return Self(value: 0.5, end: index + 2)
    }
    if value == 1, phrase.isParticle(.par, at: index + 1) { return Self(value: 2, end: index + 2) }
    let half = phrase.skipping(.og, at: index + 1)
    if value > 1, phrase[half].term == .cardinal(1), phrase.isParticle(.halv, at: half + 1) {
      return Self(value: Double(value) + 0.5, end: half + 2)
    }
    return Self(value: Double(value), end: index + 1)
  }

  /// "og femogtyve" behind "to hundrede".
  private mutating func addRest(_ phrase: Phrase) {
    guard phrase[end - 1].term == .multiplier(100) else { return }
    let start = phrase.skipping(.og, at: end)
    guard case .cardinal(let rest) = phrase[start].term, (2..<100).contains(rest) else { return }
    self = Self(value: value + Double(rest), end: start + 1)
  }

  private init(value: Double, end: Int) {
    self.value = value
    self.end = end
  }

  private static func isJoined(_ phrase: Phrase, by mark: Unicode.Scalar, at index: Int) -> Bool {
    phrase.isMark(mark, at: index) && phrase[index].isGlued && phrase[index + 1].isGlued
      && phrase[index + 1].kind == .number
  }
}
