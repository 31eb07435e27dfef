import Catalog
import Diagnostics
import Dialogues
import DraftReading
import Interviews
import LocatedJSON
import PlanReview
import PlanWriting
import Plans
import RuleEngine
import TestSupport
import Testing
import Wording

/// Every text that the program may say exists in both languages, and no other.
struct InterfaceTests {
  static func keys<P: Phrase>(_ phrases: P.Type) -> [String] { phrases.allCases.map(\.key) }

  /// The names of all texts that the code asks for.
  static var wanted: Set<String> {
    var keys = Set(Self.keys(DialoguePhrase.self))
    keys.formUnion(Self.keys(DiagnosticPhrase.self))
    keys.formUnion(Self.keys(JSONPhrase.self))
    keys.formUnion(Self.keys(TemplatePhrase.self))
    for command in Command.allCases {
      keys.formUnion(CommandText.allCases.map { "command.\(command.rawValue).\($0.rawValue)" })
    }
    for code in RepositoryError.Code.allCases {
      keys.formUnion(["store.\(code.rawValue).message", "store.\(code.rawValue).help"])
    }
    return keys
  }

  @Test(arguments: Language.allCases)
  func `every text that is asked for exists`(_ language: Language) throws {
    let wording = try Fixture.wording(language)
    #expect(Self.wanted.filter { !wording.has($0) }.sorted() == [])
  }

  @Test func `both languages have the same texts`() throws {
    let danish = try Fixture.wording(.danish)
    let english = try Fixture.wording(.english)
    #expect(danish.keys.subtracting(english.keys).sorted() == [])
    #expect(english.keys.subtracting(danish.keys).sorted() == [])
  }
}
