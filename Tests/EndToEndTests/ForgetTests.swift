import Foundation
import OfficePackages
import Plans
import PseudoTerminals
import Storage
import TestSupport
import Testing

/// `maalplan forget` and `delete` by the built program, down to the bytes of the store.
struct ForgetTests {
  private let home: Home

  init() throws { home = try Home() }

  private static let name = "Karen Hvidtfeldt"

  private func run(
    _ arguments: [String], _ lines: [String] = [], status: Int = 0
  ) throws -> ProgramRun {
    let run = try home.run(
      arguments, input: lines.map { $0 + "\n" }.joined(),
      environment: ["MAALPLAN_NOW": "2027-05-04", "TZ": "UTC"])
    #expect(run.status == status, "\(arguments): \(run.output)\(run.errors)")
    return run
  }

  /// A plan that Karen Hvidtfeldt owns, takes part in, has approved and is half typed about.
  private func begin() throws {
    let file = Fixture.root.appending(path: "Tests/Fixtures/years/kom-glad-i-skole.plan.json")
    _ = try run(["import", file.path])
    _ = try run(
      ["interview", "kom-glad-i-skole"],
      [
        ":deltagere Karen, Bo Lund", "", ":parkér Spørg KAREN HVIDTFELDT om bussen",
        ":beslut Karens forslag blev valgt", ":titel Karens plan",
        ":gå begrundelse", "Karen Jensen har talt børnene",
      ])
    _ = try run([
      "approve", "kom-glad-i-skole", "--by", Self.name, "--because", "Karen siger god for det",
    ])
    _ = try home.plans().keepDraft(
      .init(slot: nil, text: "Karens kladde"), of: .init(rawValue: "kom-glad-i-skole"),
      insteadOf: nil)
  }

