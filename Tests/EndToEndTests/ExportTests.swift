import Foundation
import TestSupport
import Testing

/// `maalplan export` in every format, by the built program.
struct ExportTests {
  private let home: Home

  init() throws {
    home = try Home()
    let plan = Fixture.root.appending(path: "Tests/Fixtures/transcripts/01-god-fravaer.plan.json")
    #expect(try home.run(["import", plan.path]).status == 0)
  }

  /// How a file of each format begins.
  static let formats = [
    ("text", "txt", "Uden titel\n=="), ("markdown", "md", "# Uden titel\n"),
    ("docx", "docx", "PK"), ("html", "html", "<!DOCTYPE html>\n<html lang=\"da\">"),
    ("ics", "ics", "BEGIN:VCALENDAR\r\n"), ("svg", "svg", "<?xml"), ("json", "json", "{\n"),
  ]

  @Test(arguments: formats)
  func `a plan is written in every format, and never over a file`(
    _ format: String, _ ending: String, _ beginning: String
  ) throws {
    for name in ["plan.\(ending)", "plan-2.\(ending)"] {
      let run = try home.run([
        "export", "maalplan", "--to", format, "-o", "\(home.path)/plan.\(ending)",
      ])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output == "")
      #expect(run.errors.contains(name))
    }
    let files = try ["plan.\(ending)", "plan-2.\(ending)"].map { name in
      try Data(contentsOf: URL(filePath: "\(home.path)/\(name)"))
    }
    #expect(files[0] == files[1])
    #expect(files[0].starts(with: Array(beginning.utf8)))
    let attributes = try FileManager.default.attributesOfItem(
      atPath: "\(home.path)/plan.\(ending)")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  static let contradictions = [
    (
      ["export", "maalplan", "--to", "docx", "-o", "plan.md"],
      "plan.md er navnet på en markdown-fil, men --to er docx. "
        + "Skriv --to markdown -o plan.md eller --to docx -o plan.docx\n"
    ),
    (
      ["export", "maalplan", "--to", "html", "--language", "en", "-o", "min plan.PDF"],
      "'min plan.PDF' is a file name for pdf, but --to is html. "
        + "Type --to pdf -o 'min plan.PDF' or --to html -o 'min plan.html'\n"
    ),
    (
      ["status", "maalplan", "--to", "docx", "-o", "note.json"],
      "note.json er navnet på en json-fil, men --to er docx. Skriv --to docx -o note.docx\n"
    ),
  ]

  @Test(arguments: contradictions)
  func `a name of another form is refused with the ways out`(
    _ arguments: [String], _ said: String
  ) throws {
    let run = try home.run(arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.contains(said), "\(run.errors)")
    let files = try FileManager.default.contentsOfDirectory(atPath: home.path)
    #expect(files.filter { $0.contains("plan") || $0.contains("note") } == [])
  }

  @Test func `a folder may be called anything`() throws {
    try FileManager.default.createDirectory(
      atPath: "\(home.path)/planer.md", withIntermediateDirectories: false)
    let run = try home.run(["export", "maalplan", "--to", "docx", "-o", "planer.md"])
    #expect(run.errors == "Planen er skrevet til planer.md/maalplan.docx\n")
  }

  @Test(arguments: ["odt", "pdf"])
  func `without LibreOffice it is said what to do`(_ format: String) throws {
    let run = try home.run(
      ["export", "maalplan", "--to", format, "-o", "\(home.path)/plan"],
      environment: ["PATH": home.path])
    #expect(run.status == 2)
    #expect(run.errors.contains("LibreOffice"))
    #expect(run.errors.contains("--to docx"))
    #expect(!FileManager.default.fileExists(atPath: "\(home.path)/plan"))
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice"),
      "LibreOffice is missing"),
    arguments: [("odt", "PK"), ("pdf", "%PDF-")])
  func `with LibreOffice there is a file, and nothing is left behind`(
    _ format: String, _ beginning: String
  ) throws {
    let before = try FileManager.default.contentsOfDirectory(atPath: home.path)
    let run = try home.run([
      "export", "maalplan", "--to", format, "-o", "\(home.path)/plan.\(format)",
    ])
    #expect(run.status == 0, "\(run.errors)")
    let bytes = try Data(contentsOf: URL(filePath: "\(home.path)/plan.\(format)"))
    #expect(bytes.starts(with: Array(beginning.utf8)))
    let left = try FileManager.default.contentsOfDirectory(atPath: home.path)
      .filter { $0.hasPrefix("maalplan-") && !before.contains($0) }
    #expect(left == [])
  }
}

