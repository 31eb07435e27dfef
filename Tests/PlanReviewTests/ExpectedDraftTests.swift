import Diagnostics
import Foundation
import PlanReview
import TestSupport
import Testing

/// The five drafts against what a careful human sees in them, kind of fault by kind of fault.
struct ExpectedDraftTests {
  /// What a human wrote down about a draft.
  struct Expected: Decodable {
    struct Fault: Decodable {
      let category: String
      let section: String
      let severity: String
    }

    let faults: [Fault]
    let mustNotFlag: [String]
    let kind: String
  }

  static let names = [
    "01-god-fravaer", "04-god-tryghed", "05-fejl-vagt-maal", "08-fejl-datoer", "11-omskrevet",
  ]

  /// The rules that name each kind of fault.
  static let rules: [String: [String]] = [
    "goal-vague": ["goal-not-concrete", "goal-direction-words"],
    "goal-multiple": ["goal-several"],
    "goal-about-own-work": ["goal-about-own-work", "goal-is-activity"],
    "goal-activity": ["goal-is-activity"],
    "goal-no-deadline": ["goal-without-time"], "goal-no-baseline": ["goal-without-baseline"],
    "goal-not-measurable": ["goal-not-concrete", "goal-direction-words"],
    "targetgroup-broad": ["target-group-broad"], "workplaces-unspecific": ["workplaces-unnamed"],
    "relevance-thin": ["relevance-thin"], "sign-vague": ["sign-not-observable"],
    "sign-about-staff": ["sign-about-staff"], "sign-is-focus": ["sign-is-intention"],
    "sign-without-data": ["sign-without-data", "data-vague"],
    "sign-not-quantitative": ["sign-not-observable"], "action-vague": ["action-vague"],
    "action-not-trial": ["actions-not-tried"], "action-without-owner": ["action-without-owner"],
    "date-vague": ["date-imprecise"],
    "date-achieved-before-start": ["goal-achieved-before-start"],
    "date-goal-vs-milestone": ["goal-date-differs"],
    "date-interim-before-start": ["interim-before-start"],
    "date-invalid": ["date-not-in-calendar"], "august-status-missing": ["august-status-missing"],
    "august-status-incomplete": ["august-status-missing"],
    "date-action-before-start": ["action-before-start"], "owner-not-chef": ["owner-not-a-chef"],
    "policy-multiple": ["policy-several"], "policy-missing": ["answer-missing"],
    "horizon-over-4y": ["goal-beyond-four-years"], "evaluation-missing": ["answer-missing"],
    // What only the Word file can tell.
    "section-missing": [],
  ]

  private func expected(_ name: String) throws -> Expected {
    let text = try Fixture.text("drafts/\(name).expected.json")
    return try JSONDecoder().decode(Expected.self, from: Data(text.utf8))
  }

  private func section(of finding: Finding) -> String {
    finding.place.label.components(separatedBy: " › ")[0]
  }

  @Test(arguments: names)
  func `every fault a human sees is found in its section`(_ name: String) throws {
    let review = try ReviewFixture.review(name)
    for fault in try expected(name).faults {
      let rules = try #require(Self.rules[fault.category], "\(fault.category)")
      let found = review.findings.contains {
        rules.contains($0.ruleID) && section(of: $0) == fault.section
      }
      #expect(found, "\(fault.category) in \(fault.section)")
    }
  }

  @Test(arguments: names)
  func `nothing is said that a human says must not be`(_ name: String) throws {
    let review = try ReviewFixture.review(name)
    for category in try expected(name).mustNotFlag {
      let rules = try #require(Self.rules[category], "\(category)")
      let said = review.findings.filter { rules.contains($0.ruleID) }
      #expect(said.map(\.place.path) == [], "\(category)")
    }
  }

  @Test(arguments: names)
  func `of a good draft nothing more than advice is said`(_ name: String) throws {
    guard try expected(name).kind == "good" else { return }
    let said = try ReviewFixture.review(name).findings.filter { $0.level > .advice }
    #expect(said.map { "\($0.ruleID) \($0.place.path)" } == [])
  }
}
