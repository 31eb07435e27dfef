/// Times joined by commas, "og", dashes and "til", with the years shared among them.
///
/// A time without a year takes that of the next one ("august og november 2027"); a year alone takes
/// the shape of the one before ("august 2027, 2028 og 2029"). Times that share nothing are left to be
/// periods of their own ("august 2027 og november 2027").
struct TimeExpression {
  var items: [TimeItem]
  let end: Int

  private static let recognisers: [any ShapeRecogniser.Type] = [
    NumericDates.self, Days.self, MonthNames.self, Weeks.self, PartsOfYear.self,
    SchoolYears.self, Seasons.self, TimeParts.self, YearRanges.self,
  ]

  /// One shape and its year; a bare year counts only where it is expected.
  static func element(_ phrase: Phrase, at index: Int, bareYear: Bool) -> ShapeReading? {
    for recogniser in recognisers {
      guard var reading = recogniser.read(phrase, at: index) else { continue }
      if reading.items[reading.items.count - 1].year == nil,
        let suffix = YearSuffix.read(phrase, at: reading.end, after: reading)
      {
        for position in reading.items.indices { reading.items[position].year = suffix.year }
        reading.end = suffix.end
      }
      return reading
    }
    guard bareYear, let year = phrase.plainYear(at: index) else { return nil }
    return ShapeReading(.year, index..<index + 1, year: .one(year))
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
    let isOpen = last.year == nil || kind == .range
    if isOpen, var next = element(phrase, at: joint.end, bareYear: kind == .range) {
      next.items[0].joint = kind
      return next
    }
    // A bare year goes on with the shape of the item before it.
    guard last.year != nil, kind == .list, let year = phrase.plainYear(at: joint.end) else {
      return nil
    }
    guard case .two = last.year else {
      return ShapeReading(last.shape, joint.end..<joint.end + 1, year: .one(year))
    }
    let (pair, end) = YearSuffix.pair(phrase, at: joint.end)
    return ShapeReading(last.shape, joint.end..<end, year: pair)
  }

  /// Gives each item without a year that of the next one; ends of ranges take the one before.
  private mutating func shareYears() {
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
    let end: Int

    init?(_ phrase: Phrase, at index: Int) {
      let start = phrase.pastAbbreviationDot(at: index)
      if phrase.isMark("-", at: start) {
        self.init(.range, at: start + 1, in: phrase)
      } else if phrase.isMark("/", at: start) {
        self.init(.list, at: start + 1, in: phrase)
      } else if let to = phrase.after(.til, at: phrase.skipping(.frem, at: start)) {
        let open = phrase.after(.og, at: to).flatMap { phrase.after(.med, at: $0) }
        self.init(.range, at: open ?? to, in: phrase)
      } else if phrase.isMark(",", at: start) {
        self.init(.list, at: phrase.skipping(.og, at: start + 1), in: phrase)
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
    }
  }
}
