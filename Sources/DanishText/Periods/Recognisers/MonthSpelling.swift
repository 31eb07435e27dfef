/// Which month a word names, also when it is misspelt where only a month can stand.
enum MonthSpelling {
  /// The month that a word names.
  ///
  /// - Parameters:
  ///   - phrase: the text.
  ///   - index: where the word stands.
  ///   - isAfterDay: whether the number of a day stands before it; "12. jul" is July, "jul" is not.
  /// - Returns: the month, 1 to 12, or nil if the word names none.
  static func month(_ phrase: Phrase, at index: Int, isAfterDay: Bool) -> Int? {
    if isCompounded(phrase, at: index) { return nil }
    switch phrase[index].term {
    case .month(let month), .shortMonth(let month):
      return isAfterDay || !isSurelyName(phrase, at: index) ? month : nil
    case .holiday(.christmas):
      let isAbbreviated = phrase[index + 1].isGlued && phrase.isMark(".", at: index + 1)
      guard isShortJuly(phrase, at: index) else { return nil }
      return isAfterDay || isAbbreviated && phrase.plainYear(at: index + 2) != nil ? 7 : nil
    case nil where isAfterDay || isBesideTime(phrase, at: index):
      return misspelt(phrase, at: index)
    default: return nil
    }
  }

  /// Whether an unknown word may be a month: a year, "måned" or "hvert år" must stand beside it.
  static func mayBegin(_ phrase: Phrase, at index: Int) -> Bool {
    phrase[index].term == nil && lengths.contains(phrase[index].span.count)
      && isBesideTime(phrase, at: index)
  }

  private static func isBesideTime(_ phrase: Phrase, at index: Int) -> Bool {
    if phrase.plainYear(at: phrase.skipping(.i, at: index + 1)) != nil { return true }
    switch phrase[index + 1].term {
    case .particle(.hver), .unit(.month, isDefinite: false):
      return phrase.isParticle(.i, at: index - 1) || phrase[index - 1].kind == .lineBreak
    default:
      return phrase.isParticle(.i, at: index - 1)
        && phrase[index - 2].term == .unit(.year, isDefinite: false)
    }
  }

  private static let lengths = 4...11

  /// A month between capitals is part of a name: "August Larsen"; so is "Jan" without a year.
  private static func isSurelyName(_ phrase: Phrase, at index: Int) -> Bool {
    guard phrase[index].isCapitalized else { return false }
    let next = phrase[index + 1]
    return next.kind == .word && next.isCapitalized && next.term == nil
  }

  /// Whether the month is part of a name, as in "august-gruppen"; "august-novenber 2027" is two months.
  private static func isCompounded(_ phrase: Phrase, at index: Int) -> Bool {
    let (dash, next) = (phrase[index + 1], phrase[index + 2])
    return dash.isMark("-") && dash.isGlued && next.isGlued && next.kind == .word
      && next.term == nil && phrase.plainYear(at: index + 3) == nil
  }

  private static func isShortJuly(_ phrase: Phrase, at index: Int) -> Bool {
    phrase[index].span.count == 3
  }

  /// The month that differs from a word by one slip: a letter more, less, other, or two swapped.
  ///
  /// The long names bear two slips; the short ones, which are names of people too, only in lower case.
  private static func misspelt(_ phrase: Phrase, at index: Int) -> Int? {
    let lexeme = phrase[index]
    guard lexeme.kind == .word, lengths.contains(lexeme.span.count) else { return nil }
    let letters = Array(phrase.folded(index).utf8)
    let candidates = Months.names.enumerated().filter { _, name in
      name.utf8.count >= (lexeme.isCapitalized ? 5 : 4)
    }
    for (position, name) in candidates where isOneSlip(from: letters, to: Array(name.utf8)) {
      return position + 1
    }
    let long = candidates.first { _, name in
      name.utf8.count >= 7 && isWithinTwoSlips(from: letters[...], to: Array(name.utf8)[...])
    }
    return long.map { $0.offset + 1 }
  }

  private static func isOneSlip(from word: [UInt8], to name: [UInt8]) -> Bool {
    guard abs(word.count - name.count) <= 1 else { return false }
    let start = zip(word, name).prefix { $0 == $1 }.count
    let tail = zip(word.reversed(), name.reversed()).prefix { $0 == $1 }.count
    if word.count != name.count { return start + tail >= min(word.count, name.count) }
    let middle = word.count - start - tail
    if middle <= 1 { return true }
    return middle == 2 && word[start] == name[start + 1] && word[start + 1] == name[start]
  }

  /// Whether one slip at the first difference leaves words that are one slip apart.
  ///
  /// The first letter must be right; too many words lie near otherwise.
  private static func isWithinTwoSlips(from word: ArraySlice<UInt8>, to name: ArraySlice<UInt8>)
    -> Bool
  {
    let same = zip(word, name).prefix { $0 == $1 }.count
    let (rest, wanted) = (word.dropFirst(same), name.dropFirst(same))
    guard same > 0 else { return false }
    let pairs = [
      (rest.dropFirst(), wanted.dropFirst()), (rest.dropFirst(), wanted),
      (rest, wanted.dropFirst()),
    ]
    return pairs.contains { isOneSlip(from: Array($0.0), to: Array($0.1)) }
  }
}
