/// Days told by their weekday: "den første mandag i august", "mandag i uge 34".
enum WeekdayDates: ShapeRecogniser {
  static func read(_ phrase: Phrase, at index: Int) -> ShapeReading? {
    if let (weekday, end) = weekday(phrase, at: index) {
      guard let inner = phrase.after(.i, at: end), let week = Weeks.read(phrase, at: inner),
        week.items.count == 1, case .week(let number) = week.items[0].shape
      else { return nil }
      return ShapeReading(.weekdayOfWeek(weekday, week: number), index..<week.end)
    }
    guard let (nth, weekday, end) = nthWeekday(phrase, at: index),
      let inner = phrase.after(any: [.i, .af], at: end),
      let month = MonthNames.read(phrase, at: inner), case .month(let number) = month.items[0].shape
    else { return nil }
    return ShapeReading(.weekday(weekday, nth: nth, month: number), index..<month.end)
  }

  /// Which weekday of a month is named: "den første mandag", "sidste fredag".
  ///
  /// A fifth one is no more than now and then.
  static func nthWeekday(_ phrase: Phrase, at index: Int)
    -> (nth: Int, weekday: Int, end: Int)?
  {
    let start = Days.pastArticle(phrase, at: index)
    guard let list = OrdinalList(phrase, at: start), list.numbers.count == 1,
      let (weekday, end) = weekday(phrase, at: list.end)
    else { return nil }
    let nth = list.numbers[0].value
    return (-1...4).contains(nth) && nth != 0 ? (nth, weekday, end) : nil
  }

  private static func weekday(_ phrase: Phrase, at index: Int) -> (weekday: Int, end: Int)? {
    guard case .weekday(let weekday) = phrase[index].term, weekday > 0 else { return nil }
    return (weekday, index + 1)
  }
}
