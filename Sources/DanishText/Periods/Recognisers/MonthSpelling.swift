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
    switch phrase[index].term {
    case .month(let month), .shortMonth(let month):
      return isAfterDay || !isSurelyName(phrase, at: index) ? month : nil
    case .holiday(.christmas):
      let isAbbreviated = phrase[index + 1].isGlued && phrase.isMark(".", at: index + 1)
      guard isShortJuly(phrase, at: index) else { return nil }
      return isAfterDay || isAbbreviated && phrase.plainYear(at: index + 2) != nil ? 7 : nil
    case nil where isAfterDay || phrase.plainYear(at: index + 1) != nil:
      return misspelt(phrase, at: index)
    default: return nil
    }
  }

  /// Whether an unknown word may be a month: it must stand before a year.
  static func mayBegin(_ phrase: Phrase, at index: Int) -> Bool {
    phrase[index].term == nil && lengths.contains(phrase[index].span.count)
      && phrase.plainYear(at: index + 1) != nil
  }

  private static let lengths = 4...11

  /// A month between capitals is part of a name: "August Larsen"; so is "Jan" without a year.
  private static func isSurelyName(_ phrase: Phrase, at index: Int) -> Bool {
    guard phrase[index].isCapitalized else { return false }
    let next = phrase[index + 1]
    return next.kind == .word && next.isCapitalized && next.term == nil
  }

  private static func isShortJuly(_ phrase: Phrase, at index: Int) -> Bool {
    phrase[index].span.count == 3
  }

  /// The month that differs from a word by one slip: a letter more, less, other, or two swapped.
  private static func misspelt(_ phrase: Phrase, at index: Int) -> Int? {
    let lexeme = phrase[index]
    guard lexeme.kind == .word, lengths.contains(lexeme.span.count) else { return nil }
    let letters = Array(phrase.folded(index).utf8)
    for (position, name) in Months.names.enumerated() where name.utf8.count >= 5 {
      if isOneSlip(from: letters, to: Array(name.utf8)) { return position + 1 }
    }
    return nil
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
}
