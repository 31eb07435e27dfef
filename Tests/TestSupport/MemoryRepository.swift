package import Plans

/// Plans kept in memory, with failures on demand: the port's contract without a disk.
package final class MemoryRepository: PlanRepository {
  /// The changes of each plan.
  package var changes: [PlanID: [Change]] = [:]
  /// The half-typed text of each plan.
  package var drafts: [PlanID: Draft] = [:]
  /// What the next append fails with.
  package var nextFailure: RepositoryError?
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

  package func append(_ change: Change, to id: PlanID, after revision: Int) throws(RepositoryError)
  {
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
  }

  package func keepDraft(_ draft: Draft?, of id: PlanID) throws(RepositoryError) {
    drafts[id] = draft
  }

  package func draft(of id: PlanID) throws(RepositoryError) -> Draft? { drafts[id] }

  package func claim(_ id: PlanID) throws(RepositoryError) -> Bool { false }
}
