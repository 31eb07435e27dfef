import Foundation
import PseudoTerminals
import TestSupport
import Testing

/// The five drafts, typed and piped: the plan in the store is what the team said.
struct TranscriptTests {
  /// A draft at a size of window.
  struct Case: CustomTestStringConvertible {
    let draft: JudgedDraft
    let rows: Int
    let columns: Int

    var testDescription: String { "\(draft.name) at \(columns)x\(rows)" }
  }

  static let windows = JudgedDraft.all.flatMap { draft in
    [Case(draft: draft, rows: 24, columns: 80), Case(draft: draft, rows: 40, columns: 120)]
  }

  @Test(arguments: windows)
  func `a draft typed at a terminal comes to its plan`(_ window: Case) throws {
    let home = try Home()
    let seed = UInt64.random(in: 0...9999)
    var random = SeededGenerator(seed: seed)
    let sitting = try Sitting(
      home, ["interview", "Kladde"], rows: window.rows, columns: window.columns)
    for line in try window.draft.lines() {
      try sitting.press(Array(line.utf8)) { Int.random(in: 1...40, using: &random) }
      try sitting.press("\r")
      try sitting.waitForPrompt()
    }
    #expect(sitting.terminal.screen.unknown == [], "seed \(seed)")
    #expect(try sitting.leave() == 0, "seed \(seed)")
    #expect(sitting.terminal.isCooked)
    #expect(!sitting.terminal.screen.marksPastes)
    #expect(try stored(in: home) == window.draft.answers(), "seed \(seed)")
  }

  @Test(arguments: JudgedDraft.all)
  func `a draft in a file of answers comes to its plan`(_ draft: JudgedDraft) throws {
    let home = try Home()
    let file = try home.write(try draft.lines().joined(separator: "\n") + "\n", to: "svar.txt")
    let run = try home.run(["interview", "Kladde", "--answers", file])
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(try stored(in: home) == draft.answers())
  }

  @Test(arguments: JudgedDraft.all)
  func `a draft in a pipe comes to its plan, also with the line ends of Windows`(
    _ draft: JudgedDraft
  ) throws {
    let home = try Home()
    let input = try draft.lines().joined(separator: "\r\n")
    let run = try home.run(["interview", "Kladde"], input: "\u{FEFF}" + input)
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(try stored(in: home) == draft.answers())
  }

  @Test(arguments: JudgedDraft.all)
  func `the errors found are the judged ones and no other`(_ draft: JudgedDraft) throws {
    let home = try Home()
    let input = try draft.lines().joined(separator: "\n")
    _ = try home.run(["interview", "Kladde"], input: input)
    #expect(try home.errorsFound(inPlan: "Kladde").sorted() == draft.errors.sorted())
  }

  private func stored(in home: Home) throws -> NSDictionary {
    let export = try home.run(["export", "Kladde", "--to", "json"])
    #expect(export.errors == "")
    #expect(export.status == 0)
    return try answers(inExport: export.output)
  }
}
