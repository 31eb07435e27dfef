import PlanReview
import Plans
import RuleEngine
import TestSupport
import Testing
import Wording

/// The ledger tells from the log alone how answers were worded, and what that brought.
struct LearningLedgerTests {
  private let goal = Slot("goal")
  private let vague = "Vi vil styrke elevernes trivsel"
  private let concrete = "I juni 2028 har højst 8 af 100 elever over 10 procents fravær."

  private func log(_ changes: [[PlanEvent]]) -> PlanLog {
    PlanLog(
      id: PlanID(rawValue: "ledger"),
      changes: ([[.began(template: "t@1")]] + changes).map { Change(at: Moment(seconds: 0), $0) })
  }

  @Test func `a reworded goal stands with its first and last words and what is better`() throws {
    let log = log([
      [.answered(goal, vague)], [.answered(goal, "Vi vil styrke trivslen i 4. klasse")],
      [.answered(goal, concrete)],
    ])
    let entries = try Fixture.reviewer().ledger(of: log).entries
    #expect(entries.map(\.first) == [vague])
    #expect(entries.map(\.last) == [concrete])
    #expect(entries.map(\.wordings) == [3])
    #expect(entries.map(\.place.label) == ["MÅL › mål"])
    #expect(
      entries.first?.improvements.map(\.better) == [
        "Nu siger målet mere end en retning.", "Nu har målet et tidspunkt.",
      ])
    #expect(entries.first?.open == ["Målet siger ikke, hvor det står i dag"])
  }

  @Test func `what was undone was never said`() throws {
    let log = log([[.answered(goal, vague)], [.answered(goal, concrete)], [.undone]])
    #expect(try Fixture.reviewer().ledger(of: log).entries == [])
  }

  @Test func `an answer with its first words again has not been reworded`() throws {
    let log = log([
      [.answered(goal, vague)], [.answered(goal, concrete)], [.answered(goal, vague)],
    ])
    #expect(try Fixture.reviewer().ledger(of: log).entries == [])
  }

  @Test func `an entry is followed wherever it is moved, and left out when it is gone`() throws {
    let (first, second) = (ItemID(1), ItemID(2))
    let changes: [[PlanEvent]] = [
      [.added(first, to: Slot("signs"), at: 0, "Vi har holdt fire møder")],
      [.added(second, to: Slot("signs"), at: 1, "Øget fokus")],
      [.moved(first, to: 1)], [.reworded(first, "Eleverne siger selv godmorgen")],
      [.reworded(second, "Bedre samarbejde")], [.removed(second)],
    ]
    let entries = try Fixture.reviewer().ledger(of: log(changes)).entries
    #expect(entries.map(\.place.path) == ["signs[1]"])
    #expect(
      entries.flatMap(\.improvements).map(\.ruleID) == ["sign-is-activity"])
  }

  @Test func `a vague source that got other words is told by the rule that spoke of it`() throws {
    let sign = ItemID(1)
    let changes: [[PlanEvent]] = [
      [.added(sign, to: Slot("signs"), at: 0, "Eleverne siger selv godmorgen")],
      [.added(ItemID(2), to: Slot("data", of: sign), at: 0, "Vi holder øje med det")],
      [.reworded(ItemID(2), "Pedellen tæller hver fredag og skriver tallet på tavlen")],
    ]
    let entries = try Fixture.reviewer().ledger(of: log(changes)).entries
    #expect(entries.map(\.place.path) == ["signs[1].data[1]"])
    #expect(entries.flatMap(\.improvements).map(\.ruleID) == ["data-vague"])
  }

  @Test func `every rule has a word for what is better, in both languages`() throws {
    for rule in try Fixture.reviewer().rules.rules {
      #expect(rule.better?.english != nil, "\(rule.id)")
    }
  }
}
