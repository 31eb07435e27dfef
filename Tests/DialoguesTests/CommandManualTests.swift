import Dialogues
import Foundation
import TestSupport
import Testing
import Wording

/// The pages about commands are written from the command table, and are not older than it.
struct CommandManualTests {
  @Test func `the manuals are the command table's`() throws {
    let danish = """
      # Kommandoer i samtalen

      Skrevet ud af programmets egen tabel; `:hjælp` viser det samme. En kommando begynder med kolon, og de første bogstaver er nok, når de kun passer på én.

      \(CommandManual(try Fixture.wording(.danish)).page)
      """
    let english = """
      # Commands in the conversation

      Written from the program's own table; `:help` shows the same. A command begins with a colon, and its first letters are enough when they fit one only.

      \(CommandManual(try Fixture.wording(.english)).page)
      """
    let folder = Fixture.root.appending(path: "Documentation")
    try expectGolden(danish, at: folder.appending(path: "kommandoer.md"))
    try expectGolden(english, at: folder.appending(path: "commands.md"))
  }

  @Test(arguments: Language.allCases)
  func `no bar in a command ends a cell of the table`(_ language: Language) throws {
    for row in CommandManual(try Fixture.wording(language)).table.split(separator: "\n") {
      #expect(row.replacing("\\|", with: "").count { $0 == "|" } == 3, "\(row)")
    }
  }

  @Test func `the table in the README is the command table's`() throws {
    let file = Fixture.root.appending(path: "README.md")
    let readme = try String(contentsOf: file, encoding: .utf8)
    let table = CommandManual(try Fixture.wording(.danish)).table
    let start = try #require(readme.range(of: "| | |\n|---|---|\n"))
    let end = try #require(readme[start.upperBound...].range(of: "\n\n"))
    let fresh = readme.replacingCharacters(
      in: start.lowerBound..<end.lowerBound, with: table.dropLast())
    try expectGolden(fresh, at: file)
  }
}
