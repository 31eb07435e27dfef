import Foundation
import GRDB

/// Does to a file what a foreign program would do.
enum RawStore {
  /// Runs SQL on a file, and closes it, so that all of it stands in the file itself.
  static func execute(_ sql: String, at path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// What makes the tables and triggers of a file, spaces aside, and its marks.
  static func schema(at path: String) throws -> [String] {
    try DatabaseQueue(path: path).read { db in
      let tables = try String.fetchAll(
        db, sql: "SELECT sql FROM sqlite_schema WHERE sql NOT LIKE '%grdb%' ORDER BY name")
      let marks = try ["application_id", "user_version", "journal_mode"].map { name in
        "\(name) \(try String.fetchOne(db, sql: "PRAGMA \(name)") ?? "")"
      }
      return tables.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") } + marks
    }
  }

  /// All bytes of a file.
  static func bytes(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  /// Writes a file anew.
  static func write(_ bytes: [UInt8], to path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }
}
