package import Interviews
package import Plans

/// How a plan stands with those who approve it.
package enum ApprovalState: Sendable, Hashable {
  /// Nobody has approved it.
  case none
  /// It was approved as it stands.
  case standing(Approval)
  /// It was approved in an earlier edition; the fields of the answers that have other words since.
  case stale(Approval, changed: [String])
  /// The latest approval was taken back.
  case withdrawn(Approval)

  /// Reads how a plan that answers a template stands.
  package init(of plan: Plan, _ template: Template) {
    guard let approval = plan.approval else {
      self = plan.approvals.last.map { .withdrawn($0) } ?? .none
      return
    }
    let text = ApprovedText(template)
    guard text.name(of: plan) != approval.text else {
      self = .standing(approval)
      return
    }
    let now = text.partNames(of: plan)
    let fields = Set(now.keys).union(approval.parts.keys).filter { now[$0] != approval.parts[$0] }
    let order = template.questions.map(\.path.field)
    let changed = fields.sorted { left, right in
      let first = order.firstIndex(of: left) ?? order.count
      let second = order.firstIndex(of: right) ?? order.count
      return (first, left) < (second, right)
    }
    self = .stale(approval, changed: approval.parts.isEmpty ? [] : changed)
  }

  /// The approval that counts, of today's text or of an earlier edition.
  package var approval: Approval? {
    switch self {
    case .standing(let approval), .stale(let approval, _): approval
    case .none, .withdrawn: nil
    }
  }

  /// Whether the plan was approved as it stands.
  package var isStanding: Bool { if case .standing = self { true } else { false } }
}
