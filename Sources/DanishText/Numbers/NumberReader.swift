/// Goes through the lexemes of a text once and reads its numbers.
struct NumberReader {
  private let phrase: Phrase
  private var periods: ArraySlice<Period>
  private var mentions: [NumberMention] = []

  init(phrase: Phrase, periods: [Period]) {
    self.phrase = phrase
    self.periods = periods[...]
  }

  mutating func numbers() -> [NumberMention] {
    var index = 0
    while index < phrase.lexemes.count { index = max(index + 1, read(at: index)) }
    return mentions
  }

  /// Reads what begins at an index and returns the index behind it.
  private mutating func read(at index: Int) -> Int {
    let lexeme = phrase[index]
    while let period = periods.first, period.span.upperBound <= lexeme.span.lowerBound {
      periods = periods.dropFirst()
    }
    if let period = periods.first, period.span.contains(lexeme.span.lowerBound) {
      readInPeriod(period, at: index)
      return index + 1
    }
    return readSpecial(at: index) ?? readShare(at: index) ?? readPlain(at: index) ?? index + 1
  }

  private mutating func add(
    _ kind: NumberMention.Kind, _ value: Double, _ lexemes: Range<Int>, total: Double? = nil
  ) -> Int {
    mentions.append(
      NumberMention(kind: kind, value: value, total: total, span: phrase.span(lexemes)))
    return lexemes.upperBound
  }

  /// Digits of a date are no level; "to gange" in "to gange om året" is one.
  private mutating func readInPeriod(_ period: Period, at index: Int) {
    let lexeme = phrase[index]
    if period.recurrence != nil, let count = phrase.count(at: index),
      phrase.isParticle(.gang, at: index + 1)
    {
      _ = add(.count, Double(count), index..<index + 1)
    } else if lexeme.kind == .number {
      let isYear = lexeme.digits == 4 && YearName.plausible.contains(lexeme.value)
      _ = add(isYear ? .year : .date, Double(lexeme.value), index..<index + 1)
    } else if period.precision == .relative, let count = phrase.count(at: index), count > 1 {
      _ = add(.date, Double(count), index..<index + 1)
    }
  }
}

// MARK: - Numbers that are no levels

extension NumberReader {
  /// List markers, law sections, clock times, class levels and references.
  private mutating func readSpecial(at index: Int) -> Int? {
    if phrase.isMark("§", at: index) { return readSections(at: index) }
    if case .particle(.kl) = phrase[index].term { return readClock(at: index) }
    guard phrase[index].kind == .number else {
      if case .ordinal = phrase[index].term { return readClassInWords(at: index) }
      return phrase[index].term == .label || phrase.isParticle(.nr, at: index)
        ? readReference(at: index) : nil
    }
    if isListMarker(at: index) {
      return add(.listMarker, Double(phrase[index].value), index..<index + 1)
    }
    if let end = readClass(at: index) { return end }
    return isReference(at: index) ? addReference(at: index) : nil
  }

  private func isListMarker(at index: Int) -> Bool {
    let mark = phrase[index + 1]
    return phrase[index - 1].kind == .lineBreak && phrase[index].isSmallNumber
      && (mark.isMark(".") || mark.isMark(")")) && mark.isGlued && !phrase[index + 2].isGlued
      && phrase[index + 2].kind != .lineBreak
  }

  private mutating func readSections(at index: Int) -> Int {
    var next = index + 1
    while phrase.isMark("§", at: next) { next += 1 }
    return readRun(.lawSection, at: next)
  }

  /// Numbers joined by dashes, dots, commas and "og" that share one meaning.
  private mutating func readRun(_ kind: NumberMention.Kind, at index: Int) -> Int {
    var next = index
    while phrase[next].kind == .number {
      let number = Numeral(phrase, at: next)
      next = add(kind, number.value, next..<number.end)
      let isJoined = phrase.isMark("-", at: next) || phrase.isParticle(.og, at: next)
      if isJoined, phrase[next + 1].kind == .number { next += 1 }
    }
    return next
  }

  private mutating func readClock(at index: Int) -> Int {
    readRun(.clockTime, at: phrase.pastDot(at: index + 1))
  }

