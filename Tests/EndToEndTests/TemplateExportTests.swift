import Foundation
import TestSupport
import Testing
import WordDocuments

/// `maalplan export --template` by the built program.
struct TemplateExportTests {
  private let home: Home
  private let template = Fixture.root.appending(path: "Tests/Fixtures/word/template.docx").path

  init() throws {
    home = try Home()
    let plan = Fixture.root.appending(path: "Tests/Fixtures/transcripts/01-god-fravaer.plan.json")
    #expect(try home.run(["import", plan.path]).status == 0)
  }

  private func export(_ arguments: [String]) throws -> ProgramRun {
    try home.run(["export", "maalplan", "--to", "docx", "-o", "ud.docx"] + arguments)
  }

  private func texts(_ name: String) throws -> [String] {
    let file = URL(filePath: "\(home.path)/\(name)")
    return try readDocument([UInt8](try Data(contentsOf: file))).blocks.map(\.text)
  }

  @Test func `the municipality's own file is filled in and itself not changed`() throws {
    let before = try Data(contentsOf: URL(filePath: template))
    let run = try export(["--template", template])
    #expect(run.status == 0)
    #expect(run.errors == "Planen er skrevet til ud.docx\n")
    let owner = "Karen Hvidtfeldt, afdelingschef for Skoler & Uddannelse"
    #expect(try texts("ud.docx").contains(owner))
    #expect(try Data(contentsOf: URL(filePath: template)) == before)
  }

  @Test func `what goes wrong with the template is told`() throws {
    let missing = try export(["--template", "ingen.docx"])
    #expect(missing.status == 2)
    #expect(missing.errors == "fejl: filen ingen.docx findes ikke\n")
    try home.write("Kære alle", to: "brev.docx")
    let text = try export(["--template", "brev.docx"])
    #expect(text.status == 2)
    #expect(text.errors.contains("brev.docx er ren tekst, selv om navnet siger noget andet"))
    let wrong = try home.run(["export", "maalplan", "--to", "json", "--template", template])
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("--template hører til --to docx, odt og pdf"))
    #expect(!FileManager.default.fileExists(atPath: "\(home.path)/ud.docx"))
  }

  @Test func `a file with other answers keeps them, and the plan's come last`() throws {
    let draft = Fixture.root.appending(path: "Tests/Fixtures/word/08-fejl-datoer.docx").path
    let run = try export(["--template", draft])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("stod der allerede andre svar her"))
    #expect(run.errors.contains("\n  Hvilken chef ejer målplanen?\n"))
    let texts = try texts("ud.docx")
    #expect(texts.contains("Styregruppen for ungeindsatsen"))
    let end = try #require(texts.firstIndex(of: "Svar, der ikke fandt plads"))
    #expect(
      texts[end...].contains("Karen Hvidtfeldt, afdelingschef for Skoler & Uddannelse"))
  }
}
