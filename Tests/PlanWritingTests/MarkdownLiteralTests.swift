import Interviews
import PlanWriting
import Plans
import TestSupport
import Testing

/// What is typed is what Markdown shows, however much it looks like Markdown.
struct MarkdownLiteralTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let markdown: String

    var testDescription: String { text.debugDescription }

    init(_ text: String, _ markdown: String) {
      self.text = text
      self.markdown = markdown
    }
  }

  static let cases = [
    Case("4.-6. klasse kl. 8.15 (jf. bilag)", "4.-6. klasse kl. 8.15 (jf. bilag)"),
    Case("# overskrift", "\\# overskrift"),
    Case("C# og #2", "C# og #2"),
    Case("- punkt", "\\- punkt"),
    Case("+ punkt", "\\+ punkt"),
    Case("* punkt", "\\* punkt"),
    Case("> citat", "\\> citat"),
    Case("1. punkt", "1\\. punkt"),
    Case("12) punkt", "12\\) punkt"),
    Case("2027.", "2027\\."),
    Case("2027.5 kr.", "2027.5 kr."),
    Case("i 2027. Så", "i 2027. Så"),
    Case("Titel\n===", "Titel\\\n\\==="),
    Case("Titel\n---", "Titel\\\n\\---"),
    Case("a\n:-:", "a\\\n\\:-:"),
    Case("| a | b |", "\\| a \\| b \\|"),
    Case("~~streg~~", "\\~\\~streg\\~\\~"),
    Case("```kode```", "\\`\\`\\`kode\\`\\`\\`"),
    Case("*fed* og _kursiv_", "\\*fed\\* og \\_kursiv\\_"),
    Case("fil_navn_nu", "fil_navn_nu"),
    Case("æ_ø", "æ_ø"),
    Case("\"__æ__\"", "\"\\_\\_æ\\_\\_\""),
    Case("[link](http)", "\\[link](http)"),
    Case("<b> & 3 < 4", "\\<b> & 3 \\< 4"),
    Case("&amp; &#38; R&D;", "\\&amp; \\&#38; R\\&D;"),
    Case("\\ og \\*", "\\\\ og \\\\\\*"),
    Case("https://a.dk/b_c?x=1&y=2", "https://a.dk/b_c?x=1&y=2"),
    Case("https://a.dk/~liv/*", "https\\://a.dk/\\~liv/\\*"),
    Case("www.a.dk/[1]", "www\\.a.dk/\\[1]"),
    Case("https://a.dk\nb", "https\\://a.dk\\\nb"),
    Case("https://a.dk\n\nb", "https://a.dk\n\nb"),
    Case("www.a.dk ", "www\\.a.dk&#32;"),
    Case("    indrykket", "&#32;   indrykket"),
    Case("til sidst  \nnæste", "til sidst &#32;\\\nnæste"),
    Case("a\tb", "a&#9;b"),
    Case("a\r\nb", "a&#13;\\\nb"),
    Case("a\n\nb", "a\n\nb"),
    Case("a\n\n\n\nb", "a\n\n\\\n\\\nb"),
    Case("\na", "\\\na"),
    Case("a\n\n", "a&#10;&#10;"),
    Case("\u{1B}[31m", "&#27;\\[31m"),
    Case("a\u{2028}b", "a&#8232;b"),
    Case("—", "&mdash;"),
    Case("— og —", "— og —"),
    Case("a\u{30A} 👩‍👩‍👧‍👦 日本", "a\u{30A} 👩‍👩‍👧‍👦 日本"),
  ]

  private let template: Template
  private let writer: PlanMarkdown

  init() throws {
    template = try Fixture.template(Fixture.source("traffic-plan.json"))
    writer = PlanMarkdown(template, try Fixture.wording())
  }

  @Test(arguments: cases)
  func `a text is written so that it is shown as typed`(_ sample: Case) throws {
    #expect(Array(try written(sample.text).utf8) == Array(sample.markdown.utf8))
  }

  @Test func `no character of any text is lost`() throws {
    var random = SeededGenerator(seed: 7)
    let characters = Array(" \n\t\\`*_[]<>&#;|~-+=.):1a2æ—\u{301}\r\u{0}\u{85}é€👍".unicodeScalars)
    for round in 0..<2_000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...24, using: &random) {
        text.append(characters[Int.random(in: characters.indices, using: &random)])
      }
      let typed = String(text)
      if typed.allSatisfy(\.isWhitespace) { continue }
      let markdown = try written(typed)
      #expect(Array(MarkdownReader.text(of: markdown).utf8) == Array(typed.utf8), "round \(round)")
      #expect(MarkdownReader.linesWithMarkup(of: markdown) == [], "round \(round)")
    }
  }

  /// The Markdown of an answer.
  private func written(_ text: String) throws -> String {
    var plan = Plan(id: PlanID(rawValue: "p"))
    plan.apply(.answered(Slot("change"), text))
    let whole = writer.text(of: plan)
    let question = "### Hvad skal være anderledes for dem, der færdes på vejene?\n\n"
    let start = try #require(whole.firstRange(of: question)).upperBound
    let end = try #require(whole.firstRange(of: "\n\n## TILTAG")).lowerBound
    return String(whole[start..<end])
  }
}
