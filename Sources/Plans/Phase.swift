/// Where a plan is in its life, by the template's own course of events.
package enum Phase: String, Sendable, Hashable, CaseIterable, Comparable {
  /// The plan is being written.
  case draft
  /// The plan is judged before it is approved.
  case approval
  /// The plan runs, and its status is given each August.
  case status
  /// The goal's time is up, and the plan gets its final evaluation.
  case closing

  /// Phases follow each other as listed.
  package static func < (left: Phase, right: Phase) -> Bool {
    left.order < right.order
  }

  /// The phase that a plan in this one is judged for: a draft is on its way to approval.
  package var judged: Phase { self == .draft ? .approval : self }

  private var order: Int {
    switch self {
    case .draft: 0
    case .approval: 1
    case .status: 2
    case .closing: 3
    }
  }
}
