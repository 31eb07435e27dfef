/// The value of a number in digits or words, and where it ends.
struct Numeral {
  let value: Double
  /// The index of the lexeme behind the number.
  let end: Int

  /// Reads digits with Danish thousands and decimals: "1.200.000", "3,5"; also "3.5".
  init(_ phrase: Phrase, at index: Int) {
    var value = Double(phrase[index].value)
    var end = index + 1
    while Self.isJoined(phrase, by: ".", at: end), phrase[end + 1].digits == 3,
      phrase[index].digits <= 3
    {
      value = value * 1_000 + Double(phrase[end + 1].value)
      end += 2
    }
    if Self.isJoined(phrase, by: ",", at: end) || Self.isJoined(phrase, by: ".", at: end) {
      var scale = 1.0
      for _ in 0..<min(9, phrase[end + 1].digits) { scale *= 10 }
      value += Double(phrase[end + 1].value) / scale
      end += 2
    }
    self.value = value
    self.end = end
  }

  /// Reads a number in digits or words, with "hundrede" and the like behind it.
  ///
  /// The articles "en" and "et" count only before "halv" and "hundrede".
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
      let isHalf = value == 1 && phrase.isParticle(.halv, at: index + 1)
      self.init(value: isHalf ? 0.5 : Double(value), end: isHalf ? index + 2 : index + 1)
    } else if phrase.isParticle(.halvanden, at: index) {
      self.init(value: 1.5, end: index + 1)
    } else if case .multiplier(let factor) = lexeme.term {
      self.init(value: Double(factor), end: index + 1)
      return
    } else {
      return nil
    }
    if case .multiplier(let factor) = phrase[end].term {
      self.init(value: value * Double(factor), end: end + 1)
    }
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
