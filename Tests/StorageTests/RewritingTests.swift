import Foundation
import GRDB
import Plans
import Storage
import Testing

/// The past written anew, and no byte of the old left.
struct RewritingTests {
  private let folder: TemporaryFolder
  private let store: PlanStore
  private let plan = PlanID(rawValue: "p")
  private let other = PlanID(rawValue: "q")

  init() throws {
    folder = try TemporaryFolder()
    store = try PlanStore(path: folder.store)
  }

  private func change(_ text: String, _ second: Int64 = 0) -> Change {
    Change(at: Moment(seconds: second), [.answered(Slot("goal"), text)])
  }

  private static let secret = "Hemmelighed"

  /// Two plans whose changes alternate, each second one with a secret, and a half-typed secret.
  private func fill() throws {
    for number in 0..<60 {
      let text = number % 2 == 0 ? "\(Self.secret) \(number)" : "ord \(number)"
      let long = String(repeating: "\(text). ", count: number * 20)
      try store.append(change(long), to: plan, after: number)
      try store.append(change("andet \(number)"), to: other, after: number)
    }
    let id = try store.keepDraft(Draft(slot: nil, text: "halv"), of: plan, insteadOf: nil)
    _ = try store.keepDraft(Draft(slot: nil, text: Self.secret), of: plan, insteadOf: id)
  }