  /// School classes by number, or by number and letter: "8.a".
  private mutating func readClass(at index: Int) -> Int? {
    if phrase.isMark(".", at: index + 1), phrase[index + 2].isClassLetter,
      phrase[index].isSmallNumber
    {
      return add(.classLevel, Double(phrase[index].value), index..<index + 3)
    }
    guard let list = OrdinalList(phrase, at: index, isLoose: true),
      list.isWritten(asOrdinals: phrase),
      Self.classNouns.contains(phrase[list.end].hash)
    else { return nil }
    for number in list.numbers {
      _ = add(.classLevel, Double(number.value), number.lexeme..<number.lexeme + 1)
    }
    return list.end
  }

  /// A school class whose number is a word: "syvende klasse".
  private mutating func readClassInWords(at index: Int) -> Int? {
    guard case .ordinal(let value) = phrase[index].term, value > 0,
      Self.classNouns.contains(phrase[index + 1].hash)
    else { return nil }
    return add(.classLevel, Double(value), index..<index + 1)
  }

  private static let classNouns = Set(
    [
      "klasse", "klasser", "klassen", "klasserne", "klasses", "klassetrin", "klassetrinnet",
      "klassetrinene", "årgang", "årgange", "årgangen", "klasseelever",
    ].map { Word.hash(of: $0.utf8) })

  /// A label such as "bilag", "sag" or "tlf." and the digits that belong to it.
  private mutating func readReference(at index: Int) -> Int? {
    let start = phrase.pastDot(at: index + 1)
    return phrase[start].kind == .number && !hasUnit(at: start + 1) ? addReference(at: start) : nil
  }

  private mutating func addReference(at index: Int) -> Int {
    var end = index + 1
    let isPhone = phrase[index].digits == 2
    while true {
      let next = phrase[end]
      let isMark = next.isGlued && (next.isMark("/") || next.isMark("-"))
      if isMark, phrase[end + 1].kind == .number, phrase[end + 1].isGlued {
        end += 2
      } else if isPhone, next.digits == 2 {
        end += 1
      } else {
        return add(.reference, Double(phrase[index].value), index..<end)
      }
    }
  }

  /// Long numbers, "26/01234", numbers glued to letters: "K3", "covid-19".
  private func isReference(at index: Int) -> Bool {
    let (before, number) = (phrase[index - 1], phrase[index])
    if number.isGlued, before.kind == .word { return true }
    if number.isGlued, before.isMark("-"), before.isGlued, phrase[index - 2].kind == .word {
      return true
    }
    let isCase = phrase[index + 1].isMark("/") && phrase[index + 2].digits > 3
    return number.digits >= 6 || isCase
  }
}

extension Lexeme {
  /// Whether this is the letter of a school class: "a" in "8.a".
  fileprivate var isClassLetter: Bool { kind == .word && isGlued && span.count == 1 }
}

// MARK: - Levels

extension NumberReader {
  /// "8 ud af 10", "19 af de 24", "hver tredje", "halvdelen", "to tredjedele", "1/3".
  private mutating func readShare(at index: Int) -> Int? {
    if let ordinal = phrase.after(.hver, at: index) { return readEach(at: ordinal, from: index) }
    if let told = readFraction(at: index) { return told }
    guard let number = Numeral(word: phrase, at: index) else { return nil }
    if case .portion(let parts) = phrase[number.end].term {
      return add(.share, number.value, index..<number.end + 1, total: Double(parts))
    }
    if phrase.isMark("/", at: number.end), phrase[number.end + 1].isSmallNumber,
      phrase[number.end + 1].value > phrase[index].value, phrase[number.end].isGlued
    {
      let total = Double(phrase[number.end + 1].value)
      return add(.share, number.value, index..<number.end + 2, total: total)
    }
    let out = phrase.skipping(.ud, at: number.end)
    guard let of = phrase.after(.af, at: out) else { return nil }
    let start = phrase.after(any: [.de, .hver], at: of) ?? of
    guard let whole = Numeral(word: phrase, at: start), whole.value >= number.value else {
      return nil
    }
    return add(.share, number.value, index..<whole.end, total: whole.value)
  }

