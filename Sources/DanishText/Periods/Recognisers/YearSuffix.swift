/// The year behind a day, month, week or season: "2027", ", 2027", "/2027", "i 2027", "2027/28", "27".
enum YearSuffix {
  static func read(_ phrase: Phrase, at index: Int, after reading: ShapeReading)
    -> (year: YearName, end: Int)?
  {
    let shape = reading.items[reading.items.count - 1].shape
    let start = phrase.pastAbbreviationDot(at: index)
    if phrase.isApostrophe(at: start), phrase[start + 1].digits == 2 {
      return pair(phrase, at: start + 1)
    }
    if let bracketed = bracketed(phrase, at: start) { return bracketed }
    switch shape {
    case .month, .season, .quarter, .half, .holiday:
      if let short = shortYear(phrase, at: start) { return short }
    default: break
    }
    if let joined = joined(phrase, at: start) { return pair(phrase, at: joined) }
    guard phrase[start].kind == .number else { return nil }
    if phrase[start].digits == 4 { return fourDigits(phrase, at: start, shape: shape) }
    return twoDigits(phrase, at: start, shape: shape)
  }

  /// "(2027)", and the year behind a bracket with a word or two: "uge 42 (efterårsferien) 2027".
  private static func bracketed(_ phrase: Phrase, at index: Int) -> (year: YearName, end: Int)? {
    guard phrase.isMark("(", at: index) else { return nil }
    if phrase.isMark(")", at: index + 2) {
      if let year = phrase.plainYear(at: index + 1) { return (.one(year), index + 3) }
      return phrase.plainYear(at: index + 3).map { (.one($0), index + 4) }
    }
    guard phrase.isMark(")", at: index + 3), let year = phrase.plainYear(at: index + 4) else {
      return nil
    }
    return (.one(year), index + 5)
  }

  /// "27" in "marts 27" and "aug-27": no day stands behind a month in Danish.
  static func shortYear(_ phrase: Phrase, at index: Int) -> (year: YearName, end: Int)? {
    let start = phrase.isMark("-", at: index) && phrase[index + 1].isGlued ? index + 1 : index
    guard phrase[start].digits == 2, (20...49).contains(phrase[start].value) else { return nil }
    let next = phrase[start + 1]
    guard next.kind != .number, !phrase.isMark("%", at: start + 1),
      next.kind != .word || phrase.after(any: [.og, .til, .med, .frem], at: start + 1) != nil,
      !(next.isGlued && phrase[start + 2].isGlued)
    else { return nil }
    return (.one(YearName.full(phrase[start].value)), start + 1)
  }

  /// Whether a year stands at an index, also behind a dash or slash.
  static func isYear(_ phrase: Phrase, at index: Int) -> Bool {
    phrase.plainYear(at: index) != nil || joined(phrase, at: index) != nil
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
  private static func fourDigits(_ phrase: Phrase, at index: Int, shape: Shape)
    -> (year: YearName, end: Int)?
  {
    if let year = phrase.plainYear(at: index) {
      // "august 2027/2028" is a month in each year.
      if case .month = shape, phrase[index + 2].digits == 4 { return (.one(year), index + 1) }
      return pair(phrase, at: index)
    }
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
    let isSlash = phrase.isMark("/", at: index + 1)
    guard isSlash || phrase.isMark("-", at: index + 1) else { return (.one(first), index + 1) }
    let isTight = phrase[index + 1].isGlued && phrase[index + 2].isGlued
    let next = phrase.isApostrophe(at: index + 2) ? index + 3 : index + 2
    let second = phrase[next]
    switch second.digits {
    case 2 where isTight && first % 100 + 1 == second.value:
      return (.two(first, first + 1), next + 1)
    case 4 where (isTight || isSlash) && first + 1 == second.value:
      return (.two(first, first + 1), next + 1)
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