  /// Whether the secret is in any file of the store.
  private func holdsSecret() throws -> Bool {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).contains { name in
      let bytes = try Data(contentsOf: URL(filePath: "\(folder.path)/\(name)"))
      return bytes.range(of: Data(Self.secret.utf8)) != nil
    }
  }

  private func rewritten(newID: PlanID? = nil) throws -> RewrittenPlan {
    let log = try store.log(of: plan)
    let changes = log.changes.map { change in
      Change(
        at: change.at,
        change.events.map { $0.mappingTexts { $0.replacing(Self.secret, with: "[x]") } })
    }
    let drafts = try store.drafts(of: plan).map {
      StoredDraft(id: $0.id, draft: Draft(slot: $0.draft.slot, text: "[x]"))
    }
    return RewrittenPlan(
      id: plan, newID: newID,
      before: .init(changes: log.changes, drafts: try store.drafts(of: plan)),
      after: .init(changes: changes, drafts: drafts))
  }

  @Test func `what was rewritten is in no file of the store`() throws {
    try fill()
    #expect(try holdsSecret())
    let order = try store.plans().map(\.plan.id)
    try store.rewrite([try rewritten()])
    #expect(try store.scrub())
    #expect(try !holdsSecret())
    #expect(try store.plans().map(\.plan.id) == order)
    #expect(try store.log(of: plan).revision == 60)
    #expect(try store.log(of: other).changes.last == change("andet 59"))
    #expect(try store.drafts(of: plan).map(\.draft.text) == ["[x]"])
    try store.append(change("nyt"), to: plan, after: 60)
    // The second program, which had it open all the while, goes on.
    #expect(try PlanStore(path: folder.store).log(of: plan).revision == 61)
  }

  @Test func `a plan may get another name, unless a plan has it`() throws {
    try fill()
    #expect(throws: RepositoryError.self) { try store.rewrite([try rewritten(newID: other)]) }
    let next = PlanID(rawValue: "ny")
    try store.rewrite([try rewritten(newID: next)])
    #expect(Set(try store.plans().map(\.plan.id)) == [next, other])
    #expect(try store.drafts(of: next).count == 1)
    #expect(try store.plansWithDrafts() == [next])
    #expect(throws: RepositoryError.self) { try store.log(of: plan) }
  }

  @Test func `a plan that has changed since is not rewritten, nor are those beside it`() throws {
    try fill()
    let stale = try rewritten()
    let others = try store.log(of: other).changes
    let fresh = RewrittenPlan(
      id: other, before: .init(changes: others, drafts: []),
      after: .init(changes: others.map { _ in change("x") }, drafts: []))
    try store.append(change("nyt"), to: plan, after: 60)
    for plans in [[fresh, stale], [stale]] {
      #expect(throws: RepositoryError.self) { try store.rewrite(plans) }
    }
    #expect(try store.log(of: other).changes.first == change("andet 0"))
    #expect(throws: RepositoryError.self) { try store.remove(plan, after: 60) }
  }

  @Test func `a half-typed text that went on meanwhile is not put back`() throws {
    try fill()
    let stale = try rewritten()
    let kept = try #require(try store.drafts(of: plan).first)
    let newer = Draft(slot: nil, text: "mere er skrevet")
    _ = try store.keepDraft(newer, of: plan, insteadOf: kept.id)
    #expect(throws: RepositoryError.self) { try store.rewrite([stale]) }
    #expect(try store.drafts(of: plan).map(\.draft) == [newer])
    #expect(try store.log(of: plan).changes.first == change(""))
  }

  @Test func `who has read the old past cannot write on, and can after reading the new`() throws {
    try fill()
    let window = try PlanStore(path: folder.store)
    #expect(try window.log(of: plan).revision == 60)
    try store.rewrite([try rewritten()])
    let detail = "plan p: 60 changes, not 60"
    #expect(throws: RepositoryError(.changedElsewhere, path: window.path, detail: detail)) {
      try window.append(change(Self.secret), to: plan, after: 60)
    }
    #expect(try window.log(of: plan).revision == 60)
    try window.append(change("nyt"), to: plan, after: 60)
    #expect(try store.log(of: plan).changes.last == change("nyt"))
  }

  @Test func `who writes on is stopped by the plan's own new past, and by no other`() throws {
    try fill()
    let window = try PlanStore(path: folder.store)
    #expect(try window.log(of: plan).revision == 60)
    try window.append(change("ny linje"), to: plan, after: 60)
    try store.remove(other, after: 60)
    #expect(try store.scrub())
    try window.append(change("endnu en"), to: plan, after: 61)
    try store.rewrite([try rewritten()])
    let detail = "plan p: 62 changes, not 62"
    #expect(throws: RepositoryError(.changedElsewhere, path: window.path, detail: detail)) {
      try window.append(change(Self.secret), to: plan, after: 62)
    }
    #expect(try store.log(of: plan).changes.suffix(2) == [change("ny linje"), change("endnu en")])
  }

  @Test func `what was removed leaves no bytes, even where the file is not written anew`() throws {
    try fill()
    try store.remove(plan, after: 60)
    try RawStore.execute("PRAGMA wal_checkpoint(TRUNCATE)", at: folder.store)
    #expect(try !holdsSecret())
  }

  @Test func `a plan is removed with all it held, and its name is free again`() throws {
    try fill()
    try store.remove(plan, after: 60)
    #expect(try store.scrub())
    #expect(try !holdsSecret())
    #expect(try store.plans().map(\.plan.id) == [other])
    #expect(try store.drafts(of: plan) == [])
    try store.append(change("nyt"), to: plan, after: 0)
    #expect(try store.log(of: plan).revision == 1)
  }

  @Test func `afterwards the past is as closed as before`() throws {
    try fill()
    let schema = try RawStore.schema(at: folder.store)
    try store.rewrite([try rewritten()])
    try store.remove(other, after: 60)
    #expect(try store.scrub())
    #expect(try RawStore.schema(at: folder.store) == schema)
    for sql in ["UPDATE change SET events = '[]'", "DELETE FROM change"] {
      #expect(throws: (any Error).self) { try RawStore.execute(sql, at: folder.store) }
    }
    #expect(TemporaryFolder.permissions(folder.store) == "600")
  }

  @Test func `while another program reads, the log cannot be emptied, and that is said`() throws {
    try fill()
    let impatient = try PlanStore(path: folder.store, patience: .milliseconds(50))
    try store.rewrite([try rewritten()])
    let reader = try DatabaseQueue(path: folder.store)
    try reader.inDatabase { db in
      try db.execute(sql: "BEGIN")
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM change")
      #expect(try !impatient.scrub())
      try db.execute(sql: "COMMIT")
    }
    #expect(try impatient.scrub())
    #expect(try !holdsSecret())
  }
}
