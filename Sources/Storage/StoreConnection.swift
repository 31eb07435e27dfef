import Foundation
import GRDB
import Plans

/// An open connection to a store; every failure leaves it as a `RepositoryError`.
struct StoreConnection {
  private let file: StoreFile
  private let queue: DatabaseQueue

  /// How long one waits before one asks again for a store that another program writes to.
  ///
  /// SQLite's own pauses grow to a tenth of a second, in which a program that writes all the time
  /// has always taken the store again.
  private static let pause = Duration.milliseconds(2)

  /// Opens a store that exists; nothing is written before it is known to be one.
  init(_ file: StoreFile, patience: Duration) throws(RepositoryError) {
    var configuration = Configuration()
    configuration.readonly = !file.isWritable
    configuration.busyMode = .callback { attempt in
      guard attempt < Int(patience / Self.pause) else { return false }
      Thread.sleep(forTimeInterval: Self.pause / .seconds(1))
      return true
    }
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { db in
      try reporting(file.path) { try prepare(db, file) }
    }
    self.file = file
    queue = try reporting(file.path) {
      try DatabaseQueue(path: file.databaseName, configuration: configuration)
    }
  }

  /// Reads from one state of the store.
  func read<Value>(_ work: (Database) throws -> Value) throws(RepositoryError) -> Value {
    try reporting(file.path) { try queue.read(work) }
  }

  /// Writes all or nothing, and returns when it is safe on the disk.
  func write<Value>(_ work: (Database) throws -> Value) throws(RepositoryError) -> Value {
    try file.checkIdentity()
    return try reporting(file.path) { try queue.write(work) }
  }

  /// Does what SQLite does in no transaction, such as writing the file anew.
  func withoutTransaction<Value>(
    _ work: (Database) throws -> Value
  ) throws(RepositoryError) -> Value {
    try file.checkIdentity()
    return try reporting(file.path) { try queue.writeWithoutTransaction(work) }
  }

  /// Writes what the store holds at this moment into an empty file, on behalf of another.
  func copy(to file: String, for path: String) throws(RepositoryError) {
    try reporting(path) {
      try queue.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [file]) }
    }
  }

  /// Brings an older store to today's version; does nothing where another program just did.
  func upgrade() throws(RepositoryError) {
    try reporting(file.path) { try StoreSchema.upgrade(queue) }
  }
}

/// Checks what a fresh connection leads to, and sets it up for writing.
private func prepare(_ db: Database, _ file: StoreFile) throws {
  try StoreSchema.verify(db, path: file.path)
  guard file.isWritable else {
    let version = try StoreSchema.version(of: db)
    guard version == StoreSchema.version else {
      throw RepositoryError(.readOnly, path: file.path, detail: "version \(version)")
    }
    return
  }
  file.narrowPermissions()
  // One sync of the log for each commit: without it a commit is gone after a power cut.
  try db.execute(sql: "PRAGMA synchronous = FULL")
  // What is taken out leaves no bytes, even where the file cannot be written anew at once.
  _ = try Int.fetchOne(db, sql: "PRAGMA secure_delete = ON")
  // New stores are born in this mode; one that came back from a copy may have lost it.
  _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
}
