import Diagnostics
import LocatedJSON
import PlanReview
import Plans
import ReviewReports
import RuleEngine
import TestSupport
import Testing

/// What an earlier review says of the next one: never that something new is unchanged.
struct BaselineTests {
  private let desk: ReviewDesk

  init() throws { desk = ReviewDesk(reviewer: try Fixture.reviewer()) }

  static let seeds = Array(UInt64(1)...40)

  @Test(arguments: seeds)
  func `the same plan is unchanged, wherever its file is and whatever order its items have`(
    _ seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let school = SchoolPlan(&random)
    let before = desk.reviewed(school.plan, named: "a.docx")
    let baseline = try desk.baseline([before])
    for (name, plan) in [
      ("a.docx", school.plan), ("b/nyt navn.docx", school.plan),
      ("a.docx", school.shuffled(&random).plan), ("c.docx", school.shuffled(&random).plan),
    ] {
      let now = desk.compared([desk.reviewed(plan, named: name)], with: baseline)[0]
      let comparison = try #require(now.comparison)
      #expect(comparison.solved == [], "seed \(seed), \(name)")
      #expect(comparison.count(.new, in: now.review) == 0, "seed \(seed), \(name)")
      #expect(comparison.count(.reopened, in: now.review) == 0, "seed \(seed), \(name)")
      #expect(comparison.count(.unchanged, in: now.review) == before.review.findings.count)
    }
  }

