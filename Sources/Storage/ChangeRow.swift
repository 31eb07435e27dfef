import Foundation
import GRDB
import Plans

/// A row of the table `change`.
struct ChangeRow {
  /// The form of the events that is written today.
  static let format = 1

  /// Asks for rows, of all plans and in no order.
  static let query = "SELECT plan, revision, format, time, events, checksum, number FROM change"

  /// The plan that was changed.
  let plan: PlanID
  /// How many changes the plan had with this one.
  let revision: Int
  /// What happened.
  let change: Change
  /// Counts the changes of all plans in the order they were kept.
  let number: Int64

  private static let decoder = JSONDecoder()

  /// Reads a row of ``query``; throws ``Damage`` where it is not as it was written.
  init(_ row: Row) throws {
    let plan = try row.decode(String.self, atIndex: 0)
    let revision = try row.decode(Int.self, atIndex: 1)
    let format = try row.decode(Int.self, atIndex: 2)
    let time = try row.decode(Int64.self, atIndex: 3)
    let events = try row.decode(String.self, atIndex: 4)
    let checksum = Checksum(of: plan, "\(revision)", "\(format)", "\(time)", events)
    guard
      try row.decode(Int64.self, atIndex: 5) == Int64(bitPattern: checksum.value),
      format == Self.format,
      let records = try? Self.decoder.decode([EventRecord].self, from: Data(events.utf8))
    else { throw Damage(detail: "plan \(plan), change \(revision)") }
    self.plan = PlanID(rawValue: plan)
    self.revision = revision
    change = Change(at: Moment(seconds: time), records.map(\.event))
    number = try row.decode(Int64.self, atIndex: 6)
  }

  /// Adds the change to its plan's log; throws ``Damage`` where those before it are missing.
  func append(to log: inout PlanLog) throws {
    guard revision == log.revision + 1 else {
      throw Damage(detail: "plan \(plan.rawValue), change \(log.revision + 1)")
    }
    log.append(change)
  }

  /// All plans, each with all that happened to it and the number of its latest change.
  static func logs(in db: Database) throws -> [(log: PlanLog, number: Int64)] {
    var logs: [(log: PlanLog, number: Int64)] = []
    let rows = try Row.fetchCursor(db, sql: query + " ORDER BY plan, revision")
    while let row = try rows.next() {
      let change = try ChangeRow(row)
      if logs.last?.log.plan.id != change.plan {
        logs.append((PlanLog(id: change.plan), change.number))
      }
      try change.append(to: &logs[logs.count - 1].log)
      logs[logs.count - 1].number = change.number
    }
    return logs
  }

  /// All that happened to a plan; nothing where there is none of that name.
  static func log(of id: PlanID, in db: Database) throws -> PlanLog {
    var log = PlanLog(id: id)
    let rows = try Row.fetchCursor(
      db, sql: query + " WHERE plan = ? ORDER BY revision", arguments: [id.rawValue])
    while let row = try rows.next() { try ChangeRow(row).append(to: &log) }
    return log
  }

  /// Writes a change as the newest of the store, and gives its checksum.
  static func insert(
    _ change: Change, plan: PlanID, revision: Int, into db: Database
  ) throws -> Int64 {
    let (events, checksum) = try text(of: change, plan: plan, revision: revision)
    try db.execute(
      sql: """
        INSERT INTO change (plan, revision, format, time, events, checksum)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        plan.rawValue, revision, format, change.at.seconds, events, checksum,
      ])
    return checksum
  }

  /// Writes a change in the place of one, as a change of a plan that may have another name.
  static func update(
    _ change: Change, of plan: PlanID, revision: Int, to newPlan: PlanID, in db: Database
  ) throws {
    let (events, checksum) = try text(of: change, plan: newPlan, revision: revision)
    try db.execute(
      sql: """
        UPDATE change SET plan = ?, format = ?, time = ?, events = ?, checksum = ?
        WHERE plan = ? AND revision = ?
        """,
      arguments: [
        newPlan.rawValue, format, change.at.seconds, events, checksum, plan.rawValue, revision,
      ])
  }

  private static func text(
    of change: Change, plan: PlanID, revision: Int
  ) throws -> (events: String, checksum: Int64) {
    let events = try jsonText(change.events.map(EventRecord.init))
    let checksum = Checksum(
      of: plan.rawValue, "\(revision)", "\(format)", "\(change.at.seconds)", events)
    return (events, Int64(bitPattern: checksum.value))
  }
}

/// A row that is not as it was written; the detail names it, and never holds an answer's words.
struct Damage: Error {
  let detail: String
}

/// A value as JSON on one line, names sorted, so that equal values are equal bytes.
///
/// Control characters are escaped, U+0000 among them: SQLite would cut a text there.
func jsonText(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}
