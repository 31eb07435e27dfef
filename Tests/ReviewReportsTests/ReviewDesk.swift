import Diagnostics
import PlanReview
import Plans
import ReviewReports
import TestSupport
import Testing

/// Plans reviewed by the built-in rules, and compared with earlier reviews read from their files.
struct ReviewDesk {
  let reviewer: Reviewer

  func reviewed(_ plan: Plan, named name: String) -> ReviewedPlan {
    ReviewedPlan(name: name, plan: plan, review: reviewer.review(plan))
  }

  /// A review as the next one reads it.
  func baseline(_ plans: [ReviewedPlan]) throws -> Baseline {
    var report = JSONReport(ReviewJSON(reviewer, version: "1"), isLines: false)
    let parts = [report.opening()] + plans.map { report.text(of: .read($0)) }
    let text = parts.joined() + report.closing(gone: [])
    let (baseline, faults) = readBaseline(Source(name: "sidst.json", text: text))
    #expect(faults == [])
    return try #require(baseline)
  }

  /// Plans compared with an earlier review, one after another.
  func compared(_ plans: [ReviewedPlan], with baseline: Baseline) -> [ReviewedPlan] {
    var matcher = BaselineMatcher(baseline)
    return plans.map { plan in
      var plan = plan
      plan.comparison = matcher.comparison(of: plan, reviewer)
      return plan
    }
  }
}

/// A plan of a school that is put together at random from good and poor answers.
struct SchoolPlan {
  typealias Sign = (text: String, data: [String])

  var owner: String
  var goal: String
  var target: String
  var relevance: String
  var signs: [Sign]
  var actions: [Sign]

  private static let owners = ["Skolechef Lone Madsen", "Styregruppen for fravær", "xxx", ""]
  private static let goals = [
    "Vi vil styrke elevernes trivsel og have mere fokus på fravær.",
    "I juni 2028 har højst 8 procent af eleverne i 4.-6. klasse over 10 procents fravær.", "",
  ]
  private static let signTexts = [
    "Der er ro på gangene i frikvarteret", "Elever siger selv fra over for drilleri",
    "Lærere melder om færre konflikter i uge 40", "Trivslen bliver bedre og bedre hver dag",
    "Forældre kommer til alle møder i klassen",
  ]
  private static let data = [[], ["Trivselsmåling hvert forår"], ["Lærernes egen log"], ["xxx"]]
  private static let actionTexts = [
    "Morgenvært ved døren hver dag", "Fast kontaktperson til nye elever",
    "Klasseaftale om tonen i klassen", "Arbejde med trivsel på alle trin",
  ]
  private static let owning = [[], ["Lærer Liv Friis"], ["Pædagog Mette Holm"]]

  init(_ random: inout SeededGenerator) {
    func pick<T>(_ all: [T]) -> T { all[Int.random(in: all.indices, using: &random)] }
    owner = pick(Self.owners)
    goal = pick(Self.goals)
    target = pick(["Elever i 4.-6. klasse på Egelundskolen", ""])
    relevance = pick(["Fordi fraværet er steget i tre år i træk", "Det er vigtigt"])
    signs = Self.signTexts.shuffled(using: &random).prefix(Int.random(in: 1...5, using: &random))
      .map { ($0, Self.data.randomElement(using: &random) ?? []) }
    actions = Self.actionTexts.shuffled(using: &random)
      .prefix(Int.random(in: 1...4, using: &random))
      .map { ($0, Self.owning.randomElement(using: &random) ?? []) }
  }

  /// The same items in another order.
  func shuffled(_ random: inout SeededGenerator) -> SchoolPlan {
    var plan = self
    plan.signs.shuffle(using: &random)
    plan.actions.shuffle(using: &random)
    return plan
  }

  /// The plan with some things otherwise.
  func changed(_ random: inout SeededGenerator) -> SchoolPlan {
    let other = SchoolPlan(&random)
    var plan = shuffled(&random)
    if Bool.random(using: &random) { plan.owner = other.owner }
    if Bool.random(using: &random) { plan.goal = other.goal }
    if Bool.random(using: &random) { plan.signs = plan.signs.dropLast() }
    if Bool.random(using: &random) { plan.signs += other.signs.prefix(1) }
    if Bool.random(using: &random) { plan.actions = other.actions }
    return plan
  }

  /// Makes every answer one that no other plan has.
  mutating func texts(_ word: String) {
    target = "\(word): \(target) alle elever"
    relevance = "\(word): \(relevance)"
    signs = signs.map { ("\(word): \($0.text)", $0.data) }
    actions = actions.map { ("\(word): \($0.text)", $0.data) }
  }

  var plan: Plan {
    var plan = Plan(id: PlanID(rawValue: "skole"))
    var number = 0
    func add(_ text: String, _ slot: Slot, _ index: Int) -> ItemID {
      number += 1
      plan.apply(.added(ItemID(number), to: slot, at: index, text))
      return ItemID(number)
    }
    for (field, text) in [
      ("owner", owner), ("goal", goal), ("targetGroup", target), ("relevance", relevance),
      ("milestones.start", "august 2026"), ("milestones.achieved", "juni 2028"),
    ] where !text.isEmpty {
      plan.apply(.answered(Slot(field), text))
    }
    for (list, inner, items) in [("signs", "data", signs), ("actions", "owners", actions)] {
      for (index, item) in items.enumerated() {
        let id = add(item.text, Slot(list), index)
        for (place, text) in item.data.enumerated() { _ = add(text, Slot(inner, of: id), place) }
      }
    }
    return plan
  }
}
