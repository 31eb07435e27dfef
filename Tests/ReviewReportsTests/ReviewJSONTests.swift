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
    let json = ReviewJSON(sample.reviewer, version: "1.2.3")
    let text = json.text(of: [sample.faulty, sample.sound])
    try expectGolden(text, "result.json")
    #expect(parseJSON(Source(name: "result.json", text: text)).diagnostics == [])
    #expect(json.text(of: [sample.faulty, sample.sound]) == text)
  }

  @Test func `a result without plans is an empty list`() throws {
    let sample = try SampleReview()
    #expect(ReviewJSON(sample.reviewer, version: "1").text(of: []) == "[]\n")
  }

  @Test func `the language changes words and nothing else`() throws {
    let danish = try SampleReview(.danish)
    let english = try SampleReview(.english)
    #expect(
      english.faulty.review.findings.map(\.ruleID) == danish.faulty.review.findings.map(\.ruleID))
    #expect(
      english.faulty.review.findings.map(\.fingerprint)
        == danish.faulty.review.findings.map(\.fingerprint))
    let text = ReviewJSON(english.reviewer, version: "1").text(of: [english.faulty])
    #expect(text.contains(#""language": "en""#))
    #expect(text.contains(#""message": "The goal is not concrete yet.""#))
  }
}
