import GRDB
package import Plans

/// Plans kept in one SQLite file, readable by nobody but its owner.
///
/// Durability contract: when ``append(_:to:after:forgetting:)`` or ``keepDraft(_:of:insteadOf:)`` returns, what it was
/// given survives a crash of the program and of the machine; when it throws, nothing was kept. Each
/// costs one sync of the disk. Several programs may use the store at once.
///
/// Beside the file lie `-wal` and `-shm`, which belong to SQLite, and `-claims`, which holds locks.
/// A store that may not be written can still be read.
package final class PlanStore: PlanRepository {
  /// Where the store lies, links resolved.
  package let path: String
  let connection: StoreConnection
  private var claims: ClaimFile?
  /// The pasts of plans as this program has read or written them last.
  var pasts: [PlanID: PlanPast] = [:]

  /// Opens the store at a path, and makes it and its folder where they are missing.
  ///
  /// Waits for other programs for as long as `patience`, then gives up with
  /// ``RepositoryError/Code/busy``; so does every method. The whole file is checked for damage.
  package init(path: String, patience: Duration = .seconds(5)) throws(RepositoryError) {
    if try StoreFile(at: path) == nil { try StoreBirth(at: path).make(patience: patience) }
    guard let file = try StoreFile(at: path) else {
      throw RepositoryError(.other, path: path, detail: "removed while it was opened")
    }
    self.path = file.path
    connection = try StoreConnection(file, patience: patience)
    if file.isWritable, try connection.read(StoreSchema.version(of:)) < StoreSchema.version {
      let lock = try openClaims()
      try lock.exclusively(patience: patience) { () throws(RepositoryError) in
        try connection.upgrade()
      }
    }
  }

  /// All plans, the one changed last first.
  package func plans() throws(RepositoryError) -> [PlanSummary] {
    let logs = try connection.read(ChangeRow.logs)
    return logs.sorted { $0.number > $1.number }.compactMap { entry in
      entry.log.changes.last.map { PlanSummary(plan: entry.log.plan, changed: $0.at) }
    }
  }

  /// Everything that happened to a plan.
  package func log(of id: PlanID) throws(RepositoryError) -> PlanLog {
    try check(id)
    let (log, past) = try connection.read { db in
      (try ChangeRow.log(of: id, in: db), try PlanPast(of: id, in: db))
    }
    guard log.revision > 0 else { throw noSuchPlan(id) }
    pasts[id] = past
    return log
  }

  /// Keeps a change as the next one after `revision` changes.
  ///
  /// Fails with ``RepositoryError/Code/changedElsewhere`` where the plan has another count, or its past
  /// was written anew since it was read here.
  package func append(
    _ change: Change, to id: PlanID, after revision: Int, forgetting drafts: [DraftID]
  ) throws(RepositoryError) {
    try check(id)
    let known = pasts[id]
    pasts[id] = try connection.write { db in
      let past = try PlanPast(of: id, knownAs: known, in: db)
      let isKnown = known.map { $0.count != revision || $0.isSame(as: past) } ?? true
      guard past.count == revision, isKnown else { throw changed(id, past.count, revision) }
      let sum = try ChangeRow.insert(change, plan: id, revision: revision + 1, into: db)
      try DraftRow.remove(drafts, from: db)
      return past.adding(checksum: sum)
    }
  }

  /// Keeps a half-typed text, instead of an earlier state of the same text where there is one.
  package func keepDraft(
    _ draft: Draft, of id: PlanID, insteadOf earlier: DraftID?
  ) throws(RepositoryError) -> DraftID {
    try check(id)
    return try connection.write { db in
      try DraftRow(plan: id, draft: draft).write(over: earlier, in: db)
    }
  }

  /// Forgets half-typed texts; those that are gone already are no error.
  package func forgetDrafts(_ drafts: [DraftID]) throws(RepositoryError) {
    guard !drafts.isEmpty else { return }
    try connection.write { try DraftRow.remove(drafts, from: $0) }
  }

  /// The half-typed texts of a plan, the oldest first.
  package func drafts(of id: PlanID) throws(RepositoryError) -> [StoredDraft] {
    try check(id)
    return try connection.read { try DraftRow.drafts(of: id, in: $0) }
  }

  /// Says that this program works on a plan; true where another program does already.
  ///
  /// The plan need not have begun. Claiming again what this store has claimed changes nothing. The
  /// claim ends with the store and with the program, however it ends.
  package func claim(_ id: PlanID) throws(RepositoryError) -> Bool {
    try check(id)
    return try !openClaims().claim(id)
  }

  private func openClaims() throws(RepositoryError) -> ClaimFile {
    if let claims { return claims }
    let opened = try ClaimFile(at: path + "-claims")
    claims = opened
    return opened
  }

  /// Refuses a word that no plan can have as its name, before SQLite cuts it at a U+0000.
  func check(_ id: PlanID) throws(RepositoryError) {
    let letters = id.rawValue.utf8
    let allowed = letters.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) }
    guard allowed, (1...100).contains(letters.count) else { throw noSuchPlan(id) }
  }

  private func noSuchPlan(_ id: PlanID) -> RepositoryError {
    RepositoryError(.noSuchPlan, path: path, detail: id.rawValue)
  }
}
