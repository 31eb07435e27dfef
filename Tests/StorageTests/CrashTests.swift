import Plans
import Storage
import Testing

@Suite(.serialized)
struct CrashTests {
  private let folder: TemporaryFolder
  private let plan = PlanID(rawValue: "p")

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `everything acknowledged is there after each of 50 kills`() throws {
    let seed = UInt64.random(in: 0...9999)
    var random = RandomChanges(seed: seed)
    var revision = 0
    for kill in 1...50 {
      let program = try StorageProcess(["append", folder.store, "p", "100000", "kill \(kill)"])
      var told = ["opening"]
      for _ in 0..<random.number(1...30) { told += program.line().map { [$0] } ?? [] }
      spin(random.number(0...400_000))
      told += try program.kill()
      let acknowledged = told.compactMap(Int.init).last ?? revision
      let store = try PlanStore(path: folder.store)
      // A program killed before its first change leaves a store without the plan.
      let changes = try store.plans().isEmpty ? [] : store.log(of: plan).changes
      #expect(changes.count >= acknowledged, "seed \(seed), kill \(kill)")
      #expect(changes.count <= acknowledged + 1, "seed \(seed), kill \(kill)")
      let wanted = (0..<changes.count - revision).map { "kill \(kill) \($0)" }
      #expect(texts(of: changes.dropFirst(revision)) == wanted, "seed \(seed), kill \(kill)")
      revision = changes.count
    }
  }

  @Test func `a store whose making was killed is made again`() throws {
    let seed = UInt64.random(in: 0...9999)
    var random = RandomChanges(seed: seed)
    for kill in 1...25 {
      let path = "\(folder.path)/\(kill)/plans.sqlite"
      let program = try StorageProcess(["append", path, "p", "3", "a"])
      #expect(program.line() == "opening")
      spin(random.number(0...3_000_000))
      let told = try program.kill().compactMap(Int.init).last ?? 0
      let store = try PlanStore(path: path)
      let kept = try store.plans().first.map { try store.log(of: $0.plan.id).revision } ?? 0
      #expect((told...told + 1).contains(kept), "seed \(seed), kill \(kill)")
    }
  }

  private func texts(of changes: ArraySlice<Change>) -> [String] {
    changes.flatMap(\.events).compactMap { event in
      if case .answered(_, let text) = event { text } else { nil }
    }
  }

  /// Lets the other program run on for a while that no one knows.
  private func spin(_ rounds: Int) {
    var state = SeededGenerator(seed: 0)
    for _ in 0..<rounds { _ = state.next() }
  }
}
