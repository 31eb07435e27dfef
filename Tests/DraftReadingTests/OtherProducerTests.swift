import DraftReading
import Foundation
import Interviews
import PlanReview
import PlanWriting
import Plans
import TestSupport
import Testing

/// Drafts that other programs have written read the same.
///
/// Each test is passed over, with a word, where its program is not installed.
struct OtherProducerTests {
  @Test(.enabled(if: Producer.libreOffice != nil, "LibreOffice is not installed"))
  func `drafts through LibreOffice read the same`() throws {
    let folder = try Producer.Folder()
    for name in ExpectedReadingTests.names {
      try Data(try Drafts.bytes("word/\(name).docx")).write(to: folder.file("\(name).docx"))
    }
    for ending in ["odt", "docx"] {
      let target = try folder.converted("docx", to: ending)
      for name in ExpectedReadingTests.names {
        let draft = try Drafts.read(
          try target.bytes("\(name).\(ending)"), named: "\(name).\(ending)")
        try ExpectedReadingTests.check(draft, try ExpectedReadingTests.expected(name))
      }
    }
  }

  @Test(.enabled(if: Producer.libreOffice != nil, "LibreOffice is not installed"))
  func `layouts through LibreOffice read the same`() throws {
    let folder = try Producer.Folder()
    for name in Layouts.names {
      try Data(try Layouts.layout(name).word).write(to: folder.file("\(name).docx"))
    }
    for ending in ["odt", "docx"] {
      let target = try folder.converted("docx", to: ending)
      for name in Layouts.names {
        try check(name, try target.bytes("\(name).\(ending)"), "\(name).\(ending)")
      }
    }
  }

  @Test(.enabled(if: Producer.libreOffice != nil, "LibreOffice is not installed"))
  func `exported plans through LibreOffice read the same`() throws {
    let reviewer = try Drafts.reviewer.get()
    let folder = try Producer.Folder()
    let names = ExpectedReadingTests.names
    var plans: [String: [String]] = [:]
    for name in names {
      let draft = try Drafts.read(try Drafts.bytes("word/\(name).docx"))
      plans[name] = answerLines(draft.plan.answers)
      try Data(PlanWord(reviewer).bytes(of: draft.plan.plan)).write(to: folder.file("\(name).docx"))
    }
    let target = try folder.converted("docx", to: "odt")
    for name in names {
      let draft = try Drafts.read(try target.bytes("\(name).odt"), named: "\(name).odt")
      #expect(answerLines(draft.plan.answers) == plans[name], "\(name)")
    }
  }

  @Test(.enabled(if: Producer.libreOffice != nil, "LibreOffice is not installed"))
  func `plans of any text through LibreOffice read the same`() throws {
    let reviewer = try Drafts.reviewer.get()
    let folder = try Producer.Folder()
    let seeds = 0..<UInt64(rounds(usually: 40, whole: 500))
    let plans = seeds.map { ExportedReadingTests.writable(reviewer.template, $0) }
    for (seed, plan) in zip(seeds, plans) {
      try Data(PlanWord(reviewer).bytes(of: plan)).write(to: folder.file("\(seed).docx"))
    }
    let target = try folder.converted("docx", to: "odt")
    for (seed, plan) in zip(seeds, plans) {
      let draft = try Drafts.read(try target.bytes("\(seed).odt"), named: "\(seed).odt")
      ExportedReadingTests.expectSame(draft, plan, seed, shown: ExportedText.inWord)
    }
  }

  @Test(.enabled(if: Producer.hasWordModule, "python-docx is not installed"))
  func `layouts made by python-docx read the same`() throws {
    let folder = try Producer.Folder()
    try Producer.python([
      Fixture.root.appending(path: "Tests/DraftReadingTests/Makers/layouts.py").path,
      Fixture.root.appending(path: "Tests/Fixtures/layouts").path, folder.url.path,
    ])
    for name in Layouts.names {
      try check(name, try folder.bytes("\(name).docx"), "\(name).docx")
    }
  }

  private func check(_ name: String, _ bytes: [UInt8], _ file: String) throws {
    let layout = try Layouts.layout(name)
    let draft = try Drafts.read(bytes, named: file)
    let wanted = answerLines(try Layouts.wanted(layout))
    #expect(answerLines(draft.plan.answers) == wanted, "\(file)")
    #expect(draft.unplaced.map(\.text) == layout.unplaced, "\(file)")
  }
}

/// Programs that may be there and write drafts.
enum Producer {
  /// The Python that modules are looked for in; another may be named in `MAALPLAN_PYTHON`.
  static let interpreter = ProcessInfo.processInfo.environment["MAALPLAN_PYTHON"] ?? "python3"

  static let libreOffice = ["/usr/bin/soffice", "/usr/local/bin/soffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  static let hasWordModule = (try? python(["-c", "import docx"])) != nil

  static func python(_ arguments: [String]) throws {
    try run("/usr/bin/env", [interpreter] + arguments)
  }

  struct Failure: Error {}

  static func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure() }
  }

  /// A folder of a test's own that goes with it.
  final class Folder {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

    init() throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func file(_ name: String) -> URL { url.appending(path: name) }

    func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: file(name))) }

    /// A folder with all files of an ending, as LibreOffice writes them with another.
    func converted(_ ending: String, to other: String) throws -> Folder {
      let target = try Folder()
      let files = try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
        .filter { $0.hasSuffix(".\(ending)") }.map { file($0).path }
      let profile = target.file("profile").absoluteString
      // Of more than 247 files at a time LibreOffice leaves out the rest, and says nothing.
      for start in stride(from: 0, to: files.count, by: 100) {
        try Producer.run(
          Producer.libreOffice ?? "",
          [
            "-env:UserInstallation=\(profile)", "--headless", "--convert-to", other, "--outdir",
            target.url.path,
          ] + files[start..<min(files.count, start + 100)])
      }
      return target
    }
  }
}
