/// Times joined by commas, "og", dashes and "til", with the years shared among them.
///
/// A time without a year takes that of the next one ("august og november 2027"); a year alone takes
/// the shape of the one before ("august 2027, 2028 og 2029"). Times that share nothing are left to be
/// periods of their own ("august 2027 og november 2027").
struct TimeExpression {
  var items: [TimeItem]
  let end: Int

  private static let recognisers: [any ShapeRecogniser.Type] = [
    NumericDates.self, Days.self, WeekdayDates.self, MonthNames.self, Weeks.self,
    PartsOfYear.self, SchoolYears.self, Seasons.self, TimeParts.self, YearRanges.self,
  ]

  /// One shape and its year; a bare year counts only where it is expected.
  static func element(_ phrase: Phrase, at index: Int, bareYear: Bool) -> ShapeReading? {
    for recogniser in recognisers {
      guard var reading = recogniser.read(phrase, at: index) else { continue }
      if reading.items[reading.items.count - 1].year == nil,
        let suffix = YearSuffix.read(phrase, at: reading.end, after: reading)
      {
        if case .two = suffix.year, reading.items.count > 1 {
          reading.items[reading.items.count - 1].year = suffix.year
        } else {
          for position in reading.items.indices { reading.items[position].year = suffix.year }
        }
        reading.end = suffix.end
      }
      return reading
    }
    guard let year = phrase.plainYear(at: index) else { return nil }
    if let reading = behindYear(phrase, at: index, year) { return reading }
    return bareYear ? ShapeReading(.year, index..<index + 1, year: .one(year)) : nil
  }

  /// "2027 uge 34", "2027-Q3", "2027 august": the year stands first.
  private static func behindYear(_ phrase: Phrase, at index: Int, _ year: Int) -> ShapeReading? {
    let isJoined = phrase.isMark("-", at: index + 1) || phrase.isMark("/", at: index + 1)
    let start = isJoined && phrase[index + 2].isGlued ? index + 2 : index + 1
    guard phrase[start].kind == .word else { return nil }
    let recognisers: [any ShapeRecogniser.Type] = [Weeks.self, PartsOfYear.self, MonthNames.self]
    for recogniser in recognisers {
      guard var reading = recogniser.read(phrase, at: start), reading.items.count == 1,
        YearSuffix.read(phrase, at: reading.end, after: reading) == nil
      else { continue }
      reading.items[0].year = .one(year)
      reading.items[0].lexemes = index..<reading.end
      return reading
    }
    return nil
  }

  /// Reads the longest expression at an index.
  ///
  /// - Parameters:
  ///   - phrase: the text.
  ///   - index: where the expression begins.
  ///   - bareYear: whether a year alone may begin it, as after "inden".
  ///   - andIsRange: whether "og" joins the ends of a range, as after "mellem".
  init?(_ phrase: Phrase, at index: Int, bareYear: Bool = false, andIsRange: Bool = false) {
    guard let first = Self.element(phrase, at: index, bareYear: bareYear) else { return nil }
    items = first.items
    var end = first.end
    // "mellem den 1. og den 15. marts" is one reading of two days.
    if andIsRange, items.count == 2 { items[1].joint = .range }
    while let next = Self.continuation(phrase, at: end, of: items, andIsRange: andIsRange) {
      items += next.items
      end = next.end
    }
    self.end = end
    shareYears()
  }

  private static func continuation(
    _ phrase: Phrase, at index: Int, of items: [TimeItem], andIsRange: Bool
  ) -> ShapeReading? {
    guard let last = items.last, let joint = Joint(phrase, at: index) else { return nil }
    var kind = joint.kind
    if andIsRange, joint.isAnd, items.count == 1 { kind = .range }
    if case .two = last.year, last.shape == .schoolYear {
      let (pair, end) = YearSuffix.pair(phrase, at: joint.end)
      if phrase[joint.end].kind == .number, case .two = pair {
        var next = ShapeReading(last.shape, joint.end..<end, year: pair)
        next.items[0].joint = kind
        return next
      }
    }
    let isOpen = last.year == nil || kind == .range
    if isOpen, var next = element(phrase, at: joint.end, bareYear: kind == .range),
      !joint.isLoose || next.items[0].shape.isLike(last.shape)
    {
      next.items[0].joint = kind
      return next
    }
    // A bare year goes on with the shape of the item before it.
    if kind == .list, let next = laterYear(phrase, at: joint.end, after: last) { return next }
    guard last.year != nil, kind == .list, let year = phrase.plainYear(at: joint.end) else {
      return nil
    }
    guard case .two = last.year else {
      return ShapeReading(last.shape, joint.end..<joint.end + 1, year: .one(year))
    }
    let (pair, end) = YearSuffix.pair(phrase, at: joint.end)
    return ShapeReading(last.shape, joint.end..<end, year: pair)
  }

