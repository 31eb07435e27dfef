import Interviews
import OfficePackages
import PlanReview
import PlanWriting
import Plans
import TestSupport
import Testing
import WordDocuments
import Wording

/// A plan as a Word file, read again by a reader of Word files.
struct PlanWordTests {
  private static let reviewer = Result { try Fixture.reviewer() }

  @Test func `every question has its answer below it`() throws {
    let reviewer = try Self.reviewer.get()
    let plan = SamplePlan.whole(of: reviewer.template)
    let document = try readDocument(PlanWord(reviewer).bytes(of: plan))
    let answers = document.blocks.filter { $0.place.cells.first?.column == 2 }
      .drop { $0.text != "Hvilke tegn vil I anvende for at se om I nærmer jer målet?" }
      .prefix(13).map(\.text)
    #expect(
      Array(answers) == [
        "Hvilke tegn vil I anvende for at se om I nærmer jer målet?",
        "T1:\tFlere elever møder til tiden", "T2:\tForældre ringer selv, før fraværet vokser",
        "Hvilke data (tal, observationer m.m.) vil I anvende som dokumentation for jeres tegn?",
        "D1:\tFraværstal, hver måned", "D1:\tMorgenværtens afkrydsning",
        "D2:\tKontorets telefonliste",
        "Hvilke prøvehandlinger skal igangsættes for at indfri målet?",
        "P1:\tMorgenvært: en voksen tager imod eleverne hver morgen fra kl. 7.45",
        "P2:\tFemdagesopkald til forældre", "P3:\tCykelbus fra Nordvangen",
        "Hvem iværksætter hvilke prøvehandlinger?", "H1:\tPædagogisk leder Lis Friis",
      ])
    #expect(document.title == "Kom glad i skole")
    #expect(document.language == "da-DK")
  }

  @Test func `the headings are the template's, in order`() throws {
    let reviewer = try Self.reviewer.get()
    let plan = SamplePlan.whole(of: reviewer.template)
    let document = try readDocument(PlanWord(reviewer).bytes(of: plan))
    let headings = document.blocks.filter { $0.heading == 1 }.map(\.text)
    #expect(headings == reviewer.template.sections.map(\.heading.danish) + ["TIDSLINJE"])
    let questions = document.blocks.filter { $0.heading == 2 }.map(\.text)
    let asked = reviewer.template.questions.filter { $0.isNumbered && !$0.standsLeft }
      .map(\.text.danish)
    #expect(questions.filter(asked.contains) == asked)
  }

  @Test func `an empty plan has fields to fill in and no empty paragraphs`() throws {
    let reviewer = try Self.reviewer.get()
    let document = try readDocument(
      PlanWord(reviewer).bytes(of: Plan(id: PlanID(rawValue: "tom"))))
    #expect(document.notices.contains { $0.kind == .placeholders && $0.count == 19 })
  }

  @Test func `the same plan gives the same bytes`() throws {
    let reviewer = try Self.reviewer.get()
    let plan = SamplePlan.whole(of: reviewer.template)
    #expect(PlanWord(reviewer).bytes(of: plan) == PlanWord(reviewer).bytes(of: plan))
  }

  /// Answers come back as typed but for what XML cannot hold, with one kind of line break.
  @Test func `all words of random plans are in the file, each answer a paragraph`() throws {
    let reviewer = try Self.reviewer.get()
    for seed in 0..<120 as Range<UInt64> {
      let plan = RandomPlan(reviewer.template, seed: seed).plan
      let document = try readDocument(PlanWord(reviewer).bytes(of: plan))
      let read = Set(document.blocks.map(\.text))
      for text in WordText.answers(of: plan, reviewer.template) {
        #expect(read.contains(text), "seed \(seed): \(text.debugDescription)")
      }
    }
  }
}

/// What a Word file has of a plan's answers.
enum WordText {
  /// Each answer as the text of its paragraph.
  static func answers(of plan: Plan, _ template: Template) -> [String] {
    let fields = template.questions(in: nil)
    return fields.flatMap { question -> [String] in
      let field = question.path.field
      let counted = !template.questions(in: field).isEmpty
      let texts = [plan.answers.texts[field]].compactMap(\.self).map(shown)
      let items = plan.answers.lists[field, default: []].enumerated().flatMap { index, item in
        let own = shown(item.text)
        let label = "\(question.itemLetter)\(index + 1):\t"
        let details = template.questions(in: field).flatMap { detail -> [String] in
          let label = "\(detail.itemLetter)\(index + 1):\t"
          let texts = [item.details.texts[detail.path.field]].compactMap(\.self)
          return (texts + item.details.lists[detail.path.field, default: []].map(\.text))
            .map { label + shown($0) }
        }
        return [counted ? label + own : own] + details
      }
      return texts + items
    }
  }

  /// A text without what XML cannot hold.
  static func shown(_ text: String) -> String {
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
