import GRDB
package import Plans

/// A plan whose past is to be written anew.
package struct RewrittenPlan: Sendable {
  /// Its name in the store.
  package let id: PlanID
  /// The name it is to have.
  package let newID: PlanID
  /// What it was made from.
  package let before: Content
  /// What it is to be; as many changes and texts as there were.
  package let after: Content

  /// All that is kept of a plan.
  package struct Content: Sendable, Equatable {
    /// All that happened to it.
    package let changes: [Change]
    /// Its half-typed texts, the oldest first.
    package let drafts: [StoredDraft]

    /// Puts both together.
    package init(changes: [Change], drafts: [StoredDraft]) {
      self.changes = changes
      self.drafts = drafts
    }
  }

  /// Makes a past; without a new name the plan keeps its own.
  package init(id: PlanID, newID: PlanID? = nil, before: Content, after: Content) {
    self.id = id
    self.newID = newID ?? id
    self.before = before
    self.after = after
  }
}

extension PlanStore {
  /// Writes the past of some plans anew, all of them or none.
  ///
  /// This and ``remove(_:after:)`` are the only ways in which the past is changed: for people have the
  /// right to be forgotten. Fails with ``RepositoryError/Code/changedElsewhere`` where a plan is no longer
  /// what its new past was made from. The old bytes go with ``scrub()``.
  package func rewrite(_ plans: [RewrittenPlan]) throws(RepositoryError) {
    for plan in plans {
      try check(plan.id)
      try check(plan.newID)
    }
    try connection.write { db in
      try StoreSchema.liftingKeepers(of: db) {
        for plan in plans { try rewrite(plan, in: db) }
      }
    }
    for plan in plans { pasts[plan.id] = nil }
  }

  private func rewrite(_ plan: RewrittenPlan, in db: Database) throws {
    let found = RewrittenPlan.Content(
      changes: try ChangeRow.log(of: plan.id, in: db).changes,
      drafts: try DraftRow.drafts(of: plan.id, in: db))
    guard found == plan.before else {
      throw changed(plan.id, found.changes.count, plan.before.changes.count)
    }
    if plan.newID != plan.id, try PlanPast(of: plan.newID, in: db).count > 0 {
      throw changed(plan.newID, 1, 0)
    }
    for (index, change) in plan.after.changes.enumerated() {
      try ChangeRow.update(change, of: plan.id, revision: index + 1, to: plan.newID, in: db)
    }
    for stored in plan.after.drafts {
      try DraftRow(plan: plan.newID, draft: stored.draft).update(stored.id, in: db)
    }
  }

  /// Takes a plan out with all that happened to it.
  package func remove(_ id: PlanID, after revision: Int) throws(RepositoryError) {
    try check(id)
    try connection.write { db in
      let logged = try PlanPast(of: id, in: db).count
      guard logged == revision else { throw changed(id, logged, revision) }
      try StoreSchema.liftingKeepers(of: db) {
        try db.execute(sql: "DELETE FROM change WHERE plan = ?", arguments: [id.rawValue])
      }
      try db.execute(sql: "DELETE FROM draft WHERE plan = ?", arguments: [id.rawValue])
    }
  }

  /// Leaves nothing in the store's files of what was rewritten or removed.
  ///
  /// The file is written anew from what it holds, and its log is emptied. False where another program
  /// was reading all the while, so that the log could not be.
  package func scrub() throws(RepositoryError) -> Bool {
    try connection.withoutTransaction { db in
      try db.execute(sql: "VACUUM")
      return try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") == 0
    }
  }

  /// The plans that half-typed texts are kept for; some of them may not have begun.
  package func plansWithDrafts() throws(RepositoryError) -> [PlanID] {
    try connection.read { db in
      try String.fetchAll(db, sql: "SELECT DISTINCT plan FROM draft ORDER BY plan")
    }.map(PlanID.init)
  }

  /// The error of a plan that is not what somebody took it for.
  func changed(_ id: PlanID, _ found: Int, _ wanted: Int) -> RepositoryError {
    let detail = "plan \(id.rawValue): \(found) changes, not \(wanted)"
    return RepositoryError(.changedElsewhere, path: path, detail: detail)
  }
}
