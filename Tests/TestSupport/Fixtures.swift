import Catalog
package import Diagnostics
package import Foundation
package import Interviews
package import PlanReview
import Testing
package import Wording

/// Files the tests work on.
package enum Fixture {
  /// The project's folder.
  package static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The file at a path below `Tests/Fixtures`.
  package static func source(_ path: String) throws -> Source {
    let file = root.appending(path: "Tests/Fixtures/\(path)")
    return Source(name: path, bytes: [UInt8](try Data(contentsOf: file)))
  }

  /// The text of the file at a path below the project's folder.
  package static func file(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
  }

  /// The text of the file at a path below `Tests/Fixtures`.
  package static func text(_ path: String) throws -> String {
    String(decoding: try source(path).bytes, as: UTF8.self)
  }

  /// The built-in template.
  package static func template() throws -> Template {
    try template(Catalog.template(at: nil))
  }

  /// What the built-in template says a good answer holds, question by question.
  package static func hints(_ language: Language = .danish) throws -> [String] {
    try template().questions.map { $0.hint[language] }
  }

  /// A template read from a source; its faults fail the test.
  package static func template(_ source: Source) throws -> Template {
    let (template, diagnostics) = loadTemplate(source)
    #expect(diagnostics == [])
    return try #require(template)
  }

  /// The built-in wording of a language.
  package static func wording(_ language: Language = .danish) throws -> Wording {
    let (wording, diagnostics) = loadWording(Catalog.interface(language), language: language)
    #expect(diagnostics == [])
    return try #require(wording)
  }
}

extension Fixture {
  /// The reviewer of the built-in template and rules; faults in them fail the test.
  ///
  /// They are read once: it takes longer than most of what is tested with them.
  package static func reviewer(_ language: Language = .danish) throws -> Reviewer {
    switch language {
    case .danish: try danishReviewer.get()
    case .english: try englishReviewer.get()
    }
  }

  private static let danishReviewer = Result { try makeReviewer(.danish) }
  private static let englishReviewer = Result { try makeReviewer(.english) }

  private static func makeReviewer(_ language: Language) throws -> Reviewer {
    let reviewer = Reviewer(
      template: try template(), rules: try Catalog.rules(at: nil), try wording(language))
    #expect(DiagnosticText(try wording(language)).render(reviewer.diagnostics) == "")
    return reviewer
  }
}
