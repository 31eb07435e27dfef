import Foundation
import TestSupport
import Testing
import WordDocuments

/// Annotated drafts and filled templates held up to programs that are not ours.
///
/// `.ci/checkers` installs them; where they are not there, the tests are skipped and say so.
@Suite(.serialized)
struct MarginCheckerTests {
  private static let drafts = [
    "04-god-tryghed", "05-fejl-vagt-maal", "08-fejl-datoer", "11-omskrevet",
    "11-omskrevet.libreoffice",
  ]
  private let home: Home

  init() throws {
    home = try Home()
  }

  private func original(_ name: String) -> String {
    Fixture.root.appending(path: "Tests/Fixtures/word/\(name).docx").path
  }

  private func annotated(_ name: String) throws -> String {
    let run = try home.run(["review", original(name), "--annotate", "ud", "--fail-on", "never"])
    #expect(run.status == 0, "\(run.errors)")
    return "\(home.path)/ud/\(name).docx"
  }

  private func notes(_ path: String) throws -> [ReviewerNote] {
    try readDocument([UInt8](try Data(contentsOf: URL(filePath: path)))).comments
  }

  @Test(
    .enabled(if: Checker.isInstalled("docx"), "python-docx is missing: run .ci/checkers"),
    arguments: drafts)
  func `python-docx reads authors and texts`(_ name: String) throws {
    let path = try annotated(name)
    let script =
      "import docx, sys\nfor c in docx.Document(sys.argv[1]).comments: "
      + "print(c.author, c.initials, c.text.replace('\\n', '/'), sep='|')"
    let run = try home.run(["-c", script, path], program: Checker.path("python3"))
    let wanted = try notes(path).map {
      "\($0.author)|\($0.initials)|\($0.text.replacing("\n", with: "/"))\n"
    }
    #expect(run.output == wanted.joined(), "\(run.errors)")
  }

  @Test(
    .enabled(if: Checker.isInstalled("ooxml_integrity"), "checkers are missing: run .ci/checkers"),
    arguments: drafts)
  func `two validators find nothing new`(_ name: String) throws {
    let path = try annotated(name)
    #expect(try audit(path) == audit(original(name)))
    let check = try home.run(
      ["check", path, "--against", original(name), "--fail-on", "warn"],
      program: Checker.path("ooxml-integrity"))
    #expect(check.status == 0, "\(check.output)")
  }

  @Test(
    .enabled(if: Checker.isInstalled("ooxml_integrity"), "checkers are missing: run .ci/checkers"),
    arguments: ["template", "template-single-table", "template.libreoffice"])
  func `two validators find nothing new in a filled template`(_ name: String) throws {
    let plan = Fixture.root.appending(path: "Tests/Fixtures/transcripts/01-god-fravaer.plan.json")
    #expect(try home.run(["import", plan.path]).status == 0)
    let run = try home.run([
      "export", "maalplan", "--to", "docx", "--template", original(name), "-o", "ud.docx",
    ])
    #expect(run.status == 0, "\(run.errors)")
    let path = "\(home.path)/ud.docx"
    #expect(try audit(path) == audit(original(name)))
    let check = try home.run(
      ["check", path, "--fail-on", "warn"], program: Checker.path("ooxml-integrity"))
    #expect(check.status == 0, "\(check.output)")
  }

  /// How many findings openxml-audit has of each kind.
  private func audit(_ path: String) throws -> String {
    let script = """
      import collections, json, re, subprocess, sys
      out = subprocess.run([sys.executable, '-m', 'openxml_audit', '-o', 'json', '-m', '0', sys.argv[1]],
                           capture_output=True, text=True).stdout
      found = collections.Counter(re.sub(r'\\d+', '0', e['description'])
                                  for f in json.loads(out) for e in f['errors'])
      print(sorted(found.items()))
      """
    let run = try home.run(["-c", script, path], program: Checker.path("python3"))
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/soffice"),
      "LibreOffice is missing"),
    arguments: drafts)
  func `LibreOffice shows the comments on the same words`(_ name: String) throws {
    let path = try annotated(name)
    let run = try home.run(
      [
        "-env:UserInstallation=file://\(home.path)/profile", "--headless", "--convert-to", "odt",
        "--outdir", home.path, path,
      ], program: "/usr/bin/soffice")
    #expect(run.status == 0)
    let wanted = try notes(path)
    let found = try notes("\(home.path)/\(name).odt")
    #expect(found.map(\.text).sorted() == wanted.map(\.text).sorted())
    for note in wanted {
      #expect(
        found.contains { $0.text == note.text && trimmed($0.words) == trimmed(note.words) },
        "\(note.words)")
    }
  }

  /// LibreOffice leaves out blanks at the end of paragraphs.
  private func trimmed(_ text: String) -> [String] {
    text.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
