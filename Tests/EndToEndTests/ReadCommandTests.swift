import Foundation
import TestSupport
import Testing

/// `maalplan read`, `import` and `review` with drafts of every kind, by the built program.
struct ReadCommandTests {
  private let home: Home

  init() throws { home = try Home() }

  private func fixture(_ name: String) -> String {
    Fixture.root.appending(path: "Tests/Fixtures/word/\(name)").path
  }

  @Test func `a draft is told back with where each answer stands`() throws {
    let run = try home.run(["read", fixture("08-fejl-datoer.docx"), "--width", "80"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("  Ejer: Styregruppen for ungeindsatsen\n"))
    #expect(run.output.contains("    afsnit EJER AF MÅLPLAN, tabel 2, række 1, 2. afsnit\n"))
    #expect(run.output.contains("FANDT INGEN PLADS\n  »Udkast af 12/11-2026« –"))
  }

  @Test func `a reading as JSON has the plan, places, periods, what is left, and notices`() throws {
    let run = try home.run(["read", fixture("08-fejl-datoer.docx"), "--format", "json"])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(
      Set(object.keys) == ["file", "plan", "places", "periods", "unplaced", "notices"])
    let places = try #require(object["places"] as? [String: [String: Any]])
    #expect(
      places["signs[2].data[1]"]?["text"] as? String
        == "afsnit TEGN, tabel 7, række 1, 8. afsnit")
  }

  @Test func `a time in a reading as JSON is told by its days`() throws {
    let draft = try home.write("MILEPÆLSPLAN\nStart: marts 2027\n", to: "plan.txt")
    let run = try home.run(["read", draft, "--format", "json"])
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let periods = try #require(object["periods"] as? [String: [[String: String]]])
    #expect(
      periods == [
        "milestones.start": [
          ["text": "marts 2027", "from": "2027-03-01", "to": "2027-03-31", "precision": "month"]
        ]
      ])
  }

  @Test func `several drafts are read, and one that cannot be is told about`() throws {
    let pdf = try home.write("%PDF-1.7 x", to: "plan.pdf")
    let run = try home.run([
      "read", pdf, fixture("11-omskrevet.odt"), "--format", "json",
    ])
    #expect(run.status == 2)
    #expect(run.errors.contains("er en PDF"))
    #expect(run.output.hasPrefix("["))
  }

  /// How files begin that are no drafts, and what is said about them.
  static let refused: [(String, [UInt8], String)] = [
    ("a.docx", [], "er tom"), ("a.docx", Array("hej".utf8), "ren tekst"),
    ("a.doc", [0xD0, 0xCF, 0x11, 0xE0] + "WordDocument".utf16.flatMap { [UInt8($0), 0] }, ".doc"),
    (
      "a.docx",
      [0xD0, 0xCF, 0x11, 0xE0] + "EncryptedPackage".utf16.flatMap { [UInt8($0), 0] },
      "adgangskode"
    ),
    ("a.docx", Array("%PDF-1.4".utf8), "PDF"), ("a.rtf", Array("{\\rtf1".utf8), "RTF"),
    ("a.png", [0x89, 0x50, 0x4E, 0x47, 0, 1], "ikke et dokument"),
    ("a.docx", [0x50, 0x4B, 0x03, 0x04, 0, 0], "fejl: filen"),
  ]

  @Test(arguments: refused)
  func `a file that is no draft is told about, with what to do`(
    _ name: String, _ bytes: [UInt8], _ words: String
  ) throws {
    let path = "\(home.path)/\(name)"
    try Data(bytes).write(to: URL(filePath: path))
    for language in ["da", "en"] {
      let run = try home.run(["read", path, "--language", language])
      #expect(run.status == 2)
      #expect(run.errors.contains(path))
      #expect(run.output == "")
      if language == "da" { #expect(run.errors.contains(words), "\(run.errors)") }
    }
  }

  @Test func `a draft is imported under its file's name, and what should be known is said`() throws
  {
    let run = try home.run(["import", fixture("08-fejl-datoer.docx")])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.errors.contains(
        "1 linje fandt ingen plads i planen: »Udkast af 12/11-2026«. maalplan read"))
    let plans = try home.run(["plans"]).output
    #expect(plans == "08-fejl-datoer\t08-fejl-datoer\tkladde\tNæste: godkendelse.\n")
    let shown = try home.run(["export", "08-fejl-datoer", "--to", "text"])
    #expect(shown.output.contains("Styregruppen for ungeindsatsen"))
  }

  @Test func `an imported draft gets the title typed, and its history says what has no item`()
    throws
  {
    let title = "Leg i Herstedøster"
    let arguments = ["interview", title, "--import", fixture("05-fejl-vagt-maal.docx"), "--plain"]
    _ = try home.run(arguments, input: "")
    #expect(try home.run(["plans"]).output.contains("\t\(title)\t"))
    let history = try home.run(["history", title]).output
    #expect(history.contains("Datakilde uden tegn 1 kom til: »Vi holder løbende øje i hverdagen.«"))
    #expect(history.contains("Ansvarlig uden prøvehandling 1 kom til: »Alle.«"))
    let data = try home.run(["export", title, "--to", "json"]).output
    let untitled = try home.write(
      data.replacing("\"title\": \"\(title)\"", with: "\"title\": \"\""), to: "uden.json")
    let named = try home.run(["diff", untitled, title]).output
    #expect(named.contains("Planen fik titlen »\(title)«."))
    #expect(named.contains("Svarene er de samme."))
  }

  @Test func `an interview begins with a draft`() throws {
    let run = try home.run(
      ["interview", "--import", fixture("05-fejl-vagt-maal.docx"), "--plain"], input: ":vis\n")
    #expect(run.output.contains("Dagtilbudschef Lene Friis Holm"))
    let plans = try home.run(["plans"]).output
    #expect(plans.hasPrefix("05-fejl-vagt-maal\t"))
  }

  @Test func `where nobody sits no editor is opened`() throws {
    let run = try home.run(["interview", "Ny"], input: ":gå ejer\n:rediger\n")
    #expect(run.output.contains("Her er ingen skærm at åbne en editor på."))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func `a folder of drafts is reviewed`() throws {
    let folder = "\(home.path)/udkast"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["01-god-fravaer.docx", "11-omskrevet.odt"] {
      try FileManager.default.copyItem(atPath: fixture(name), toPath: "\(folder)/\(name)")
    }
    try Data("x".utf8).write(to: URL(filePath: "\(folder)/~$01-god-fravaer.docx"))
    try home.write("MÅL\nI 2028 cykler 100 ældre.\n", to: "udkast/tekst.txt")
    let run = try home.run(["review", folder, "--fail-on", "never", "--width", "200"])
    #expect(run.status == 0, "\(run.errors)")
    for name in ["01-god-fravaer.docx", "11-omskrevet.odt", "tekst.txt"] {
      #expect(run.output.contains("\(folder)/\(name)"))
    }
    #expect(run.output.contains("3 planer"))
    let empty = try home.run(["review", "\(home.path)/data"])
    #expect(empty.status == 2)
  }
}
