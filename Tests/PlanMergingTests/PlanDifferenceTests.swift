import Interviews
import PlanMerging
import Plans
import TestSupport
import Testing

/// Two editions are compared word by word and entry by entry.
struct PlanDifferenceTests {
  private let template: Template

  init() throws { template = try Fixture.template() }

  struct Words: CustomTestStringConvertible {
    let before: String
    let after: String
    let marked: String
    var testDescription: String { marked }
  }

  static let words = [
    Words(before: "", after: "", marked: ""),
    Words(before: "Alle kommer", after: "Alle  kommer", marked: "Alle kommer"),
    Words(
      before: "Højst 11 procent af eleverne", after: "Højst 9 procent af eleverne",
      marked: "Højst [11] {9} procent af eleverne"),
    Words(before: "A B", after: "C A B", marked: "{C} A B"),
    Words(before: "Alle kommer til tiden", after: "Alle kommer", marked: "Alle kommer [til tiden]"),
    // A lone small word would only tear the change apart.
    Words(
      before: "i skolen og hjemme", after: "i klubben og ude",
      marked: "i [skolen og hjemme] {klubben og ude}"),
    Words(before: "før", after: "nu", marked: "[før] {nu}"),
  ]

  @Test(arguments: words)
  func `what was removed stands before what was put in its place`(_ row: Words) {
    let pieces = WordDifference(row.before, row.after).pieces.map { piece in
      switch piece.kind {
      case .kept: piece.text
      case .removed: "[\(piece.text)]"
      case .inserted: "{\(piece.text)}"
      }
    }
    #expect(pieces.joined(separator: " ") == row.marked)
  }

  @Test func `both texts can be put together again from the pieces`() {
    var random = SeededGenerator(seed: 7)
    for seed in 0..<300 {
      let before = Self.text(&random)
      let after = Self.text(&random)
      let difference = WordDifference(before, after)
      func joined(_ kinds: Set<WordDifference.Kind>) -> String {
        difference.pieces.filter { kinds.contains($0.kind) }.map(\.text).joined(separator: " ")
      }
      #expect(joined([.kept, .removed]) == before, "text \(seed)")
      #expect(joined([.kept, .inserted]) == after, "text \(seed)")
      #expect((0...1).contains(difference.share))
    }
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    let words = ["alle", "børn", "og", "i", "skolen", "kommer", "til", "tiden"]
    return (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in
      words.randomElement(using: &random)
    }.joined(separator: " ")
  }

  // MARK: Plans

  private func plan(_ events: [PlanEvent]) -> Plan {
    var plan = Plan(id: PlanID(rawValue: "p"))
    for event in events { plan.apply(event) }
    return plan
  }

  private static let actions = Slot("actions")

  private static let earlier: [PlanEvent] = [
    .answered(Slot("goal"), "Alle kommer"), .answered(Slot("relevance"), "Fordi"),
    .added(ItemID(1), to: actions, at: 0, "Morgenvært ved døren hver dag"),
    .added(ItemID(2), to: Slot("owners", of: ItemID(1)), at: 0, "Anna Holm"),
    .added(ItemID(3), to: actions, at: 1, "Opkald til hjemmet hver gang et barn er væk fem dage"),
  ]

  private func told(_ before: Plan, _ after: Plan, byID: Bool) -> [String] {
    PlanDifference(before, after, template, byID: byID).changes.map { change in
      let details = change.details.map { " (\($0.path.text): \($0.text))" }.joined()
      return "\(change.kind.rawValue) \(change.path.text) [\(change.before)] [\(change.after)]"
        + details
    }
  }

  @Test func `moments of one plan are compared by the names of entries`() {
    let before = plan(Self.earlier)
    let after = plan(
      Self.earlier + [
        .answered(Slot("goal"), "Flere kommer"), .answered(Slot("relevance"), ""),
        .reworded(ItemID(3), "Besøg"), .removed(ItemID(1)),
        .added(ItemID(4), to: Self.actions, at: 1, "Morgenmad"),
        .added(ItemID(5), to: Slot("owners", of: ItemID(4)), at: 0, "Bo"),
        .added(ItemID(6), to: Slot("owners", of: ItemID(3)), at: 0, "Ida"),
      ])
    #expect(
      told(before, after, byID: true) == [
        "reworded goal [Alle kommer] [Flere kommer]", "dropped relevance [Fordi] []",
        "dropped actions [Morgenvært ved døren hver dag] [] (actions[*].owners: Anna Holm)",
        "reworded actions [Opkald til hjemmet hver gang et barn er væk fem dage] [Besøg]",
        "added actions[*].owners [] [Ida]", "added actions [] [Morgenmad] (actions[*].owners: Bo)",
      ])
    #expect(told(after, after, byID: true) == [])
  }

  @Test func `files are compared by the likeness of entries`() {
    let before = plan(Self.earlier)
    let after = plan([
      .answered(Slot("goal"), "Alle kommer"), .answered(Slot("relevance"), "Fordi"),
      .added(
        ItemID(1), to: Self.actions, at: 0, "Opkald til hjemmet hver gang et barn er væk tre dage"),
      .added(ItemID(2), to: Self.actions, at: 1, "Morgenvært ved døren hver dag"),
      .added(ItemID(3), to: Slot("owners", of: ItemID(2)), at: 0, "Anna Holm"),
    ])
    #expect(
      told(before, after, byID: false) == [
        "reworded actions [Opkald til hjemmet hver gang et barn er væk fem dage]"
          + " [Opkald til hjemmet hver gang et barn er væk tre dage]",
        "moved actions [] []",
      ])
  }

  @Test func `a plan differs in nothing from itself, and in all from nothing`() {
    for seed: UInt64 in 0..<50 {
      let plan = RandomPlan(template, seed: seed).plan
      #expect(told(plan, plan, byID: true) == [], "seed \(seed)")
      #expect(told(plan, plan, byID: false).allSatisfy { $0.hasPrefix("moved") }, "seed \(seed)")
      let empty = Plan(id: plan.id)
      #expect(told(empty, plan, byID: true).allSatisfy { $0.hasPrefix("added") }, "seed \(seed)")
      #expect(told(plan, empty, byID: true).allSatisfy { $0.hasPrefix("dropped") }, "seed \(seed)")
    }
  }
}
