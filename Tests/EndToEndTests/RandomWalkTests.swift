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

  /// Sixteen plans for each seed, so that lists stay as short as a team's.
  ///
  /// Without rules: they are judged after every answer, and are not what is tested here.
  @Test(arguments: 0..<6)
  func `2000 random events lose no answer and stop nothing`(_ number: UInt64) async throws {
    let (reviewer, _) = Reviewer.load(
      template: try Fixture.template(), rules: [], try Fixture.wording())
    for part in 0..<16 {
      let seed = (number * 16 + UInt64(part)) * 10_000 + UInt64.random(in: 0...9999)
      try await walk(seed: seed, events: 125, reviewer)
    }
  }

  @Test func `100 random events lose no answer when every answer is judged`() async throws {
    let seed = UInt64.random(in: 0...9999)
    try await walk(seed: seed, events: 100, try Fixture.reviewer())
  }

  private func walk(seed: UInt64, events: Int, _ reviewer: Reviewer) async throws {
    let repository = MemoryRepository()
    let console = WanderingConsole(repository, Self.id, seed: seed, events: events)
    let runner = runner(console, repository, seed: seed)
    let template = try Fixture.template()
    let began = Change(at: Moment(seconds: 0), [.began(template: template.reference)])
    try repository.append(began, to: Self.id, after: 0)
    let wording = try Fixture.wording()
    while console.remaining > 0 {
      var dialogue = Dialogue(
        interview: Interview(template), reviewer: reviewer, wording: wording,
        log: try repository.log(of: Self.id), drafts: try repository.drafts(of: Self.id),
        today: "2026-08-14")
      _ = await runner.run(&dialogue, from: dialogue.begin(isNew: false))
      // Another window's last word may have come after this one's.
      let known = repository.changes[Self.id]?.prefix(dialogue.log.revision) ?? []
      let replayed = PlanLog(id: Self.id, changes: Array(known))
      #expect(dialogue.plan == replayed.plan, "seed \(seed), \(console.remaining) left")
    }
    #expect(console.faults == [], "seed \(seed)")
    let lost = console.acknowledged.filter { !console.isKept($0) }
    #expect(lost == [], "seed \(seed)")
    #expect(!console.acknowledged.isEmpty, "seed \(seed)")
  }

  private func runner(
    _ console: WanderingConsole, _ repository: MemoryRepository, seed: UInt64
  ) -> DialogueRunner {
    var random = SeededGenerator(seed: seed)
    return DialogueRunner(
      console: console, repository: repository, now: { Moment(seconds: 2) },
      edit: { Bool.random(using: &random) ? .changed($0 + " redigeret") : .unchanged },
      export: { _, _, _ in
        Bool.random(using: &random) ? .written(path: "f") : .failed(path: "f", reason: "fuld")
      },
      write: { _, _, _ in
        [Bool.random(using: &random) ? .written(path: "r") : .failed(path: "r", reason: "fuld")]
      }, reloadRules: { .rulesNotReloaded(faults: "fejl\n") },
      elapsed: { .seconds(console.remaining * -7) })
  }
}
