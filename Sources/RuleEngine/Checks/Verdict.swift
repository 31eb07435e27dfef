/// What a condition comes to, in Kleene's three-valued logic.
package enum Verdict: UInt8, Sendable, Hashable, Comparable {
  /// It does not hold.
  case fail
  /// Whether it holds cannot be said.
  case unknown
  /// It holds.
  case pass

  /// A failing verdict is least, so that `all` is the minimum and `any` the maximum.
  package static func < (left: Verdict, right: Verdict) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The verdict on the opposite.
  var negated: Verdict {
    switch self {
    case .fail: .pass
    case .unknown: .unknown
    case .pass: .fail
    }
  }

  /// The verdict where it leaves things open that this holds, and only then.
  var doubted: Verdict { self == .pass ? .unknown : .fail }

  init(_ holds: Bool) {
    self = holds ? .pass : .fail
  }
}
