import Diagnostics
import PlanReview
import Plans
import RuleEngine
import TestSupport
import Testing
import Wording

/// Findings as they reach people.
struct ReviewerTests {
  @Test func `a finding says where, what, a question and whose word it is`() throws {
    let findings = try ReviewFixture.review("11-omskrevet").findings
    let finding = try #require(findings.first { $0.ruleID == "sign-without-data" })
    #expect(finding.kind == .fail)
    #expect(finding.level == .error)
    #expect(
      finding.message == "Tegn 4 »Forældrene har talt med deres barn om…« har ingen datakilde.")
    #expect(finding.ask == "Hvem ser det ske, og hvor bliver det skrevet ned?")
    #expect(
      finding.source
        == "Hvilke data (tal, observationer m.m.) vil I anvende som dokumentation for jeres tegn?")
    #expect(finding.place.path == "signs[4].data")
    #expect(finding.place.label == "TEGN › tegn 4 › datakilde")
    #expect(finding.place.slot == Slot("data", of: ItemID(11)))
    #expect(finding.value == "")
  }

  @Test func `a missing answer quotes the template's question`() throws {
    let review = try Fixture.reviewer().review(ReviewFixture.plan(of: []))
    let owner = review.findings.first { $0.place.path == "owner" }
    #expect(owner?.source == "Hvilken chef ejer målplanen?")
    #expect(owner?.message == "Der er ikke svaret på »Hvilken chef ejer målplanen?«.")
  }

  @Test func `a CPR number is hidden in what a finding says of the answer`() throws {
    let plan = ReviewFixture.plan(of: [
      .added(ItemID(1), to: Slot("signs"), at: 0, "120380-2222 siger godmorgen hver dag")
    ])
    let findings = try Fixture.reviewer().review(plan).findings
    let finding = try #require(findings.first { $0.ruleID == "sign-without-data" })
    #expect(finding.message == "Tegn 1 »12••••-•••• siger godmorgen hver dag« har ingen datakilde.")
    let said = findings.flatMap { [$0.message, $0.ask, $0.teach ?? "", $0.fix ?? ""] + $0.quotes }
    #expect(said.filter { $0.contains("120380-2222") }.isEmpty)
  }

  @Test func `findings speak English when the reviewer does`() throws {
    let plan = try ReviewFixture.plan("08-fejl-datoer")
    let findings = try Fixture.reviewer(.english).review(plan).findings
    #expect(
      findings.map(\.message) == [
        "“Styregruppen for ungeindsatsen” is not one head of department. The plan needs one owner who can answer for it.",
        "More than one policy is named: “Uddannelsespolitikken og beskæftigelsespolitikken”.",
        "Trial action 1 begins (“4. januar 2027”) before the plan does (1. marts 2027).",
        "The goal is to be met “Ultimo 2026”, but the trial actions do not begin until “1. marts 2027”.",
        "The goal says “december 2028”, but here it says “Ultimo 2026”.",
        "The evaluation “Uge 5 i 2027” comes before the trial actions have begun (1. marts 2027).",
        "“31. november 2028” is not in the calendar.",
        "The plan has no status to the political level in August every year.",
      ])
  }

  @Test func `a fingerprint outlives renumbering, punctuation and case`() throws {
    let reviewer = try Fixture.reviewer()
    func prints(_ signs: [String]) -> [String] {
      let events = signs.enumerated().map { index, text in
        PlanEvent.added(ItemID(index + 1), to: Slot("signs"), at: index, text)
      }
      let plan = ReviewFixture.plan(
        of: events + [.answered(Slot("goal"), "Bedre, større og flere")])
      return reviewer.review(plan).findings.filter { !$0.demandsAnswer }.map(\.fingerprint)
    }
    let goal = prints([])[0]
    #expect(goal.hasPrefix("v1:") && goal.count == 19)
    #expect(prints(["A"]).contains(goal))
    let other = ReviewFixture.plan(of: [.answered(Slot("goal"), "bedre større – og FLERE!")])
    #expect(reviewer.review(other).findings.map(\.fingerprint).contains(goal))
  }

  @Test func `after an answer, only what looks at it is said`() throws {
    let review = try ReviewFixture.review("08-fejl-datoer")
    func rules(_ field: String) -> Set<String> {
      Set(review.findings(dependingOn: Slot(field)).map(\.ruleID))
    }
    #expect(rules("owner") == ["owner-not-a-chef"])
    #expect(
      rules("milestones.start") == [
        "action-before-start", "goal-achieved-before-start", "goal-date-differs",
        "date-not-in-calendar", "interim-before-start", "august-status-missing",
      ])
    #expect(
      rules("milestones.interim") == [
        "date-not-in-calendar", "interim-before-start", "august-status-missing",
      ])
    #expect(rules("goal") == ["goal-date-differs"])
  }

  @Test func `a source that the template does not hold is told`() throws {
    let rule = #"""
      { "id": "own", "lists": { "placeholders": ["x"], "deferrals": ["senere"] },
        "rules": { "goal-missing": {
          "title": { "da": "T", "en": "T" }, "level": "error", "assert": { "present": "goal" },
          "at": "goal", "message": { "da": "M", "en": "M" }, "ask": { "da": "S?", "en": "Q?" },
          "source": "Målet skal være flot.",
          "examples": { "pass": [{ "goal": "x" }], "fail": [{ "at": ["goal"] }] } } } }
      """#
    let (reviewer, diagnostics) = Reviewer.load(
      template: try Fixture.template(), rules: [Source(name: "own.json", text: rule)],
      try Fixture.wording())
    #expect(reviewer.ruleIDs == ["goal-missing"])
    #expect(
      DiagnosticText(try Fixture.wording()).render(diagnostics) == """
        own.json:5:15: advarsel: reglen 'goal-missing' henviser til en sætning, som ikke står i skabelonen [unknown-source]
         5 |     "source": "Målet skal være flot.",
           |               ^^^^^^^^^^^^^^^^^^^^^^^
         hjælp: skriv sætningen, som den står i skabelonen

        """)
  }
}
