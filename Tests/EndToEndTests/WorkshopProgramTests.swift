import Foundation
import Plans
import PseudoTerminals
import Storage
import Testing
import WordDocuments

/// A workshop with the real program: what is typed unseen, the timer, the minutes, two tables joined.
struct WorkshopProgramTests {
  private let home: Home

  init() throws { home = try Home() }

  @Test func `a bid typed in a silent round is never on the screen before all are`() throws {
    let sitting = try Sitting(home, ["interview", "Kom glad i skole"])
    try sitting.enter([":deltagere Anna, Bo", ":gå mål", ":stille"])
    try sitting.press("Et hemmeligt bud på målet, langt nok til at fylde to rækker på skærmen her")
    try sitting.terminal.wait(for: "Anna, skjult › ••••••••")
    try sitting.enter("")
    try sitting.terminal.wait(for: "Anna, skjult › •••\nGiv tastaturet til Bo.")
    try sitting.press("kort" + Keys.backspace + Keys.backspace + "rt")
    try sitting.terminal.wait(forRow: "Bo, skjult › ••••")
    let before = String(decoding: sitting.terminal.output, as: UTF8.self)
    #expect(!before.contains("hemmeligt"))
    try sitting.enter("")
    try sitting.terminal.wait(for: "2 bud, uden navne:")
    #expect(sitting.terminal.screen.unknown == [])
    _ = try sitting.leave()
    let bids = try home.plan(titled: "Kom glad i skole").deliberation.proposals.map(\.text)
    #expect(bids.last == "kort")
    #expect(bids.count == 2)
  }

