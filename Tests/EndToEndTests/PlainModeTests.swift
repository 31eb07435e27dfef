import Foundation
import Plans
import PseudoTerminals
import Testing

/// Everything works on a reader and a writer too, without a single control character.
struct PlainModeTests {
  private let home: Home

  init() throws { home = try Home() }

  /// A way to ask for plain text at a terminal.
  struct Mode: CustomTestStringConvertible {
    let name: String
    var arguments: [String] = []
    var environment: [String: String] = [:]

    var testDescription: String { name }
  }

  static let modes = [
    Mode(name: "--plain", arguments: ["--plain"]),
    Mode(name: "TERM=dumb", environment: ["TERM": "dumb"]),
    Mode(name: "ACCESSIBLE=1", environment: ["ACCESSIBLE": "1"]),
    Mode(name: "no TERM", environment: ["TERM": ""]),
  ]

  @Test(arguments: modes)
  func `a conversation at a terminal has no escape sequence in it`(_ mode: Mode) throws {
    let sitting = try Sitting(
      home, ["interview", "Prøve"] + mode.arguments, environment: mode.environment, waits: false)
    let terminal = sitting.terminal
    try terminal.wait(forRow: "[1/19] arbejdsplads 1:")
    #expect(terminal.isCooked)
    try terminal.type("Egelundskolen\n")
    try terminal.wait(forRow: "[1/19] arbejdsplads 2:")
    try terminal.type("\n")
    try terminal.wait(forRow: "[2/19] ejer:")
    try terminal.type("\"\"\"\nLone Madsen,\nskolechef\n\"\"\"\n")
    try terminal.wait(forRow: "[3/19] målgruppe:")
    try terminal.type(":tilbage\n")
    try terminal.wait(forRow: "[2/19] ejer:")
    try terminal.type("\n")
    try terminal.wait(forRow: "[3/19] målgruppe:")
    try terminal.type(":tjek\n")
    try terminal.wait(for: "mangler")
    try terminal.wait(forRow: "[3/19] målgruppe:")
    try terminal.type("\u{4}")
    #expect(try terminal.waitForEnd() == 0)
    let controls = terminal.output.filter { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D }
    #expect(controls == [])
    #expect(try home.plan(titled: "Prøve").answers.texts["owner"] == "Lone Madsen,\nskolechef")
  }

  @Test func `NO_COLOR takes the colours away and leaves the line editing`() throws {
    let sitting = try Sitting(
      home, ["interview", "Prøve"], environment: ["NO_COLOR": "1"], waits: false)
    try sitting.terminal.wait(forRow: "[1/19] arbejdsplads 1 ›")
    try sitting.terminal.type("Egel\u{1B}[Dæ\r")
    try sitting.terminal.wait(forRow: "[1/19] arbejdsplads 2 ›")
    #expect(try sitting.leave() == 0)
    let text = String(decoding: sitting.terminal.output, as: UTF8.self)
    let colours = text.matches(of: /\u{1B}\[[0-9;]*m/).map { String($0.output) }
    #expect(Set(colours).subtracting(["\u{1B}[0m"]) == [])
    let names = try home.plan(titled: "Prøve").answers.lists["workplaces"]?.map(\.text)
    #expect(names == ["Egeæl"])
  }

  /// Runs a line of shell at a terminal; how it ended, and what was shown.
  private func shell(_ line: String, typing keys: String = "") throws -> (Int, PseudoTerminal) {
    let terminal = try PseudoTerminal(
      "/bin/sh", arguments: ["-c", line],
      environment: home.environment.merging(["M": BuiltProgram.path("maalplan")]) { $1 })
    if !keys.isEmpty { try terminal.type(keys) }
    return (try terminal.waitForEnd(), terminal)
  }

  @Test func `answers from a pipe are shown on the terminal without escape sequences`() throws {
    let (status, terminal) = try shell("printf 'Egelundskolen\\n\\n' | $M interview Prøve")
    #expect(status == 0)
    #expect(terminal.screen.transcript.contains("[1/19] arbejdsplads 1: Egelundskolen\n"))
    #expect(!terminal.output.contains(0x1B))
  }

  @Test func `a conversation written to a file is led by somebody at the terminal`() throws {
    let (status, _) = try shell(
      "$M interview Prøve > \(home.path)/samtale.txt", typing: "Egelundskolen\n\n\u{4}")
    #expect(status == 0)
    let text = try home.read("samtale.txt")
    #expect(text.contains("[1/19] arbejdsplads 1: [1/19] arbejdsplads 2: "))
    #expect(!text.utf8.contains(0x1B))
    let names = try home.plan(titled: "Prøve").answers.lists["workplaces"]?.map(\.text)
    #expect(names == ["Egelundskolen"])
  }

  @Test func `nobody reading the output ends the program and keeps the answers`() throws {
    let (_, terminal) = try shell("yes Skolen | head -40 | $M interview Prøve | head -c 900 >&2")
    let prompts = terminal.screen.transcript.matches(of: /arbejdsplads ([0-9]+):/)
    let last = prompts.compactMap { Int($0.1) }.max() ?? 0
    #expect(last > 1)
    let names = try home.plan(titled: "Prøve").answers.lists["workplaces"]?.map(\.text) ?? []
    #expect(names.count >= last - 1)
    #expect(Set(names) == ["Skolen"])
  }
}
