/// How exactly a period is known.
package enum PeriodPrecision: String, CaseIterable, Sendable {
  /// One day, or several named days.
  case exact
  case month
  /// Several months named together: "august 2027, 2028 og 2029".
  case monthList = "month-list"
  /// An ISO week.
  case week
  /// About then: "primo 2027", "efter sommerferien 2027".
  case approx
  case quarter
  case halfYear = "half-year"
  case season
  /// A winter, a school year or a turn of the year that one year alone does not settle.
  case seasonAmbiguous = "season-ambiguous"
  case schoolYear = "school-year"
  /// By then at the latest; the last day is the period's end.
  case deadline
  case year
  /// From the beginning of one thing to the end of another.
  case range
  /// Again and again: "hvert år i august".
  case recurring
  /// Counted from a day that the words do not name: "om to år".
  case relative
  /// No time at all: "løbende", "på sigt".
  case vague
  /// A day, month, week or season whose year is not named: "1. oktober".
  case noYear = "no-year"
  /// A day, week or year that does not exist or cannot be meant.
  case invalid
}

/// Why a period is invalid.
package enum PeriodFault: Hashable, Sendable {
  /// The month, 1 to 12, has only so many days in that year.
  case noSuchDay(Int, month: Int, daysInMonth: Int)
  case noSuchMonth(Int)
  case noSuchWeek(Int, weeksInYear: Int)
  case noSuchQuarter(Int)
  case noSuchHalfYear(Int)
  /// The year lies outside 1990 to 2099.
  case yearOutOfRange(Int)
  /// "skoleåret 2026/28".
  case yearsNotConsecutive(Int, Int)
  /// A range whose end lies before its beginning: "fra 2029 til 2027".
  case endsBeforeStart
}
