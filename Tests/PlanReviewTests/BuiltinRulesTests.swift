import Diagnostics
import PlanReview
import Plans
import RuleEngine
import TestSupport
import Testing
import Wording

/// The built-in rules keep what they promise.
struct BuiltinRulesTests {
  @Test func `the rules have no faults, in either language`() throws {
    for language in Language.allCases {
      let reviewer = try Fixture.reviewer(language)
      #expect(reviewer.rules.switchedOff == [])
    }
  }

  @Test func `every example behaves as it claims`() throws {
    let rules = try Fixture.reviewer().rules
    let blanks = ["", "xx", "…", "udfyldes senere"]
    let wrong = rules.exampleOutcomes { blanks.contains($0) }.filter { !$0.isAsClaimed }
    let lines = wrong.map { outcome -> String in
      let line = outcome.place.source.position(of: outcome.place.range.lowerBound).line
      return "\(outcome.place.source.name):\(line): \(outcome.word)"
    }
    #expect(lines == [])
  }

  @Test func `every rule has two examples of either kind, and teaches`() throws {
    let rules = try Fixture.reviewer().rules
    let outcomes = rules.exampleOutcomes { ["", "xx", "…", "udfyldes senere"].contains($0) }
    for (index, rule) in rules.rules.enumerated() {
      let own = outcomes.filter { $0.rule == index }.map(\.word)
      #expect(own.count { $0 == .validated } >= 2, "\(rule.id)")
      #expect(own.count { $0 == .reported } >= 2, "\(rule.id)")
      #expect(rule.source != nil || rule.why != nil, "\(rule.id)")
    }
  }

  @Test func `an empty plan lacks its answers, and nothing else is said of it`() throws {
    let review = try Fixture.reviewer().review(ReviewFixture.plan(of: []))
    #expect(Set(review.findings.map(\.ruleID)) == ["answer-missing", "august-status-missing"])
    let missing = review.findings.filter(\.demandsAnswer).map(\.place.path)
    #expect(
      missing == [
        "workplaces", "owner", "targetGroup", "policy", "objective", "goal", "relevance", "signs",
        "actions", "milestones.start", "milestones.achieved",
      ])
  }

  @Test func `evaluation and learning are wanted from the first status on`() throws {
    let plan = try ReviewFixture.plan("01-god-fravaer")
    let reviewer = try Fixture.reviewer()
    #expect(reviewer.review(plan, for: .approval).findings.isEmpty)
    #expect(
      reviewer.review(plan, for: .status).findings.map(\.place.path) == [
        "evaluation.degree", "evaluation.effects", "learning.insights", "learning.keepAndNew",
        "learning.cooperation",
      ])
  }
}
