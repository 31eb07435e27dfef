import GRDB
import Plans

/// The form of the file: its marks, its tables and how they came to be.
///
/// The table `change` holds what happened, and triggers keep it append-only for every program: no
/// row is altered or removed, and each is the plan's next. Titles, phases and answers are never
/// stored beside it; they are what the changes add up to.
///
/// Only forgetting a person and deleting a plan lift the triggers, each inside its own transaction.
enum StoreSchema {
  /// What makes an SQLite file a store of plans: "maal" in ASCII.
  static let applicationID = 0x6D61_616C
  /// The version that this program writes; the number of migrations.
  static let version = 1

  /// Brings a file of any older version, or an empty one, to today's.
  static func upgrade(_ queue: DatabaseQueue) throws {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { try $0.execute(sql: first) }
    try migrator.migrate(queue)
  }

  /// The version that a file has now.
  static func version(of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  /// Refuses a file that is no store, is newer than this program, or is damaged.
  ///
  /// Reads only: a file that is somebody else's is left as it was.
  static func verify(_ db: Database, path: String) throws {
    let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    guard id == applicationID else {
      throw RepositoryError(.notAStore, path: path, detail: "application_id \(id)")
    }
    let version = try version(of: db)
    guard version <= Self.version else {
      throw RepositoryError(.newerVersion, path: path, detail: "\(version) > \(Self.version)")
    }
    let finding = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") ?? ""
    guard finding == "ok" else {
      let line = finding.split(whereSeparator: \.isNewline).last ?? ""
      throw RepositoryError(.damaged, path: path, detail: String(line))
    }
  }

  /// Does work to which the past is open, inside the transaction that it is called in.
  static func liftingKeepers(of db: Database, _ work: () throws -> Void) throws {
    try db.execute(sql: "DROP TRIGGER change_is_kept; DROP TRIGGER change_stands;")
    try work()
    try db.execute(sql: keepers)
  }

  /// What keeps the past as it was.
  private static let keepers = """
    CREATE TRIGGER change_is_kept BEFORE DELETE ON change
    BEGIN SELECT raise(ABORT, 'a change is never removed'); END;
    CREATE TRIGGER change_stands BEFORE UPDATE ON change
    BEGIN SELECT raise(ABORT, 'a change is never altered'); END;
    """

  private static let first = """
    CREATE TABLE change (
      number INTEGER PRIMARY KEY,
      plan TEXT NOT NULL,
      revision INTEGER NOT NULL,
      format INTEGER NOT NULL,
      time INTEGER NOT NULL,
      events TEXT NOT NULL,
      checksum INTEGER NOT NULL,
      UNIQUE (plan, revision)
    ) STRICT;
    CREATE TRIGGER change_follows BEFORE INSERT ON change
    WHEN NEW.revision IS NOT
      (SELECT ifnull(max(revision), 0) + 1 FROM change WHERE plan = NEW.plan)
    BEGIN SELECT raise(ABORT, 'a change is the next of its plan'); END;
    \(keepers)
    CREATE TABLE draft (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      plan TEXT NOT NULL,
      draft TEXT NOT NULL,
      checksum INTEGER NOT NULL
    ) STRICT;
    PRAGMA application_id = \(applicationID);
    PRAGMA user_version = 1;
    """
}
