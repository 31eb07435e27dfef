import Catalog
import Diagnostics
import Dialogues
import DraftReading
import Interviews
import LocatedJSON
import OfficePackages
import PlanReview
import PlanWriting
import Plans
import ReviewReports
import RuleEngine
import TestSupport
import Testing
import Wording

/// Every text that the program may say exists in both languages, and no other.
struct InterfaceTests {
  static func keys<P: Phrase>(_ phrases: P.Type) -> [String] { phrases.allCases.map(\.key) }

  /// The names of all texts that the code asks for by a phrase.
  static var phrases: Set<String> {
    Set(
      keys(DialoguePhrase.self) + keys(DiagnosticPhrase.self) + keys(JSONPhrase.self)
        + keys(TemplatePhrase.self) + keys(InterfacePhrase.self) + keys(RulePhrase.self)
        + keys(CheckPhrase.self) + keys(ConditionPhrase.self) + keys(ReviewPhrase.self)
        + keys(TimelinePhrase.self) + keys(LifePhrase.self) + keys(YearsPhrase.self)
        + keys(StatusQuestionPhrase.self) + keys(NotePhrase.self)
        + keys(DiffPhrase.self) + keys(HistoryPhrase.self) + keys(OverviewPhrase.self)
        + keys(WritingPhrase.self)
        + keys(DraftPhrase.self)
        + keys(CoachPhrase.self) + keys(WalkPhrase.self) + keys(LedgerPhrase.self)
        + keys(WorkshopPhrase.self) + keys(MinutesPhrase.self) + keys(DocumentPhrase.self)
        + keys(ReportPhrase.self) + keys(DecisionPhrase.self)
        + keys(ThreadPhrase.self) + keys(ReadingPhrase.self)
        + keys(PlacePhrase.self) + keys(NoticePhrase.self) + keys(DraftReportPhrase.self))
  }

  /// The names of all texts that the code asks for.
  static var wanted: Set<String> {
    let commands = Command.allCases.flatMap { command in
      CommandText.allCases.map { "command.\(command.rawValue).\($0.rawValue)" }
    }
    let store = RepositoryError.Code.allCases.flatMap { code in
      ["store.\(code.rawValue).message", "store.\(code.rawValue).help"]
    }
    let groups = Command.Group.allCases.map { "command-group.\($0.rawValue)" }
    return phrases.union(commands).union(groups).union(store)
  }

  @Test func `no text is left over`() throws {
    let wording = try Fixture.wording(.danish)
    let known = Self.wanted.flatMap { [$0, $0 + ".one", $0 + ".other"] }
    let rest = wording.keys.subtracting(known).filter { !$0.hasPrefix("cli.") }
    #expect(rest.sorted() == [])
  }

  @Test(arguments: Language.allCases)
  func `every text that is asked for exists`(_ language: Language) throws {
    let wording = try Fixture.wording(language)
    #expect(Self.wanted.filter { !wording.has($0) }.sorted() == [])
  }

  @Test func `every text of the command line is asked for, and every one asked for exists`() throws
  {
    let wording = try Fixture.wording(.danish)
    let lines = try SourceFiles.files(below: "Sources/maalplan").joined()
    let asked = lines.flatMap { line in
      line.text.matches(of: /(?:spoken|help)\("([a-z.-]+)"/).map { "cli.\($0.1)" }
        + line.text.matches(of: /\("[^"]*", "([a-z-]+)"\)/).map { "cli.frame.\($0.1)" }
    }
    let pages = DialoguePage.Kind.allCases.map { "cli.page.\($0.rawValue)" }
    let packages = PackageError.Code.allCases.map { "cli.package.\($0.rawValue)" }
    let found = Set(asked).union(["missing", "empty", "unreadable"].map { "cli.file.\($0)" })
      .union(packages)
      .union(pages)
    let keys = wording.keys.filter { $0.hasPrefix("cli.") }
    let counted = keys.filter { $0.hasSuffix(".one") }.map { $0.dropLast(".one".count) }
    let written = counted.reduce(into: keys) { written, key in
      written.subtract([key + ".one", key + ".other"])
      written.insert(String(key))
    }
    #expect(found.subtracting(written).filter { !$0.hasPrefix("cli.frame.") }.sorted() == [])
    #expect(written.subtracting(found).sorted() == [])
  }

  @Test func `both languages have the same texts`() throws {
    let danish = try Fixture.wording(.danish)
    let english = try Fixture.wording(.english)
    #expect(danish.keys.subtracting(english.keys).sorted() == [])
    #expect(english.keys.subtracting(danish.keys).sorted() == [])
    for key in danish.keys {
      let wanted = Set(placeholders(in: danish.template(named: key)))
      #expect(Set(placeholders(in: english.template(named: key))) == wanted, "\(key)")
    }
  }
}
