import Plans
import PseudoTerminals
import Storage
import Testing

/// Two programs on one plan at the same time.
struct TwoWindowsTests {
  private let home: Home

  init() throws { home = try Home() }

  private static let warning =
    "Planen er også åben i et andet vindue. Intet bliver overskrevet: gemmer I"

  /// A first window at the third question, and a second one on the same plan.
  private func open() throws -> (Sitting, Sitting) {
    let first = try Sitting(home, ["interview", "Fælles plan"])
    try first.enter(["Egelundskolen", "", "Skolechef Lone Madsen"])
    let second = try Sitting(home, ["interview", "faelles-plan"])
    return (first, second)
  }

  private func targetGroup() throws -> String? {
    try home.plan(titled: "Fælles plan").answers.texts["targetGroup"]
  }

  @Test func `the second window is told, and the first was not`() throws {
    let (first, second) = try open()
    #expect(second.transcript.contains(Self.warning))
    #expect(!first.transcript.contains(Self.warning))
    #expect(try first.leave() == 0)
    #expect(try second.leave() == 0)
    let third = try Sitting(home, ["interview", "faelles-plan"])
    #expect(!third.transcript.contains(Self.warning))
  }

  @Test func `the later answer comes back on the line and overwrites nothing`() throws {
    let (first, second) = try open()
    try first.enter("Elever i 4. klasse")
    try second.enter("Elever i 5. klasse")
    #expect(try targetGroup() == "Elever i 4. klasse")
    try second.terminal.wait(forRow: "[3/19] målgruppe › Elever i 5. klasse")
    #expect(second.transcript.contains("I planen står der nu:\n  Elever i 4. klasse\n"))
    try second.enter("")
    #expect(try targetGroup() == "Elever i 5. klasse")
    #expect(second.terminal.screen.currentRow == "[4/19] politik ›")

    let log = try home.plans().log(of: home.plan(titled: "Fælles plan").id)
    let texts = log.changes.flatMap(\.events).compactMap { event in
      if case .answered(Slot("targetGroup"), let text) = event { text } else { nil }
    }
    #expect(texts == ["Elever i 4. klasse", "Elever i 5. klasse"])
    #expect(try home.plans().drafts(of: log.plan.id).isEmpty)
  }

  @Test func `an entry for a list goes below the one from the other window`() throws {
    let (first, second) = try open()
    try first.enter([":gå 1", "PPR"])
    try second.enter([":gå 1", "Sundhedsplejen"])
    try second.terminal.wait(forRow: "[1/19] arbejdsplads 3 › Sundhedsplejen")
    try second.enter("")
    let names = try home.plan(titled: "Fælles plan").answers.lists["workplaces"]?.map(\.text)
    #expect(names == ["Egelundskolen", "PPR", "Sundhedsplejen"])
  }

  @Test func `two new plans with one title get two names`() throws {
    let first = try Sitting(home, ["interview", "Samme"])
    let second = try Sitting(home, ["interview", "Samme"])
    try first.enter("Egelundskolen")
    try second.enter("PPR")
    #expect(try first.leave() == 0)
    #expect(try second.leave() == 0)
    let names = try home.plans().plans().map(\.plan.id.rawValue).sorted()
    #expect(names == ["samme", "samme-2"])
  }
}
