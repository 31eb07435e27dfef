import Foundation
import Plans
import PseudoTerminals
import TestSupport
import Testing

/// Whole conversations and pages, as people read them.
struct GoldenTests {
  private let home: Home

  init() throws { home = try Home() }

  /// What the program says to the lines of a draft and then to some commands.
  private func conversation(
    _ name: String, then commands: [String] = [], _ options: [String] = []
  ) throws -> String {
    let draft = try #require(JudgedDraft.all.first { $0.name == name })
    let input = (try draft.lines() + commands).joined(separator: "\n") + "\n"
    let run = try home.run(["interview", "Kladde"] + options, input: input)
    #expect(run.errors == "")
    #expect(run.status == 0)
    return run.output
  }

  /// What the program says to commands in a plan that is there already.
  private func page(_ commands: [String]) throws -> String {
    let run = try home.run(
      ["interview", "Kladde"], input: commands.joined(separator: "\n") + "\n")
    #expect(run.errors == "")
    return run.output
  }

  @Test(arguments: JudgedDraft.all)
  func `a draft's conversation`(_ draft: JudgedDraft) throws {
    try expectGolden(try conversation(draft.name), "samtale-\(draft.name).txt")
  }

  @Test(arguments: ["05-fejl-vagt-maal", "08-fejl-datoer"])
  func `the list of all findings`(_ name: String) throws {
    _ = try conversation(name)
    try expectGolden(try page([":tjek"]), "tjek-\(name).txt")
  }

  @Test func `help, overview and the plan as it stands`() throws {
    _ = try conversation("01-god-fravaer")
    try expectGolden(try page([":hjælp"]), "hjaelp.txt")
    try expectGolden(try page([":oversigt"]), "oversigt.txt")
    try expectGolden(try page([":vis"]), "vis.txt")
  }

  @Test func `everything that can go wrong in a conversation`() throws {
    let mistyped = [
      ":tjk", ":g", ":gå", ":gå ingenting", ":gå 99", ":gå tegn 7", ":ret 3", ":flyt 1", ":slet 9",
      ":fortryd", ":gentag", ":kladde", ":hvorfor", ":hvorfor findes-ikke", ":eksport",
      ":eksport docx", ":hjælp gå", ":hjælp findesikke", ":titel", ":xyz",
    ]
    let list = ["Skolen", ":flyt 1 2", ":slet 1", ":fortryd", ":ret 1", "Skolerne", ""]
    let texts = [
      "Styregruppen", ":hvorfor", ":eksempel", "?", ":titel Kom glad", ":tilbage", "", ":gå 6",
      ":slet", "Vi vil styrke trivslen.", ":tilbage", ":slet",
    ]
    let end = [":gå 19", "", "", "ingen spørger", ":kladde", ":ret"]
    let lines = mistyped + list + texts + end
    let run = try home.run(["interview"], input: lines.joined(separator: "\n") + "\n")
    #expect(run.errors == "")
    try expectGolden(run.output, "alt-muligt.txt")
  }

  @Test func `a plan as Markdown`() throws {
    _ = try conversation("01-god-fravaer")
    let export = try home.run(["export", "Kladde", "--to", "markdown"])
    try expectGolden(export.output, "01-god-fravaer.md")
  }

  @Test func `a conversation in English`() throws {
    let text = try conversation("08-fejl-datoer", then: [":check", ":help"], ["--language", "en"])
    try expectGolden(text, "conversation-08-fejl-datoer.txt")
  }
}
