import Foundation
import PlanReview
import Plans
import ReviewReports
import TestSupport
import Testing
import TextLayout
import Wording

/// All plans at once, in every form.
struct OverviewTests {
  @Test(arguments: Language.allCases)
  func `every form says the same of the same plans`(_ language: Language) throws {
    let sample = try SampleOverview(language)
    let overview = sample.overview
    let blocks = OverviewText(sample.reviewer).blocks(of: overview)
    let files = [
      ("txt", Layout(width: 80).render(blocks)),
      ("json", OverviewJSON(sample.reviewer, version: "1.2.3").text(of: overview)),
      ("csv", OverviewCSV(sample.reviewer).text(of: overview)),
      ("html", OverviewHTML(sample.reviewer, version: "1.2.3").text(of: overview)),
    ]
    for (ending, text) in files {
      try expectGolden(text, "overview/overview.\(language.rawValue).\(ending)")
    }
  }

  @Test func `on a narrow screen and in plain text no line is too long and no word is lost`() throws
  {
    let sample = try SampleOverview()
    let blocks = OverviewText(sample.reviewer).blocks(of: sample.overview)
    for width in [20, 40, 60, 80] {
      for plain in [false, true] {
        let text = Layout(width: width, plain: plain).render(blocks)
        #expect(text.split(separator: "\n").allSatisfy { String($0).displayWidth <= width })
        #expect(text.contains("Mad,") && text.contains("2027"))
      }
    }
    let plain = Layout(width: 80, plain: true).render(blocks)
    try expectGolden(plain, "overview/overview.plain.txt")
  }

  @Test func `no plans make an overview that says so`() throws {
    let sample = try SampleOverview()
    let none = PlanOverview(on: SampleOverview.day, [])
    let text = Layout(width: 80).render(OverviewText(sample.reviewer).blocks(of: none))
    #expect(text.hasSuffix("0 planer · intet er forfaldent\n"))
    let page = OverviewHTML(sample.reviewer, version: "1").text(of: none)
    #expect(page.contains("<main id=\"overblik\" tabindex=\"-1\">") && !page.contains("<table"))
    #expect(OverviewCSV(sample.reviewer).text(of: none).split(separator: "\r\n").count == 1)
  }

  @Test func `many plans get a page's worth of rows in each picture, on one scale`() throws {
    let sample = try SampleOverview()
    let entry = try #require(sample.overview.entries.first)
    let many = PlanOverview(on: SampleOverview.day, Array(repeating: entry, count: 30))
    let page = OverviewHTML(sample.reviewer, version: "1").text(of: many)
    #expect(page.components(separatedBy: "<svg ").count == 4)
    let names = page.matches(of: /\ id="([^"]+)"/).map { String($0.1) }
    #expect(Set(names).count == names.count)
    let links = page.matches(of: /href="#([^"]+)"/).map { String($0.1) }
    #expect(links.filter { !names.contains($0) } == [])
  }

  // MARK: What is due

  struct DueCase: CustomTestStringConvertible {
    let testDescription: String
    var events: [PlanEvent] = []
    let today: String
    let due: [DueMatter]
  }

  private static let period: [PlanEvent] = [
    .answered(Slot("milestones.start"), "august 2026"),
    .answered(Slot("milestones.achieved"), "juni 2028"),
  ]

  static let dueCases = [
    DueCase(testDescription: "nothing is known", today: "2028-09-04", due: []),
    DueCase(testDescription: "not begun", events: period, today: "2026-07-31", due: []),
    DueCase(
      testDescription: "begun without approval", events: period, today: "2026-08-02",
      due: [.approval("2026-08-01")]),
    DueCase(
      testDescription: "an August", events: period + [.entered(.status)], today: "2027-08-02",
      due: [.owedStatus(2027)]),
    DueCase(
      testDescription: "the August that was", events: period + [.entered(.status)],
      today: "2027-09-02", due: [.missedStatus(2027)]),
    DueCase(
      testDescription: "the time is up", events: period + [.entered(.status)],
      today: "2028-07-01", due: [.missedStatus(2027), .closing("2028-06-30")]),
    DueCase(
      testDescription: "closed without a status",
      events: period + [
        .entered(.closing), .reported(Status(year: 2028, isFinal: true, on: "2028-07-02")),
      ], today: "2029-01-01", due: [.missedStatus(2027)]),
  ]

  @Test(arguments: dueCases)
  func `what is due follows from the plan and the day`(_ test: DueCase) throws {
    let reviewer = try SampleReview().reviewer
    var plan = Plan(id: PlanID(rawValue: "p"))
    for event in test.events { plan.apply(event) }
    let entry = PlanOverview.Entry(
      plan, named: "p", isStored: true, by: reviewer, on: test.today)
    #expect(entry.due == test.due)
  }

  // MARK: Spreadsheets

  static let cells = [
    ("Kom glad i skole", "\"Kom glad i skole\""), ("", "\"\""), ("=1+1", "\"'=1+1\""),
    ("+45 12", "\"'+45 12\""), ("-5", "\"'-5\""), ("@SUM(A1)", "\"'@SUM(A1)\""),
    ("  =1", "\"  '=1\""), ("\t=1", "\" '=1\""), ("\r=1", "\" '=1\""), ("\n=1", "\" '=1\""),
    ("a;=1", "\"a;'=1\""), ("a, =1", "\"a, '=1\""), ("a = b", "\"a = b\""),
    ("3-6. klasse", "\"3-6. klasse\""), ("»=1«", "\"»=1«\""), ("a\";=1", "\"a\"\";'=1\""),
    ("\"=1", "\"\"\"'=1\""), ("\u{FF1D}1+1", "\"'\u{FF1D}1+1\""),
    ("\u{200B}=1", "\"'=1\""), ("\u{202E}=1", "\"'=1\""), ("\u{A0}=1", "\"\u{A0}'=1\""),
  ]

  @Test(arguments: cells)
  func `no cell begins a formula`(_ words: String, _ cell: String) {
    #expect(SpreadsheetCell(words).text == cell)
  }

  @Test func `whatever a plan says, and whatever parts the cells, none is a formula`() throws {
    let reviewer = try SampleReview().reviewer
    for payload in ["=cmd|' /C calc'!A0", "@x", "+1", "-1", "\t=1", "a\";=1+1;\"", "x,=1", "x\n=1"]
    {
      var plan = Plan(id: PlanID(rawValue: "p"))
      for event in [PlanEvent.titled(payload), .answered(Slot("owner"), payload)] {
        plan.apply(event)
      }
      let entry = PlanOverview.Entry(
        plan, named: payload, isStored: false, by: reviewer, on: SampleOverview.day)
      let text = OverviewCSV(reviewer).text(of: PlanOverview(on: SampleOverview.day, [entry]))
      #expect(text.components(separatedBy: "\r\n").count == 3)
      for separator in [";", ",", "\t", "|"] {
        let starts = text.replacing("\u{FEFF}", with: "").split(separator: "\r\n").flatMap {
          $0.split(separator: separator)
        }.map { $0.trimmingPrefix { $0 == "\"" || $0.isWhitespace } }
        #expect(starts.filter { $0.first.map("=+-@".contains) ?? false } == [], "\(payload)")
      }
    }
  }
}
