import Foundation
import OfficePackages
import TestSupport
import Testing
import WordDocuments

/// `maalplan review --annotate` by the built program.
struct AnnotateTests {
  private let home: Home

  init() throws {
    home = try Home()
    for name in ["05-fejl-vagt-maal", "08-fejl-datoer"] {
      try copy(name, to: "udkast/\(name).docx")
    }
  }

  /// Puts a draft among the fixtures into the home folder.
  private func copy(_ name: String, to path: String) throws {
    let target = URL(filePath: "\(home.path)/\(path)")
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Fixture.root.appending(path: "Tests/Fixtures/word/\(name).docx"), to: target)
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: "\(home.path)/\(path)")))
  }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(home.path)/\(folder)").sorted()
  }

  @Test func `copies are written beside nothing and over nothing`() throws {
    let drafts = ["udkast/05-fejl-vagt-maal.docx", "udkast/08-fejl-datoer.docx"]
    let before = try drafts.map(bytes)
    for _ in 0..<2 {
      let run = try home.run(["review"] + drafts + ["--annotate", "til/kommentar"])
      #expect(run.status == 1, "\(run.errors)")
      #expect(run.output.contains("owner-not-a-chef"))
    }
    #expect(
      try names("til/kommentar") == [
        "05-fejl-vagt-maal-2.docx", "05-fejl-vagt-maal.docx", "08-fejl-datoer-2.docx",
        "08-fejl-datoer.docx",
      ])
    #expect(try drafts.map(bytes) == before)
    let copy = "\(home.path)/til/kommentar/08-fejl-datoer.docx"
    let attributes = try FileManager.default.attributesOfItem(atPath: copy)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `it is said what was written and how many comments there are`() throws {
    let run = try home.run([
      "review", "udkast/08-fejl-datoer.docx", "--annotate", "ud", "--fail-on", "never",
    ])
    #expect(run.status == 0, "\(run.errors)")
    let notes = try readDocument(try bytes("ud/08-fejl-datoer.docx")).comments
    let copy = "ud/08-fejl-datoer.docx: en kopi af udkast/08-fejl-datoer.docx"
    let said = "\(copy) med \(notes.count) kommentarer\n"
    #expect(run.errors.hasSuffix(said))
    #expect(notes.contains { $0.words == "31. november 2028" })
  }

  @Test func `the author may be named, in either language`() throws {
    let run = try home.run([
      "review", "udkast/08-fejl-datoer.docx", "--annotate", "ud", "--author", "Anna Bo Ø. Å",
      "--language", "en",
    ])
    #expect(run.status == 1)
    let notes = try readDocument(try bytes("ud/08-fejl-datoer.docx")).comments
    #expect(Set(notes.map(\.author)) == ["Anna Bo Ø. Å"])
    #expect(Set(notes.map(\.initials)) == ["ABØ"])
    #expect(notes.contains { $0.text.contains("The template says: “") })
  }

  @Test func `drafts of one name in two folders get two copies`() throws {
    try copy("08-fejl-datoer", to: "a/plan.docx")
    try copy("05-fejl-vagt-maal", to: "b/plan.docx")
    let run = try home.run(["review", "a/plan.docx", "b/plan.docx", "--annotate", "ud"])
    #expect(run.errors.contains("ud/plan.docx: en kopi af a/plan.docx med "))
    #expect(run.errors.contains("ud/plan-2.docx: en kopi af b/plan.docx med "))
  }

  @Test func `a copy in the draft's own folder has a name of its own`() throws {
    let before = try bytes("udkast/08-fejl-datoer.docx")
    let run = try home.run(["review", "udkast/08-fejl-datoer.docx", "--annotate", "udkast"])
    #expect(run.errors.contains("\nudkast/08-fejl-datoer-2.docx: "))
    #expect(try bytes("udkast/08-fejl-datoer.docx") == before)
  }

  @Test func `copies that lie among the drafts are not taken for drafts`() throws {
    for _ in 0..<2 {
      #expect(try home.run(["review", "udkast", "--annotate", "udkast/til/"]).status == 1)
    }
    #expect(
      try names("udkast/til") == [
        "05-fejl-vagt-maal-2.docx", "05-fejl-vagt-maal.docx", "08-fejl-datoer-2.docx",
        "08-fejl-datoer.docx",
      ])
  }

  @Test(arguments: ["05-fejl-vagt-maal", "08-fejl-datoer", "11-omskrevet"])
  func `what a copy says already is not said again`(_ name: String) throws {
    try copy(name, to: "ind/plan.docx")
    let first = try home.run(["review", "ind/plan.docx", "--annotate", "ud"])
    let count = try readDocument(try bytes("ud/plan.docx")).comments.count
    try #require(count > 1, "\(first.errors)")
    let again = try home.run(["review", "ud/plan.docx", "--annotate", "ny"])
    let told = "alle bemærkninger står der i forvejen, så der er ikke skrevet nogen kopi"
    #expect(again.errors.hasSuffix("ud/plan.docx: \(told)\n"), "\(again.errors)")
    #expect(again.status == first.status)
    #expect(!FileManager.default.fileExists(atPath: "\(home.path)/ny"))
  }

  @Test func `what is new in a copy with comments is added to them`() throws {
    try copy("08-fejl-datoer", to: "ind/plan.docx")
    _ = try home.run(["review", "ind/plan.docx", "--annotate", "ud", "--only", "owner-not-a-chef"])
    let few = try readDocument(try bytes("ud/plan.docx")).comments
    let again = try home.run(["review", "ud/plan.docx", "--annotate", "ny"])
    _ = try home.run(["review", "ind/plan.docx", "--annotate", "hel"])
    let all = try readDocument(try bytes("hel/plan.docx")).comments
    try #require(few.count > 0 && few.count < all.count)
    let kept = try readDocument(try bytes("ny/plan.docx")).comments
    #expect(kept.map(\.text).sorted() == all.map(\.text).sorted())
    let counts = "\(all.count - few.count) nye kommentarer; i forvejen stod der \(few.count)"
    #expect(again.errors.hasSuffix("ny/plan.docx: en kopi af ud/plan.docx med \(counts)\n"))
  }

  @Test func `a plan as data becomes a Word file with its comments`() throws {
    let answers = "{ \"owner\": \"Styregruppen for ungeindsatsen\", \"goal\": \"Flere.\" }"
    try home.write(
      "{ \"format\": \"maalplan/1\", \"answers\": \(answers), \"comments\": "
        + "[{ \"at\": \"owner\", \"rule\": null, \"text\": \"Spørg Lone.\" }] }", to: "plan.json")
    let run = try home.run(["review", "plan.json", "--annotate", "ud"])
    #expect(run.status == 1, "\(run.errors)")
    let notes = try readDocument(try bytes("ud/plan.docx")).comments
    #expect(notes.contains { $0.text == "Spørg Lone." && $0.words.contains("Styregruppen") })
    #expect(notes.contains { $0.text.contains("Skabelonen siger: »Hvilken chef ejer målplanen?«") })
  }

  @Test func `exported plans carry what has been remarked on them`() throws {
    #expect(
      try home.run(
        ["interview", "Prøve", "--plain"],
        input: "Egelundskolen\n\nSkolechef Lone Madsen\n:tilbage\n:kommentér Er hun ny?\n:slut\n"
      ).status == 0)
    let run = try home.run(["export", "Prøve", "--to", "docx", "-o", "p.docx"])
    #expect(run.status == 0, "\(run.errors)")
    let note = try #require(try readDocument(try bytes("p.docx")).comments.first)
    #expect(note.text == "Er hun ny?")
    #expect(note.words == "Skolechef Lone Madsen")
    #expect(note.date.hasPrefix("20"))
  }

  @Test func `a folder that is a file is told, and the review is still given`() throws {
    try home.write("", to: "fil")
    let run = try home.run(["review", "udkast/08-fejl-datoer.docx", "--annotate", "fil"])
    #expect(run.status == 2)
    #expect(run.output.contains("owner-not-a-chef"))
    #expect(
      run.errors.hasSuffix("fejl: kopien fil kunne ikke skrives: mappen kunne ikke oprettes\n"))
  }

  @Test func `a file with a password is told, and the others get their copies`() throws {
    let name = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
    let locked = [0xD0, 0xCF, 0x11, 0xE0] as [UInt8] + name + [0, 0, 0, 0]
    try Data(locked).write(to: URL(filePath: "\(home.path)/udkast/laast.docx"))
    let run = try home.run([
      "review", "udkast/laast.docx", "udkast/08-fejl-datoer.docx", "--annotate", "ud",
    ])
    #expect(run.status == 2)
    #expect(run.errors.contains("udkast/laast.docx er låst med en adgangskode"))
    #expect(try names("ud") == ["08-fejl-datoer.docx"])
  }

  @Test func `a draft without findings gets no copy`() throws {
    try copy("01-god-fravaer", to: "udkast/god.docx")
    let run = try home.run([
      "review", "udkast/god.docx", "--annotate", "ud", "--fail-on", "never",
    ])
    #expect(run.status == 0)
    let isThere = FileManager.default.fileExists(atPath: "\(home.path)/ud")
    #expect(run.errors.contains("ikke skrevet nogen kopi") != isThere)
  }
}

/// Copies on a disk that is full or may not be written.
@Suite(.serialized, .enabled(if: SmallDisk.isPossible, "only root may mount a disk to fill"))
struct AnnotateDiskTests {
  @Test(arguments: [true, false])
  func `what cannot be written leaves nothing behind`(_ isFull: Bool) throws {
    let home = try Home()
    let disk = try SmallDisk(at: home.path + "/disk", size: "64k")
    try FileManager.default.createDirectory(
      atPath: disk.path + "/ud", withIntermediateDirectories: false)
    if isFull { try disk.fill() } else { try disk.remount("ro") }
    let draft = Fixture.root.appending(path: "Tests/Fixtures/word/08-fejl-datoer.docx").path
    let run = try home.run(["review", draft, "--annotate", disk.path + "/ud"])
    #expect(run.status == 2)
    let reason = isFull ? "disken er fuld" : "I må ikke skrive der"
    #expect(run.errors.hasSuffix("08-fejl-datoer.docx kunne ikke skrives: \(reason)\n"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path + "/ud") == [])
  }
}
