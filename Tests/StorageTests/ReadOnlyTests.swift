import Foundation
import Plans
import Storage
import Testing

struct ReadOnlyTests {
  private let folder: TemporaryFolder
  private let plan = PlanID(rawValue: "p")

  init() throws {
    folder = try TemporaryFolder()
    let store = try PlanStore(path: folder.store)
    try store.append(Change(at: Moment(seconds: 0), [.titled("a")]), to: plan, after: 0)
  }

  /// What an ordinary user meets who opens, lists, reads, claims and writes the store.
  private func visit(_ path: String? = nil) throws -> [String] {
    folder.giveToOrdinaryUser()
    let arguments = ["visit", path ?? folder.store, "p"]
    return try StorageProcess(TemporaryFolder.asOrdinaryUser + arguments).finish()
  }

  @Test func `a store is read and written by its owner`() throws {
    let seen = ["opened", "list: 1", "log: 1", "claim: claimed", "append: kept", "log: 2"]
    #expect(try visit() == seen)
  }

  @Test func `a store that may not be written can be read`() throws {
    _ = unsafe chmod(folder.store, 0o400)
    let seen = ["opened", "list: 1", "log: 1", "claim: claimed", "append: read-only", "log: 1"]
    #expect(try visit() == seen)
    #expect(TemporaryFolder.permissions(folder.store + "-wal") == nil)
  }

  @Test func `a store in a folder that may not be written can be read`() throws {
    _ = unsafe unlink(folder.store + "-claims")
    _ = unsafe chmod(folder.path, 0o500)
    let seen = ["opened", "list: 1", "log: 1", "claim: read-only", "append: read-only", "log: 1"]
    #expect(try visit() == seen)
  }

  @Test func `what a killed program left is read too`() throws {
    let program = try StorageProcess(["append", folder.store, "p", "100000", "a"])
    while let line = program.line(), line != "9" {}
    let last = try program.kill().last ?? "9"
    _ = unsafe chmod(folder.path, 0o500)
    let lines = try visit()
    let kept = Int(lines[2].dropFirst("log: ".count)) ?? 0
    #expect((0...1).contains(kept - (Int(last) ?? 0)))
    let count = "log: \(kept)"
    let seen = ["opened", "list: 1", count, "claim: claimed", "append: read-only", count]
    #expect(lines == seen)
  }

  @Test func `a store that may not be opened is told`() throws {
    _ = unsafe chmod(folder.store, 0o000)
    #expect(try visit() == ["not-permitted \(folder.store) Permission denied"])
  }

  @Test func `a folder that may not be entered is told`() throws {
    _ = unsafe chmod(folder.path, 0o000)
    #expect(try visit() == ["not-permitted \(folder.store) Permission denied"])
  }

  @Test func `a folder that cannot be made is told`() throws {
    _ = unsafe chmod(folder.path, 0o500)
    let path = folder.path + "/data/maalplan/plans.sqlite"
    #expect(try visit(path) == ["read-only \(folder.path)/data Permission denied"])
  }

  @Test func `a store that cannot be made in its folder is told`() throws {
    _ = unsafe chmod(folder.path, 0o500)
    let path = folder.path + "/new.sqlite"
    #expect(try visit(path) == ["read-only \(path)-claims Permission denied"])
  }

  @Test(.enabled(if: MemoryDisk.isPossible, "needs root, to mount a file system"))
  func `a store on a disk that may not be written can be read`() throws {
    let disk = try MemoryDisk(at: folder.path + "/disk", options: "size=1m")
    let store = disk.path + "/plans.sqlite"
    try PlanStore(path: store).append(
      Change(at: Moment(seconds: 0), [.titled("a")]), to: plan, after: 0)
    try disk.remount("ro")
    let seen = ["opened", "list: 1", "log: 1", "claim: read-only", "append: read-only", "log: 1"]
    #expect(try StorageProcess(["visit", store, "p"]).finish() == seen)
    let other = disk.path + "/new/plans.sqlite"
    let told = ["read-only \(disk.path)/new Read-only file system"]
    #expect(try StorageProcess(["visit", other, "p"]).finish() == told)
  }
}
