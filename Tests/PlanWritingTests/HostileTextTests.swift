import Foundation
import FoundationXML
import PlanReview
import PlanWriting
import Plans
import TestSupport
import Testing

/// Answers that look like the format, steer a screen or are no characters, in every kind of file.
struct HostileTextTests {
  private static let reviewer = Result { try Fixture.reviewer() }

  /// A plan in which everything typed is hostile; times too, so that calendar and picture show it.
  static func plan(_ text: String) -> PlanLog {
    let events: [PlanEvent] = [
      .began(template: "t@1"), .titled(text), .answered(Slot("goal"), text),
      .added(ItemID(1), to: Slot("workplaces"), at: 0, text),
      .added(ItemID(2), to: Slot("signs"), at: 0, text),
      .added(ItemID(3), to: Slot("data", of: ItemID(2)), at: 0, text),
      .added(ItemID(4), to: Slot("actions"), at: 0, text),
      .answered(Slot("start", of: ItemID(4)), "maj 2027 \(text)"),
      .answered(Slot("milestones.start"), "marts 2027"),
      .answered(Slot("milestones.achieved"), "juni 2029"),
      .added(ItemID(5), to: Slot("milestones.interim"), at: 0, "januar 2028 \(text)"),
      .answered(Slot(text), text),
    ]
    return PlanLog(
      id: PlanID(rawValue: "plan \(text)"),
      changes: [Change(at: Moment(seconds: 1_800_000_000), events)])
  }

  static let texts = [
    "<script>alert(1)</script> & \"citat\" 'pling' </title></style></svg>",
    "\u{0}\u{1}\u{1B}[31m\u{7F}\u{85}\u{2028}\u{FFFE}\u{FFFF}\t\r\n\r",
    "\u{202E}tset\u{202C} \u{200B}\u{FEFF}",
    "=HYPERLINK(\"http://a.dk\") +1 -1 @a", "עברית وعربي 日本 👩‍👩‍👧‍👦 🇩🇰 a\u{30A}e\u{301}",
    "BEGIN:VEVENT\nUID:1;x,y\\n\nEND:VCALENDAR", "T1: P2: H3:\n1. a\n- b\n\n\n| c |",
    "]]> <![CDATA[ <!-- --> <?xml?> &#0; &bogus;", String(repeating: "langt ", count: 4_000),
    String(repeating: "ø", count: 500),
    String(repeating: "e" + String(repeating: "\u{301}", count: 50), count: 9),
  ]

  @Test(arguments: texts.indices)
  func `markup is well-formed, and its text steers nothing`(_ index: Int) throws {
    let text = Self.texts[index]
    let reviewer = try Self.reviewer.get()
    let plan = Self.plan(text).plan
    for markup in [TimelineSVG(reviewer).text(of: plan), PlanHTML(reviewer).text(of: plan)] {
      #expect(!markup.contains("<script"))
      #expect(!markup.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
      #expect(!markup.unicodeScalars.contains { $0.properties.isBidiControl })
      #expect(markup.firstMatch(of: /&(?!(?:amp|lt|gt|quot|#39);)/) == nil)
    }
    let parser = XMLParser(data: Data(TimelineSVG(reviewer).text(of: plan).utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
  }

  @Test(arguments: texts.indices)
  func `a calendar has short lines, and no answer makes one of its own`(_ index: Int) throws {
    let text = Self.texts[index]
    let calendar = PlanCalendar(try Self.reviewer.get()).text(of: Self.plan(text))
    let lines = calendar.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(!lines.contains { $0.unicodeScalars.contains { $0.value < 0x20 } })
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == lines.count { $0 == "END:VEVENT" })
    #expect(lines.count { $0 == "END:VCALENDAR" } == 1)
    #expect(lines.last == "")
    // An unfolded text is the text that was folded.
    let unfolded = calendar.replacing("\r\n ", with: "")
    #expect(unfolded.contains("PRODID:-//maalplan//da\r\n"))
  }

  @Test(arguments: texts.indices)
  func `plain text has no line that is too wide and no sign that steers`(_ index: Int) throws {
    let text = Self.texts[index]
    let page = PlanText(try Self.reviewer.get()).text(of: Self.plan(text).plan)
    #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!page.unicodeScalars.contains { $0.properties.isBidiControl })
  }
}
