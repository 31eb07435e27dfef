import Dialogues
import Foundation
import Interviews
import Plans
import PseudoTerminals
import Storage
import TestSupport
import Testing

/// Nothing in a plan, wherever it came from, reaches the terminal as anything but text.
struct HostilePlanTests {
  private let home: Home

  init() throws {
    home = try Home()
    try HostilePlan.put(into: home, template: try Fixture.template().reference)
  }

  /// Every command, most of them where they show words of the plan.
  static let lines = [
    ":oversigt", ":vis", ":tjek", ":forstået", ":rød-tråd", ":tidslinje",
    ":hjælp", ":gå 6", ":hvorfor", "",
    ":eksempel", ":ord tegn", ":læring", ":næste-fejl", ":næste-fejl", ":gå 2", ":ret", "",
    ":deltagere", "Carla", "", ":deltagere slet 1", ":fortryd", ":gentag", ":gå 6", ":forslag",
    "Et bud til", "", ":stem", "1", "2", ":fortryd", "1 1", "1", ":gå 6", ":forslag vælg 2",
    ":forslag slet 1", ":fortryd", ":gå 6", ":stille", "a", "b", ":parkér", ":parkér x",
    ":parkér slet 1", ":fortryd", ":beslut", ":beslut slet 1", ":accepter", ":accepter slet 1",
    ":fortryd", ":accepter goal", ":kommentér", ":kommentér slet 1", ":gå 2", ":kommentér",
    ":kladde", ":gå 1", ":ret 1", "", ":gå 1", ":flyt 1 2", ":slet 1", ":fortryd", ":gå tegn",
    ":slet 1", ":fortryd", ":gå data 1", ":gå hvem 1", ":gå evaluering", ":spring", ":tilbage",
    ":næste", ":fase", ":fase status", ":fase kladde", ":titel", ":regler", ":rediger",
    ":eksport markdown", ":eksport json", ":eksport", ":minutter", ":læring fil.md", ":ur 5",
    ":ur", ":ur stop", ":gem", ":gå zzz", ":zzz",
  ]

  @Test func `every command is among those that are typed`() {
    let typed = Set(Self.lines.map { $0.split(separator: " ").first.map(String.init) ?? "" })
    #expect(Command.allCases.filter { !typed.contains(":" + $0.danish) } == [.quit])
  }

  @Test(arguments: ["workshop", "coach", "review"])
  func `no command writes a plan's control characters to a terminal`(_ profile: String) throws {
    let sitting = try Sitting(
      home, ["interview", "ond", "--profile", profile], environment: ["EDITOR": "true"],
      isAtHome: true)
    for line in Self.lines { try sitting.enter(Keys.control("U") + line) }
    try sitting.press(Keys.control("U") + "Leder" + Keys.tab + Keys.tab)
    try sitting.enter(Keys.control("U") + ":gå 2")
    sitting.terminal.resize(rows: 24, columns: 60)
    #expect(Emission.faults(in: sitting.terminal.output, isTerminal: true) == [])
    #expect(sitting.terminal.screen.unknown == [])
    #expect(try sitting.leave() == 0)
  }

  @Test func `no command writes them in plain mode`() throws {
    let input = Self.lines.joined(separator: "\n") + "\n:slut\n"
    let run = try home.run(
      ["interview", "ond", "--plain", "--profile", "coach"], input: input,
      environment: ["EDITOR": "true"])
    #expect(run.status == 0)
    #expect(Emission.faults(in: run.output.utf8, isTerminal: false) == [])
    #expect(Emission.faults(in: run.errors.utf8, isTerminal: false) == [])
  }

  @Test func `no program writes them, and what is written is read as it was`() throws {
    let json = try home.run(["export", "ond", "--to", "json"])
    #expect(Emission.faults(in: json.output.utf8, isTerminal: false) == [])
    let file = try home.write(json.output, to: "ond.json")
    let other = try home.write(json.output.replacing("Elever", with: "Alle elever"), to: "to.json")
    let commands = [
      ["plans"], ["export", "ond", "--to", "markdown"], ["export", "ond", "--to", "text"],
      ["export", "ond", "--to", "html"], ["export", "ond", "--to", "svg"],
      ["export", "ond", "--to", "ics"], ["history", "ond"], ["diff", "ond", other],
      ["show", "ond"], ["show", file], ["accept", "ond"],
      [
        "accept", "ond", "goal-", "--because", HostilePlan.text("ja"), "--by",
        HostilePlan.text("A"),
      ],
      ["accept", "ond"], ["accept", "ond", "--take-back", "1"], ["review", file],
      ["review", file, "--format", "json"], ["merge", "ond", other, "--title", "Ny"],
      ["import", file], ["plans"], ["interview"], ["overview"], ["overview", file],
      ["overview", "--format", "json"], ["overview", "--format", "csv"],
      ["overview", "--format", "html"], ["doctor"], ["backup", "kopi.sqlite"],
      ["forget", "Lone", "--yes"], ["delete", "ond", "--yes"], ["restore", "kopi.sqlite"],
    ]
    for command in commands {
      let run = try home.run(command)
      // The lines of calendars (RFC 5545, 3.1) and tables (RFC 4180) end with both signs; a table
      // for spreadsheets begins with the mark of UTF-8.
      let written = run.output.replacing("\r\n", with: "\n").trimmingPrefix("\u{FEFF}")
      #expect(Emission.faults(in: written.utf8, isTerminal: false) == [], "\(command)")
      #expect(Emission.faults(in: run.errors.utf8, isTerminal: false) == [], "\(command)")
      #expect(run.status < 2, "\(command): \(run.errors)")
    }
  }

  @Test func `an imported file is as harmless as the plan it was`() throws {
    let json = try home.run(["export", "ond", "--to", "json"])
    let file = try home.write(json.output, to: "ond.json")
    let next = try Home()
    #expect(try next.run(["import", file]).status == 0)
    let id = try #require(try next.plans().plans().first?.plan.id.rawValue)
    let input = ":vis\n:tjek\n:deltagere\n:parkér\n:accepter\n:slut\n"
    let run = try next.run(
      ["interview", id, "--plain"], input: input, environment: ["EDITOR": "true"])
    #expect(Emission.faults(in: run.output.utf8, isTerminal: false) == [])
  }
}
