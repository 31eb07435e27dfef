import GRDB
import Plans

/// What tells one past of a plan from another: how many changes it has, and what they sum up to.
///
/// A past that is written anew has as many changes as before. Whoever read the old one must not write
/// on: it may put a name back that was to be forgotten.
struct PlanPast {
  let count: Int
  private let sum: Int64
  /// SQLite's count of the changes of the tables' form, which lifting the keepers counts up.
  ///
  /// Where it stands, no past has been written anew; so a long past need not be summed up each time.
  private let schema: Int

  /// The past of a plan as it stands; what it was known to be spares reading it where it stands.
  init(of id: PlanID, knownAs known: PlanPast? = nil, in db: Database) throws {
    schema = try Int.fetchOne(db, sql: "PRAGMA schema_version") ?? 0
    count =
      try Int.fetchOne(
        db, sql: "SELECT max(revision) FROM change WHERE plan = ?", arguments: [id.rawValue]) ?? 0
    if let known, known.schema == schema, known.count == count {
      sum = known.sum
    } else {
      sum =
        try Int64.fetchOne(
          db, sql: "SELECT sum(checksum & 4294967295) FROM change WHERE plan = ?",
          arguments: [id.rawValue]) ?? 0
    }
  }

  private init(count: Int, sum: Int64, schema: Int) {
    self.count = count
    self.sum = sum
    self.schema = schema
  }

  /// The past with one change more.
  ///
  /// Half of each checksum is added up, so that no plan has changes enough for an overflow.
  func adding(checksum: Int64) -> PlanPast {
    PlanPast(count: count + 1, sum: sum + (checksum & 0xFFFF_FFFF), schema: schema)
  }

  /// Whether it is the same past, however it was read.
  func isSame(as other: PlanPast) -> Bool { count == other.count && sum == other.sum }
}
