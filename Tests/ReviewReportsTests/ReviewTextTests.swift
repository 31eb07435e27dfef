import Diagnostics
import PlanReview
import ReviewReports
import TestSupport
import Testing
import TextLayout
import Wording

/// A review reads like a letter from a colleague, on any width and in plain text.
struct ReviewTextTests {
  @Test(arguments: Language.allCases)
  func `a letter says what was read, then what was found place by place`(
    _ language: Language
  ) throws {
    let sample = try SampleReview(language)
    let blocks = ReviewText(sample.reviewer).blocks(of: sample.faulty)
    try expectGolden(Layout(width: 80).render(blocks), "letter.\(language.rawValue).txt")
  }

  @Test func `a letter in plain text has every word and no two ends of a line`() throws {
    let sample = try SampleReview()
    let blocks = ReviewText(sample.reviewer).blocks(of: sample.faulty)
    try expectGolden(Layout(width: 80, plain: true).render(blocks), "letter.plain.txt")
  }

  @Test func `a letter on a narrow screen keeps its words`() throws {
    let sample = try SampleReview()
    let blocks = ReviewText(sample.reviewer).blocks(of: sample.faulty)
    let narrow = Layout(width: 40).render(blocks)
    #expect(narrow.split(separator: "\n").allSatisfy { String($0).displayWidth <= 40 })
    let words = { (text: String) in
      text.split(whereSeparator: \.isWhitespace).map(String.init).sorted()
    }
    #expect(words(narrow) == words(Layout(width: 80).render(blocks)))
  }

  @Test func `a plan without a fault gets two lines`() throws {
    let sample = try SampleReview()
    let blocks = ReviewText(sample.reviewer).blocks(of: sample.sound)
    #expect(
      Layout(width: 80).render(blocks) == """
        udkast/god.json                                               ingen bemærkninger
          Læst: 1 arbejdsplads · 1 tegn · start: 17.-23. august 2026 · forventet
            indfrielse: juni 2028


        """)
  }

  @Test func `several plans are summed up, and one is not`() throws {
    let sample = try SampleReview()
    let letter = ReviewText(sample.reviewer)
    func summary(_ plans: [ReviewedPlan], _ unreadable: Int) -> String {
      var totals = ReviewTotals()
      for plan in plans { totals.add(.read(plan)) }
      for _ in 0..<unreadable { totals.add(.unreadable(UnreadableDraft(name: "", reason: ""))) }
      return Layout(width: 80).render(letter.summary(of: totals))
    }
    #expect(summary([], 0) == "")
    #expect(summary([sample.faulty], 0) == "")
    #expect(
      summary([sample.faulty, sample.sound], 0) == "2 planer læst · 1 uden fejl · 1 med fejl\n")
    #expect(
      summary([sample.sound], 2) == "1 plan læst · 1 uden fejl · 2 filer kunne ikke læses\n")
    #expect(summary([], 2) == "0 planer læst · 2 filer kunne ikke læses\n")
  }

  @Test func `a review holds a finding at a level or it does not`() throws {
    let sample = try SampleReview()
    for level in Severity.allCases {
      #expect(sample.faulty.review.holdsFinding(atLeast: level))
      #expect(!sample.sound.review.holdsFinding(atLeast: level))
    }
  }

  @Test func `a name cannot steer the terminal`() throws {
    let sample = try SampleReview()
    let reviewed = sample.reviewed(sample.sound.plan, name: "\u{1B}[2J\u{202E}gnp.json")
    let text = Layout(width: 80).render(ReviewText(sample.reviewer).blocks(of: reviewed))
    #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `what is accepted stands by itself, and what was accepted comes back`() throws {
    let sample = try SampleReview()
    let reviewed = sample.accepting("goal-loose", until: nil, thenOwner: "2026-08-01")
    #expect(reviewed.review.accepted.count == 1 && reviewed.review.expired.count == 1)
    let blocks = ReviewText(sample.reviewer).blocks(of: reviewed)
    try expectGolden(Layout(width: 80).render(blocks), "accepted.txt")
    let json = sample.text(.json, of: [.read(reviewed)])
    try expectGolden(json, "accepted.json")
  }
}
