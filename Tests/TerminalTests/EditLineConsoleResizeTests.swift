import Foundation
import PseudoTerminals
import Testing

struct EditLineConsoleResizeTests {
  struct Case: CustomTestStringConvertible {
    let widths: [Int]
    let reflows: Bool
    var testDescription: String { "\(widths)\(reflows ? "" : " without reflow")" }
  }

  static let cases = [
    Case(widths: [40, 100, 25, 60], reflows: true),
    Case(widths: [30, 31, 29, 20, 80], reflows: true),
    Case(widths: [26, 100, 39, 27, 90, 53, 80], reflows: true),
    Case(widths: [40, 100, 25, 60], reflows: false),
  ]

  private static let text = "Alle elever i fjerde klasse møder til tiden hver eneste dag i ugen"

  @Test(arguments: cases)
  func `text and cursor are right after each new width`(_ test: Case) throws {
    let type = test.reflows ? "xterm-256color" : "linux"
    let session = try ProbeSession(environment: ["TERM": type], reflows: test.reflows)
    let terminal = session.terminal
    try terminal.type(Self.text + String(repeating: Keys.left, count: 10))
    let start = (7 + Self.text.count - 10) % terminal.screen.columns
    try terminal.wait(until: "all keys drawn, cursor at \(start)") {
      terminal.screen.text.contains(Self.text.suffix(10)) && terminal.screen.column == start
    }
    for width in test.widths {
      let drawn = terminal.output.count
      terminal.resize(rows: 24, columns: width)
      let rows = Self.rows(of: "svar › " + Self.text, width: width)
      let place = 7 + Self.text.count - 10
      try terminal.wait(until: "\(width) columns, cursor at \(place % width)") {
        terminal.output.count > drawn && terminal.screen.text.hasSuffix(rows)
          && terminal.screen.column == place % width
      }
      // Nothing is left of what was drawn at another width, where the terminal tells its rows apart.
      if test.reflows {
        #expect(terminal.screen.transcript.components(separatedBy: "svar ›").count == 2)
      }
      #expect(terminal.screen.text.hasPrefix("── PRØVE"))
    }
    #expect(
      try session.answer("X") == "line " + Self.text.dropLast(10) + "X" + Self.text.suffix(10))
  }

  @Test func `a lower window shows the text through a window of its own`() throws {
    let session = try ProbeSession(["prefill=1\\n2\\n3\\n4\\n5\\n6\\n7\\n8\\n9"])
    try session.terminal.wait(forRow: "9")
    session.terminal.resize(rows: 6, columns: 60)
    try session.terminal.wait(for: "9 linjer, 17 tegn:")
    session.terminal.resize(rows: 24, columns: 60)
    try session.terminal.wait(until: "the whole text") {
      session.terminal.screen.text.hasSuffix("svar › 1\n2\n3\n4\n5\n6\n7\n8\n9")
    }
    #expect(try session.answer("!") == "line 1\\n2\\n3\\n4\\n5\\n6\\n7\\n8\\n9!")
  }

  private static func rows(of text: String, width: Int) -> String {
    var rows: [String] = []
    var rest = text[...]
    while !rest.isEmpty {
      let row = rest.prefix(width)
      rest = rest.dropFirst(width)
      rows.append(String(row.reversed().drop { $0 == " " }.reversed()))
    }
    return rows.joined(separator: "\n")
  }
}