  /// A share in one word, and how much against before: "halvdelen", "halveret", "dobbelt så mange".
  private mutating func readFraction(at index: Int) -> Int? {
    switch phrase[index].term {
    case .portion(let parts):
      return add(.share, 1, index..<index + 1, total: Double(parts))
    case .fraction(let part, let whole):
      return add(.share, Double(part), index..<index + 1, total: Double(whole))
    case .double, .particle(.halv):
      guard phrase[index + 1].kind == .word, phrase.folded(index + 1) == "så" else { return nil }
      let isDouble = phrase[index].term == .double
      return add(.share, isDouble ? 2 : 1, index..<index + 3, total: isDouble ? 1 : 2)
    default: return nil
    }
  }

  /// One of so many: "hver tredje elev"; "hver anden torsdag" is a rhythm.
  private mutating func readEach(at ordinal: Int, from index: Int) -> Int? {
    guard let list = OrdinalList(phrase, at: ordinal), list.numbers.count == 1,
      list.numbers[0].value > 1
    else { return nil }
    switch phrase[list.end].term {
    case .weekday, .unit, .duration: return nil
    default:
      return add(.share, 1, index..<list.end, total: Double(list.numbers[0].value))
    }
  }

  private mutating func readPlain(at index: Int) -> Int? {
    guard let number = Numeral(phrase: phrase, at: index) else { return nil }
    let kind = kind(of: number, at: index)
    return add(kind, number.value, index..<number.end)
  }

  private func kind(of number: Numeral, at index: Int) -> NumberMention.Kind {
    // In "10-12 år" and "fra 12 til 18 procent" both numbers have the unit of the second.
    if let kind = unit(at: number.end) { return kind }
    if let second = secondNumber(at: number.end), let kind = unit(at: second) { return kind }
    let next = phrase[number.end]
    if isSecondYear(at: index) { return .year }
    if phrase[index].digits == 4, number.end == index + 1 {
      if next.kind == .word, next.isCapitalized, phrase[index].value >= 1000 { return .postalCode }
      let isFollowed = next.kind == .word && !next.isGlued && !TitleNouns.precede(phrase, at: index)
      if YearName.plausible.contains(phrase[index].value), !isFollowed { return .year }
    }
    if phrase[number.end - 1].kind == .number, next.isMark("."), next.isGlued,
      phrase[number.end + 1].kind == .word, !phrase[number.end + 1].isCapitalized
    {
      return .ordinal
    }
    return .count
  }

  /// "26" in "2023-26" and "2023/26".
  private func isSecondYear(at index: Int) -> Bool {
    phrase[index].digits == 2 && phrase[index].isGlued && phrase[index - 1].isGlued
      && (phrase.isMark("-", at: index - 1) || phrase.isMark("/", at: index - 1))
      && phrase[index - 2].digits == 4 && YearName.plausible.contains(phrase[index - 2].value)
  }

  private func hasUnit(at index: Int) -> Bool { unit(at: index) != nil }

  /// The kind of number that the word or sign at an index makes of the number before it.
  private func unit(at index: Int) -> NumberMention.Kind? {
    if phrase.isMark("%", at: index) { return .percent }
    let start = phrase.isMark("-", at: index) && phrase[index].isGlued ? index + 1 : index
    switch phrase[start].term {
    case .percent: return .percent
    case .duration: return .duration
    case .particle(.aarig): return .age
    case .unit(.year, _):
      // Nobody is told to be half a year old.
      let isBroken =
        phrase.isParticle(.halvanden, at: start - 1) || phrase.isParticle(.halv, at: start - 1)
      return isBroken || isDuration(endingAt: start) ? .duration : .age
    case .unit: return .duration
    default: return nil
    }
  }

  /// The index behind a second number joined to the first: "-12", "til 18", "og 24".
  private func secondNumber(at index: Int) -> Int? {
    guard phrase.isMark("-", at: index) || phrase.after(any: [.til, .og, .eller], at: index) != nil
    else {
      return nil
    }
    return Numeral(phrase: phrase, at: index + 1)?.end
  }

  /// "i tre år", "tre år i træk" and "over to år siden" last; "15-24 år" and "over 16 år" are ages.
  private func isDuration(endingAt year: Int) -> Bool {
    if phrase.after(any: [.i, .derefter], at: year + 1) != nil, phrase[year + 1].term != nil {
      return phrase.isParticle(.derefter, at: year + 1) || phrase[year + 2].term == .inRow
    }
    return (1...4).contains { phrase.after(any: [.i, .om, .naeste, .hver], at: year - $0) != nil }
      && !(1...4).contains { phrase.isParticle(.mellem, at: year - $0) }
  }
}
