/// The year behind a day, month, week or season: "2027", ", 2027", "/2027", "i 2027", "2027/28", "27".
enum YearSuffix {
  static func read(_ phrase: Phrase, at index: Int, after reading: ShapeReading)
    -> (year: YearName, end: Int)?
  {
    let shape = reading.items[reading.items.count - 1].shape
    let start = phrase.pastAbbreviationDot(at: index)
    if phrase.isMark("'", at: start) || phrase.isMark("\u{2019}", at: start),
      phrase[start + 1].digits == 2
    {
      return (.one(YearName.full(phrase[start + 1].value)), start + 2)
    }
    if let joined = joined(phrase, at: start) { return pair(phrase, at: joined) }
    guard phrase[start].kind == .number else { return nil }
    if phrase[start].digits == 4 { return fourDigits(phrase, at: start) }
    return twoDigits(phrase, at: start, shape: shape)
  }

  /// The index of a plausible year behind a comma, slash, dash, "i", "af" or "år".
  private static func joined(_ phrase: Phrase, at index: Int) -> Int? {
    let lexeme = phrase[index]
    switch lexeme.term {
    case .particle(.i), .particle(.af), .particle(.for), .unit(.year, _):
      let next = phrase[index + 1].term == .unit(.year, isDefinite: true) ? index + 2 : index + 1
      return phrase.plainYear(at: next) == nil ? nil : next
    default: break
    }
    guard lexeme.isMark(",") || lexeme.isMark("/") || lexeme.isMark("-") else { return nil }
    let isTight = lexeme.isGlued && phrase[index + 1].isGlued
    guard isTight || lexeme.isMark(",") else { return nil }
    return phrase.plainYear(at: index + 1) == nil ? nil : index + 1
  }

  /// A four-digit year right behind the shape; one that no plan speaks of is a mistake worth telling.
  private static func fourDigits(_ phrase: Phrase, at index: Int) -> (year: YearName, end: Int)? {
    if phrase.plainYear(at: index) != nil { return pair(phrase, at: index) }
    let value = phrase[index].value
    guard !YearName.plausible.contains(value), (1000...2999).contains(value),
      !phrase[index + 1].isGlued || phrase[index + 1].kind == .mark,
      !phrase.isCounted(at: index + 1)
    else { return nil }
    return (.implausible(value), index + 1)
  }

  /// The year at an index, with the second of two if "/28", "-28" or "/2028" follows.
  static func pair(_ phrase: Phrase, at index: Int) -> (year: YearName, end: Int) {
    let first = phrase[index].digits == 2 ? YearName.full(phrase[index].value) : phrase[index].value
    guard phrase.isMark("/", at: index + 1) || phrase.isMark("-", at: index + 1),
      phrase[index + 1].isGlued, phrase[index + 2].isGlued
    else { return (.one(first), index + 1) }
    let second = phrase[index + 2]
    switch second.digits {
    case 2 where first % 100 + 1 == second.value: return (.two(first, first + 1), index + 3)
    case 4 where first + 1 == second.value: return (.two(first, first + 1), index + 3)
    default: return (.one(first), index + 1)
    }
  }

  /// A year in two digits behind a day, or two of them behind a winter or a school year.
  private static func twoDigits(_ phrase: Phrase, at index: Int, shape: Shape)
    -> (year: YearName, end: Int)?
  {
    guard phrase[index].digits == 2, !phrase.isCounted(at: index + 1) else { return nil }
    switch shape {
    case .day:
      let next = phrase[index + 1]
      guard next.kind != .number, !(next.isGlued && next.kind == .word), !next.isMark("%") else {
        return nil
      }
      return (.one(YearName.full(phrase[index].value)), index + 1)
    case .season, .turnOfYear, .holiday, .beside, .schoolYear, .part(_, .schoolYear):
      let pair = pair(phrase, at: index)
      guard case .two = pair.year else { return nil }
      return pair
    default: return nil
    }
  }
}
