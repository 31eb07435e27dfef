import DanishText
import DraftReading
import Foundation
import Interviews
import PlanReview
import Plans
import TestSupport
import Testing
import WordDocuments

/// The five drafts and the empty templates are read as a careful human reads them.
struct ExpectedReadingTests {
  /// What a human read in a draft.
  struct Expected: Decodable {
    struct Pair: Decodable {
      let action: String
      let owner: String?
    }

    struct Time: Decodable, Hashable {
      let text: String
      let from: String?
      let to: String?
    }

    struct Milestones: Decodable {
      let start: [Time]
      let achieved: Time
      let interimEvaluations: [Time]
      let augustStatus: [Int]
    }

    struct Answers: Decodable {
      let workplaces: [String]
      let owner: String
      let targetGroup: String
      let policy: String
      let objective: String
      let goal: String
      let relevance: String
      let signs: [String]
      let dataSources: [String]
      let actions: [String]
      let actionOwners: [Pair]
      let milestones: Milestones
    }

    let answers: Answers
    let rawAnswers: [String: String]
  }

  static let names = [
    "01-god-fravaer", "04-god-tryghed", "05-fejl-vagt-maal", "08-fejl-datoer", "11-omskrevet",
  ]

  /// The drafts as they are, and as LibreOffice has written two of them.
  static let files =
    names.map { ($0, "\($0).docx") }
    + ["01-god-fravaer", "11-omskrevet"].flatMap { name in
      [(name, "\(name).odt"), (name, "\(name).libreoffice.docx")]
    }

  static func expected(_ name: String) throws -> Expected {
    let text = try Fixture.text("drafts/\(name).expected.json")
    return try JSONDecoder().decode(Expected.self, from: Data(text.utf8))
  }

  @Test(arguments: files)
  func `every answer is the one a human read`(_ name: String, _ file: String) throws {
    let draft = try Drafts.read(try Drafts.bytes("word/\(file)"), named: file)
    try Self.check(draft, try Self.expected(name))
  }

  /// Holds a reading up to what a human read.
  static func check(_ draft: ReadDraft, _ expected: Expected) throws {
    let answers = draft.plan.answers
    let wanted = expected.answers
    #expect(answers.list(Slot("workplaces")).map(\.text) == wanted.workplaces)
    let texts = [
      "owner": wanted.owner, "targetGroup": wanted.targetGroup, "policy": wanted.policy,
      "objective": wanted.objective, "goal": wanted.goal, "relevance": wanted.relevance,
    ]
    for (field, text) in texts { #expect(answers.texts[field] == text, "\(field)") }
    let signs = answers.list(Slot("signs"))
    #expect(signs.map(\.text) == wanted.signs)
    let data =
      signs.flatMap { $0.details.lists["data"] ?? [] } + answers.list(Slot("unpaired.data"))
    #expect(Set(data.map(\.text)) == Set(wanted.dataSources))
    let actions = answers.list(Slot("actions"))
    #expect(actions.map(\.text) == wanted.actions)
    for (action, pair) in zip(actions, wanted.actionOwners) {
      #expect(action.text.hasPrefix(pair.action))
      let owners = action.details.lists["owners"]?.map(\.text) ?? []
      #expect(owners == [pair.owner].compactMap(\.self))
    }
    try checkPhases(answers, expected)
    try checkTimes(draft, wanted.milestones)
  }

  /// What was written about evaluation and learning is kept, and counts as no answer.
  private static func checkPhases(_ answers: Record, _ expected: Expected) throws {
    let fields = [
      "evaluation.degree": "evaluationDegree", "evaluation.effects": "evaluationEffects",
      "learning.insights": "learningInsights", "learning.keepAndNew": "learningKeepAndNew",
      "learning.cooperation": "learningCooperation",
    ]
    for (field, name) in fields {
      let raw = expected.rawAnswers[name] ?? ""
      #expect(answers.texts[field] ?? "" == raw, "\(field)")
    }
  }

  private static func checkTimes(_ draft: ReadDraft, _ wanted: Expected.Milestones) throws {
    let answers = draft.plan.answers
    #expect(times(answers.texts["milestones.start"] ?? "") == wanted.start)
    #expect(times(answers.texts["milestones.achieved"] ?? "") == [wanted.achieved])
    let interim = answers.list(Slot("milestones.interim")).flatMap { times($0.text) }
    #expect(interim == wanted.interimEvaluations)
    let statuses = try Drafts.reviewer.get().timeline(of: draft.plan.plan).entries.filter {
      $0.kind == .august(.named)
    }
    #expect(Set(statuses.compactMap(\.days?.from.year)) == Set(wanted.augustStatus))
  }

  private static func times(_ text: String) -> [Expected.Time] {
    periods(in: text).map { period in
      Expected.Time(text: period.text, from: period.from?.iso, to: period.to?.iso)
    }
  }

  @Test(arguments: names)
  func `evaluation and learning count as unanswered`(_ name: String) throws {
    let draft = try Drafts.read(try Drafts.bytes("word/\(name).docx"))
    let reading = try Drafts.reviewer.get().reading(of: draft.plan.plan).answers
    let later = reading.filter {
      $0.place.path.hasPrefix("evaluation") || $0.place.path.hasPrefix("learning")
    }
    #expect(later.filter { !$0.isBlank }.map(\.text) == [])
  }

  @Test(arguments: ["template.docx", "template-single-table.docx"])
  func `an empty template has no answers, and nothing in it is lost`(_ file: String) throws {
    let draft = try Drafts.read(try Drafts.bytes("word/\(file)"))
    #expect(answerLines(draft.plan.answers) == [])
    #expect(draft.unplaced == [])
    #expect(draft.notices == [.noAnswers])
    let asked = try Drafts.template.get().questions.filter(\.isNumbered).map(\.path.text)
    #expect(asked.allSatisfy { draft.prompts[$0] != nil })
  }

  @Test func `what found no place is told, and what was read where it should not stand`() throws {
    let draft = try Drafts.read(try Drafts.bytes("word/08-fejl-datoer.docx"))
    #expect(draft.unplaced.map(\.text) == ["Udkast af 12/11-2026"])
    #expect(draft.notices == [.besideHeading(3), .unplaced(1)])
  }

  @Test func `lines that found no place are quoted to those who do not see the reading`() throws {
    func remarks(_ lines: [String]) throws -> [String] {
      let text = (lines + ["MÅL", "I 2028 cykler 100 ældre."]).joined(separator: "\n\n")
      let draft = try Drafts.read(Array(text.utf8), named: "udkast.txt")
      #expect(draft.unplaced.map(\.text) == lines)
      let telling = DraftTelling(draft, try Drafts.template.get(), try Fixture.wording())
      return telling.remarks.filter { $0.contains("fandt ingen plads") }
    }
    #expect(
      try remarks(["Udkast af 12/11"]) == [
        "1 linje fandt ingen plads i planen: »Udkast af 12/11«. maalplan read FIL viser, hvor den står."
      ])
    #expect(
      try remarks(["Et", "To", "Noter fra mødet den 3. marts, som Anna gerne vil have med", "Fire"])
        == [
          "4 linjer fandt ingen plads i planen: »Et«, »To«, »Noter fra mødet den 3. marts, som Anna gerne vil…« … maalplan read FIL viser dem alle."
        ])
    #expect(
      try remarks(["CPR 010203-1234", "Et"]) == [
        "2 linjer fandt ingen plads i planen: »Et« … maalplan read FIL viser dem alle."
      ])
    #expect(try remarks(["CPR 010203-1234"]) == ["1 linje fandt ingen plads i planen."])
  }
}
