import Diagnostics
import TestSupport
import Testing
import Wording

/// Diagnostics are shown in the order of their places, and never more than a person can use.
struct DiagnosticTextTests {
  private enum Fault: String, Phrase {
    case wrong, odd, help

    static let namespace = "fault"
  }

  private let text = DiagnosticText(
    Wording(
      language: .english,
      texts: [
        "fault.wrong": "'{word}' is wrong", "fault.odd": "'{word}' is odd",
        "fault.help": "write '{better}'",
        "diagnostic.error": "error", "diagnostic.warning": "warning", "diagnostic.advice": "advice",
        "diagnostic.help": "help", "diagnostic.more.one": "1 more",
        "diagnostic.more.other": "{count} more",
      ]))

  private let source = Source(name: "b.txt", text: "one two\nthree four\n")

  private func wrong(_ word: String, _ range: Range<Int>, in source: Source? = nil) -> Diagnostic {
    Diagnostic(Fault.wrong, ["word": word], at: Place(source ?? self.source, range))
  }

  @Test func `a diagnostic has place, severity, message, code, line, caret and help`() {
    let diagnostic = Diagnostic(
      Fault.odd, ["word": "four", "better": "5"], at: Place(source, 14..<18), severity: .warning,
      help: Fault.help)
    #expect(
      text.render(diagnostic) == """
        b.txt:2:7: warning: 'four' is odd [odd]
         2 | three four
           |       ^^^^
         help: write '5'

        """)
    #expect(diagnostic.code == "odd")
  }

  @Test func `a diagnostic without a place is only its message`() {
    let diagnostic = Diagnostic(Fault.odd, ["word": "it"], at: nil, severity: .advice)
    #expect(text.render(diagnostic) == "advice: 'it' is odd [odd]\n")
  }

  @Test func `an empty range and one over several lines are marked on the first line`() {
    #expect(text.render(wrong("x", 4..<4)).hasSuffix(" 1 | one two\n   |     ^\n"))
    #expect(text.render(wrong("x", 4..<12)).hasSuffix(" 1 | one two\n   |     ^^^\n"))
    #expect(text.render(wrong("x", 7..<8)).hasSuffix(" 1 | one two\n   |        ^\n"))
    #expect(text.render(wrong("x", 19..<40)).hasSuffix(" 3 | \n   | ^\n"))
  }

  @Test func `the gutter is as wide as the line's number`() {
    let long = Source(name: "c.txt", text: String(repeating: "\n", count: 99) + "abc")
    #expect(
      text.render(wrong("b", 100..<101, in: long)) == """
        c.txt:100:2: error: 'b' is wrong [wrong]
         100 | abc
             |  ^

        """)
  }

  @Test func `diagnostics come by source, place and name, those without a place first`() {
    let other = Source(name: "a.txt", text: "x")
    let diagnostics = [
      wrong("4", 14..<18), Diagnostic(Fault.wrong, ["word": "0"], at: nil), wrong("2", 4..<7),
      wrong("1", 0..<1, in: other), Diagnostic(Fault.odd, ["word": "2"], at: Place(source, 4..<7)),
    ]
    let first = text.render(diagnostics)
    let headings = first.split(separator: "\n").filter {
      $0.contains(": '") || $0.hasPrefix("error")
    }
    #expect(
      headings == [
        "error: '0' is wrong [wrong]", "a.txt:1:1: error: '1' is wrong [wrong]",
        "b.txt:1:5: error: '2' is odd [odd]", "b.txt:1:5: error: '2' is wrong [wrong]",
        "b.txt:2:7: error: '4' is wrong [wrong]",
      ])
    #expect(text.render(diagnostics.reversed()) == first)
    #expect(text.render([]) == "")
  }

  @Test(arguments: [(100, ""), (101, "1 more\n"), (250, "150 more\n")])
  func `a hundred are shown and the rest is counted`(_ count: Int, _ end: String) {
    let rendered = text.render((0..<count).map { _ in wrong("x", 0..<1) })
    let shown = rendered.split(separator: "\n").count { $0.hasPrefix("b.txt:") }
    #expect(shown == min(count, DiagnosticText.limit))
    #expect(rendered.hasSuffix("   | ^\n" + end))
  }

  @Test func `severities are ordered by weight`() {
    #expect(Severity.allCases.sorted() == [.advice, .warning, .error])
  }
}
