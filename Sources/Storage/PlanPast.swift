import GRDB
import Plans

/// What tells one past of a plan from another: how many changes it has, and what they sum up to.
///
/// A past that is written anew has as many changes as before. Whoever read the old one must not write
/// on: it may put a name back that was to be forgotten.
struct PlanPast: Equatable {
  let count: Int
  private let sum: Int64

  /// The past of a plan as it stands.
  init(of id: PlanID, in db: Database) throws {
    // Half of each checksum is added up, so that no plan has changes enough for an overflow.
    let row = try Row.fetchOne(
      db, sql: "SELECT count(*), ifnull(sum(checksum & 4294967295), 0) FROM change WHERE plan = ?",
      arguments: [id.rawValue])
    count = try row?.decode(Int.self, atIndex: 0) ?? 0
    sum = try row?.decode(Int64.self, atIndex: 1) ?? 0
  }
}
