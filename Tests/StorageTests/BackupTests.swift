import Foundation
import Plans
import Storage
import Testing

/// A copy made while others write, and what is brought back from it.
struct BackupTests {
  private let folder: TemporaryFolder
  private let store: PlanStore
  private var copy: String { folder.path + "/kopi.sqlite" }

  init() throws {
    folder = try TemporaryFolder()
    store = try PlanStore(path: folder.store)
  }

  private func id(_ name: String) -> PlanID { PlanID(rawValue: name) }

  private func append(_ text: String, to name: String, in store: PlanStore? = nil) throws {
    let store = store ?? self.store
    let count = (try? store.log(of: id(name)).revision) ?? 0
    try store.append(
      Change(at: Moment(seconds: 0), [.answered(Slot("goal"), text)]), to: id(name), after: count)
  }

  @Test func `a copy holds all, is for its owner alone, and has nothing beside it`() throws {
    for name in ["a", "b", "a"] { try append("1", to: name) }
    _ = try store.keepDraft(Draft(slot: Slot("goal"), text: "halv"), of: id("b"), insteadOf: nil)
    let made = try store.backUp(to: copy)
    #expect(made.logs.map(\.plan.id.rawValue) == ["b", "a"])
    #expect(made.drafts == [id("b"): [Draft(slot: Slot("goal"), text: "halv")]])
    #expect(TemporaryFolder.permissions(copy) == "600")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.filter { $0.hasPrefix("kopi") } == ["kopi.sqlite"])
    let read = try StoreBackup(at: copy)
    #expect(read.logs == made.logs && read.drafts == made.drafts)
    #expect(try PlanStore(path: copy).plans().map(\.plan) == store.plans().map(\.plan))
  }

  @Test func `no file is written over, and a failed copy leaves none`() throws {
    try append("1", to: "a")
    try RawStore.write(Array("mit".utf8), to: copy)
    #expect(throws: RepositoryError(.taken, path: copy)) { try store.backUp(to: copy) }
    #expect(try RawStore.bytes(of: copy) == Array("mit".utf8))
    #expect(throws: RepositoryError.self) { try store.backUp(to: folder.path + "/ingen/x") }
    #expect(throws: RepositoryError.self) { try store.backUp(to: folder.path) }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.filter { $0.contains("part") || $0 == "x" } == [])
  }

  @Test func `copies made while another program writes are each of one moment`() throws {
    try append("0", to: "p")
    let writer = try StorageProcess(["append", folder.store, "p", "120", "w"])
    var counts: [Int] = []
    for number in 0..<12 {
      let path = "\(folder.path)/\(number).sqlite"
      let backup = try store.backUp(to: path)
      let log = try #require(backup.logs.first)
      #expect(log.changes.indices.allSatisfy { log.changes[$0].events.count == 1 })
      counts.append(log.revision)
    }
    #expect(try writer.finish().compactMap(Int.init).count == 120)
    #expect(counts == counts.sorted())
    #expect(try store.log(of: id("p")).revision == 121)
  }

  @Test func `what is brought back changes nothing that is there`() throws {
    for name in ["gone", "same", "newer", "older", "forked"] { try append("1", to: name) }
    try append("2", to: "older")
    _ = try store.keepDraft(Draft(slot: nil, text: "halv"), of: id("gone"), insteadOf: nil)
    let other = try PlanStore(path: folder.path + "/other.sqlite")
    _ = try store.keepDraft(Draft(slot: nil, text: "løs"), of: id("bare"), insteadOf: nil)
    _ = try store.keepDraft(Draft(slot: nil, text: "mere"), of: id("older"), insteadOf: nil)
    _ = try store.keepDraft(Draft(slot: nil, text: "same"), of: id("same"), insteadOf: nil)
    _ = try store.backUp(to: copy)
    for name in ["same", "newer", "older"] { try append("1", to: name, in: other) }
    try append("2", to: "newer", in: other)
    try append("en anden", to: "forked", in: other)
    let outcome = try other.restore(try StoreBackup(at: copy))
    #expect(
      Set(outcome) == [
        .added(id("gone")), .halfTyped(id("same"), texts: 1), .newer(id("newer")),
        .halfTyped(id("bare"), texts: 1), .continued(id("older"), changes: 1),
        .copied(id("forked"), as: id("forked-2")),
      ])
    #expect(try other.log(of: id("forked")).plan.answers.texts["goal"] == "en anden")
    #expect(try other.log(of: id("forked-2")).plan.answers.texts["goal"] == "1")
    #expect(try other.log(of: id("newer")).revision == 2)
    for (name, text) in [("gone", "halv"), ("bare", "løs"), ("older", "mere"), ("same", "same")] {
      #expect(try other.drafts(of: id(name)).map(\.draft.text) == [text])
    }
    let again = try other.restore(try StoreBackup(at: copy))
    #expect(
      Set(again) == [
        .same(id("gone")), .same(id("same")), .newer(id("newer")), .same(id("older")),
        .same(id("forked-2")), .same(id("bare")),
      ])
  }

  @Test func `a file that is no copy is refused and left as it is`() throws {
    try RawStore.write(Array("ikke en database".utf8), to: copy)
    #expect(throws: RepositoryError.self) { try StoreBackup(at: copy) }
    #expect(throws: RepositoryError.self) { try StoreBackup(at: copy + "-2") }
    #expect(throws: RepositoryError.self) { try StoreBackup(at: folder.path) }
    #expect(try RawStore.bytes(of: copy) == Array("ikke en database".utf8))
  }
}
