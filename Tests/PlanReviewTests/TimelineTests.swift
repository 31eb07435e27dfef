import DanishText
import Interviews
import PlanReview
import Plans
import RuleEngine
import TestSupport
import Testing
import Wording

/// A plan's times are read into a timeline, and told in sentences.
struct TimelineTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    var start = ""
    var achieved = ""
    var interim: [String] = []
    var august: [String] = []
    var actions: [(String, String)] = []
    let told: [String]

    var plan: Plan {
      var plan = Plan(id: PlanID(rawValue: "plan"))
      plan.apply(.answered(Slot("milestones.start"), start))
      plan.apply(.answered(Slot("milestones.achieved"), achieved))
      for (field, texts) in [("milestones.interim", interim), ("milestones.augustStatus", august)] {
        for (index, text) in texts.enumerated() {
          plan.apply(.added(plan.nextItem, to: Slot(field), at: index, text))
        }
      }
      for (index, action) in actions.enumerated() {
        let item = plan.nextItem
        plan.apply(.added(item, to: Slot("actions"), at: index, action.0))
        plan.apply(.answered(Slot("start", of: item), action.1))
      }
      return plan
    }
  }

  static let cases = [
    Case(testDescription: "nothing", told: ["Planen nævner ingen tidspunkter endnu."]),
    Case(
      testDescription: "a whole plan", start: "august 2026", achieved: "juni 2028",
      interim: ["januar 2027 og januar 2028"], august: ["12. august 2027"],
      actions: [("Cykelbus", "uge 37, 2026"), ("Morgenvært", "1. september 2026")],
      told: [
        "Planen løber fra 1. august 2026 til 30. juni 2028.",
        "august 2026: Prøvehandlingerne iværksættes",
        "1. september 2026: P2 begynder – Morgenvært",
        "7.-13. september 2026: P1 begynder – Cykelbus",
        "januar 2027: Foreløbig evaluering", "12. august 2027: Status til politisk niveau",
        "januar 2028: Foreløbig evaluering", "juni 2028: Målet forventes indfriet",
      ]),
    Case(
      testDescription: "an August that is not named is told", start: "marts 2026",
      achieved: "juni 2028", august: ["august 2027"],
      told: [
        "Planen løber fra 1. marts 2026 til 30. juni 2028.",
        "marts 2026: Prøvehandlingerne iværksættes",
        "august 2026: Status til politisk niveau – står ikke i planen endnu",
        "august 2027: Status til politisk niveau", "juni 2028: Målet forventes indfriet",
      ]),
    Case(
      testDescription: "every year in August names them all", start: "marts 2026",
      achieved: "juni 2028", august: ["hvert år i august"],
      told: [
        "Planen løber fra 1. marts 2026 til 30. juni 2028.",
        "marts 2026: Prøvehandlingerne iværksættes",
        "august 2026: Status til politisk niveau", "august 2027: Status til politisk niveau",
        "juni 2028: Målet forventes indfriet",
      ]),
    Case(
      testDescription: "August without a year is unclear", start: "marts 2026",
      achieved: "september 2026", august: ["i august"],
      told: [
        "Planen løber fra 1. marts 2026 til 30. september 2026.",
        "marts 2026: Prøvehandlingerne iværksættes",
        "august 2026: Status til politisk niveau – planen siger det ikke klart",
        "september 2026: Målet forventes indfriet",
        "Status til politisk niveau – kan ikke læses som et tidspunkt: »i august«",
      ]),
    Case(
      testDescription: "an interim evaluation in August counts", start: "marts 2026",
      achieved: "juni 2027", interim: ["20. august 2026"],
      told: [
        "Planen løber fra 1. marts 2026 til 30. juni 2027.",
        "marts 2026: Prøvehandlingerne iværksættes", "20. august 2026: Foreløbig evaluering",
        "juni 2027: Målet forventes indfriet",
      ]),
    Case(
      testDescription: "the end before the start gives no period", start: "juni 2028",
      achieved: "august 2026",
      told: [
        "Planens start eller slut kan ikke læses endnu.",
        "august 2026: Målet forventes indfriet", "juni 2028: Prøvehandlingerne iværksættes",
      ]),
    Case(
      testDescription: "what cannot be read is kept in its words", start: "snarest",
      actions: [("Cykelbus", "")],
      told: [
        "Planens start eller slut kan ikke læses endnu.",
        "Prøvehandlingerne iværksættes – kan ikke læses som et tidspunkt: »snarest«",
        "P1 begynder – Cykelbus – intet tidspunkt",
      ]),
  ]

  @Test(arguments: cases)
  func `a timeline is told in order`(_ example: Case) throws {
    let reviewer = try ReviewFixture.reviewer.get()
    let told = TimelineText(reviewer.wording).sentences(reviewer.timeline(of: example.plan))
    #expect(told == example.told)
  }

  @Test func `an event keeps its name when its date is changed`() throws {
    let reviewer = try ReviewFixture.reviewer.get()
    var plan = Self.cases[1].plan
    let before = reviewer.timeline(of: plan)
    plan.apply(.answered(Slot("milestones.start"), "oktober 2026"))
    let after = reviewer.timeline(of: plan)
    #expect(Set(before.entries.map(\.id)) == Set(after.entries.map(\.id)))
    #expect(Set(before.entries.map(\.id)).count == before.entries.count)
  }

  @Test func `no two events have one name, and all days are in order`() throws {
    let reviewer = try ReviewFixture.reviewer.get()
    for seed in 0..<300 as Range<UInt64> {
      let timeline = reviewer.timeline(of: TimelinePlan.plan(of: reviewer.template, seed: seed))
      let days = timeline.dated.compactMap(\.days?.from)
      #expect(days == days.sorted(), "seed \(seed)")
      #expect(days.count == timeline.dated.count, "seed \(seed)")
      #expect(timeline.undated.allSatisfy { $0.days == nil }, "seed \(seed)")
      let names = timeline.entries.map(\.id)
      #expect(Set(names).count == names.count, "seed \(seed): \(names.sorted())")
    }
  }

  /// What a rule and the timeline say of Augusts must not contradict each other.
  @Test func `the Augusts that are missing are those the rule says`() throws {
    let reviewer = try ReviewFixture.reviewer.get()
    var compared = 0
    for seed in 0..<400 as Range<UInt64> {
      let plan = TimelinePlan.plan(of: reviewer.template, seed: seed)
      let timeline = reviewer.timeline(of: plan)
      guard timeline.period != nil else { continue }
      let missing = timeline.dated.filter { $0.kind == .august(.missing) }
      let review = reviewer.review(plan, for: .approval)
      let finding = review.findings.first { $0.ruleID == "august-status-missing" }
      let unknown = review.unknowns.contains { $0.ruleID == "august-status-missing" }
      for entry in missing where !unknown {
        let year = entry.days.map { "\($0.from.year)" } ?? ""
        #expect(finding?.message.contains(year) == true, "seed \(seed): \(year)")
        compared += 1
      }
      if let finding {
        #expect(!missing.isEmpty, "seed \(seed): \(finding.message)")
      }
    }
    #expect(compared > 50)
  }
}

/// Plans whose milestones are times of all kinds.
enum TimelinePlan {
  static func plan(of template: Template, seed: UInt64) -> Plan {
    var random = SeededGenerator(seed: seed)
    var plan = Plan(id: PlanID(rawValue: "plan-\(seed)"))
    for question in template.questions where question.answer.isTime && question.path.list == nil {
      let slot = Slot(question.path.field)
      guard question.answer.isList else {
        plan.apply(.answered(slot, RandomAnswers.time(&random)))
        continue
      }
      for index in 0..<Int.random(in: 0...3, using: &random) {
        plan.apply(.added(plan.nextItem, to: slot, at: index, RandomAnswers.time(&random)))
      }
    }
    for index in 0..<Int.random(in: 0...3, using: &random) {
      let item = plan.nextItem
      plan.apply(
        .added(item, to: Slot("actions"), at: index, RandomAnswers.text(&random, most: 4)))
      plan.apply(.answered(Slot("start", of: item), RandomAnswers.time(&random)))
    }
    return plan
  }
}
