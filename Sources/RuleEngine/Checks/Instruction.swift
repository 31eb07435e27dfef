package import Wording

/// A check in compiled form: what it is asked of, as indices into flat tables.
///
/// The conditions inside it follow it directly, each up to its own ``end``.
struct Instruction: Sendable, BitwiseCopyable {
  let check: Check
  /// The index behind the last instruction that belongs to this one.
  var end: Int32 = 0
  /// The facts it looks at; indices of operands, -1 for none.
  var operand: Int32 = -1
  var second: Int32 = -1
  var third: Int32 = -1
  /// The word lists it looks up; -1 for none.
  var list: Int32 = -1
  var companion: Int32 = -1
  var after: Int32 = -1
  var without: Int32 = -1
  /// The pattern it looks for; -1 for none.
  var pattern: Int32 = -1
  /// Bounds, where they are given.
  var minimum: Int32 = .min
  var maximum: Int32 = .max
  /// The unit of a length, the slack of a span, the month of a year, whether repeats count, the
  /// words that are meant as a set of bits.
  var detail: Int32 = 0
  /// The unit of a span, the gap between two hits, whether parts and sentences count; -1 for none.
  var option: Int32 = -1

  /// Whether one hit of a word list decides it, and no other list has a say.
  private(set) var asksOneHit = false

  init(_ check: Check) {
    self.check = check
  }

  /// The same when all of it is known; the conditions inside it end at an index.
  func completed(end: Int32) -> Instruction {
    var copy = self
    copy.end = end
    copy.asksOneHit =
      companion < 0 && after < 0 && without < 0 && !hasMaximum
      && (check == .avoids || check == .mentions && !hasMinimum)
    return copy
  }

  /// Where the value of a parameter is kept.
  enum Home: Sendable {
    case operand
    case second
    case third
    case list
    case companion
    case after
    case without
    case pattern
    case minimum
    case maximum
    case detail
    case option
  }

  subscript(home: Home) -> Int32 {
    get {
      switch home {
      case .operand: operand
      case .second: second
      case .third: third
      case .list: list
      case .companion: companion
      case .after: after
      case .without: without
      case .pattern: pattern
      case .minimum: minimum
      case .maximum: maximum
      case .detail: detail
      case .option: option
      }
    }
    set {
      switch home {
      case .operand: operand = newValue
      case .second: second = newValue
      case .third: third = newValue
      case .list: list = newValue
      case .companion: companion = newValue
      case .after: after = newValue
      case .without: without = newValue
      case .pattern: pattern = newValue
      case .minimum: minimum = newValue
      case .maximum: maximum = newValue
      case .detail: detail = newValue
      case .option: option = newValue
      }
    }
  }

  var hasMinimum: Bool { minimum != .min }
  var hasMaximum: Bool { maximum != .max }
}

/// What was written in a condition, for those who explain it.
package struct ConditionNote: Sendable, Hashable {
  /// The paths as written, by parameter.
  package var paths: [String: [String]] = [:]
  /// The full paths from the top, with `[*]` for every item, by parameter.
  package var patterns: [String: [String]] = [:]
  /// What a definition says, in words.
  package var title: Bilingual?
  /// How to come to what a definition says, in words.
  package var fix: Bilingual?
  /// The names of word lists and definitions, by parameter.
  package var names: [String: String] = [:]
  /// The numbers, by parameter.
  package var numbers: [String: Int] = [:]
  /// The choices among known words, by parameter.
  package var choices: [String: [String]] = [:]
}
