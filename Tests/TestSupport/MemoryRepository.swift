package import Plans

/// Plans kept in memory, with failures on demand: the port's contract without a disk.
package final class MemoryRepository: PlanRepository {
  /// The changes of each plan.
  package var changes: [PlanID: [Change]] = [:]
  /// The half-typed texts of each plan.
  package var drafts: [PlanID: [StoredDraft]] = [:]
  private var nextDraft: Int64 = 1
  /// What the next append fails with.
  package var nextFailure: RepositoryError?
  /// What the next keeping of a draft fails with.
  package var nextDraftFailure: RepositoryError?
  /// What happens just before the next append, such as another program's change.
  package var beforeNextAppend: (() -> Void)?

  /// Makes an empty repository.
  package init() {}

  package func plans() throws(RepositoryError) -> [PlanSummary] {
    changes.compactMap { id, changes in
      changes.last.map { PlanSummary(plan: PlanLog(id: id, changes: changes).plan, changed: $0.at) }
    }.sorted { $0.changed > $1.changed }
  }

  package func log(of id: PlanID) throws(RepositoryError) -> PlanLog {
    guard let changes = changes[id] else { throw RepositoryError(.noSuchPlan, path: "memory") }
    return PlanLog(id: id, changes: changes)
  }

  package func append(
    _ change: Change, to id: PlanID, after revision: Int, forgetting forgotten: [DraftID]
  ) throws(RepositoryError) {
    beforeNextAppend?()
    beforeNextAppend = nil
    if let failure = nextFailure {
      nextFailure = nil
      throw failure
    }
    guard (changes[id] ?? []).count == revision else {
      throw RepositoryError(.changedElsewhere, path: "memory")
    }
    changes[id, default: []].append(change)
    try forgetDrafts(forgotten)
  }

  package func keepDraft(
    _ draft: Draft, of id: PlanID, insteadOf earlier: DraftID?
  ) throws(RepositoryError) -> DraftID {
    if let failure = nextDraftFailure {
      nextDraftFailure = nil
      throw failure
    }
    if let index = drafts[id]?.firstIndex(where: { $0.id == earlier }), let earlier {
      drafts[id]?[index] = StoredDraft(id: earlier, draft: draft)
      return earlier
    }
    defer { nextDraft += 1 }
    drafts[id, default: []].append(StoredDraft(id: DraftID(nextDraft), draft: draft))
    return DraftID(nextDraft)
  }

  package func forgetDrafts(_ forgotten: [DraftID]) throws(RepositoryError) {
    for id in drafts.keys { drafts[id]?.removeAll { forgotten.contains($0.id) } }
  }

  package func drafts(of id: PlanID) throws(RepositoryError) -> [StoredDraft] { drafts[id] ?? [] }

  package func claim(_ id: PlanID) throws(RepositoryError) -> Bool { false }
}
