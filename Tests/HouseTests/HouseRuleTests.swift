import Foundation
import TestSupport
import Testing

/// What the house does not allow, whoever writes it.
struct HouseRuleTests {
  /// A word that must not stand in a folder's code, and where it may after all.
  struct Ban: CustomTestStringConvertible {
    let word: String
    let folder: String

    var testDescription: String { "\(word) in \(folder)" }
  }

  static let bans = [
    Ban(word: "public ", folder: "Sources"),
    Ban(word: " print(", folder: "Sources"),
    Ban(word: "try! ", folder: "Sources"),
    Ban(word: "fatalError(", folder: "Sources"),
    Ban(word: "@testable import", folder: "Tests"),
    Ban(word: "@unchecked", folder: "Sources"),
    Ban(word: "Thread.sleep", folder: "Tests"),
  ]

  @Test(arguments: bans)
  func `banned words do not stand in the code`(_ ban: Ban) throws {
    let found = try SourceFiles.files(below: ban.folder).joined().filter { line in
      let code = line.text.split(separator: "//", omittingEmptySubsequences: false)[0]
      return code.contains(ban.word) && !line.path.hasPrefix("Tests/HouseTests")
    }
    #expect(found.map { "\($0.place): \($0.text)" } == [])
  }

  @Test func `the pure layers import no Foundation`() throws {
    let pure = [
      "Wording", "TextLayout", "Plans", "Diagnostics", "LocatedJSON", "Interviews", "RuleEngine",
      "PlanMerging", "PlanReview", "PlanWriting", "DraftReading", "Dialogues", "ReviewReports",
    ]
    let found = try pure.flatMap { try SourceFiles.files(below: "Sources/\($0)").joined() }
      .filter { $0.text.contains("import Foundation") || $0.text.contains("import Glibc") }
    #expect(found.map(\.place) == [])
  }

  @Test func `a target depends only on targets that stand below it in the manifest`() throws {
    let manifest = try String(
      contentsOf: Fixture.root.appending(path: "Package.swift"), encoding: .utf8)
    let layers = manifest.components(separatedBy: "// 6 run")[1]
      .components(separatedBy: "// Tests")[0]
    let targets = layers.components(separatedBy: "arget(").dropFirst().map { target in
      target.matches(of: /"([A-Za-z]+)"/).map { String($0.1) }
    }
    let order = targets.compactMap(\.first)
    #expect(order.count > 15)
    for (index, target) in targets.enumerated() {
      for name in target.dropFirst() where order.contains(name) {
        #expect(
          order[(index + 1)...].contains(name), "\(order[index]) depends on \(name), above it")
      }
    }
  }
}