  @Test(arguments: seeds)
  func `one mended and one added of the same rule are one solved and one new`(
    _ seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    var school = SchoolPlan(&random)
    school.signs = [("Flere elever møder til tiden om morgenen", [])] + school.signs
    let before = desk.reviewed(school.plan, named: "a.docx")
    school.signs[0].data = ["Skolens fraværstal, hver måned"]
    school.signs.insert(("Færre forældre ringer om uro i klassen", []), at: 0)
    let baseline = try desk.baseline([before])
    let now = desk.compared([desk.reviewed(school.plan, named: "a.docx")], with: baseline)[0]
    let comparison = try #require(now.comparison)
    let rule = "sign-without-data"
    #expect(comparison.solved.filter { $0.ruleID == rule }.count == 1, "seed \(seed)")
    let states = now.review.findings.filter { $0.ruleID == rule }
      .map { ($0.value.isEmpty, comparison.state(of: $0)) }
    #expect(states.count { $0.1 == .new } == 1, "seed \(seed)")
    #expect(
      now.review.findings.first { $0.ruleID == rule }.map { comparison.state(of: $0) } == .new)
  }

  @Test(arguments: seeds)
  func `only what was there with the same words is unchanged, only what is gone is solved`(
    _ seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let school = SchoolPlan(&random)
    let changed = school.changed(&random)
    let before = desk.reviewed(school.plan, named: "a.docx")
    let baseline = try desk.baseline([before])
    let now = desk.compared([desk.reviewed(changed.plan, named: "a.docx")], with: baseline)[0]
    let comparison = try #require(now.comparison)
    let earlier = Subject.counts(before)
    let later = Subject.counts(now)
    for (subject, count) in later {
      let found = now.review.findings.filter { Subject($0, in: now.plan) == subject }
      let unchanged = found.count { comparison.state(of: $0) == .unchanged }
      #expect(unchanged == min(count, earlier[subject] ?? 0), "seed \(seed): \(subject)")
    }
    let gone = earlier.map { max(0, $1 - (later[$0] ?? 0)) }.reduce(0, +)
    let cannotTell = Set(now.review.unknowns.map(\.fingerprint))
    let kept = before.review.findings.count { cannotTell.contains($0.fingerprint) }
    #expect(comparison.solved.count == gone - kept, "seed \(seed)")
  }

  @Test(arguments: seeds)
  func `two plans that change places are known by their words`(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var (one, other) = (SchoolPlan(&random), SchoolPlan(&random))
    one.texts("Ung")
    other.texts("Gammel")
    let before = [
      desk.reviewed(one.plan, named: "a.docx"), desk.reviewed(other.plan, named: "b.docx"),
    ]
    let after = [
      desk.reviewed(other.plan, named: "a.docx"), desk.reviewed(one.plan, named: "b.docx"),
    ]
    let now = desk.compared(after, with: try desk.baseline(before))
    #expect(now.map { $0.comparison?.path } == ["b.docx", "a.docx"], "seed \(seed)")
    #expect(now.allSatisfy { $0.comparison?.solved == [] })
  }

  @Test(arguments: seeds)
  func `what is kept in memory while an author writes is what a file would keep`(
    _ seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    var school = SchoolPlan(&random)
    var kept = Baseline([])
    for save in 1...5 {
      let now = desk.compared([desk.reviewed(school.plan, named: "a.docx")], with: kept)[0]
      kept = Baseline([Baseline.Plan(now, desk.reviewer)])
      #expect(kept == (try desk.baseline([now])), "seed \(seed), save \(save)")
      school = school.changed(&random)
    }
  }

  @Test func `another plan under a new name is not taken for one that is gone`() throws {
    var random = SeededGenerator(seed: 7)
    var (one, other) = (SchoolPlan(&random), SchoolPlan(&random))
    one.texts("Ung")
    other.texts("Gammel")
    let baseline = try desk.baseline([desk.reviewed(one.plan, named: "a.docx")])
    var matcher = BaselineMatcher(baseline)
    let comparison = matcher.comparison(
      of: desk.reviewed(other.plan, named: "b.docx"), desk.reviewer)
    #expect(comparison.path == nil)
    #expect(matcher.unmatched == ["a.docx"])
  }

  @Test func `what was solved and comes back is back again, also two reviews later`() throws {
    var random = SeededGenerator(seed: 3)
    var school = SchoolPlan(&random)
    school.owner = "Styregruppen for fravær"
    let faulty = school.plan
    school.owner = "Skolechef Lone Madsen"
    let sound = school.plan
    func states(_ plan: ReviewedPlan) -> [BaselineState?] {
      plan.review.findings.filter { $0.ruleID == "owner-not-a-chef" }
        .map { plan.comparison?.state(of: $0) }
    }
    var baseline = try desk.baseline([desk.reviewed(faulty, named: "a.docx")])
    for (plan, wanted) in [
      (sound, [] as [BaselineState?]), (sound, []), (faulty, [.reopened]), (faulty, [.unchanged]),
      (sound, []), (faulty, [.reopened]),
    ] {
      let now = desk.compared([desk.reviewed(plan, named: "a.docx")], with: baseline)
      #expect(states(now[0]) == wanted)
      baseline = try desk.baseline(now)
    }
  }

  @Test func `what is not asked about is neither solved nor forgotten`() throws {
    var random = SeededGenerator(seed: 4)
    var school = SchoolPlan(&random)
    school.owner = "Styregruppen for fravær"
    let whole = desk.reviewed(school.plan, named: "a.docx")
    let baseline = try desk.baseline([whole])
    var part = ReviewedPlan(
      name: "a.docx", plan: school.plan,
      review: desk.reviewer.review(school.plan) { $0.id == "owner-not-a-chef" })
    part = desk.compared([part], with: baseline)[0]
    let comparison = try #require(part.comparison)
    #expect(comparison.solved == [])
    #expect(
      comparison.notAsked.count == whole.review.findings.count + whole.review.unknowns.count - 1)
    let again = desk.compared([whole], with: try desk.baseline([part]))[0]
    #expect(again.comparison?.count(.unchanged, in: again.review) == again.review.findings.count)
    let draft = ReviewedPlan(
      name: "a.docx", plan: school.plan, review: desk.reviewer.review(school.plan, for: .draft))
    #expect(desk.compared([draft], with: baseline)[0].comparison?.solved == [])
  }

  /// Files that are no earlier review.
  static let mistakes = [
    "", "[", "{}", "[1]", #"[{"schema":"maalplan-result/2","plan":{"path":"a"}}]"#,
    #"[{"schema":"maalplan-result/1"}]"#,
    #"[{"schema":"maalplan-result/1","plan":{"path":"a"},"results":[{"ruleId":"x"}]}]"#,
  ]

  @Test(arguments: mistakes)
  func `a file that is no review is told about`(_ text: String) {
    let (baseline, faults) = readBaseline(Source(name: "sidst.json", text: text))
    #expect(baseline == nil)
    #expect(!faults.isEmpty)
  }

  @Test func `lines are read as a list is, and what a later edition adds is passed over`() throws {
    var random = SeededGenerator(seed: 5)
    let plans = ["a.docx", "b.docx"].map { desk.reviewed(SchoolPlan(&random).plan, named: $0) }
    let json = ReviewJSON(desk.reviewer, version: "1")
    let lines = plans.map { json.output(of: $0).line() + "\n" }.joined()
      .replacing(#""results":"#, with: #""later":{"a":[1]},"results":"#)
    let (read, faults) = readBaseline(Source(name: "sidst.jsonl", text: lines))
    #expect(faults == [])
    #expect(read == (try desk.baseline(plans)))
  }
}

/// What a finding is about, told without its fingerprint: rule, kind of place, and words.
private struct Subject: Hashable {
  let rule: String
  let place: String
  let words: [String]

  init(_ finding: Finding, in plan: Plan) {
    rule = finding.ruleID
    place = finding.place.path.replacing(/\[\d+\]/, with: "[]")
    let slot = finding.place.slot
    let owner = slot?.item.flatMap { plan.answers.item($0)?.text } ?? ""
    words = [owner] + finding.value.split(separator: "\n").map(String.init).sorted()
  }

  static func counts(_ reviewed: ReviewedPlan) -> [Subject: Int] {
    reviewed.review.findings.reduce(into: [:]) { counts, finding in
      counts[Subject(finding, in: reviewed.plan), default: 0] += 1
    }
  }
}
