/// What a phrase says about time, before it is known which year it speaks of.
indirect enum Shape: Hashable, Sendable {
  /// A day of a month; the last day is -1.
  case day(month: Int, day: Int)
  /// "første mandag i august"; the last one is -1.
  case weekday(Int, nth: Int, month: Int)
  /// "mandag i uge 34".
  case weekdayOfWeek(Int, week: Int)
  case month(Int)
  case week(Int)
  case quarter(Int)
  case half(Int)
  /// "1. tertial", four months.
  case tertial(Int)
  case season(Season)
  case holiday(Holiday)
  case beside(Side, Shape)
  case schoolYear
  case turnOfYear
  case year
  /// "primo", "slutningen af": some part of another shape.
  case part(Part, Shape)
}

extension Shape {
  /// Whether two shapes are of one kind, as things in a list are: months, weeks, seasons.
  func isLike(_ other: Shape) -> Bool {
    switch (self, other) {
    case (.day, .day), (.month, .month), (.week, .week), (.quarter, .quarter), (.half, .half),
      (.season, .season), (.year, .year), (.schoolYear, .schoolYear), (.weekday, .weekday):
      true
    case (.part(_, let own), .part(_, let others)): own.isLike(others)
    default: false
    }
  }
}

/// The seasons, and the halves of the year named after two of them.
enum Season: Hashable, Sendable {
  case spring
  case summer
  case autumn
  case winter
  case summerHalf
  case winterHalf

  /// The months; those beyond 12 lie in the following year.
  var months: ClosedRange<Int> {
    switch self {
    case .spring: 3...5
    case .summer: 6...8
    case .autumn: 9...11
    case .winter: 12...14
    case .summerHalf: 4...9
    case .winterHalf: 10...15
    }
  }
}

/// The holidays that schools and workplaces plan by.
enum Holiday: Hashable, Sendable {
  case christmas
  case newYear
  case winterBreak
  case easter
  /// From the Saturday before Palm Sunday to Easter Monday.
  case easterBreak
  case whitsun
  case summerBreak
  case autumnBreak
  /// Sankt Hans, evening and day.
  case midsummer
  /// A day that falls on the same date every year.
  case fixed(month: Int, day: Int)
  /// A day that lies so many days after Easter Sunday.
  case fromEaster(Int)
}

/// On which side of a holiday or season a time lies: "før" or "efter".
enum Side: Hashable, Sendable {
  case before
  case after
}

/// A part of a month, a year or another stretch of time.
enum Part: Hashable, Sendable {
  case primo
  case medio
  case ultimo
  /// "starten af", "begyndelsen af".
  case start
  /// "midten af".
  case middle
  /// "slutningen af".
  case late
  /// "udgangen af": as ultimo, and a deadline.
  case exit
  case firstHalf
  case secondHalf
  /// "de første tre måneder af".
  case firstMonths(Int)
  case lastMonths(Int)
  case firstWeeks(Int)
  case lastWeeks(Int)
}

/// The year or the two years that a phrase names.
enum YearName: Hashable, Sendable {
  case one(Int)
  /// "2027/28".
  case two(Int, Int)
  /// A year no plan speaks of, as 2207.
  case implausible(Int)

  /// The years that a plan may speak of; others are taken for mistakes.
  static let plausible = 1990...2099

  var first: Int {
    switch self {
    case .one(let year), .two(let year, _), .implausible(let year): year
    }
  }

  /// A year written with two digits: 27 is 2027, 95 is 1995.
  static func full(_ twoDigits: Int) -> Int { twoDigits < 90 ? 2000 + twoDigits : 1900 + twoDigits }
}
