/// Ordinals that share the word behind them.
///
/// "1. og 15." of "1. og 15. marts", "1.-2." of "1.-2. kvartal", "første og andet".
struct OrdinalList {
  /// One ordinal, where it stands and how it is joined to the one before.
  struct Number {
    let value: Int
    let lexeme: Int
    let isDotted: Bool
    let joint: TimeItem.Joint
  }

  /// The ordinals; at least one.
  let numbers: [Number]
  /// The index behind the last ordinal and its dot.
  let end: Int

  /// More than this many are no date; the bound keeps reading linear in any text.
  private static let longest = 8

  /// Reads ordinals at an index; in a loose list only the last needs its dot.
  init?(_ phrase: Phrase, at index: Int, isLoose: Bool = false) {
    var numbers: [Number] = []
    var end = index
    var joint = TimeItem.Joint.list
    var start = index
    while numbers.count < Self.longest, let number = Self.number(phrase, at: start, joint: joint) {
      guard isLoose || number.isDotted else { break }
      numbers.append(number)
      end = number.lexeme + 1
      if phrase[number.lexeme].kind == .number, number.isDotted { end += 1 }
      guard let next = TimeExpression.Joint(phrase, at: end) else { break }
      joint = next.kind
      start = Days.pastArticle(phrase, at: next.end)
    }
    guard !numbers.isEmpty else { return nil }
    self.numbers = numbers
    self.end = end
  }

  private static func number(_ phrase: Phrase, at index: Int, joint: TimeItem.Joint) -> Number? {
    let lexeme = phrase[index]
    if lexeme.isSmallNumber {
      let isDotted = phrase.isMark(".", at: index + 1) && phrase[index + 1].isGlued
      return Number(value: lexeme.value, lexeme: index, isDotted: isDotted, joint: joint)
    }
    guard case .ordinal(let value) = lexeme.term else { return nil }
    return Number(value: value, lexeme: index, isDotted: true, joint: joint)
  }

  /// Whether the ordinals are written as such, in digits with at least the last dot.
  func isWritten(asOrdinals phrase: Phrase) -> Bool {
    numbers.last?.isDotted == true && numbers.allSatisfy { phrase[$0.lexeme].kind == .number }
  }

  /// The items the ordinals stand for; the last one reaches to the end of the shared word.
  func items(ending end: Int, shape: (Int) -> Shape) -> [TimeItem] {
    numbers.enumerated().map { position, number in
      let isLast = position == numbers.count - 1
      return TimeItem(
        shape: shape(number.value), joint: number.joint,
        lexemes: number.lexeme..<(isLast ? end : number.lexeme + 1))
    }
  }
}
