import Plans
import Storage
import Testing

struct ConcurrencyTests {
  private let folder: TemporaryFolder
  private let plan = PlanID(rawValue: "p")

  init() throws {
    folder = try TemporaryFolder()
  }

  private func change(_ text: String) -> Change {
    Change(at: Moment(seconds: 0), [.answered(Slot("goal"), text)])
  }

  @Test func `the second of two connections is told, and keeps its change after reading`() throws {
    let one = try PlanStore(path: folder.store)
    let two = try PlanStore(path: folder.store)
    try one.append(change("a"), to: plan, after: 0)
    let detail = "plan p: 1 changes, not 0"
    #expect(throws: RepositoryError(.changedElsewhere, path: two.path, detail: detail)) {
      try two.append(change("b"), to: plan, after: 0)
    }
    try two.append(change("b"), to: plan, after: two.log(of: plan).revision)
    #expect(try one.log(of: plan).changes == [change("a"), change("b")])
  }

  @Test func `different plans do not disturb each other`() throws {
    let one = try PlanStore(path: folder.store)
    let two = try PlanStore(path: folder.store)
    try one.append(change("a"), to: plan, after: 0)
    try two.append(change("b"), to: PlanID(rawValue: "q"), after: 0)
    #expect(try one.plans().map(\.plan.id.rawValue) == ["q", "p"])
  }

  @Test func `connections in parallel keep every change once`() async throws {
    let path = folder.store
    try await withThrowingTaskGroup { group in
      for writer in 0..<2 {
        group.addTask { @concurrent in try appendMany(40, writer: writer, to: path) }
      }
      try await group.waitForAll()
    }
    let log = try PlanStore(path: path).log(of: plan)
    let wanted = (0..<2).flatMap { writer in (0..<40).map { change("\(writer) \($0)") } }
    #expect(log.revision == 80)
    #expect(Set(log.changes) == Set(wanted))
  }

  @Test func `of two programs that work 500 times each nothing is lost, one is told`() throws {
    let workers = try ["one", "two"].map { name in
      try StorageProcess(["work", folder.store, "p", "500", name])
    }
    for worker in workers { #expect(worker.line() == "ready") }
    for worker in workers { try worker.go() }
    // A third takes copies meanwhile, each of one moment.
    let store = try PlanStore(path: folder.store)
    let copies = try (0..<5).map { number in
      try store.backUp(to: "\(folder.path)/\(number).sqlite").logs.first?.revision ?? 0
    }
    let said = try workers.map { try $0.finish() }
    for lines in said { #expect(lines.count { Int($0) != nil } == 500) }
    // Both had read the plan before either began, so whoever comes second is behind.
    #expect(said.joined().contains("told"))
    #expect(said.joined().compactMap { Int($0) }.sorted() == Array(1...1_000))
    #expect(copies == copies.sorted())
    // Opening it anew checks the whole file.
    let log = try PlanStore(path: folder.store).log(of: plan)
    let texts = log.changes.flatMap(\.events).compactMap { event -> String? in
      if case .answered(_, let text) = event { text } else { nil }
    }
    #expect(texts.count == 1_000)
    for name in ["one", "two"] {
      #expect(texts.filter { $0.hasPrefix(name) } == (0..<500).map { "\(name) \($0)" })
    }
    #expect(try store.drafts(of: plan) == [])
  }

  @Test func `two programs that begin the store at once keep every change once`() throws {
    let one = try StorageProcess(["append", folder.store, "p", "60", "one"])
    let two = try StorageProcess(["append", folder.store, "p", "60", "two"])
    let told = (try one.finish() + two.finish()).compactMap(Int.init).sorted()
    #expect(told == Array(1...120))
    let changes = try PlanStore(path: folder.store).log(of: plan).changes
    for name in ["one", "two"] {
      let texts = changes.flatMap(\.events).compactMap { event -> String? in
        guard case .answered(_, let text) = event, text.hasPrefix(name) else { return nil }
        return text
      }
      #expect(texts == (0..<60).map { "\(name) \($0)" })
    }
  }
}

/// Appends through a connection of its own, reading again whenever somebody else was first.
private func appendMany(_ count: Int, writer: Int, to path: String) throws {
  let store = try PlanStore(path: path)
  let plan = PlanID(rawValue: "p")
  var revision = 0
  for number in 0..<count {
    let change = Change(at: Moment(seconds: 0), [.answered(Slot("goal"), "\(writer) \(number)")])
    while true {
      do throws(RepositoryError) {
        try store.append(change, to: plan, after: revision)
        break
      } catch {
        guard error.code == .changedElsewhere else { throw error }
        revision = try store.log(of: plan).revision
      }
    }
    revision += 1
  }
}
