import Foundation
import Plans
import PseudoTerminals
import TestSupport
import Testing

/// The program is one file that runs from anywhere.
struct PlaceTests {
  private let home: Home

  init() throws { home = try Home() }

  @Test func `the program alone in an empty folder asks, keeps, judges and exports`() throws {
    let folder = home.path + "/et andet sted/æ"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let program = folder + "/maalplan"
    try FileManager.default.copyItem(atPath: BuiltProgram.path("maalplan"), toPath: program)
    let draft = try #require(JudgedDraft.all.first { $0.name == "08-fejl-datoer" })
    let input = try draft.lines().joined(separator: "\n") + "\n:tjek\n"
    let run = try home.run(["interview", "Kladde"], input: input, program: program)
    #expect(run.errors == "")
    #expect(run.status == 0)
    #expect(run.output.contains("goal-achieved-before-start"))
    let export = try home.run(["export", "Kladde", "--to", "json"], program: program)
    #expect(try answers(inExport: export.output) == draft.answers())
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["maalplan"])
  }

  @Test func `a plan leaves as a file and comes back the same`() throws {
    let draft = try #require(JudgedDraft.all.first)
    let input = try draft.lines().joined(separator: "\n")
    _ = try home.run(["interview", "Kladde"], input: input)
    let export = try home.run(["export", "kladde", "--to", "json", "-o", "~/ud"])
    #expect(export.errors == "Planen er skrevet til \(home.path)/ud\n")
    let again = try home.run(["export", "kladde", "--to", "json", "-o", "ud"])
    #expect(again.status == 0)
    #expect(again.errors == "Planen er skrevet til ud-2\n")
    let run = try home.run(["import", "ud"])
    #expect(run.errors == "Planen er læst ind. Åbn den med: maalplan interview kladde-2\n")
    let second = try home.run(["export", "kladde-2", "--to", "json"])
    #expect(try answers(inExport: second.output) == draft.answers())
    let file = try FileManager.default.attributesOfItem(atPath: home.path + "/ud")
    #expect(file[.posixPermissions] as? Int == 0o600)
  }
}
