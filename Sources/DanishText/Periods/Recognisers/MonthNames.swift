/// Months by name: "august", "aug.", and misspelt ones beside a year.
enum MonthNames: ShapeRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> ShapeReading? {
    guard let month = MonthSpelling.month(phrase, at: index, isAfterDay: false) else { return nil }
    // "august måned"
    if phrase[index + 1].term == .unit(.month, isDefinite: false),
      phrase.count(at: index - 1) == nil
    {
      return ShapeReading(.month(month), index..<index + 2)
    }
    return ShapeReading(.month(month), index..<index + 1, isWeak: isPerhapsName(phrase, at: index))
  }

  /// "Maj Petersen", "hos August" and "Jan" are people unless a year or more stands beside them.
  private static func isPerhapsName(_ phrase: Phrase, at index: Int) -> Bool {
    let lexeme = phrase[index]
    let isNamed = phrase.isParticle(.i, at: index - 1) && !phrase[index + 1].isCapitalized
    if case .shortMonth = lexeme.term { return !isNamed || lexeme.isCapitalized }
    guard lexeme.isCapitalized, !isNamed else { return false }
    if phrase[index - 1].kind != .lineBreak || phrase[index + 1].isCapitalized { return true }
    // "Maj og August er venner", "Maj er leder", against "Maj: status" and "Maj og juni".
    let next = phrase[phrase.skipping(.og, at: index + 1)]
    return next.kind == .word && (next.isCapitalized || next.term == nil)
      || phrase.isParticle(.er, at: index + 1)
  }
}