  @Test func `a plain terminal shows nothing of it, and shows what is typed again after`() throws {
    let sitting = try Sitting(home, ["interview", "P", "--plain"], waits: false)
    let terminal = sitting.terminal
    try terminal.wait(forRow: "[1/19] arbejdsplads 1:")
    try terminal.type(":gå mål\n")
    try terminal.wait(forRow: "[6/19] mål:")
    try terminal.type(":stille\n")
    try terminal.wait(forRow: "bud 1, skjult:")
    try terminal.type("hemmeligt\n")
    try terminal.wait(forRow: "bud 2, skjult:")
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("hemmeligt"))
    try terminal.type("\n")
    try terminal.wait(forRow: "[6/19] mål:")
    try terminal.type("synligt")
    try terminal.wait(forRow: "[6/19] mål: synligt")
  }

  @Test func `a program killed while it hides leaves a terminal that shows what is typed`() throws {
    // Under a shell that lives on: a terminal whose first program ends is hung up, and shows nothing.
    let script = #"(echo $BASHPID > "$HOME/pid"; exec "$0" interview P --plain); echo slut $?; cat"#
    let terminal = try PseudoTerminal(
      "/bin/bash", arguments: ["--norc", "-c", script, BuiltProgram.path("maalplan")],
      environment: home.environment)
    try terminal.wait(forRow: "[1/19] arbejdsplads 1:")
    try terminal.type(":stille\n")
    try terminal.wait(forRow: "bud 1, skjult:")
    #expect(!terminal.isCooked)
    let process = try String(contentsOfFile: "\(home.path)/pid", encoding: .utf8)
    kill(try #require(pid_t(process.trimmingCharacters(in: .newlines))), SIGTERM)
    try terminal.wait(for: "slut 143")
    #expect(terminal.isCooked)
    try terminal.type("igen")
    try terminal.wait(for: "igen")
  }

  @Test func `the timer speaks above an empty line and never into one that is typed`() throws {
    let sitting = try Sitting(home, ["interview", "Kom glad i skole"])
    try sitting.enter(":ur 0,05")
    try sitting.terminal.wait(for: "Uret: tiden er gået.\n[1/19] arbejdsplads 1 ›")
    #expect(sitting.terminal.screen.unknown == [])
    try sitting.enter(":ur 0,02")
    try sitting.press("Egelund")
    try sitting.terminal.wait(for: "[1/19] arbejdsplads 1 › Egelund")
    try sitting.press("skolen")
    try sitting.enter("")
    try sitting.terminal.wait(for: "[1/19] arbejdsplads 1 › Egelundskolen")
    _ = try sitting.leave()
    let places = try home.plan(titled: "Kom glad i skole").answers.list(Slot("workplaces"))
    #expect(places.map(\.text) == ["Egelundskolen"])
  }

  @Test func `the timer speaks above an answer that nobody is at, and leaves it as it was`() throws
  {
    let sitting = try Sitting(home, ["interview", "Kom glad i skole"])
    try sitting.enter([":gå ejer", "Lone Madsen", ":gå ejer"])
    try sitting.terminal.wait(forRow: "[2/19] ejer › Lone Madsen")
    try sitting.enter(":ur 0,05")
    try sitting.terminal.wait(for: "Uret: tiden er gået.\n[2/19] ejer › Lone Madsen")
    #expect(sitting.terminal.screen.unknown == [])
    try sitting.enter(", leder")
    #expect(
      try home.plan(titled: "Kom glad i skole").answers.text(Slot("owner")) == "Lone Madsen, leder")
  }

  @Test func `the minutes are a file, and never over another`() throws {
    let lines = """
      :deltagere Anna og Bo
      :gå mål
      :forslag Alle kommer
      :forslag Færre er væk
      :stem
      2
      2 2 1

      :beslut Lone skriver til kommunen
      :minutter
      :minutter
      :minutter findes-ikke/referat.md
      """
    let run = try home.run(["interview", "Kom glad i skole"], input: lines)
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(run.output.contains("Referatet er skrevet til kom-glad-i-skole-referat.md\n"))
    #expect(run.output.contains("Referatet er skrevet til kom-glad-i-skole-referat-2.md\n"))
    #expect(
      run.output.contains("kunne ikke skrives til findes-ikke/referat.md: mappen findes ikke"))
    let text = try home.read("kom-glad-i-skole-referat.md")
    #expect(text.contains("## Deltagere\n\nAnna, Bo\n"))
    #expect(text.contains("### Mål: 2 har stemt\n\n- Færre er væk (3 prikker, valgt)\n"))
    #expect(text.contains("## Beslutninger\n\n- Lone skriver til kommunen"))
  }

  /// How a file of each form begins.
  static let forms = [
    ("docx", "PK\u{3}\u{4}"), ("html", "<!DOCTYPE html>\n<html lang=\"da\">"),
    ("md", "# Referat: Kom glad i skole\n"), ("txt", "Referat: Kom glad i skole\n=="),
  ]

  @Test(arguments: forms)
  func `the name of the minutes decides their form`(_ ending: String, _ beginning: String) throws {
    let typed = [
      ":deltagere Anna og Bo", ":beslut Lone skriver til kommunen", ":minutter referat.\(ending)",
    ]
    let lines = typed.joined(separator: "\n") + "\n"
    let run = try home.run(["interview", "Kom glad i skole"], input: lines)
    #expect(run.errors == "")
    #expect(run.output.contains("Referatet er skrevet til referat.\(ending)\n"))
    let bytes = try Data(contentsOf: URL(filePath: "\(home.path)/referat.\(ending)"))
    #expect(bytes.starts(with: Array(beginning.utf8)))
    guard ending == "docx" else { return }
    let blocks = try readDocument([UInt8](bytes)).blocks
    #expect(
      blocks.filter { $0.heading == 1 }.map(\.text) == [
        "Deltagere", "Planen, som den står", "Beslutninger", "Åbne bemærkninger",
      ])
    #expect(blocks.map(\.text).contains("Lone skriver til kommunen (arbejdsplads)"))
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice"),
      "LibreOffice is missing"),
    arguments: [("odt", "PK"), ("pdf", "%PDF-")])
  func `LibreOffice makes the minutes too`(_ ending: String, _ beginning: String) throws {
    let lines = ":deltagere Anna\n:minutter referat.\(ending)\n"
    let run = try home.run(["interview", "P"], input: lines)
    #expect(run.output.contains("Referatet er skrevet til referat.\(ending)\n"))
    let bytes = try Data(contentsOf: URL(filePath: "\(home.path)/referat.\(ending)"))
    #expect(bytes.starts(with: Array(beginning.utf8)))
  }

  @Test func `without LibreOffice it is said what to do, and nothing is left`() throws {
    let run = try home.run(
      ["interview", "P", "--width", "400"], input: ":deltagere Anna\n:minutter referat.pdf\n",
      environment: ["PATH": home.path])
    #expect(
      run.output.contains(
        "Referatet kunne ikke skrives til referat.pdf: det kræver LibreOffice, som ikke er installeret her."
      ), "\(run.output)")
    #expect(
      run.output.replacing("\n", with: " ").contains(
        "eller vælg et navn, der ender på .docx, og gem som pdf fra Word"))
    #expect(!FileManager.default.fileExists(atPath: "\(home.path)/referat.pdf"))
  }

  @Test func `beside the plan's Word file the minutes are a Word file too`() throws {
    let lines = """
      :deltagere Anna
      :eksport docx
      :minutter
      :minutter
      :minutter mappe
      :minutter andet.md
      """
    try FileManager.default.createDirectory(
      atPath: "\(home.path)/mappe", withIntermediateDirectories: false)
    let run = try home.run(["interview", "Kom glad"], input: lines)
    let told = run.output.replacing("-\n", with: "-").replacing("\n", with: " ")
    #expect(
      told.contains(
        "skrevet til kom-glad-referat.md og, ved siden af planens Word-fil, til kom-glad-referat.docx"
      ), "\(run.output)")
    #expect(
      told.contains(
        "skrevet til kom-glad-referat-2.md og, ved siden af planens Word-fil, til kom-glad-referat-2.docx"
      ))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: home.path).filter {
        $0.hasSuffix(".md") || $0.hasSuffix(".docx")
      }.sorted() == [
        "andet.md", "kom-glad-referat-2.docx", "kom-glad-referat-2.md", "kom-glad-referat.docx",
        "kom-glad-referat.md", "kom-glad.docx",
      ])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(home.path)/mappe") == [
        "kom-glad-referat.md"
      ])
    let word = try Data(contentsOf: URL(filePath: "\(home.path)/kom-glad-referat.docx"))
    #expect(word.starts(with: Array("PK\u{3}\u{4}".utf8)))
  }

  @Test func `a plan with all that was said goes out and comes in again`() throws {
    let lines = ":deltagere Anna\n:gå mål\n:forslag A\n:forslag B\n:stem\n1\n\n:parkér SFO\n"
    _ = try home.run(["interview", "Kom glad i skole"], input: lines)
    let first = try home.run(["export", "kom-glad-i-skole", "--to", "json"])
    let file = try home.write(first.output, to: "plan.json")
    #expect(try home.run(["import", file]).status == 0)
    let second = try home.run(["export", "kom-glad-i-skole-2", "--to", "json"])
    #expect(
      second.output.replacing("kom-glad-i-skole-2", with: "kom-glad-i-skole") == first.output)
    #expect(first.output.contains(#""workshop""#))
  }
}

