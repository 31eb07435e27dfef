/// Quarters and half-years: "første og andet kvartal", "Q1", "K1", "andet halvår".
enum PartsOfYear: ShapeRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> ShapeReading? {
    if let list = OrdinalList(phrase, at: index, isLoose: true),
      list.numbers.last?.isDotted == true,
      let shape = shape(phrase, at: list.end)
    {
      return ShapeReading(list.items(ending: list.end + 1, shape: shape), end: list.end + 1)
    }
    return letter(phrase, at: index) ?? numbered(phrase, at: index)
  }

  /// What a number before the word at an index means.
  private static func shape(_ phrase: Phrase, at index: Int) -> ((Int) -> Shape)? {
    switch phrase[index].term {
    case .unit(.quarter, _): { .quarter($0 < 0 ? 4 : $0) }
    case .unit(.halfYear, _): { .half($0 < 0 ? 2 : $0) }
    case .tertial: { .tertial(min(3, $0 < 0 ? 3 : $0)) }
    case .halfOfYear where isOfYear(phrase, at: index + 1): { .half($0 < 0 ? 2 : $0) }
    default: nil
    }
  }

  /// "halvdel af 2027", not "halvdel af eleverne".
  private static func isOfYear(_ phrase: Phrase, at index: Int) -> Bool {
    guard let whole = phrase.after(.af, at: index) else { return false }
    return phrase.plainYear(at: whole) != nil
      || phrase[whole].term == .unit(.year, isDefinite: true)
        && phrase.plainYear(at: whole + 1) != nil
  }

  private static func letter(_ phrase: Phrase, at index: Int) -> ShapeReading? {
    guard phrase[index + 1].digits == 1, phrase[index + 1].isGlued else { return nil }
    let number = phrase[index + 1].value
    if phrase[index].term == .halfYearLetter, (1...2).contains(number),
      phrase[index].isCapitalized, YearSuffix.isYear(phrase, at: index + 2)
    {
      return ShapeReading(.half(number), index..<index + 2)
    }
    guard phrase[index].term == .quarterLetter, (1...4).contains(number) else { return nil }
    return ShapeReading(.quarter(phrase[index + 1].value), index..<index + 2, isWeak: true)
  }

  /// "kvartal 1".
  private static func numbered(_ phrase: Phrase, at index: Int) -> ShapeReading? {
    guard case .unit(.quarter, _) = phrase[index].term, phrase[index + 1].digits == 1,
      (1...4).contains(phrase[index + 1].value), !phrase.isCounted(at: index + 2)
    else { return nil }
    return ShapeReading(.quarter(phrase[index + 1].value), index..<index + 2, isWeak: true)
  }
}
