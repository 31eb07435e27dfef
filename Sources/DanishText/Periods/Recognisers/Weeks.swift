/// ISO weeks: "uge 34", "ugerne 34-36", "uge 34, 36 og 38".
enum Weeks: ShapeRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> ShapeReading? {
    if let short = abbreviated(phrase, at: index) { return short }
    guard case .unit(.week, let isDefinite) = phrase[index].term, isWeekName(phrase, at: index)
    else { return nil }
    let isPlural = phrase[index].span.count > 4 || isDefinite
    var start = index + 1
    if let next = phrase.after(.nr, at: start) { start = phrase.pastDot(at: next) }
    guard phrase[start].isSmallNumber, !phrase.isCounted(at: start + 1) else { return nil }
    var items = [
      TimeItem(shape: .week(phrase[start].value), lexemes: index..<start + 1)
    ]
    var end = start + 1
    while let (next, joint) = following(phrase, at: end, isPlural: isPlural) {
      items.append(
        TimeItem(shape: .week(phrase[next].value), joint: joint, lexemes: next..<next + 1))
      end = next + 1
    }
    // "uge 2, 4 og 6 efter start" counts from the start of something.
    if phrase.isParticle(.efter, at: end) { return nil }
    return ShapeReading(items, end: end)
  }

  /// "u. 34"
  static func abbreviated(_ phrase: Phrase, at index: Int) -> ShapeReading? {
    guard let number = phrase.after(abbreviation: "u", at: index), number == index + 2,
      phrase[number].isSmallNumber, (1...53).contains(phrase[number].value),
      !phrase.isMark(".", at: number + 1) || phrase[number + 2].kind != .word
    else { return nil }
    return ShapeReading(.week(phrase[number].value), index..<number + 1)
  }

  /// "hver uge 2 timer" and "tre uger 2027" do not name a week.
  private static func isWeekName(_ phrase: Phrase, at index: Int) -> Bool {
    (phrase.count(at: index - 1) == nil || phrase.plainYear(at: index - 1) != nil)
      && phrase.after(any: [.hver, .pr, .om], at: index - 1) == nil
  }

  private static func following(_ phrase: Phrase, at index: Int, isPlural: Bool)
    -> (index: Int, joint: TimeItem.Joint)?
  {
    guard let joint = TimeExpression.Joint(phrase, at: index), phrase[joint.end].isSmallNumber,
      (1...53).contains(phrase[joint.end].value)
    else { return nil }
    let next = phrase[joint.end + 1]
    if next.isMark("."), phrase[joint.end + 2].kind == .word, next.isGlued,
      !phrase[joint.end + 2].isCapitalized
    {
      return nil
    }
    // "i uge 34 og 12 elever" has one week.
    let isSurelyWeek = joint.kind == .range || isPlural
    guard isSurelyWeek || next.kind != .word || next.term != nil,
      !phrase.isCounted(at: joint.end + 1)
    else { return nil }
    return (joint.end, joint.kind)
  }
}