  /// How often a text stands in the files of the store.
  private func count(_ text: String) throws -> Int {
    let folder = home.path + "/data/maalplan"
    return try FileManager.default.contentsOfDirectory(atPath: folder).reduce(0) { count, name in
      let bytes = try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))
      return count + String(decoding: bytes, as: UTF8.self).ranges(of: text).count
    }
  }

  @Test func `first it is shown, and nothing is changed without a yes`() throws {
    try begin()
    let before = try run(["export", "kom-glad-i-skole", "--to", "json"]).output
    let shown = try run(["forget", Self.name], status: 2)
    #expect(shown.errors.hasSuffix("Kør det igen med --yes, hvis det skal ske.\n"))
    try expectGolden(shown.output, "glem.txt")
    #expect(try run(["export", "kom-glad-i-skole", "--to", "json"]).output == before)
    #expect(try count("Hvidtfeldt") > 0)
  }

  @Test func `afterwards the name is in no byte, and the plan is what it was`() throws {
    try begin()
    let done = try run(["forget", Self.name, "--yes"])
    #expect(done.errors.contains("Navnet er taget ud af 1 plan"))
    #expect(done.errors.contains("sikkerhedskopier"))
    for text in ["Hvidtfeldt", "HVIDTFELDT", "Karens", "Karen\\\""] {
      #expect(try count(text) == 0)
    }
    // Somebody else by that first name stays.
    #expect(try count("Karen Jensen") > 0)
    #expect(try count("Karen") == count("Karen Jensen"))
    let plans = try run(["plans"]).output
    #expect(plans.contains("[navn slettet] plan") && plans.contains("godkendt"))
    #expect(!plans.contains("tidligere udgave"))
    let again = try run(["glem", Self.name, "--yes"])
    #expect(again.errors.contains("står ikke i jeres planer"))
    let history = try run(["history", "kom-glad-i-skole"]).output
    #expect(!history.contains("Hvidtfeldt") && history.contains("[navn slettet]"))
  }

  /// The text of an export: of a Word file, that of all its parts and of what is told of the file.
  private func exported(_ format: String) throws -> String {
    _ = try run(["export", "kom-glad-i-skole", "--to", format, "-o", "ud.\(format)"])
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(home.path)/ud.\(format)")))
    defer { try? FileManager.default.removeItem(atPath: "\(home.path)/ud.\(format)") }
    guard format == "docx" else { return String(decoding: bytes, as: UTF8.self) }
    let archive = try ZipArchive(bytes)
    return try archive.entries.map { entry in
      entry.name + String(decoding: try archive.contents(entry), as: UTF8.self)
    }.joined(separator: "\n")
  }

  @Test(arguments: ["docx", "html", "markdown", "text", "ics", "svg", "json"])
  func `what is exported afterwards has the name nowhere`(_ format: String) throws {
    try begin()
    _ = try run(
      ["interview", "kom-glad-i-skole"], [":gå mål", ":kommentér Karen Hvidtfeldt spørger: hvem?"])
    let before = try exported(format)
    // The timeline names no people.
    #expect(before.contains("Karen") || format == "svg")
    _ = try run(["forget", Self.name, "--yes"])
    let after = try exported(format).replacing("Karen Jensen", with: "")
    #expect(!after.contains("Karen") && !after.contains("Hvidtfeldt"))
  }

  @Test func `other words can stand instead, and a plan's own name goes too`() throws {
    try begin()
    _ = try run(["interview", "Karens anden plan"], ["Egelundskolen"])
    #expect(try run(["plans"]).output.contains("karens-anden-plan"))
    let done = try run(["forget", Self.name, "--with", "skolechefen", "--yes"])
    #expect(done.errors.contains("Planen hedder nu skolechefens-anden-plan"))
    #expect(try count("karens-anden") == 0)
    #expect(try run(["plans"]).output.contains("skolechefens plan"))
  }

  @Test func `names that are none, and words that hold the name, are refused`() throws {
    for arguments in [["forget"], ["forget", "X"], ["forget", "123"], ["forget", ""]] {
      #expect(try run(arguments, status: 64).errors.contains("--help"))
    }
    let itself = try run(["forget", "Karen", "--with", "Karen B."], status: 64)
    #expect(itself.errors.contains("indeholder selv navnet"))
    let nowhere = try run(["forget", Self.name, "--yes"])
    #expect(nowhere.errors == "»Karen Hvidtfeldt« står ikke i jeres planer. Intet er ændret.\n")
  }

  @Test func `at a terminal it is asked, and only a yes is one`() throws {
    try begin()
    for (answer, status) in [("", 1), ("nej", 1), ("måske", 1), ("ja", 0)] {
      let sitting = try Sitting(home, ["forget", Self.name])
      try sitting.press(answer + "\r")
      #expect(try sitting.terminal.waitForEnd() == status)
      #expect(sitting.transcript.contains("Skal navnet ud? Skriv ja"))
      #expect(try (count("Hvidtfeldt") == 0) == (status == 0))
    }
  }

  @Test func `a plan that is open in another window is left alone`() throws {
    try begin()
    let sitting = try Sitting(home, ["interview", "kom-glad-i-skole"])
    for command in [["forget", Self.name, "--yes"], ["delete", "kom-glad-i-skole", "--yes"]] {
      let refused = try run(command, status: 2)
      #expect(refused.errors.contains("er åben i et andet vindue"))
    }
    #expect(try count("Hvidtfeldt") > 0)
    #expect(try sitting.leave() == 0)
    _ = try run(["forget", Self.name, "--yes"])
    #expect(try count("Hvidtfeldt") == 0)
  }

  // MARK: Deleting

  @Test func `a plan is deleted with all its bytes, and only with a yes`() throws {
    try begin()
    _ = try run(["interview", "En anden"], ["Egelundskolen"])
    let shown = try run(["delete", "kom-glad"], status: 2)
    #expect(shown.output.contains("kan ikke fortrydes"))
    #expect(try count("Hvidtfeldt") > 0)
    let done = try run(["slet", "kom-glad-i-skole", "--yes"])
    #expect(done.errors.contains("Planen kom-glad-i-skole er slettet."))
    for text in ["Hvidtfeldt", "kom-glad", "morgenmakker", "Karens kladde"] {
      #expect(try count(text) == 0, "\(text)")
    }
    #expect(try run(["plans"]).output.contains("en-anden"))
    _ = try run(["delete", "findes-ikke", "--yes"], status: 2)
    _ = try run(["delete"], status: 64)
  }

  // MARK: Copies

  @Test func `a copy brings back what was deleted, and is never written over`() throws {
    try begin()
    let before = try run(["export", "kom-glad-i-skole", "--to", "json"]).output
    let made = try run(["backup", "kopi.sqlite"])
    #expect(made.errors == "1 plan er kopieret til kopi.sqlite, og kopien er læst igennem.\n")
    let rights = try FileManager.default.attributesOfItem(atPath: home.path + "/kopi.sqlite")
    #expect(rights[.posixPermissions] as? Int == 0o600)
    let taken = try run(["backup", "kopi.sqlite"], status: 2)
    #expect(taken.errors.contains("kopi.sqlite findes allerede"))
    let dated = try run(["backup", home.path])
    #expect(dated.errors.contains("maalplan-2027-05-04.sqlite"))
    _ = try run(["delete", "kom-glad-i-skole", "--yes"])
    let back = try run(["restore", "kopi.sqlite"])
    #expect(back.output == "kom-glad-i-skole: hentet tilbage\n")
    #expect(try run(["export", "kom-glad-i-skole", "--to", "json"]).output == before)
    let again = try run(["restore", "kopi.sqlite"])
    #expect(again.output == "kom-glad-i-skole: er den samme som i kopien\n")
    _ = try run(["restore", "findes-ikke"], status: 2)
    try home.write("{}", to: "plan.json")
    #expect(try run(["restore", "plan.json"], status: 2).errors.contains("ikke en fil med planer"))
    for command in [["backup"], ["restore"]] { _ = try run(command, status: 64) }
  }
}