/// `maalplan merge` at a terminal and in a pipe.
struct MergeProgramTests {
  private let home: Home

  init() throws {
    home = try Home()
    let first = "Egelundskolen\n\nLone Madsen\n:gå mål\nHøjst 8 procent\n"
    let second = "Egelundskolen\nPPR\n\nLone Madsen\n:gå mål\nHøjst 10 procent\n"
    _ = try home.run(["interview", "Bord A"], input: first)
    _ = try home.run(["interview", "Bord B"], input: second)
  }

  @Test func `in a pipe both texts are kept and told`() throws {
    let run = try home.run(["merge", "bord-a", "bord-b", "--title", "Samlet"])
    #expect(run.status == 0)
    #expect(run.errors == "Den nye plan er gemt. Åbn den med: maalplan interview samlet\n")
    #expect(
      run.output == """
        A: Bord A · B: Bord B
        1 svar er ens.
        arbejdsplads: 1 i begge, 0 kun i A, 1 kun i B

        De er uenige ét sted:

          mål
            A  Højst 8 procent
            B  Højst 10 procent
            A står i den nye plan; B er gemt som bud.

        """)
    let plan = try home.plan(titled: "Samlet")
    #expect(plan.answers.text(Slot("goal")) == "Højst 8 procent")
    #expect(plan.deliberation.proposals.map(\.text) == ["Højst 10 procent"])
    #expect(try home.plan(titled: "Bord A").answers.list(Slot("workplaces")).count == 1)
  }

  @Test func `at a terminal the team chooses`() throws {
    let sitting = try Sitting(home, ["merge", "bord-a", "bord-b"])
    try sitting.enter("x")
    try sitting.press("B\r")
    #expect(try sitting.terminal.waitForEnd() == 0)
    #expect(sitting.terminal.isCooked)
    #expect(sitting.transcript.contains("Skriv a eller b."))
    let plans = try home.plans().plans().map(\.plan)
    let merged = try #require(plans.first { $0.title == "Bord A (flettet)" })
    #expect(merged.answers.text(Slot("goal")) == "Højst 10 procent")
    #expect(merged.deliberation.proposals.map(\.text) == ["Højst 8 procent"])
  }

  @Test func `broken off, nothing is kept`() throws {
    let sitting = try Sitting(home, ["merge", "bord-a", "bord-b"])
    try sitting.press("\u{3}")
    #expect(try sitting.terminal.waitForEnd() == 130)
    #expect(try home.plans().plans().count == 2)
  }

  @Test func `files are joined to a file, and nothing is written over`() throws {
    for name in ["bord-a", "bord-b"] {
      let export = try home.run(["export", name, "--to", "json"])
      try home.write(export.output, to: "\(name).json")
    }
    try home.write("min", to: "ny.json")
    let run = try home.run(["merge", "bord-a.json", "bord-b.json", "-o", "ny.json"])
    #expect(run.status == 0)
    #expect(run.errors == "Den nye plan er skrevet til ny-2.json\n")
    #expect(try home.read("ny.json") == "min")
    #expect(try home.read("ny-2.json").contains("Højst 10 procent"))
    #expect(try home.plans().plans().count == 2)
  }

  @Test(
    arguments: [
      (["merge", "bord-a", "bord-a"], 2), (["merge", "bord-a", "findes-ikke"], 2),
      (["merge", "bord-a"], 64), (["merge"], 64),
    ])
  func `what cannot be joined is said`(_ arguments: [String], _ status: Int) throws {
    let run = try home.run(arguments)
    #expect(run.status == status)
    #expect(run.output == "")
    #expect(!run.errors.isEmpty)
  }
}
