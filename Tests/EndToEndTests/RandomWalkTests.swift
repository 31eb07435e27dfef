import Catalog
import Dialogues
import Interviews
import PlanReview
import Plans
import TestSupport
import Testing

/// Whatever a team does, and whatever goes wrong meanwhile, the talk goes on and keeps what was said.
struct RandomWalkTests {
  private static let id = PlanID(rawValue: "vandring")

  /// Without rules: they are judged after every answer, and are not what is tested here.
  @Test(arguments: 0..<20)
  func `2000 random events lose no answer and stop nothing`(_ number: UInt64) async throws {
    let seed = number * 10_000 + UInt64.random(in: 0...9999)
    let (reviewer, _) = Reviewer.load(
      template: try Fixture.template(), rules: [], try Fixture.wording())
    try await walk(seed: seed, events: 2000, reviewer)
  }

  @Test func `150 random events lose no answer when every answer is judged`() async throws {
    let seed = UInt64.random(in: 0...9999)
    try await walk(seed: seed, events: 150, try Fixture.reviewer())
  }

  private func walk(seed: UInt64, events: Int, _ reviewer: Reviewer) async throws {
    let repository = MemoryRepository()
    let began = Change(
      at: Moment(seconds: 0), [.began(template: try Fixture.template().reference)])
    try repository.append(began, to: Self.id, after: 0)
    let console = WanderingConsole(repository, Self.id, seed: seed, events: events)
    var random = SeededGenerator(seed: seed)
    let runner = DialogueRunner(
      console: console, repository: repository, now: { Moment(seconds: 2) },
      edit: { Bool.random(using: &random) ? $0 + " redigeret" : nil },
      export: { _, _, _ in
        Bool.random(using: &random) ? .written(path: "f") : .failed(path: "f", reason: "fuld")
      })
    var isNew = true
    while console.remaining > 0 {
      var dialogue = Dialogue(
        interview: Interview(try Fixture.template()), reviewer: reviewer,
        wording: try Fixture.wording(), log: try repository.log(of: Self.id),
        drafts: try repository.drafts(of: Self.id))
      _ = await runner.run(&dialogue, from: dialogue.begin(isNew: isNew))
      isNew = false
      let replayed = PlanLog(id: Self.id, changes: repository.changes[Self.id] ?? [])
      #expect(dialogue.plan == replayed.plan, "seed \(seed), \(console.remaining) left")
    }
    #expect(console.faults == [], "seed \(seed)")
    let lost = console.acknowledged.filter { !console.isKept($0) }
    #expect(lost == [], "seed \(seed)")
    #expect(console.acknowledged.count > events / 10, "seed \(seed)")
  }
}
