import Foundation
import GRDB
import Plans
import Storage
import Testing

struct BusyAndFullTests {
  private let folder: TemporaryFolder
  private let plan = PlanID(rawValue: "p")

  init() throws {
    folder = try TemporaryFolder()
  }

  private func change(_ length: Int) -> Change {
    Change(at: Moment(seconds: 0), [.answered(Slot("goal"), String(repeating: "x", count: length))])
  }

  @Test func `a store that another program holds for too long is busy`() throws {
    let store = try PlanStore(path: folder.store, patience: .milliseconds(20))
    try store.append(change(1), to: plan, after: 0)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let holder = try DatabaseQueue(path: folder.store, configuration: configuration)
    try holder.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    #expect(throws: RepositoryError(.busy, path: store.path, detail: "database is locked")) {
      try store.append(change(1), to: plan, after: 1)
    }
    #expect(try store.log(of: plan).revision == 1)
    #expect(try PlanStore(path: folder.store, patience: .zero).plans().count == 1)
    try holder.inDatabase { try $0.execute(sql: "COMMIT") }
    try store.append(change(1), to: plan, after: 1)
  }

  @Test func `a store that another program is making for too long is busy`() throws {
    let descriptor = unsafe open(folder.store + "-claims", O_RDWR | O_CREAT, 0o600)
    defer { close(descriptor) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_len = 1
    // F_OFD_SETLK
    #expect(unsafe fcntl(descriptor, 37, &lock) == 0)
    #expect(throws: RepositoryError(.busy, path: folder.store + "-claims")) {
      try PlanStore(path: folder.store, patience: .milliseconds(20))
    }
  }

  @Test(.enabled(if: MemoryDisk.isPossible, "needs root, to mount a file system"))
  func `on a full disk nothing that was kept is lost, and more room is enough`() throws {
    let disk = try MemoryDisk(at: folder.path + "/disk", options: "size=200k")
    let store = try PlanStore(path: disk.path + "/plans.sqlite")
    var kept = 0
    let error = #expect(throws: RepositoryError.self) {
      while kept < 1000 {
        try store.append(change(3000), to: plan, after: kept)
        kept += 1
      }
    }
    let full = RepositoryError(.diskFull, path: store.path, detail: "database or disk is full")
    #expect(error == full)
    #expect(kept > 0)
    #expect(try store.log(of: plan).revision == kept)
    #expect(throws: RepositoryError.self) {
      let text = String(repeating: "x", count: 20_000)
      _ = try store.keepDraft(Draft(slot: nil, text: text), of: plan, insteadOf: nil)
    }
    try disk.remount("size=4m")
    try store.append(change(3000), to: plan, after: kept)
    #expect(try PlanStore(path: store.path).log(of: plan).revision == kept + 1)
  }

  @Test(
    .enabled(if: MemoryDisk.isPossible, "needs root, to mount a file system"),
    arguments: [0, 4, 8, 16, 20, 24, 28, 32, 40, 48, 56, 64, 80, 96, 128])
  func `a store without room to begin says so and leaves nothing half`(room: Int) throws {
    let disk = try MemoryDisk(at: folder.path + "/disk", options: "size=256k")
    try RawStore.write(Array(repeating: 1, count: (256 - room) << 10), to: disk.path + "/other")
    let path = disk.path + "/plans.sqlite"
    var refused = false
    do throws(RepositoryError) {
      let store = try PlanStore(path: path)
      try store.append(change(3000), to: plan, after: 0)
    } catch {
      refused = true
      #expect(error.code == .diskFull, "\(error)")
    }
    if room == 0 { #expect(refused) }
    if room == 128 { #expect(!refused) }
    _ = unsafe unlink(disk.path + "/other")
    let store = try PlanStore(path: path)
    #expect(try store.plans().count <= 1)
    let names = try FileManager.default.contentsOfDirectory(atPath: disk.path)
    #expect(names.allSatisfy { !$0.contains("-new") }, "\(names)")
  }

  @Test(arguments: [0, 1024, 4096, 16_384, 28_672, 32_768, 36_864, 65_536, 98_304])
  func `a limit on the size of files is a full disk`(limit: Int) throws {
    try PlanStore(path: folder.store).append(change(1), to: plan, after: 0)
    let lines = try StorageProcess(["file-size=\(limit)", "visit", folder.store, "p"]).finish()
    let seen = ["opened", "list: 1", "log: 1", "claim: claimed", "append: disk-full", "log: 1"]
    let refused = lines.first?.hasPrefix("disk-full \(folder.store) ") == true && lines.count == 1
    #expect(refused || lines == seen, "\(lines)")
    #expect(try PlanStore(path: folder.store).log(of: plan).revision == 1)
  }
}
