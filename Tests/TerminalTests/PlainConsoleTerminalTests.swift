import PseudoTerminals
import Testing

struct PlainConsoleTerminalTests {
  struct Case: CustomTestStringConvertible {
    let options: [String]
    let environment: [String: String]
    let testDescription: String
  }

  static let cases = [
    Case(options: ["--plain"], environment: [:], testDescription: "--plain"),
    Case(options: [], environment: ["TERM": "dumb"], testDescription: "TERM=dumb"),
    Case(options: [], environment: ["ACCESSIBLE": "1"], testDescription: "ACCESSIBLE"),
  ]

  @Test(arguments: cases)
  func `a plain terminal is only appended to`(_ test: Case) throws {
    let session = try ProbeSession(
      test.options + ["prefill=står"], environment: test.environment, prompt: "svar:")
    #expect(session.terminal.isCooked)
    // Whoever types before the prompt is there has the terminal mix both.
    try session.type("\n", events: 1)
    try session.terminal.wait(until: "the second prompt") {
      session.terminal.screen.text.hasSuffix("Svar 1 læst.\nsvar:")
    }
    try session.type("blåbær\n", events: 2)
    try session.terminal.wait(until: "the third prompt") {
      session.terminal.screen.text.hasSuffix("Svar 2 læst.\nsvar:")
    }
    try session.type("\u{4}", events: 3)
    #expect(session.events == ["line står", "line blåbær", "end"])
    #expect(try session.terminal.waitForEnd() == 0)
    #expect(
      session.terminal.screen.text == """
        PRØVE (1 af 19)
        Skriv noget.
        Står nu: står
        svar:
        Svar 1 læst.
        svar: blåbær
        Svar 2 læst.
        svar:
        """)
    // The terminal itself writes CR before LF.
    let written = String(decoding: session.terminal.output, as: UTF8.self)
    #expect(!written.contains("\u{1B}"))
    #expect(!written.replacing("\r\n", with: "\n").unicodeScalars.contains("\r"))
  }
}
