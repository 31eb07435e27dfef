/// What a phrase says about time, before it is known which year it speaks of.
indirect enum Shape: Hashable, Sendable {
  case day(month: Int, day: Int)
  case month(Int)
  case week(Int)
  case quarter(Int)
  case half(Int)
  case season(Season)
  case holiday(Holiday)
  case beside(Side, Shape)
  case schoolYear
  case turnOfYear
  case year
  /// "primo", "slutningen af": some part of another shape.
  case part(Part, Shape)
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
  case whitsun
  case summerBreak
  case autumnBreak
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
