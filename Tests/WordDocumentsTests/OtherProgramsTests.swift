import Foundation
import OfficePackages
import TestSupport
import Testing
import WordDocuments

/// Other programs find in a file with remarks what was put in, and nothing new to complain of.
///
/// Each check is passed over, with a word, where its program is not installed.
struct OtherProgramsTests {
  @Test(
    .enabled(if: OtherProgram.hasModule("docx"), "python-docx is not installed"),
    arguments: try WordFixture.names(".docx"))
  func `python-docx reads the remarks`(_ name: String) throws {
    let example = try Example(name)
    let script =
      "import docx, sys; d = docx.Document(sys.argv[1])\n"
      + "for c in d.comments: print(c.author, c.initials, c.text, sep='|')"
    let output = try OtherProgram.python(["-c", script, example.file.path])
    #expect(output == example.comments.map { "\($0.author)|A|\($0.paragraphs[0])\n" }.joined())
  }

  @Test(
    .enabled(if: OtherProgram.hasModule("openxml_audit"), "openxml-audit is not installed"),
    arguments: ["11-omskrevet.docx", "11-omskrevet.libreoffice.docx"])
  func `openxml-audit finds nothing that was not there`(_ name: String) throws {
    let example = try Example(name)
    #expect(
      try findings(example.file.path) == findings(WordFixture.folder.appending(path: name).path))
  }

  /// How many findings openxml-audit has of each kind.
  private func findings(_ path: String) throws -> [String: Int] {
    let script = """
      import collections, json, re, subprocess, sys
      out = subprocess.run([sys.executable, '-m', 'openxml_audit', '-o', 'json', '-m', '0', sys.argv[1]],
                           capture_output=True, text=True).stdout
      found = collections.Counter(re.sub(r'\\d+', '0', e['description'])
                                  for f in json.loads(out) for e in f['errors'])
      print(json.dumps(found))
      """
    let output = try OtherProgram.python(["-c", script, path])
    return try JSONDecoder().decode([String: Int].self, from: Data(output.utf8))
  }

  @Test(
    .enabled(if: OtherProgram.libreOffice != nil, "LibreOffice is not installed"),
    arguments: ["01-god-fravaer.docx", "11-omskrevet.libreoffice.docx"])
  func `LibreOffice reads the remarks on the same words`(_ name: String) throws {
    let example = try Example(name)
    let program = try #require(OtherProgram.libreOffice)
    let folder = example.file.deletingLastPathComponent()
    try OtherProgram.run(
      program,
      [
        "-env:UserInstallation=\(folder.appending(path: "profile").absoluteString)", "--headless",
        "--convert-to", "odt", "--outdir", folder.path, example.file.path,
      ])
    let odt = folder.appending(path: "file.odt")
    let notes = try readDocument([UInt8](try Data(contentsOf: odt))).comments
    for comment in example.comments {
      let note = try #require(notes.first { $0.author == comment.author })
      #expect(trimmed(note.words) == trimmed(words(example.document, comment)))
      #expect(note.text == comment.paragraphs[0])
    }
  }

  /// LibreOffice leaves out blanks at the end of paragraphs.
  private func trimmed(_ text: String) -> [String] {
    text.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}

/// A file with remarks at random places, in a folder of its own that goes with it.
private final class Example {
  let document: Document
  let comments: [WordComment]
  let file: URL

  init(_ name: String) throws {
    let bytes = try WordFixture.bytes(name)
    var random = SeededGenerator(seed: 7)
    document = try readDocument(bytes)
    comments = randomComments(document, 20, &random)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    file = folder.appending(path: "file.docx")
    try Data(try annotated(bytes, with: comments).bytes).write(to: file)
  }

  deinit {
    try? FileManager.default.removeItem(at: file.deletingLastPathComponent())
  }
}

/// Programs that may be there.
enum OtherProgram {
  /// The Python that the checks are looked for in; another may be named in `MAALPLAN_PYTHON`.
  static let interpreter = ProcessInfo.processInfo.environment["MAALPLAN_PYTHON"] ?? "python3"

  static let libreOffice = ["/usr/bin/soffice", "/usr/local/bin/soffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  static func hasModule(_ name: String) -> Bool {
    (try? python(["-c", "import \(name)"])) != nil
  }

  /// What a Python program prints.
  static func python(_ arguments: [String]) throws -> String {
    try run("/usr/bin/env", [interpreter] + arguments)
  }

  struct Failure: Error {}

  @discardableResult
  static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure() }
    return String(decoding: data, as: UTF8.self)
  }
}
