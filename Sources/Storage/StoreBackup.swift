import GRDB
import Glibc
package import Plans

/// A copy of a store, as a file of its own that nobody else writes.
package struct StoreBackup: Sendable {
  /// The plans in it, the one changed longest ago first.
  package let logs: [PlanLog]
  /// The half-typed texts of each plan.
  package let drafts: [PlanID: [Draft]]

  /// Reads a copy, whole; nothing is written beside it.
  package init(at path: String) throws(RepositoryError) {
    guard let file = try StoreFile(at: path, readOnly: true) else {
      throw RepositoryError(systemError: ENOENT, path: path, writing: false)
    }
    let connection = try StoreConnection(file, patience: .seconds(5))
    let logs = try connection.read(ChangeRow.logs)
    self.logs = logs.sorted { $0.number < $1.number }.map(\.log)
    drafts = try connection.read { db in
      let rows = try Row.fetchAll(db, sql: DraftRow.query + " ORDER BY number")
      return try rows.reduce(into: [:]) { drafts, row in
        let row = try DraftRow(row)
        drafts[row.plan, default: []].append(row.draft)
      }
    }
  }
}

extension PlanStore {
  /// Writes a copy of the store as it stands at one moment, while others may go on writing to it.
  ///
  /// The copy is read through before it gets its name; a file of that name is never written over, and
  /// is the error ``RepositoryError/Code/taken``. It is for its owner alone. Gives what it holds.
  package func backUp(to path: String) throws(RepositoryError) -> StoreBackup {
    try refuseTaken(path)
    let part = "\(path).\(getpid()).part"
    try reserve(part, for: path)
    defer { unlink(part) }
    try connection.copy(to: part, for: path)
    try synchronize(part)
    let backup = try StoreBackup(at: part)
    try name(part, path)
    try synchronize(folder(of: path))
    return backup
  }

  /// Gives a file its name, unless a file has that.
  private func name(_ part: String, _ path: String) throws(RepositoryError) {
    if unsafe link(part, path) == 0 { return }
    if errno == EEXIST { throw RepositoryError(.taken, path: path) }
    // Some file systems, as those of memory sticks, know one name for a file only.
    try reserve(path, for: path)
    guard unsafe rename(part, path) == 0 else {
      let error = RepositoryError(systemError: errno, path: path, writing: true)
      unlink(path)
      throw error
    }
  }

  private func refuseTaken(_ path: String) throws(RepositoryError) {
    var status = stat()
    if unsafe lstat(path, &status) == 0 { throw RepositoryError(.taken, path: path) }
  }

  private func unlink(_ path: String) { _ = unsafe Glibc.unlink(path) }

  /// Makes an empty file that is there for nobody else; errors are told of the file it is made for.
  private func reserve(_ file: String, for path: String) throws(RepositoryError) {
    let descriptor = unsafe open(file, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw RepositoryError(.taken, path: path) }
      throw RepositoryError(systemError: errno, path: path, writing: true)
    }
    close(descriptor)
  }

  /// Waits until a file or a folder's list of names is safe on the disk.
  private func synchronize(_ path: String) throws(RepositoryError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else {
      throw RepositoryError(systemError: errno, path: path, writing: true)
    }
  }
}

// MARK: - Bringing back

/// What came of a plan that was brought back from a copy.
package enum RestoredPlan: Sendable, Hashable {
  /// It was not there, and is again.
  case added(PlanID)
  /// It was there with fewer changes, and has these many more.
  case continued(PlanID, changes: Int)
  /// It was there as it is in the copy.
  case same(PlanID)
  /// Only half-typed texts were missing, and these many are there again.
  case halfTyped(PlanID, texts: Int)
  /// It was there, and has gone on since the copy was made.
  case newer(PlanID)
  /// Another plan of that name was there; this one got a name of its own.
  case copied(PlanID, as: PlanID)
}

extension PlanStore {
  /// Brings the plans of a copy back; nothing that is in the store is lost or changed.
  package func restore(_ backup: StoreBackup) throws(RepositoryError) -> [RestoredPlan] {
    try connection.write { db in
      var taken = Set(try String.fetchAll(db, sql: "SELECT DISTINCT plan FROM change"))
      let outcomes = try backup.logs.map { log in
        let outcome = try restore(log, backup.drafts[log.plan.id] ?? [], taken, in: db)
        if case .copied(_, let id) = outcome { taken.insert(id.rawValue) }
        taken.insert(log.plan.id.rawValue)
        return outcome
      }
      // Texts may be kept for plans that have not begun.
      let begun = Set(backup.logs.map(\.plan.id))
      let others = backup.drafts.filter { !begun.contains($0.key) }
      return try outcomes
        + others.sorted { $0.key.rawValue < $1.key.rawValue }.map { id, drafts in
          try check(id)
          let count = try bringBack(drafts, of: id, in: db)
          return count == 0 ? .same(id) : .halfTyped(id, texts: count)
        }
    }
  }

  /// Puts half-typed texts in that are not there; gives how many.
  private func bringBack(_ drafts: [Draft], of id: PlanID, in db: Database) throws -> Int {
    let here = Set(try DraftRow.drafts(of: id, in: db).map(\.draft))
    let missing = drafts.filter { !here.contains($0) }
    for draft in missing { _ = try DraftRow(plan: id, draft: draft).write(over: nil, in: db) }
    return missing.count
  }

  private func restore(
    _ log: PlanLog, _ drafts: [Draft], _ taken: Set<String>, in db: Database
  ) throws -> RestoredPlan {
    let id = log.plan.id
    try check(id)
    let here = try ChangeRow.log(of: id, in: db).changes
    if here.isEmpty {
      try insert(log.changes, after: 0, of: id, drafts, in: db)
      return .added(id)
    }
    if here == log.changes {
      let count = try bringBack(drafts, of: id, in: db)
      return count == 0 ? .same(id) : .halfTyped(id, texts: count)
    }
    if here.starts(with: log.changes) { return .newer(id) }
    if log.changes.starts(with: here) {
      try insert(log.changes, after: here.count, of: id, drafts, in: db)
      return .continued(id, changes: log.revision - here.count)
    }
    var number = 2
    var other: PlanID { PlanID(rawValue: "\(id.rawValue)-\(number)") }
    while taken.contains(other.rawValue) {
      // It may have been brought back before.
      if try ChangeRow.log(of: other, in: db).changes == log.changes { return .same(other) }
      number += 1
    }
    try insert(log.changes, after: 0, of: other, drafts, in: db)
    return .copied(id, as: other)
  }

  private func insert(
    _ changes: [Change], after count: Int, of id: PlanID, _ drafts: [Draft], in db: Database
  ) throws {
    for (index, change) in changes.enumerated().dropFirst(count) {
      _ = try ChangeRow.insert(change, plan: id, revision: index + 1, into: db)
    }
    _ = try bringBack(drafts, of: id, in: db)
  }
}
