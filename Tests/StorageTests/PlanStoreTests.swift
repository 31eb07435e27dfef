import GRDB
import Plans
import Storage
import Testing

struct PlanStoreTests {
  private let folder: TemporaryFolder
  private let store: PlanStore
  private let plan = PlanID(rawValue: "kom-glad-i-skole")

  init() throws {
    folder = try TemporaryFolder()
    store = try PlanStore(path: folder.store)
  }

  struct Case: CustomTestStringConvertible {
    let event: PlanEvent
    let json: String
    var testDescription: String { json }
  }

  @Test(arguments: [
    Case(event: .began(template: "t@1"), json: #"{"began":{"template":"t@1"}}"#),
    Case(event: .titled("Kom glad"), json: #"{"titled":{"title":"Kom glad"}}"#),
    Case(event: .entered(.draft), json: #"{"entered":{"phase":"draft"}}"#),
    Case(event: .entered(.approval), json: #"{"entered":{"phase":"approval"}}"#),
    Case(event: .entered(.status), json: #"{"entered":{"phase":"status"}}"#),
    Case(event: .entered(.closing), json: #"{"entered":{"phase":"closing"}}"#),
    Case(
      event: .answered(Slot("goal"), "Æ/ø"),
      json: #"{"answered":{"slot":{"field":"goal"},"text":"Æ/ø"}}"#),
    Case(
      event: .answered(Slot("data", of: ItemID(2)), ""),
      json: #"{"answered":{"slot":{"field":"data","item":2},"text":""}}"#),
    Case(
      event: .added(ItemID(1), to: Slot("signs"), at: 0, "a\u{0}b"),
      json: #"{"added":{"index":0,"item":1,"slot":{"field":"signs"},"text":"a\u0000b"}}"#),
    Case(event: .reworded(ItemID(1), "ny"), json: #"{"reworded":{"item":1,"text":"ny"}}"#),
    Case(event: .removed(ItemID(1)), json: #"{"removed":{"item":1}}"#),
    Case(event: .moved(ItemID(1), to: 2), json: #"{"moved":{"index":2,"item":1}}"#),
    Case(
      event: .approved(
        Approval(
          by: "Anna", on: "2026-06-01", text: "sha256:0", parts: ["goal": "1"],
          overruled: [Approval.Overruling(rule: "r", path: "goal", reason: "R")])),
      json:
        #"{"approved":{"approval":{"by":"Anna","on":"2026-06-01","overruled":[{"path":"goal","reason":"R","rule":"r"}],"parts":{"goal":"1"},"text":"sha256:0"}}}"#
    ),
    Case(
      event: .unapproved(Approval.Withdrawal(on: "2026-06-02", reason: "R")),
      json: #"{"unapproved":{"withdrawal":{"by":"","on":"2026-06-02","reason":"R"}}}"#),
    Case(
      event: .beganStatus(BegunStatus(year: 2027, on: "2027-08-20")),
      json: #"{"beganStatus":{"begun":{"final":false,"on":"2027-08-20","year":2027}}}"#),
    Case(
      event: .reported(
        Status(
          year: 2027, on: "2027-08-20", by: "Anna",
          readings: [Status.Reading(sign: ItemID(3), words: "W", text: "T")],
          answers: ["evaluation.degree": "Delvist"])),
      json:
        #"{"reported":{"status":{"answers":{"evaluation.degree":"Delvist"},"by":"Anna","final":false,"on":"2027-08-20","readings":[{"sign":3,"text":"T","words":"W"}],"year":2027}}}"#
    ),
    Case(
      event: .logged(
        LoggedChange(
          on: "2027-08-20", slot: Slot("actions"), entry: ItemID(3), before: "B", after: "",
          reason: "R")),
      json:
        #"{"logged":{"change":{"after":"","before":"B","by":"","entry":3,"on":"2027-08-20","reason":"R","slot":{"field":"actions"}}}}"#
    ),
    Case(event: .undone, json: #"{"undone":{}}"#),
    Case(event: .redone, json: #"{"redone":{}}"#),
  ])
  func `an event has one form in the file and comes back from it`(_ row: Case) throws {
    try store.append(Change(at: Moment(seconds: 7), [row.event]), to: plan, after: 0)
    let text = try DatabaseQueue(path: folder.store).read { db in
      try String.fetchOne(db, sql: "SELECT events FROM change")
    }
    #expect(text == "[\(row.json)]")
    let changes = try store.log(of: plan).changes
    #expect(exact(changes) == exact([Change(at: Moment(seconds: 7), [row.event])]))
  }

  @Test(arguments: difficultTexts)
  func `a text is kept byte for byte`(_ text: String) throws {
    let slot = Slot(text, of: ItemID(1))
    let events: [PlanEvent] = [
      .began(template: text), .titled(text), .answered(slot, text), .reworded(ItemID(1), text),
      .added(ItemID(1), to: slot, at: 0, text),
    ]
    let change = Change(at: Moment(seconds: 0), events)
    try store.append(change, to: plan, after: 0)
    let id = try store.keepDraft(Draft(slot: slot, text: text), of: plan, insteadOf: nil)
    let reopened = try PlanStore(path: folder.store)
    #expect(exact(try reopened.log(of: plan).changes) == exact([change]))
    let draft = StoredDraft(id: id, draft: Draft(slot: slot, text: text))
    #expect(exact(try reopened.drafts(of: plan)) == exact([draft]))
  }

  @Test(arguments: 1...UInt64(10))
  func `random logs come back as they were given`(seed: UInt64) throws {
    var random = RandomChanges(seed: seed)
    var logs: [PlanID: PlanLog] = [:]
    for _ in 0..<60 {
      let id = PlanID(rawValue: "plan-\(random.number(1...3))")
      let change = random.next()
      try store.append(change, to: id, after: logs[id]?.revision ?? 0)
      logs[id, default: PlanLog(id: id)].append(change)
    }
    let reopened = try PlanStore(path: folder.store)
    for (id, log) in logs {
      let found = try reopened.log(of: id)
      #expect(exact(found.changes) == exact(log.changes), "seed \(seed)")
      #expect(found == log, "seed \(seed)")
    }
    #expect(Set(try reopened.plans().map(\.plan)) == Set(logs.values.map(\.plan)), "seed \(seed)")
  }

  @Test func `the plan changed last is listed first, whatever its clock said`() throws {
    let names = ["a", "b", "c"].map(PlanID.init)
    for (index, id) in names.enumerated() {
      try store.append(
        Change(at: Moment(seconds: Int64(-index)), [.titled("plan \(index)")]), to: id, after: 0)
    }
    try store.append(Change(at: Moment(seconds: -9), [.entered(.status)]), to: names[0], after: 1)
    let summaries = try store.plans()
    #expect(summaries.map(\.plan.id) == [names[0], names[2], names[1]])
    #expect(summaries.map(\.plan.title) == ["plan 0", "plan 2", "plan 1"])
    #expect(summaries.map(\.plan.phase) == [.status, .draft, .draft])
    #expect(summaries.map(\.changed.seconds) == [-9, -2, -1])
  }

  @Test func `a new store is empty`() throws {
    #expect(try store.plans().isEmpty)
    #expect(try store.drafts(of: plan) == [])
    #expect(throws: RepositoryError(.noSuchPlan, path: store.path, detail: plan.rawValue)) {
      try store.log(of: plan)
    }
  }

  @Test func `a change after another count of changes is not kept`() throws {
    let change = Change(at: Moment(seconds: 0), [.titled("a")])
    try store.append(change, to: plan, after: 0)
    for revision in [-1, 0, 2, Int.max] {
      let detail = "plan kom-glad-i-skole: 1 changes, not \(revision)"
      #expect(throws: RepositoryError(.changedElsewhere, path: store.path, detail: detail)) {
        try store.append(change, to: plan, after: revision)
      }
    }
    #expect(try store.log(of: plan).revision == 1)
  }

  @Test func `a draft replaces its earlier state, and drafts are forgotten one by one`() throws {
    let other = PlanID(rawValue: "other")
    let beginning = Draft(slot: Slot("goal"), text: "fø")
    let first = try store.keepDraft(beginning, of: plan, insteadOf: nil)
    let whole = Draft(slot: Slot("goal"), text: "først")
    #expect(try store.keepDraft(whole, of: plan, insteadOf: first) == first)
    let second = try store.keepDraft(Draft(slot: nil, text: "så"), of: plan, insteadOf: nil)
    let third = try store.keepDraft(Draft(slot: nil, text: "x"), of: other, insteadOf: nil)
    #expect(try store.drafts(of: plan).map(\.draft.text) == ["først", "så"])
    try store.forgetDrafts([first, third])
    try store.forgetDrafts([first])
    #expect(try store.drafts(of: plan).map(\.id) == [second])
    #expect(try store.drafts(of: other) == [])
    let again = try store.keepDraft(whole, of: plan, insteadOf: first)
    #expect(again != first && again != third)
    #expect(try store.plans().isEmpty)
  }

  @Test func `a change forgets the drafts it makes good, or else nothing`() throws {
    let draft = try store.keepDraft(Draft(slot: nil, text: "x"), of: plan, insteadOf: nil)
    let change = Change(at: Moment(seconds: 0), [.began(template: "t@1")])
    #expect(throws: RepositoryError.self) {
      try store.append(change, to: plan, after: 7, forgetting: [draft])
    }
    #expect(try store.drafts(of: plan).map(\.id) == [draft])
    try store.append(change, to: plan, after: 0, forgetting: [draft])
    #expect(try store.drafts(of: plan) == [])
  }

  @Test(arguments: [
    "", "A", "å", "a b", "../a", "a\u{0}b", "a/b", String(repeating: "a", count: 101),
  ])
  func `a word that is no name is never a plan`(_ word: String) throws {
    let id = PlanID(rawValue: word)
    let error = RepositoryError(.noSuchPlan, path: store.path, detail: word)
    #expect(throws: error) { try store.log(of: id) }
    let change = Change(at: Moment(seconds: 0), [])
    #expect(throws: error) { try store.append(change, to: id, after: 0) }
    let draft = Draft(slot: nil, text: "x")
    #expect(throws: error) { try store.keepDraft(draft, of: id, insteadOf: nil) }
    #expect(throws: error) { try store.drafts(of: id) }
    #expect(throws: error) { try store.claim(id) }
  }

  @Test(arguments: [
    "UPDATE change SET time = 0", "DELETE FROM change",
    "INSERT OR REPLACE INTO change VALUES (1, 'kom-glad-i-skole', 1, 1, 0, '[]', 0)",
    "INSERT INTO change VALUES (9, 'kom-glad-i-skole', 3, 1, 0, '[]', 0)",
  ])
  func `no program can alter or skip a change`(_ sql: String) throws {
    let change = Change(at: Moment(seconds: 5), [.titled("a")])
    try store.append(change, to: plan, after: 0)
    #expect(throws: DatabaseError.self) {
      try DatabaseQueue(path: folder.store).write { try $0.execute(sql: sql) }
    }
    #expect(try store.log(of: plan).changes == [change])
  }
}
