import DanishText

/// How a time is told, for the check `precision`: the reader's own words, and "none" for no time at all.
enum TimeKind {
  /// A text that names no time.
  static let none = "none"

  /// The words a rule may use; the place of each is its bit.
  static let allNames = PeriodPrecision.allCases.map(\.rawValue) + [none]

  /// The bit of a precision.
  static func bit(_ precision: PeriodPrecision) -> Int32 { bit(precision.rawValue) }

  /// The bit of a text that names no time.
  static let noneBit = bit(none)

  private static func bit(_ name: String) -> Int32 {
    allNames.firstIndex(of: name).map { 1 << Int32($0) } ?? 0
  }
}
