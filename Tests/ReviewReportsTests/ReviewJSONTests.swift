import Diagnostics
import LocatedJSON
import PlanReview
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
