import Foundation
import Plans
import PseudoTerminals
import TestSupport
import Testing

/// What people press, and what comes of it in the plan.
struct KeyboardTests {
  private let home: Home

  init() throws { home = try Home() }

  /// The answer to the second question.
  private func owner() throws -> String? {
    try home.plan(titled: "Prøve").answers.texts["owner"]
  }

  /// A sitting at the second question.
  private func sit(
    _ environment: [String: String] = [:], columns: Int = 80
  ) throws -> Sitting {
    let sitting = try Sitting(
      home, ["interview", "Prøve"], environment: environment, columns: columns)
    try sitting.enter(["Egelundskolen", ""])
    return sitting
  }

  /// A text as it is typed, and as it must be kept.
  struct Typed: CustomTestStringConvertible {
    let name: String
    let keys: String
    let kept: String

    var testDescription: String { name }
  }

  static let texts = [
    Typed(name: "Danish letters", keys: "Æblegrød på Ærø", kept: "Æblegrød på Ærø"),
    Typed(name: "combining letters", keys: "A\u{30A}se Re\u{301}ne\u{301}", kept: "Åse Réné"),
    Typed(name: "emoji", keys: "Skole 👩‍👧‍👦🇩🇰 og 👍🏽", kept: "Skole 👩‍👧‍👦🇩🇰 og 👍🏽"),
    Typed(name: "a second thought", keys: "Skole\u{1B}[D\u{1B}[Dæ\u{1B}[3~", kept: "Skoæe"),
    Typed(name: "spaces around", keys: "  Lone Madsen  ", kept: "Lone Madsen"),
    Typed(name: "two colons", keys: "::kolon", kept: ":kolon"),
  ]

  @Test(arguments: texts, ["C", "C.UTF-8", "POSIX"])
  func `letters of all kinds are kept in any locale`(_ typed: Typed, _ locale: String) throws {
    let sitting = try sit(["LANG": locale])
    try sitting.enter(typed.keys)
    #expect(try owner() == typed.kept)
    #expect(try owner()?.unicodeScalars.elementsEqual(typed.kept.unicodeScalars) == true)
    #expect(sitting.terminal.screen.unknown == [])
  }

  @Test func `an answer that begins with a colon stands on the line as it must be typed`() throws {
    let sitting = try sit()
    try sitting.enter([":::a", ":gå 2"])
    #expect(try owner() == "::a")
    try sitting.terminal.wait(forRow: "[2/19] ejer › :::a")
    try sitting.enter("")
    #expect(try owner() == "::a")
  }

  @Test func `a paste of several lines is one answer`() throws {
    let sitting = try sit()
    try sitting.terminal.paste("Første linje\r\nanden linje\ttab\n:slut\n")
    try sitting.terminal.wait(for: ":slut")
    try sitting.enter("")
    #expect(try owner() == "Første linje\nanden linje tab\n:slut")
  }

  @Test func `a paste of bytes that are no text leaves what text there is, and nothing else`()
    throws
  {
    let sitting = try sit()
    let bytes: [UInt8] = [
      0, 0xFF, 0xC3, 0x28, 0xE2, 0x82, 0x9B, 0xED, 0xA0, 0x80, 7, 8, 0x7F, 3, 4, 0x1A,
    ]
    let hostile = "\u{1B}[31;5m\u{1B}]0;ondt\u{7}\u{9B}5m\u{202E}\u{200B}\u{1B}c"
    let paste = Array("Lone".utf8) + bytes + Array(hostile.utf8) + Array(" Madsen".utf8)
    try sitting.terminal.type(Array("\u{1B}[200~".utf8) + paste + Array("\u{1B}[201~".utf8))
    try sitting.terminal.wait(for: " Madsen")
    try sitting.enter("")
    let kept = try #require(try owner())
    #expect(kept == "Lone\u{FFFD}\u{FFFD}(ₛ\u{FFFD}\u{FFFD}\u{FFFD} Madsen")
    #expect(Emission.faults(in: sitting.terminal.output, isTerminal: true) == [])
    #expect(sitting.terminal.screen.unknown == [])
  }

  @Test(arguments: 0..<8)
  func `any bytes at the keyboard stop nothing and reach no terminal`(_ number: UInt64) throws {
    let seed = number * 10_000 + UInt64.random(in: 0...9999)
    var random = SeededGenerator(seed: seed)
    let sitting = try sit()
    for _ in 0..<20 {
      var bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
      // Not the keys that leave, stop, clear the screen or open an editor.
      bytes.removeAll { [3, 4, 0x0C, 0x1A, 0x18].contains($0) }
      try sitting.terminal.type(bytes + [0x15])
    }
    try sitting.enter(Keys.control("U") + ":gå 2")
    try sitting.enter(Keys.control("U") + "Lone Madsen")
    try sitting.terminal.wait(until: "the answer, seed \(seed)") {
      try owner() == "Lone Madsen"
    }
    #expect(Emission.faults(in: sitting.terminal.output, isTerminal: true) == [], "seed \(seed)")
    #expect(sitting.terminal.screen.unknown == [], "seed \(seed)")
  }

  @Test func `a text that begins with a mark is no fault of the terminal's`() throws {
    let sitting = try sit()
    try sitting.terminal.type(Array("\u{33E}ny linje, der fylder mere end en hel række, ".utf8))
    try sitting.enter("når den står på en skærm med 80 tegn i bredden.")
    #expect(try owner()?.unicodeScalars.first == "\u{33E}")
    #expect(Emission.faults(in: sitting.terminal.output, isTerminal: true) == [])
    #expect(Emission.faults(in: "\u{1B}[31;5m\u{33E}".utf8, isTerminal: true).count == 1)
  }

