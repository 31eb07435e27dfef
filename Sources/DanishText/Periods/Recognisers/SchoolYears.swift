/// School years and their ends: "skoleåret 2026/27", "ved skoleårets start 2027", "skolestart 2027".
enum SchoolYears: ShapeRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> ShapeReading? {
    let start = phrase.skipping(.ved, at: index)
    switch phrase[start].term {
    case .ofSchoolYear:
      guard case .part(let part) = phrase[start + 1].term else { return nil }
      if let month = month(phrase, at: start + 2, from: index) { return month }
      return ShapeReading(.part(part, .schoolYear), index..<start + 2)
    case .schoolStart:
      // "ved skolestart i august 2027" says which month it is.
      if start > index, let month = month(phrase, at: start + 1, from: index) { return month }
      return ShapeReading(.part(.start, .schoolYear), index..<start + 1, isWeak: start == index)
    case .unit(.schoolYear, _):
      let number = phrase.isApostrophe(at: start + 1) ? start + 2 : start + 1
      guard phrase[number].kind == .number, let years = years(phrase, at: number) else {
        return nil
      }
      return ShapeReading(.schoolYear, index..<years.end, year: years.year)
    default: return nil
    }
  }

  /// "i juni" behind words that say when in a school year it is.
  private static func month(_ phrase: Phrase, at index: Int, from start: Int) -> ShapeReading? {
    guard let inner = phrase.after(.i, at: index), var month = MonthNames.read(phrase, at: inner)
    else { return nil }
    month.items[0].lexemes = start..<month.end
    return month
  }

  /// Both years of a school year, or the one that is named; "2026/28" is read, to be told as wrong.
  static func years(_ phrase: Phrase, at index: Int) -> (year: YearName, end: Int)? {
    guard phrase[index].digits == 2 || phrase[index].digits == 4 else { return nil }
    let (year, end) = YearSuffix.pair(phrase, at: index)
    if case .two = year { return YearName.plausible.contains(year.first) ? (year, end) : nil }
    let second = phrase[index + 2]
    if phrase.isMark("/", at: index + 1), second.kind == .number, second.isGlued {
      let full = second.digits == 2 ? YearName.full(second.value) : second.value
      return (.two(year.first, full), index + 3)
    }
    return phrase.plainYear(at: index).map { (.one($0), index + 1) }
  }
}
