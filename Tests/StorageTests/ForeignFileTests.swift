import Foundation
import Plans
import Storage
import Testing

struct ForeignFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let detail: String
  }

  @Test(arguments: [
    Case(testDescription: "empty", bytes: [], detail: "application_id 0"),
    Case(
      testDescription: "text", bytes: Array("Kære alle\n".utf8), detail: "file is not a database"),
    Case(
      testDescription: "long text", bytes: Array(String(repeating: "ord ", count: 9000).utf8),
      detail: "file is not a database"),
    Case(
      testDescription: "zip", bytes: [0x50, 0x4B, 3, 4] + Array(repeating: 0, count: 4096),
      detail: "file is not a database"),
  ])
  func `a file of another kind is refused and left as it was`(_ row: Case) throws {
    try RawStore.write(row.bytes, to: folder.store)
    _ = unsafe chmod(folder.store, 0o644)
    #expect(throws: RepositoryError(.notAStore, path: folder.store, detail: row.detail)) {
      try PlanStore(path: folder.store)
    }
    #expect(try RawStore.bytes(of: folder.store) == row.bytes)
    #expect(TemporaryFolder.permissions(folder.store) == "644")
  }

  @Test(arguments: ["DELETE", "WAL"])
  func `the database of another program is refused and left as it was`(mode: String) throws {
    let sql = """
      PRAGMA journal_mode = \(mode); PRAGMA application_id = 7; CREATE TABLE change (plan TEXT);
      """
    try RawStore.execute(sql, at: folder.store)
    _ = unsafe chmod(folder.store, 0o644)
    let before = try RawStore.bytes(of: folder.store)
    #expect(throws: RepositoryError(.notAStore, path: folder.store, detail: "application_id 7")) {
      try PlanStore(path: folder.store)
    }
    #expect(try RawStore.bytes(of: folder.store) == before)
    #expect(TemporaryFolder.permissions(folder.store) == "644")
  }

  @Test func `a folder is no store`() {
    #expect(throws: RepositoryError(.notAStore, path: folder.path, detail: "Is a directory")) {
      try PlanStore(path: folder.path)
    }
  }

  @Test func `a pipe is no store, and is not waited for`() {
    _ = unsafe mkfifo(folder.store, 0o600)
    #expect(throws: RepositoryError(.notAStore, path: folder.store, detail: "Invalid argument")) {
      try PlanStore(path: folder.store)
    }
  }

  @Test func `a file in the place of the folder is told`() throws {
    try RawStore.write([], to: folder.path + "/file")
    let path = folder.path + "/file/plans.sqlite"
    #expect(throws: RepositoryError(.other, path: path, detail: "Not a directory")) {
      try PlanStore(path: path)
    }
  }

  @Test func `a new store is not put beside the log of one that is gone`() throws {
    try RawStore.write([1, 2, 3], to: folder.store + "-wal")
    let detail = "\(folder.store): No such file or directory"
    #expect(throws: RepositoryError(.damaged, path: folder.store + "-wal", detail: detail)) {
      try PlanStore(path: folder.store)
    }
    #expect(try RawStore.bytes(of: folder.store + "-wal") == [1, 2, 3])
  }

  @Test func `a store is reached through a link and a name that SQLite could misread`() throws {
    let target = folder.path + "/50%20?immutable=1#å.sqlite"
    let link = folder.path + "/link"
    let plan = PlanID(rawValue: "p")
    try PlanStore(path: target).append(
      Change(at: Moment(seconds: 0), [.titled("a")]), to: plan, after: 0)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    let store = try PlanStore(path: link)
    #expect(store.path == target)
    #expect(try store.claim(plan) == false)
    #expect(try PlanStore(path: target).claim(plan) == true)
    #expect(try store.plans().map(\.plan.title) == ["a"])
  }
}
