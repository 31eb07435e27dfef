/// How much a diagnostic or a finding weighs.
package enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Good to know; nothing need be done.
  case advice
  /// Worth a second thought.
  case warning
  /// Must be mended, or overruled with a reason.
  case error

  /// Advice weighs least, an error most.
  package static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .advice: 0
    case .warning: 1
    case .error: 2
    }
  }
}
