import Diagnostics
import Foundation
import FoundationXML
import LocatedJSON
import PlanReview
import Plans
import ReviewReports
import TestSupport
import Testing
import Wording

/// The same review in every form: whole, readable by other programs, and harmless.
struct ReviewFormatTests {
  @Test(arguments: ReviewFormat.allCases, Language.allCases)
  func `every form tells of every plan`(_ format: ReviewFormat, _ language: Language) throws {
    let sample = try SampleReview(language)
    let text = sample.text(format, of: sample.outcomes)
    try expectGolden(text, "forms/review.\(language.rawValue).\(format.ending)")
    #expect(sample.text(format, of: sample.outcomes) == text)
  }

  @Test(arguments: ReviewFormat.allCases)
  func `every form says what has changed since the last time`(_ format: ReviewFormat) throws {
    let sample = try SampleReview()
    let outcomes = try sample.comparedWithEarlier()
    try expectGolden(
      sample.text(format, of: outcomes, gone: ["udkast/væk.docx"]),
      "forms/since.\(format.ending)")
  }

  @Test(arguments: ReviewFormat.allCases)
  func `a review of nothing is whole`(_ format: ReviewFormat) throws {
    let sample = try SampleReview()
    let text = sample.text(format, of: [])
    try expectGolden(text, "forms/nothing.\(format.ending)")
  }

  @Test(arguments: ReviewFormat.allCases)
  func `nothing in a plan is taken for more than text`(_ format: ReviewFormat) throws {
    let sample = try SampleReview()
    let payloads = [
      "<script>alert(1)</script>", "=1+cmd|' /C calc'!A0",
      "\u{1B}[31;5m\u{202E}\u{2066}\u{9B}2J\u{8}",
      "]]>--><!-- &amp; \"'", "# x\n- [y](javascript:z) ![](http://x) `a` <img src=x onerror=y>",
    ]
    for payload in payloads {
      let text = sample.text(format, of: sample.hostile(payload))
      let steering = text.unicodeScalars.filter {
        $0 != "\n" && ($0.properties.generalCategory == .control || $0.properties.isBidiControl)
      }
      #expect(steering.isEmpty, "\(payload)")
      switch format {
      case .html, .junit:
        #expect(!text.contains("<script") && !text.contains("<img"), "\(payload)")
      case .markdown:
        #expect(!text.contains("\n<") && !text.contains(" <img") && !text.contains(" <script"))
      case .json, .sarif: #expect(parse(text) == [])
      case .jsonl: #expect(text.split(separator: "\n").flatMap { parse(String($0)) } == [])
      case .text: break
      }
      if format == .junit { #expect(try ParsedXML(text).names.first == "testsuites") }
    }
  }

  private func parse(_ text: String) -> [Diagnostic] {
    parseJSON(Source(name: "review", text: text)).diagnostics
  }

  @Test func `JUnit's XML counts what it holds`() throws {
    let sample = try SampleReview()
    let xml = try ParsedXML(sample.text(.junit, of: sample.outcomes))
    #expect(xml.count("testsuite") == 3)
    for (counted, element) in [
      ("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped"),
    ] {
      #expect(xml.sum(of: counted) == xml.count(element), "\(counted)")
      #expect(xml.count(element) > 0, "\(element)")
    }
  }

  @Test func `a file's name becomes an address`() {
    let sample = [
      ("udkast/fravær æ.docx", "udkast/frav%C3%A6r%20%C3%A6.docx", nil as Int?),
      ("/tmp/a%b.md", "file:///tmp/a%25b.md", nil), ("a:b.docx", "a%3Ab.docx", nil),
      ("mappe/planer.jsonl:12", "mappe/planer.jsonl", 12), ("x.docx:12", "x.docx%3A12", nil),
      ("planer.jsonl:x", "planer.jsonl%3Ax", nil), ("-", "-", nil),
    ]
    for (name, uri, line) in sample {
      let address = ReportAddress(name)
      #expect(address.uri == uri)
      #expect(address.line == line)
    }
  }
}

/// The elements of an XML text, as Foundation's parser tells them.
private final class ParsedXML: NSObject, XMLParserDelegate {
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]

  init(_ text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    let isParsed = parser.parse()
    try #require(isParsed)
  }

  func count(_ name: String) -> Int { names.count { $0 == name } }

  func sum(of attribute: String) -> Int { numbers[attribute] ?? 0 }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    names.append(name)
    for (attribute, value) in attributes { numbers[attribute, default: 0] += Int(value) ?? 0 }
  }
}

extension SampleReview {
  /// The faulty plan with something settled since, compared with an earlier review of it.
  fileprivate func comparedWithEarlier() throws -> [ReviewOutcome] {
    let before = text(.json, of: [.read(faulty)])
    let (earlier, faults) = readBaseline(Source(name: "sidst.json", text: before))
    #expect(faults == [])
    var plan = faulty.plan
    plan.apply(.answered(Slot("owner"), "Skolechef Lone Madsen"))
    plan.apply(.added(ItemID(20), to: Slot("signs"), at: 0, "Flere går til svømning"))
    var matcher = BaselineMatcher(try #require(earlier))
    return [ReviewedPlan](
      [reviewed(plan, name: "udkast/glad.json"), reviewed(sound.plan, name: "udkast/ny.json")]
    ).map { plan in
      var plan = plan
      plan.comparison = matcher.comparison(of: plan, reviewer)
      return .read(plan)
    }
  }

  /// A plan and a file with a text in every place.
  fileprivate func hostile(_ text: String) -> [ReviewOutcome] {
    var plan = faulty.plan
    for event in [
      PlanEvent.titled(text), .answered(Slot("goal"), "Vi vil styrke \(text)"),
      .added(ItemID(30), to: Slot("signs"), at: 0, text),
      .noted(
        Note(
          id: ItemID(31), kind: .comment, slot: Slot("goal"), entry: nil, rule: text, text: text)),
    ] {
      plan.apply(event)
    }
    let review = reviewer.review(plan)
    return [
      .read(ReviewedPlan(name: text, plan: plan, review: review, id: text, notices: [text])),
      .unreadable(UnreadableDraft(name: text, reason: text)),
    ]
  }
}
