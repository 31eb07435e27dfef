import Diagnostics
import DraftReading
import Foundation
import Interviews
import PlanReview
import PlanWriting
import Plans
import TestSupport
import Testing
import Wording

/// What is exported is read as the same plan.
struct ExportedReadingTests {
  static let seeds = 0..<500 as Range<UInt64>

  @Test func `a plan written as Word is read as the same plan`() throws {
    let reviewer = try Drafts.reviewer.get()
    for seed in Self.seeds {
      let plan = Self.writable(reviewer.template, seed)
      let draft = try Drafts.read(PlanWord(reviewer).bytes(of: plan))
      Self.expectSame(draft, plan, seed, shown: ExportedText.inWord)
    }
  }

  @Test func `a plan written as Markdown is read as the same plan`() throws {
    let template = try Drafts.template.get()
    let reviewer = try Drafts.reviewer.get()
    for seed in Self.seeds {
      let plan = Self.plan(template, seed)
      let text = PlanMarkdown(template, reviewer.wording, years: reviewer).text(of: plan)
      let draft = try Drafts.read(Array(text.utf8), named: "plan.md")
      Self.expectSame(draft, plan, seed) { $0 }
    }
  }

  @Test(arguments: ["plan.md", "plan.txt", "plan.docx"])
  func `the years of an exported plan are no answers, and it is said that they are left`(
    _ name: String
  ) throws {
    let reviewer = try Drafts.reviewer.get()
    let file = Fixture.root.appending(path: "Tests/EndToEndTests/Goldens/liv/plan.json")
    let source = Source(name: "plan.json", bytes: [UInt8](try Data(contentsOf: file)))
    let plan = try #require(readPlanJSON(source, reviewer.template).0).plan
    let bytes =
      switch name {
      case "plan.md":
        Array(
          PlanMarkdown(reviewer.template, reviewer.wording, years: reviewer).text(of: plan).utf8)
      case "plan.txt": Array(PlanText(reviewer).text(of: plan).utf8)
      default: PlanWord(reviewer).bytes(of: plan)
      }
    let draft = try Drafts.read(bytes, named: name)
    #expect(draft.notices == [.yearsLeftOut])
    #expect(draft.unplaced == [])
    #expect(draft.plan.title == "Kom glad i skole")
    #expect(draft.plan.phase == .closing)
    let statuses = draft.plan.answers.lists["milestones.augustStatus", default: []]
    #expect(statuses.map(\.text) == ["august 2027", "august 2028", "august 2029"])
  }

  @Test func `a plan written in English is read as the same plan`() throws {
    let template = try Drafts.template.get()
    let reviewer = try Fixture.reviewer(.english)
    for seed in 0..<20 as Range<UInt64> {
      let plan = ExportedText.writable(Self.plan(template, seed))
      let text = PlanMarkdown(template, reviewer.wording).text(of: plan)
      Self.expectSame(try Drafts.read(Array(text.utf8), named: "plan.md"), plan, seed) { $0 }
      let word = try Drafts.read(PlanWord(reviewer).bytes(of: plan))
      Self.expectSame(word, plan, seed, shown: ExportedText.inWord)
    }
  }

  /// A random plan that a Word file can hold.
  static func writable(_ template: Template, _ seed: UInt64) -> Plan {
    ExportedText.writable(plan(template, seed))
  }

  /// A random plan without a status in the making, which documents show once it is given.
  private static func plan(_ template: Template, _ seed: UInt64) -> Plan {
    var plan = RandomPlan(template, seed: seed).plan
    plan.answers = withoutStatusWork(plan.answers)
    return plan
  }

  private static func withoutStatusWork(_ record: Record) -> Record {
    var record = record
    record.texts = record.texts.filter { !StatusPath.isPart($0.key) }
    record.lists = record.lists.mapValues { items in
      items.map { Item(id: $0.id, text: $0.text, details: withoutStatusWork($0.details)) }
    }
    return record
  }

  static func expectSame(
    _ draft: ReadDraft, _ plan: Plan, _ seed: UInt64, shown: (String) -> String
  ) {
    let wanted = answerLines(plan.answers, shown: shown)
    let read = answerLines(draft.plan.answers)
    if let first = zip(read, wanted).first(where: { $0 != $1 }) {
      Issue.record(
        "seed \(seed): \(first.0.prefix(200).debugDescription), not \(first.1.prefix(200).debugDescription)"
      )
    }
    #expect(read.count == wanted.count, "seed \(seed)")
    #expect(shown(draft.plan.title) == shown(plan.title), "seed \(seed)")
    #expect(draft.plan.phase == plan.phase, "seed \(seed)")
  }
}

/// What formats cannot hold of a text.
enum ExportedText {
  /// A plan in which no answer is made only of what Word cannot hold.
  static func writable(_ plan: Plan) -> Plan {
    var plan = plan
    plan.answers = writable(plan.answers)
    if inWord(plan.title).allSatisfy(\.isWhitespace) { plan.title = "" }
    return plan
  }

  private static func writable(_ record: Record) -> Record {
    var record = record
    record.texts = record.texts.mapValues(writable)
    record.lists = record.lists.mapValues { items in
      items.map { item in
        Item(id: item.id, text: writable(item.text), details: writable(item.details))
      }
    }
    return record
  }

  private static func writable(_ text: String) -> String {
    inWord(text).allSatisfy(\.isWhitespace) ? text + "x" : text
  }

  /// A text without what XML cannot hold, and with one kind of line break.
  static func inWord(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar {
      case "\n" where isAfterReturn: break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}": result.append("\n")
      case "\t": result.append(scalar)
      case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: break
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
