import DanishText
import Diagnostics
import DraftReading
import Foundation
import Interviews
import PlanReview
import PlanWriting
import Plans
import TestSupport
import Testing
import WordDocuments
import Wording

/// Drafts and what they are read with, made once for all tests.
enum Drafts {
  static let template = Result { try Fixture.template() }
  static let reviewer = Result { try Fixture.reviewer() }
  static let own = Result {
    OwnWords(try template.get(), try Language.allCases.map { try Fixture.wording($0) })
  }

  static let reader = Result { DraftReader(try template.get(), try own.get()) }

  /// The reading of a file.
  static func read(_ bytes: [UInt8], named name: String = "udkast.docx") throws -> ReadDraft {
    let file = try readFile(bytes, named: name)
    return try reader.get().draft(in: file.document)
  }

  /// The bytes of a file below `Tests/Fixtures`.
  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Fixture.root.appending(path: "Tests/Fixtures/\(path)")))
  }
}

/// The layouts below `Tests/Fixtures/layouts`.
enum Layouts {
  static let names: [String] = {
    let folder = Fixture.root.appending(path: "Tests/Fixtures/layouts").path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }()

  static func layout(_ name: String) throws -> LayoutFile {
    LayoutFile(try Fixture.text("layouts/\(name).txt"))
  }

  /// The answers that a layout is to give.
  static func wanted(_ layout: LayoutFile) throws -> Record {
    let source = Source(name: "svar", bytes: Array(layout.answers.utf8))
    let (plan, faults) = readPlanJSON(source, try Drafts.template.get())
    #expect(faults == [])
    return try #require(plan).answers
  }
}

/// A document's blank lines and the ends of its paragraphs are not kept by every program.
func withoutEndBlanks(_ lines: [String]) -> [String] {
  lines.map { line in
    line.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: "\n")
  }
}