  /// A later year in two digits behind a month of a year, as "28" in "august 27, 28 og 29".
  private static func laterYear(
    _ phrase: Phrase, at index: Int, after last: TimeItem
  ) -> ShapeReading? {
    guard case .month = last.shape, case .one(let before) = last.year,
      let (year, end) = YearSuffix.shortYear(phrase, at: index), case .one(let value) = year,
      (before + 1...before + 6).contains(value),
      // "juni 2028 og 31. november" goes on with a day.
      !phrase.isMark(".", at: end) || phrase[end + 1].kind == .lineBreak
    else { return nil }
    return ShapeReading(last.shape, index..<end, year: year)
  }

  /// Gives each item without a year that of the next one; ends of ranges take the one before.
  private mutating func shareYears() {
    // "uge 52-2 2027/28" and "november-februar 2027/28" go from the one year to the other.
    for position in items.indices.dropFirst() where items[position].joint == .range {
      guard case .two(let first, let second) = items[position].year,
        items[position].isBefore(items[position - 1])
      else { continue }
      items[position].year = .one(second)
      items[position - 1].year = .one(first)
    }
    let named = items.map { $0.year != nil }
    var known: YearName?
    for position in items.indices.reversed() {
      if let year = items[position].year { known = year } else { items[position].year = known }
    }
    for position in items.indices.dropFirst() where items[position].year == nil {
      items[position].year = items[position - 1].year.map { year in
        items[position].joint == .range && items[position].isBefore(items[position - 1])
          ? .one(year.first + 1) : year
      }
    }
    putInOrder(named)
  }

  /// Times are named in order: "september og igen i maj 2028" begins in 2027.
  private mutating func putInOrder(_ named: [Bool]) {
    for position in items.indices.dropLast().reversed() where !named[position] {
      let (item, next) = (items[position], items[position + 1])
      guard next.joint == .list, case .one(let year)? = next.year, item.year != nil,
        item.shape.isLike(next.shape), next.isBefore(item)
      else { continue }
      items[position].year = .one(year - 1)
    }
  }
}

extension TimeItem {
  /// Whether the item falls earlier in a year than another: a range to it ends in the next year.
  func isBefore(_ other: TimeItem) -> Bool {
    guard case .days(let own, _, _) = shape.resolved(in: .one(2027)),
      case .days(let others, _, _) = other.shape.resolved(in: .one(2027))
    else { return false }
    return own.from < others.from
  }
}

extension TimeExpression {
  /// What joins two times, and where the second begins.
  struct Joint {
    let kind: TimeItem.Joint
    let isAnd: Bool
    /// Whether a clause of its own may begin: ", og", "og i".
    private(set) var isLoose = false
    let end: Int

    init?(_ phrase: Phrase, at index: Int) {
      let start = phrase.pastAbbreviationDot(at: index)
      if phrase.isMark("-", at: start) {
        self.init(.range, at: start + 1, in: phrase)
      } else if phrase.isMark("/", at: start) || phrase.isMark("+", at: start) {
        self.init(.list, at: start + 1, in: phrase)
      } else if let to = phrase.after(.til, at: phrase.skipping(.frem, at: start)) {
        let open = phrase.after(.og, at: to).flatMap { phrase.after(.med, at: $0) }
        self.init(.range, at: open ?? to, in: phrase)
      } else if let and = phrase.after(.og, at: start),
        let to = phrase.after(.til, at: phrase.skipping(.frem, at: and))
      {
        self.init(.range, at: to, in: phrase)
      } else if phrase.isMark(",", at: start) {
        self.init(.list, at: phrase.skipping(.og, at: start + 1), in: phrase)
        isLoose = isLoose || phrase.isParticle(.og, at: start + 1)
      } else if let and = phrase.after(.og, at: start) ?? phrase.after(.eller, at: start) {
        self.init(.list, at: and, in: phrase, isAnd: phrase.isParticle(.og, at: start))
      } else {
        return nil
      }
    }

    private init(_ kind: TimeItem.Joint, at index: Int, in phrase: Phrase, isAnd: Bool = false) {
      self.kind = kind
      self.isAnd = isAnd
      end = phrase.skipping(.i, at: phrase.skipping(.igen, at: index))
      isLoose = end > index
    }
  }
}