  @Test func `Alt-Enter goes on with the answer on a new line`() throws {
    let sitting = try sit()
    try sitting.enter("Lone Madsen" + Keys.altEnter + "skolechef")
    #expect(try owner() == "Lone Madsen\nskolechef")
  }

  @Test func `Tab finishes commands, places and names used before`() throws {
    let sitting = try sit()
    try sitting.press("Leder på Egel" + Keys.tab)
    try sitting.terminal.wait(forRow: "[2/19] ejer › Leder på Egelundskolen")
    try sitting.enter(Keys.control("U") + ":ov" + Keys.tab)
    #expect(sitting.transcript.contains(" 2  EJER AF MÅLPLAN · ejer"))
    try sitting.press(":gå prø" + Keys.tab)
    try sitting.terminal.wait(forRow: "[2/19] ejer › :gå prøvehandling")
  }

  @Test func `the editor that EDITOR names gets the answer and gives it back`() throws {
    let script = try home.write(
      "#!/bin/sh\nprintf 'Rettet: ' | cat - \"$1\" > \"$1.ny\" && mv \"$1.ny\" \"$1\"\n",
      to: "editor med mellemrum")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: script)
    let sitting = try sit(["EDITOR": "'\(script)'"])
    try sitting.enter(["Lone Madsen", ":gå 2", Keys.control("U") + ":rediger"])
    try sitting.terminal.wait(forRow: "[2/19] ejer › Rettet: Lone Madsen")
    try sitting.enter("")
    #expect(try owner() == "Rettet: Lone Madsen")
    try sitting.enter(":gå 2")
    try sitting.press(" æ" + Keys.control("X") + Keys.control("E"))
    try sitting.terminal.wait(forRow: "[2/19] ejer › Rettet: Rettet: Lone Madsen æ")
    try sitting.enter("")
    #expect(try owner() == "Rettet: Rettet: Lone Madsen æ")
    let left = try FileManager.default.contentsOfDirectory(atPath: home.path)
    #expect(left.filter { $0.hasSuffix(".txt") } == [])
  }

  @Test func `a text from the editor that nobody pressed Enter after is kept`() throws {
    let script = try home.write("#!/bin/sh\necho 'Fra editoren' > \"$1\"\n", to: "editor")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: script)
    let sitting = try sit(["EDITOR": script])
    try sitting.enter(":rediger")
    try sitting.terminal.wait(forRow: "[2/19] ejer › Fra editoren")
    #expect(try sitting.leave() == 0)
    let next = try Sitting(home, ["interview", "Prøve"])
    try next.enter(":kladde")
    try next.terminal.wait(forRow: "[2/19] ejer › Fra editoren")
  }

  @Test func `a command typed over an answer is a command, and Ctrl-D leaves there`() throws {
    let sitting = try sit()
    try sitting.enter(["Lone Madsen", ":gå 2"])
    try sitting.terminal.wait(forRow: "[2/19] ejer › Lone Madsen")
    try sitting.enter(":gå 3")
    #expect(sitting.terminal.screen.currentRow == "[3/19] målgruppe ›")
    try sitting.enter(":gå 2")
    try sitting.terminal.wait(forRow: "[2/19] ejer › Lone Madsen")
    #expect(try sitting.leave() == 0)
    #expect(try owner() == "Lone Madsen")
  }

  @Test func `an editor that fails leaves the line as it was`() throws {
    let sitting = try sit(["VISUAL": "false", "EDITOR": "true"])
    try sitting.press("halv sætning" + Keys.control("X") + Keys.control("E"))
    try sitting.terminal.wait(for: "Editoren ville ikke åbne.")
    try sitting.terminal.wait(forRow: "[2/19] ejer › halv sætning")
  }

  @Test func `a window made narrow and wide again shows the whole line`() throws {
    let sitting = try sit()
    let text = "Skolechef Lone Madsen, som er leder af Børn og Unge i Albertslund Kommune"
    try sitting.press(text)
    for columns in [40, 30, 120, 80] {
      sitting.terminal.resize(rows: 24, columns: columns)
      try sitting.terminal.wait(until: "the line at \(columns) columns") {
        let rows = sitting.terminal.screen.rows.joined()
        return rows.replacing(" ", with: "").contains(text.replacing(" ", with: ""))
      }
    }
    try sitting.press("!\r")
    try sitting.terminal.wait(forRow: "[3/19] målgruppe ›")
    #expect(try owner() == text + "!")
  }

  @Test func `Ctrl-Z gives the shell the terminal and fg brings the line back`() throws {
    let shell = try PseudoTerminal(
      "/bin/bash", arguments: ["--norc", "--noprofile", "-i"],
      environment: home.environment.merging(["PS1": "skal$ "]) { $1 })
    try shell.wait(for: "skal$")
    try shell.type("\(BuiltProgram.path("maalplan")) interview Prøve\r")
    try shell.wait(forRow: "[1/19] arbejdsplads 1 ›")
    try shell.type("halvt æ")
    try shell.wait(forRow: "[1/19] arbejdsplads 1 › halvt æ")
    try shell.type(Keys.control("Z"))
    try shell.wait(until: "the shell's prompt") { shell.screen.text.hasSuffix("\nskal$") }
    try shell.type("fg\r")
    try shell.wait(forRow: "[1/19] arbejdsplads 1 › halvt æ")
    try shell.type("ble\r")
    try shell.wait(forRow: "[1/19] arbejdsplads 2 ›")
    try shell.type(Keys.control("D"))
    try shell.wait(until: "the shell's prompt") { shell.screen.currentRow == "skal$" }
    let names = try home.plan(titled: "Prøve").answers.lists["workplaces"]?.map(\.text)
    #expect(names == ["halvt æble"])
    try shell.type("exit\r")
    #expect(try shell.waitForEnd() == 0)
  }
}