/// Exported files held up to readers and checkers that are not ours.
///
/// `.ci/checkers` installs them; where they are not there, the tests are skipped and say so.
@Suite(.enabled(if: Checker.isInstalled("icalendar"), "checkers are missing: run .ci/checkers"))
struct ExportCheckerTests {
  private let home: Home

  init() throws {
    home = try Home()
    for name in ["01-god-fravaer", "08-fejl-datoer"] {
      let plan = Fixture.root.appending(path: "Tests/Fixtures/transcripts/\(name).plan.json")
      #expect(try home.run(["import", plan.path]).status == 0)
    }
  }

  private func export(_ plan: String, to format: String, _ language: String) throws -> String {
    let path = "\(home.path)/\(plan).\(language).\(format)"
    let run = try home.run([
      "export", plan, "--to", format, "-o", path, "--language", language,
    ])
    #expect(run.status == 0, "\(run.errors)")
    return path
  }

  @Test(arguments: ["maalplan", "maalplan-2"], ["da", "en"])
  func `three readers read the calendar alike`(_ plan: String, _ language: String) throws {
    let path = try export(plan, to: "ics", language)
    #expect(try Checker.run("check_calendar.py", [path], home) == "")
  }

  @Test(arguments: ["maalplan", "maalplan-2"], ["da", "en"])
  func `nothing in the Word file hinders a reading program`(
    _ plan: String, _ language: String
  ) throws {
    let path = try export(plan, to: "docx", language)
    #expect(try Checker.run("check_word.py", [path], home) == "")
    let audit = try home.run([path], program: Checker.path("openxml-audit"))
    #expect(audit.status == 0, "\(audit.output)")
  }

  @Test func `nothing in the minutes and the lessons as Word files hinders one`() throws {
    let lines = [
      ":deltagere Anna", ":beslut Ja", ":gå mål", ":ret", "Alle kommer", ":minutter a.docx",
      ":læring b.docx",
    ]
    let run = try home.run(
      ["interview", "maalplan"], input: lines.joined(separator: "\n") + "\n")
    #expect(run.errors == "")
    for path in ["a.docx", "b.docx"].map({ "\(home.path)/\($0)" }) {
      #expect(try Checker.run("check_word.py", [path], home) == "")
      let audit = try home.run([path], program: Checker.path("openxml-audit"))
      #expect(audit.status == 0, "\(audit.output)")
    }
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice"),
      "LibreOffice is not installed"), arguments: ["da", "en"])
  func `the PDF file is tagged for those who listen`(_ language: String) throws {
    let path = try export("maalplan", to: "pdf", language)
    let check = try home.run(["check", path], program: Checker.path("pdfua"))
    #expect(check.status == 0, "\(check.output)")
    #expect(check.output.contains("result: PASS (no findings)"))
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/chromium")
        && Checker.isInstalled("axe_playwright_python"), "Chromium or axe is missing"))
  func `the web page keeps to WCAG and fits a telephone`() throws {
    let pages = try ["da", "en"].flatMap { language in
      try ["maalplan", "maalplan-2"].map { try export($0, to: "html", language) }
    }
    #expect(try Checker.run("check_page.py", ["/usr/bin/chromium"] + pages, home) == "")
  }
}

/// The programs that `.ci/checkers` installs.
enum Checker {
  static func path(_ name: String) -> String {
    Fixture.root.appending(path: ".build/checkers/bin/\(name)").path
  }

  /// Whether a Python package is there.
  static func isInstalled(_ package: String) -> Bool {
    let folder = Fixture.root.appending(path: ".build/checkers/lib").path
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return versions.contains {
      FileManager.default.fileExists(atPath: "\(folder)/\($0)/site-packages/\(package)")
    }
  }

  /// What a script among ours has to say about some files; nothing when all is well.
  static func run(_ script: String, _ arguments: [String], _ home: Home) throws -> String {
    let folder = Fixture.root.appending(path: "Tests/EndToEndTests/Checkers/\(script)").path
    let run = try home.run([folder] + arguments, program: path("python3"))
    return run.status == 0 ? run.output : run.output + run.errors
  }
}
