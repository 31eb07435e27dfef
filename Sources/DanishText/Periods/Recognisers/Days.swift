/// Days of a month, alone, in lists and in ranges.
///
/// "12. august", "den 12 aug.", "1. og 15. marts", "15.-20. marts".
enum Days: ShapeRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> ShapeReading? {
    let start = pastArticle(phrase, at: index)
    guard let list = OrdinalList(phrase, at: start, isLoose: true),
      let month = MonthSpelling.month(phrase, at: list.end, isAfterDay: true)
    else { return nil }
    guard list.isWritten(asOrdinals: phrase) || isDayWithoutDot(phrase, list, from: index) else {
      return nil
    }
    let end = list.end + 1
    guard list.numbers.allSatisfy({ $0.value != -1 }) || start > index else { return nil }
    var items = list.items(ending: end) { .day(month: month, day: $0) }
    items[0].lexemes = index..<items[0].lexemes.upperBound
    return ShapeReading(items, end: end)
  }

  /// The index behind "den", "d." or "d" before a number.
  static func pastArticle(_ phrase: Phrase, at index: Int) -> Int {
    guard let next = phrase.after(.den, at: index) else { return index }
    let start = phrase.pastDot(at: next)
    if case .ordinal = phrase[start].term { return start }
    return phrase[start].kind == .number ? start : index
  }

  /// "12 august 2027" lacks its dot; "20 april" without a year is left alone.
  private static func isDayWithoutDot(_ phrase: Phrase, _ list: OrdinalList, from index: Int)
    -> Bool
  {
    guard list.numbers.count == 1, list.numbers[0].value <= 31 else { return false }
    let hasArticle = list.numbers[0].lexeme > index
    let next = phrase.pastAbbreviationDot(at: list.end + 1)
    return hasArticle || phrase.plainYear(at: next) != nil
  }
}
