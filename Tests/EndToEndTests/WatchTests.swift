import Foundation
import PseudoTerminals
import TestSupport
import Testing

/// `maalplan review --watch`, on a terminal, with somebody who saves in another window.
struct WatchTests {
  private let home: Home

  init() throws { home = try Home() }

  /// A draft of a library, with the owner and the target group as told, and a sign that is an activity.
  private func draft(
    owner: String = "Bibliotekschef Jette Skov", for group: String = "Borgere over 75"
  ) throws -> String {
    let text = try Fixture.text("udkast/12-bibliotek-laeseklub.md")
    return text.replacing("Bibliotekschef Jette Skov", with: owner)
      .replacing(
        "Borgere over 75, der får hjemmehjælp og bor alene (omkring 260 i distrikt Nord)",
        with: group
      )
      .replacing(
        "Pårørende fortæller, at der bliver talt om bogen hjemme", with: "Der er holdt ti læsemøder"
      )
  }

  /// The ways in which editors, Word and people save.
  private enum Way: CaseIterable {
    case intoTheFile
    case anotherTakesItsName
    case theOldIsMovedAway
  }

  private func save(_ text: String, to name: String, _ way: Way) throws {
    let manager = FileManager.default
    let path = "\(home.path)/\(name)"
    switch way {
    case .intoTheFile:
      let handle = try #require(FileHandle(forWritingAtPath: path))
      try handle.truncate(atOffset: 0)
      try handle.write(contentsOf: Data(text.utf8))
      try handle.close()
    case .anotherTakesItsName:
      try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    case .theOldIsMovedAway:
      try home.write(text, to: "~WRD0000.tmp")
      try manager.moveItem(atPath: path, toPath: "\(home.path)/~WRL0001.tmp")
      try manager.moveItem(atPath: "\(home.path)/~WRD0000.tmp", toPath: path)
      try manager.removeItem(atPath: "\(home.path)/~WRL0001.tmp")
    }
  }

  private func watching(_ arguments: [String]) throws -> Sitting {
    try Sitting(
      home, ["review", "--watch"] + arguments, environment: ["MAALPLAN_NOW": "2026-11-25T09:05"],
      rows: 120, waits: false, isAtHome: true)
  }

  @Test func `an author is told after every save what is solved and what is new`() throws {
    try home.write(try draft(owner: "Styregruppen for læsning"), to: "udkast.md")
    let sitting = try watching(["udkast.md"])
    let terminal = sitting.terminal
    try terminal.wait(for: "Holder øje med udkast.md.")
    #expect(terminal.screen.text.contains("owner-not-a-chef"))
    try save(try draft(), to: "udkast.md", .anotherTakesItsName)
    try terminal.wait(for: "Siden sidst: 1 løst")
    try save(try draft(for: "Alle borgere"), to: "udkast.md", .theOldIsMovedAway)
    try terminal.wait(for: "1 ny")
    try terminal.wait(for: "target-group-broad")
    let styled = try draft(owner: "Styregruppen for læsning", for: "Alle borgere")
    try save(styled, to: "udkast.md", .intoTheFile)
    try terminal.wait(for: "1 er her igen")
    try FileManager.default.removeItem(atPath: "\(home.path)/udkast.md")
    try terminal.wait(for: "udkast.md er der ikke længere.")
    try home.write(try draft(), to: "udkast.md")
    try terminal.wait(for: "Siden sidst: 2 løst")
    #expect(try stopped(sitting) == 0)
    try expectGolden(sitting.transcript, "gennemlaesning/mens-der-skrives.txt")
  }

  /// Presses Ctrl-C; how the program ended.
  private func stopped(_ sitting: Sitting) throws -> Int {
    try sitting.press(Keys.control("C"))
    return try sitting.terminal.waitForEnd()
  }

  @Test func `Ctrl-C ends with what the last look came to`() throws {
    try home.write(try draft(owner: "Styregruppen for læsning"), to: "udkast.md")
    for (arguments, status) in [([], 1), (["--fail-on", "never"], 0), (["nej.md"], 2)] {
      let sitting = try watching(["udkast.md"] + arguments)
      try sitting.terminal.wait(for: "Ctrl-C slutter.")
      #expect(try stopped(sitting) == status)
    }
  }

  @Test func `in a folder a draft that comes is read, and one with a new name is known again`()
    throws
  {
    let manager = FileManager.default
    try manager.createDirectory(
      atPath: "\(home.path)/udkast/ind", withIntermediateDirectories: true)
    try home.write(try draft(), to: "udkast/a.md")
    let sitting = try watching(["udkast"])
    let terminal = sitting.terminal
    try terminal.wait(for: "Holder øje med udkast/a.md.")
    try home.write(try draft(owner: "Styregruppen for læsning"), to: "udkast/ind/b.md")
    try terminal.wait(for: "udkast/ind/b.md er gemt.")
    try terminal.wait(for: "owner-not-a-chef")
    try manager.moveItem(
      atPath: "\(home.path)/udkast/ind/b.md", toPath: "\(home.path)/udkast/c.md")
    try terminal.wait(for: "udkast/ind/b.md er der ikke længere.")
    try terminal.wait(for: "udkast/c.md er gemt.")
    try terminal.wait(for: "2 uændrede")
    try manager.createDirectory(
      atPath: "\(home.path)/udkast/ny", withIntermediateDirectories: true)
    try home.write(try draft(), to: "udkast/ny/d.md")
    try terminal.wait(for: "udkast/ny/d.md er gemt.")
    #expect(try stopped(sitting) == 1)
  }

  @Test func `an empty folder is followed until there is something in it`() throws {
    try FileManager.default.createDirectory(
      atPath: "\(home.path)/tom", withIntermediateDirectories: true)
    let sitting = try watching(["tom"])
    try sitting.terminal.wait(for: "Ctrl-C slutter.")
    #expect(sitting.transcript.contains("tom"))
    try home.write(try draft(), to: "tom/a.md")
    try sitting.terminal.wait(for: "tom/a.md er gemt.")
    try sitting.terminal.wait(for: "sign-is-activity")
    #expect(try stopped(sitting) == 0)
  }

  @Test func `a program gets a line for every look`() throws {
    try home.write(try draft(), to: "udkast.md")
    let sitting = try watching(["udkast.md", "--format", "jsonl"])
    try sitting.terminal.wait(for: "Ctrl-C slutter.")
    try save(try draft(for: "Alle borgere"), to: "udkast.md", .anotherTakesItsName)
    try sitting.terminal.wait(for: #""baselineState":"new""#)
    #expect(try stopped(sitting) == 0)
    let output = String(decoding: sitting.terminal.output, as: UTF8.self)
    #expect(output.matches(of: /"schema":"maalplan-result\/1"/).count == 2)
  }

  @Test(arguments: [
    ["--format", "html"], ["-o", "json=ud.json"], ["--annotate", "kopi"], ["-"],
    ["--baseline", "x.json", "--new-only"],
  ])
  func `what cannot be written while somebody writes is wrong usage`(_ more: [String]) throws {
    let run = try home.run(["review", "--watch", "udkast.md"] + more)
    #expect(run.status == 64)
    #expect(run.errors.contains("--watch"), "\(run.errors)")
  }
}
