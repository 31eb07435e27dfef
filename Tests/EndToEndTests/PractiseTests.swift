import Foundation
import Plans
import PseudoTerminals
import Storage
import Testing

/// The exercise and the profiles as they are at a terminal and on a pipe.
struct PractiseTests {
  private let home: Home

  init() throws { home = try Home() }

  @Test func `an exercise is taken up where it was left and leaves the plans alone`() throws {
    let first = try Sitting(home, ["practise"])
    try first.terminal.wait(forRow: "[2/19] ejer › Styregruppen for fællesspisning")
    try first.press("\u{15}")
    try first.enter("Ældrechef Karen Friis")
    #expect(first.transcript.contains("Bedre: Nu er det én chef, der ejer planen."))
    #expect(try first.leave() == 0)
    #expect(!FileManager.default.fileExists(atPath: home.store))

    let second = try Sitting(home, ["øv"])
    try second.terminal.wait(
      forRow: "[6/19] mål › Vi vil styrke trivslen og have mere fokus på ensomhed.")
    #expect(try second.leave() == 0)

    let again = try Sitting(home, ["practise", "--again", "--language", "en"])
    #expect(again.transcript.contains("In English: “The steering group for shared meals”"))
    #expect(try again.leave() == 0)
  }

  @Test func `the coach stays when the interview is taken up again`() throws {
    let sitting = try Sitting(home, ["interview", "Prøve", "--profile", "coach"])
    try sitting.enter("Egelundskolen")
    #expect(try sitting.leave() == 0)
    #expect(sitting.transcript.contains("maalplan interview proeve --profile coach"))
  }

  @Test func `a review in plain text has no escape sequence in it`() throws {
    let sitting = try Sitting(
      home, ["interview", "Prøve", "--profile", "review", "--plain"], waits: false)
    let terminal = sitting.terminal
    try terminal.wait(forRow: "[1/19] arbejdsplads 1:")
    try terminal.type("Egelundskolen\n")
    try terminal.wait(forRow: "[2/19] ejer:")
    try terminal.type(":kommentér Hvem er det?\n")
    try terminal.wait(forRow: "[3/19] målgruppe:")
    try terminal.type("\u{4}")
    #expect(try terminal.waitForEnd() == 0)
    let controls = terminal.output.filter { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D }
    #expect(controls == [])
    let plan = try home.plan(titled: "Prøve")
    #expect(plan.deliberation.notes.map(\.text) == ["Hvem er det?"])
  }
}
