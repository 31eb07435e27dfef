import Diagnostics
import LocatedJSON
import PlanReview
import Plans
import ReviewReports
import TestSupport
import Testing
import Wording

/// Reviews as JSON are for programs: every name stays, and the bytes depend on nothing else.
struct ReviewJSONTests {
  @Test func `a result holds the plan, the counts and every finding`() throws {
    let sample = try SampleReview()
    let plans: [ReviewOutcome] = [.read(sample.faulty), .read(sample.sound)]
    let text = sample.text(.json, of: plans)
    try expectGolden(text, "result.json")
    #expect(parseJSON(Source(name: "result.json", text: text)).diagnostics == [])
    #expect(sample.text(.json, of: plans) == text)
  }

  @Test func `a result without plans is an empty list`() throws {
    let sample = try SampleReview()
    #expect(sample.text(.json, of: []) == "[]\n")
  }

  @Test func `a result says how the plan is approved, and of which text`() throws {
    let sample = try SampleReview()
    var plan = sample.sound.plan
    func approval() throws -> String {
      let text = sample.text(.json, of: [.read(sample.reviewed(plan, name: "a.json"))])
      let start = try #require(text.firstRange(of: "\"approval\": "))
      let end = try #require(text[start.upperBound...].firstRange(of: ",\n    \"summary\""))
      return text[start.upperBound..<end.lowerBound].split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
    #expect(try approval() == "null")
    let text = ApprovedText(sample.reviewer.template)
    plan.apply(
      .approved(
        Approval(
          by: "Direktør Anne Friis", on: "2026-06-01", text: text.name(of: plan),
          parts: text.partNames(of: plan),
          overruled: [.init(rule: "goal-loose", path: "goal", reason: "Vi ved det i august")])))
    let overruled =
      #"[ { "ruleId": "goal-loose", "path": "goal", "reason": "Vi ved det i august" } ]"#
    func expected(_ state: String, changed: String, withdrawn: String) -> String {
      #"{ "state": "\#(state)", "by": "Direktør Anne Friis", "on": "2026-06-01", "changed": "#
        + #"\#(changed), "overruled": \#(overruled), "withdrawn": \#(withdrawn) }"#
    }
    #expect(try approval() == expected("standing", changed: "[]", withdrawn: "null"))
    plan.apply(.answered(Slot("owner"), "Skolechef Bo Friis"))
    #expect(try approval() == expected("stale", changed: #"[ "owner" ]"#, withdrawn: "null"))
    plan.apply(.unapproved(Approval.Withdrawal(by: "Bo", on: "2026-06-02", reason: "For tidligt")))
    let withdrawn = #"{ "by": "Bo", "on": "2026-06-02", "reason": "For tidligt" }"#
    #expect(try approval() == expected("withdrawn", changed: "[]", withdrawn: withdrawn))
  }

  @Test func `the language changes words and nothing else`() throws {
    let danish = try SampleReview(.danish)
    let english = try SampleReview(.english)
    #expect(
      english.faulty.review.findings.map(\.ruleID) == danish.faulty.review.findings.map(\.ruleID))
    #expect(
      english.faulty.review.findings.map(\.fingerprint)
        == danish.faulty.review.findings.map(\.fingerprint))
    let text = english.text(.json, of: [.read(english.faulty)])
    #expect(text.contains(#""language": "en""#))
    #expect(text.contains(#""message": "The goal is not concrete yet.""#))
  }
}
