/// Years in a row: "2026-2029", "2023-26", "2026/27"; not behind the name of a policy or plan.
enum YearRanges: ShapeRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> ShapeReading? {
    guard phrase[index].digits == 4, YearName.plausible.contains(phrase[index].value),
      phrase[index + 1].isMark("-") || phrase[index + 1].isMark("/"),
      !TitleNouns.precede(phrase, at: index),
      let last = lastYear(phrase, at: index)
    else { return nil }
    let first = phrase[index].value
    if phrase.isMark("/", at: index + 1) {
      guard last == first + 1 else { return nil }
      return ShapeReading(.year, index..<index + 3, year: .two(first, last))
    }
    var items = ShapeReading(.year, index..<index + 1, year: .one(first)).items
    items.append(
      TimeItem(
        shape: .year, year: .one(last), joint: .range, lexemes: index + 2..<index + 3))
    return ShapeReading(items, end: index + 3)
  }

  /// The year behind the dash, in full or as "26" after "2023".
  private static func lastYear(_ phrase: Phrase, at index: Int) -> Int? {
    if let year = phrase.plainYear(at: index + 2) { return year }
    let first = phrase[index].value
    let second = phrase[index + 2]
    guard second.digits == 2, phrase[index + 1].isGlued, second.isGlued,
      second.value > first % 100, !phrase.isCounted(at: index + 3),
      !(phrase[index + 3].isGlued && phrase[index + 3].kind != .mark)
    else { return nil }
    return first / 100 * 100 + second.value
  }
}
