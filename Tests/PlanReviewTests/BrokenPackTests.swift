import Catalog
import Diagnostics
import PlanReview
import RuleEngine
import TestSupport
import Testing
import Wording

/// Rule packs with a mistake each: everything that is said about them, at its place, and nothing else.
struct BrokenPackTests {
  @Test(arguments: BrokenPack.all)
  func `a mistake is told whole, in both languages, and nothing beside it`(
    _ pack: BrokenPack
  ) throws {
    let danish = try Fixture.wording()
    let reviewer = Reviewer(
      template: try Fixture.template(), layers: [try Catalog.rules(at: nil), try pack.sources()],
      danish)
    let faults = reviewer.diagnostics
    let english = DiagnosticText(try Fixture.wording(.english)).render(faults)
    let text = DiagnosticText(danish).render(faults) + "\n" + english
    #expect(!text.contains("⟦"))
    try expectGolden(text, at: pack.expected)
  }

  @Test func `every fault that loading can find has a pack`() throws {
    let found = try BrokenPack.all.reduce(into: Set<String>()) { codes, pack in
      let text = String(
        decoding: try Fixture.source("broken-packs/\(pack.name).txt").bytes, as: UTF8.self)
      for phrase in RulePhrase.allCases where text.contains("[\(phrase.rawValue)]") {
        codes.insert(phrase.rawValue)
      }
    }
    let all = Set(RulePhrase.allCases.map(\.rawValue).filter { !$0.hasPrefix("help-") })
    #expect(all.subtracting(found).sorted() == Self.withoutPack)
  }

  /// Faults that no file of a person's own can have, or only a huge one.
  static let withoutPack = [
    "list-needed", "lists-too-big", "set-too-big", "too-many-lists", "too-many-overrides",
    "too-many-rules",
  ]
}
