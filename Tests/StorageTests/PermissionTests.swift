import Foundation
import Plans
import Storage
import Testing

/// The umask belongs to the whole process, so these tests ask a probe or leave it as it is.
struct PermissionTests {
  private let folder: TemporaryFolder
  private let plan = PlanID(rawValue: "p")
  private let change = Change(at: Moment(seconds: 0), [.titled("a")])

  init() throws {
    folder = try TemporaryFolder()
  }

  private func permissions(_ store: String) -> [String?] {
    ["", "-wal", "-shm", "-claims"].map { TemporaryFolder.permissions(store + $0) }
  }

  @Test(arguments: ["umask=0", "umask=63"])
  func `a new store and its folders are for their owner alone`(mask: String) throws {
    let path = folder.path + "/data/maalplan/plans.sqlite"
    let program = try StorageProcess([mask, "append", path, "p", "1", "a"])
    #expect(try program.finish() == ["opening", "1"])
    let other = try StorageProcess([mask, "claim", path, "p"])
    #expect(other.line() == "claimed")
    #expect(permissions(path) == ["600", "600", "600", "600"])
    #expect(TemporaryFolder.permissions(folder.path + "/data") == "700")
    #expect(TemporaryFolder.permissions(folder.path + "/data/maalplan") == "700")
    #expect(try other.finish() == [])
  }

  @Test func `wider rights are taken back, also from what a killed program left`() throws {
    let program = try StorageProcess(["append", folder.store, "p", "100000", "a"])
    #expect(program.line() == "opening")
    #expect(program.line() == "1")
    _ = try program.kill()
    #expect(permissions(folder.store) == ["600", "600", "600", "600"])
    for name in ["", "-wal", "-shm", "-claims"] { _ = unsafe chmod(folder.store + name, 0o666) }
    let store = try PlanStore(path: folder.store)
    #expect(try store.claim(plan) == false)
    #expect(permissions(folder.store) == ["600", "600", "600", "600"])
  }

  @Test func `a folder that exists keeps its rights`() throws {
    _ = unsafe chmod(folder.path, 0o755)
    _ = try PlanStore(path: folder.store)
    #expect(TemporaryFolder.permissions(folder.path) == "755")
  }

  @Test func `a file that was put in the store's place is not written past`() throws {
    let store = try PlanStore(path: folder.store)
    try store.append(change, to: plan, after: 0)
    let copy = try RawStore.bytes(of: folder.store)
    try FileManager.default.moveItem(atPath: folder.store, toPath: folder.path + "/old")
    let gone = "No such file or directory"
    #expect(throws: RepositoryError(.other, path: store.path, detail: gone)) {
      try store.append(change, to: plan, after: 1)
    }
    try RawStore.write(copy, to: folder.store)
    let detail = "another file was put in its place"
    #expect(throws: RepositoryError(.other, path: store.path, detail: detail)) {
      _ = try store.keepDraft(Draft(slot: nil, text: "a"), of: plan, insteadOf: nil)
    }
  }
}
