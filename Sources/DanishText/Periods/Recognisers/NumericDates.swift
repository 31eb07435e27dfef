/// Days and months written in digits: "12.8.2027", "12/8-27", "2027-08-12", "8/2027".
///
/// Also "den 12. i 8. 2027". The order is always the Danish one, day before month.
enum NumericDates: ShapeRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> ShapeReading? {
    let start = Days.pastArticle(phrase, at: index)
    let isIntroduced = start > index
    guard phrase[start].kind == .number, isIntroduced || !continuesNumber(phrase, at: start) else {
      return nil
    }
    return iso(phrase, at: start, from: index) ?? full(phrase, at: start, from: index)
      ?? monthOfYear(phrase, at: start, from: index)
      ?? dayAndMonth(phrase, at: start, from: index, isIntroduced: isIntroduced)
  }

  /// Whether a number is the tail of something longer, as in "26/01234".
  private static func continuesNumber(_ phrase: Phrase, at index: Int) -> Bool {
    let mark = phrase[index - 1]
    return phrase[index].isGlued && mark.kind != .word && !mark.isMark("(") && !mark.isMark("-")
      && mark.isGlued
  }

  private static func iso(_ phrase: Phrase, at start: Int, from index: Int) -> ShapeReading? {
    guard phrase[start].digits == 4 else { return nil }
    let year = phrase[start].value
    if let loose = looseISO(phrase, at: start, from: index) { return loose }
    guard isTight(phrase, "-", at: start + 1), phrase[start + 2].digits == 2 else { return nil }
    let month = phrase[start + 2].value
    if isTight(phrase, "-", at: start + 3), phrase[start + 4].digits == 2 {
      return dated(.day(month: month, day: phrase[start + 4].value), year, index..<start + 5)
    }
    // "2027-08" is a month, "2023-26" and "2011-12" are years in a row.
    guard (1...12).contains(month), month < year % 100, YearName.plausible.contains(year) else {
      return nil
    }
    return ShapeReading(.month(month), index..<start + 3, year: .one(year))
  }

  /// "2027-8-1" and "2027/08/12", where all three parts tell what is meant.
  private static func looseISO(_ phrase: Phrase, at start: Int, from index: Int) -> ShapeReading? {
    let isDashed = isTight(phrase, "-", at: start + 1) && isTight(phrase, "-", at: start + 3)
    let isSlashed = isTight(phrase, "/", at: start + 1) && isTight(phrase, "/", at: start + 3)
    let (month, day) = (phrase[start + 2], phrase[start + 4])
    guard isDashed || isSlashed, YearName.plausible.contains(phrase[start].value),
      month.isSmallNumber, (1...12).contains(month.value), day.isSmallNumber,
      (1...31).contains(day.value)
    else { return nil }
    return dated(
      .day(month: month.value, day: day.value), phrase[start].value, index..<start + 5)
  }

  /// A day, a month and a year with dots, slashes or dashes between, and spaces after the dots.
  private static func full(_ phrase: Phrase, at start: Int, from index: Int) -> ShapeReading? {
    guard let monthIndex = monthIndex(phrase, at: start) else { return nil }
    let mark = phrase[monthIndex + 1]
    let hasMark = mark.isMark(".") || mark.isMark("/") || mark.isMark("-")
    let yearIndex = hasMark && mark.isGlued ? monthIndex + 2 : monthIndex + 1
    let year = phrase[yearIndex]
    let isSlashed = phrase.isMark("/", at: start + 1)
    guard hasMark || isSlashed && year.digits == 4, year.digits == 2 || year.digits == 4,
      !(hasMark && mark.isMark("-") && !isSlashed && year.digits == 2),
      endsNumber(phrase, at: yearIndex)
    else { return nil }
    let (month, day) = (phrase[monthIndex].value, phrase[start].value)
    if year.digits == 2, !(1...12).contains(month) || !(1...31).contains(day) { return nil }
    let full = year.digits == 2 ? YearName.full(year.value) : year.value
    return dated(.day(month: month, day: day), full, index..<yearIndex + 1)
  }

  /// The index of the month behind a day.
  ///
  /// Read are "12.8", "12/8", "12-8", and with a dot behind the month "12. 8." and "12. i 8.".
  private static func monthIndex(_ phrase: Phrase, at start: Int) -> Int? {
    guard phrase[start].isSmallNumber, phrase[start + 1].isGlued else { return nil }
    var index = start + 2
    if phrase.isMark(".", at: start + 1) {
      index = phrase.skipping(.i, at: index)
      if index > start + 2 || !phrase[index].isGlued {
        guard phrase.isMark(".", at: index + 1) else { return nil }
      }
    } else if !(phrase.isMark("/", at: start + 1) || phrase.isMark("-", at: start + 1))
      || !phrase[index].isGlued
    {
      return nil
    }
    return phrase[index].isSmallNumber ? index : nil
  }

  private static func monthOfYear(_ phrase: Phrase, at start: Int, from index: Int)
    -> ShapeReading?
  {
    guard phrase[start].isSmallNumber, (1...12).contains(phrase[start].value),
      isTight(phrase, "/", at: start + 1) || isTight(phrase, "-", at: start + 1),
      let year = phrase.plainYear(at: start + 2)
    else { return nil }
    return ShapeReading(.month(phrase[start].value), index..<start + 3, year: .one(year))
  }

  /// A day and a month, told from a fraction by what stands beside it.
  ///
  /// "den 12/8", "mandag 12/8", "senest 12/8", "1/3-15/4 2027", and "12.8." that is the whole answer.
  private static func dayAndMonth(
    _ phrase: Phrase, at start: Int, from index: Int, isIntroduced: Bool
  ) -> ShapeReading? {
    guard let month = monthIndex(phrase, at: start), (1...12).contains(phrase[month].value),
      (1...31).contains(phrase[start].value)
    else { return nil }
    let dot = phrase.isMark(".", at: month + 1) && phrase[month + 1].isGlued ? month + 1 : nil
    let isSlashed = phrase.isMark("/", at: start + 1)
    let isBare =
      isIntroduced && phrase.isMark(".", at: start + 1) && phrase[month].isGlued
      && (phrase[month + 1].kind != .word || phrase[month + 1].term != nil)
    guard isSlashed || dot != nil || isBare else { return nil }
    let end = dot.map { phrase.isMark(".", at: start + 1) ? $0 + 1 : $0 } ?? month + 1
    let shape = Shape.day(month: phrase[month].value, day: phrase[start].value)
    if leadsToDate(phrase, from: end) { return ShapeReading(shape, index..<end) }
    guard endsNumber(phrase, at: month), !phrase.isCounted(at: end),
      isIntroduced || isIntroducing(phrase[index - 1])
        || dot != nil && phrase[index - 1].kind == .lineBreak && phrase[end].kind == .lineBreak
    else { return nil }
    return ShapeReading(shape, index..<end)
  }

  /// "mandag" and "senest" are followed by days, not by fractions.
  private static func isIntroducing(_ lexeme: Lexeme) -> Bool {
    switch lexeme.term {
    case .weekday, .particle(.senest), .particle(.inden), .particle(.frist), .particle(.indtil):
      true
    default: false
    }
  }

  /// Whether a range or list of days that begins before an index ends in one with its year.
  private static func leadsToDate(_ phrase: Phrase, from index: Int) -> Bool {
    var index = index
    for _ in 0..<8 {
      guard let joint = TimeExpression.Joint(phrase, at: index) else { return false }
      let start = Days.pastArticle(phrase, at: joint.end)
      guard phrase[start].kind == .number else { return false }
      if full(phrase, at: start, from: start) != nil { return true }
      guard let month = monthIndex(phrase, at: start) else { return false }
      index = phrase.isMark("/", at: start + 1) ? month + 1 : phrase.pastDot(at: month + 1)
    }
    return false
  }

  private static func dated(_ shape: Shape, _ year: Int, _ lexemes: Range<Int>) -> ShapeReading {
    let name: YearName = YearName.plausible.contains(year) ? .one(year) : .implausible(year)
    return ShapeReading(shape, lexemes, year: name)
  }

  private static func isTight(_ phrase: Phrase, _ mark: Unicode.Scalar, at index: Int) -> Bool {
    phrase.isMark(mark, at: index) && phrase[index].isGlued && phrase[index + 1].isGlued
  }

  /// Whether no letter and no further digit is glued to the number at an index.
  private static func endsNumber(_ phrase: Phrase, at index: Int) -> Bool {
    let next = phrase[index + 1]
    guard next.isGlued else { return true }
    let isFollowed = phrase[index + 2].isGlued && phrase[index + 2].kind == .number
    guard next.kind == .mark, isFollowed else { return next.kind == .mark }
    // "1.3.2027-15.4.2027"
    return next.isMark("-") && phrase[index + 3].kind == .mark
      && phrase[index + 4].kind == .number
  }
}
