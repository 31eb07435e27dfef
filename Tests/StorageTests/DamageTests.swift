import GRDB
import Plans
import Storage
import Testing

struct DamageTests {
  private let folder: TemporaryFolder
  private let plan = PlanID(rawValue: "p")

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Fills a store with changes of two plans, closes it, and returns its bytes.
  private func filledStore() throws -> [UInt8] {
    var random = RandomChanges(seed: 1)
    let store = try PlanStore(path: folder.store)
    for revision in 0..<20 {
      try store.append(random.next(), to: plan, after: revision)
      let words = Change(at: Moment(seconds: 1), [.answered(Slot("goal"), "hemmelighed")])
      try store.append(words, to: PlanID(rawValue: "q"), after: revision)
    }
    _ = try store.keepDraft(
      Draft(slot: nil, text: "hemmelighed"), of: plan, insteadOf: nil)
    return try closed(store)
  }

  private func closed(_ store: consuming PlanStore) throws -> [UInt8] {
    // The last connection to close moves the log into the file.
    try RawStore.execute("PRAGMA wal_checkpoint(TRUNCATE)", at: folder.store)
    return try RawStore.bytes(of: folder.store)
  }

  /// Everything in the store, byte for byte.
  private func content() throws(RepositoryError) -> [UInt8] {
    let store = try PlanStore(path: folder.store)
    var logs: [Any] = []
    for summary in try store.plans() { logs.append(try store.log(of: summary.plan.id).changes) }
    return exact(logs + [try store.drafts(of: plan).map(\.draft) as Any])
  }

  /// Counts the flips of one bit that the store refuses, and records those that alter what is read.
  private func noticed(
    flipping places: some Sequence<(place: Int, bit: Int)>, of bytes: [UInt8],
    _ comment: String = ""
  ) throws -> Int {
    try RawStore.write(bytes, to: folder.store)
    let whole = try content()
    var noticed = 0
    for (place, bit) in places {
      var flipped = bytes
      flipped[place] ^= UInt8(1 << bit)
      try RawStore.write(flipped, to: folder.store)
      let flip = Comment(rawValue: "\(comment)byte \(place), bit \(bit)")
      do throws(RepositoryError) {
        #expect(try content() == whole, flip)
      } catch {
        noticed += 1
        let header: Set<RepositoryError.Code> = [.damaged, .notAStore, .newerVersion]
        let allowed = place < 100 ? header : [.damaged]
        #expect(allowed.contains(error.code), flip)
        #expect(error.path == folder.store)
        #expect(!error.detail.contains("hemmelighed"), flip)
      }
    }
    return noticed
  }

  @Test func `a flipped bit is noticed, or it changes nothing that is read`() throws {
    let bytes = try filledStore()
    let seed = UInt64.random(in: 0...9999)
    var random = RandomChanges(seed: seed)
    let flips = (0..<300).map { _ in
      (place: random.number(0...bytes.count - 1), bit: random.number(0...7))
    }
    #expect(try noticed(flipping: flips, of: bytes, "seed \(seed), ") > 0)
  }

  @Test func `no flipped bit loses a half-typed text`() throws {
    let bytes = try filledStore()
    let draft = Array(#"p{"text":"hemmelighed"}"#.utf8)
    let start = try #require(
      bytes.indices.first { bytes[$0...].starts(with: draft) })
    // The row begins with its length, its number and the lengths of its columns.
    let places = (start - 7)..<(start + draft.count + 8)
    let flips = places.flatMap { place in (0...7).map { (place: place, bit: $0) } }
    #expect(try noticed(flipping: flips, of: bytes) > 8 * draft.count)
  }

  @Test func `a truncated store is noticed`() throws {
    let bytes = try filledStore()
    for length in stride(from: 0, to: bytes.count, by: 997) {
      try RawStore.write(Array(bytes[..<length]), to: folder.store)
      do throws(RepositoryError) {
        _ = try content()
        Issue.record("nothing noticed at length \(length)")
      } catch {
        #expect(error.code == (length < 100 ? .notAStore : .damaged), "\(length): \(error)")
      }
    }
  }

  struct Case: CustomTestStringConvertible {
    let sql: String
    let detail: String
    var testDescription: String { sql }
  }

  @Test(arguments: [
    Case(
      sql: "UPDATE change SET events = replace(events, 'hemmelighed', 'hemmeligned')",
      detail: "plan q, change 1"),
    Case(sql: "UPDATE change SET time = 2 WHERE number = 40", detail: "plan q, change 20"),
    Case(sql: "UPDATE change SET checksum = 0 WHERE number = 1", detail: "plan p, change 1"),
    Case(sql: "UPDATE change SET events = '{' WHERE number = 1", detail: "plan p, change 1"),
    Case(sql: "DELETE FROM change WHERE plan = 'q' AND revision = 7", detail: "plan q, change 7"),
    Case(sql: "DELETE FROM change WHERE plan = 'p' AND revision = 1", detail: "plan p, change 1"),
    Case(sql: "DROP TABLE change", detail: "no such table: change"),
    Case(sql: "ALTER TABLE change DROP COLUMN events", detail: "no such column: events"),
  ])
  func `a change that is not as it was written is named`(_ row: Case) throws {
    _ = try filledStore()
    let lifted = "DROP TRIGGER change_stands; DROP TRIGGER change_is_kept;"
    try RawStore.execute(lifted + row.sql, at: folder.store)
    #expect(throws: RepositoryError(.damaged, path: folder.store, detail: row.detail)) {
      try content()
    }
  }

  @Test(arguments: [
    #"[{"answered":{"text":"x"}}]"#, #"[{"answered":{"slot":{"field":"a"}}}]"#,
    #"[{"answered":{"slot":{"field":"a","item":0},"text":"x"}}]"#, #"[{"began":{}}]"#,
    #"[{"moved":{"item":9223372036854775807,"index":1}}]"#, #"[{"entered":{"phase":"wat"}}]"#,
    #"[{"answred":{}}]"#, #"[{"undone":{},"redone":{}}]"#, "[{}]", "{}", "[1]", "", "null",
    #"[{"added":{"item":1,"index":1.5,"slot":{"field":"a"},"text":"x"}}]"#,
  ])
  func `events that cannot be read name their change`(_ events: String) throws {
    _ = try PlanStore(path: folder.store)
    try RawStore.execute(
      """
      INSERT INTO change (plan, revision, format, time, events, checksum)
      VALUES ('p', 1, 1, 0, '\(events)', \(changeChecksum("p", "1", "1", "0", events)))
      """, at: folder.store)
    let store = try PlanStore(path: folder.store)
    #expect(throws: RepositoryError(.damaged, path: store.path, detail: "plan p, change 1")) {
      try store.log(of: plan)
    }
  }

  @Test func `a damaged draft is named`() throws {
    _ = try filledStore()
    try RawStore.execute("UPDATE draft SET draft = '{\"text\":\"\"}'", at: folder.store)
    let store = try PlanStore(path: folder.store)
    #expect(throws: RepositoryError(.damaged, path: store.path, detail: "plan p, draft")) {
      try store.drafts(of: plan)
    }
    try store.forgetDrafts([DraftID(1)])
    #expect(try store.drafts(of: plan) == [])
  }
}

/// FNV-1a with 64 bits over texts, each closed by the byte 0xFF: what the column `checksum` holds.
private func changeChecksum(_ texts: String...) -> Int64 {
  var value: UInt64 = 0xCBF2_9CE4_8422_2325
  for text in texts {
    for byte in Array(text.utf8) + [0xFF] { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }
  return Int64(bitPattern: value)
}
