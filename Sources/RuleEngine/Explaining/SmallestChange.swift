/// One thing that would have to be otherwise.
package struct NeededChange: Sendable, Hashable {
  /// The condition that would have to come out otherwise.
  package let condition: Explanation
  /// What it would have to come to.
  package let wanted: Verdict
}

extension Explanation {
  /// The fewest things that would have to be otherwise for the condition to come to a verdict.
  ///
  /// Nothing where it comes to that already; nil where no change of what it looks at can do it.
  /// A definition that says how to come to it counts as one thing.
  package func smallestChange(to wanted: Verdict = .pass) -> [NeededChange]? {
    if verdict == wanted { return [] }
    switch check {
    case .not: return children[0].smallestChange(to: wanted.negated)
    case .unsure: return wanted == .pass ? nil : children[0].smallestChange(to: .fail)
    case .use where wanted == .pass && note.fix != nil:
      return [NeededChange(condition: self, wanted: wanted)]
    case .use: return children[0].smallestChange(to: wanted)
    case .all, .any: return ofChildren(needsAll: (check == .all) == (wanted == .pass), wanted)
    case .each, .some, .none: return ofElements(wanted)
    default: return [NeededChange(condition: self, wanted: wanted)]
    }
  }

  private func ofElements(_ wanted: Verdict) -> [NeededChange]? {
    guard !children.isEmpty else { return [NeededChange(condition: self, wanted: wanted)] }
    let inner = check == .none ? wanted.negated : wanted
    let needsAll = (check != .some) == (wanted == .pass)
    return ofChildren(needsAll: needsAll, inner)
  }

  /// The changes of all children, or of the child that needs the fewest.
  private func ofChildren(needsAll: Bool, _ wanted: Verdict) -> [NeededChange]? {
    let changes = children.map { $0.smallestChange(to: wanted) }
    guard needsAll else {
      return changes.compactMap(\.self).min { $0.count < $1.count }
    }
    return changes.contains { $0 == nil } ? nil : changes.flatMap { $0 ?? [] }
  }
}
