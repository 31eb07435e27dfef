import Terminal
import Testing
import TextLayout

struct ShownTextTests {
  private let rows = ScreenRows(columns: 10) { $0 == "\u{FFFF}" ? -1 : $0.displayWidth }

  private func shown(_ buffer: EditBuffer, height: Int) -> ShownText {
    ShownText(of: buffer, promptWidth: 4, rows: rows, height: height) { "\($0)/\($1):" }
  }

  private func text(_ shown: ShownText) -> String {
    String(String.UnicodeScalarView(shown.scalars))
  }

  struct Rows: CustomTestStringConvertible {
    let text: String
    let column: Int
    let starts: [Int]
    var testDescription: String { text.debugDescription }
  }

  static let layouts = [
    Rows(text: "", column: 4, starts: [0]),
    Rows(text: "abcdef", column: 4, starts: [0, 6]),
    Rows(text: "abcde", column: 4, starts: [0]),
    Rows(text: "abcdefg", column: 4, starts: [0, 6]),
    Rows(text: "abcdefghijk", column: 0, starts: [0, 10]),
    Rows(text: "a\nb\n", column: 4, starts: [0, 2, 4]),
    Rows(text: "abcde漢x", column: 4, starts: [0, 5]),
    Rows(text: "abcd漢x", column: 4, starts: [0, 5]),
  ]

  @Test(arguments: layouts)
  func `a text falls into rows as libedit draws it`(_ test: Rows) {
    #expect(rows.starts(of: Array(test.text.unicodeScalars), from: test.column) == test.starts)
  }

  @Test func `a text that fits is shown whole`() {
    let shown = shown(EditBuffer("en\nto"), height: 5)
    #expect(text(shown) == "en\nto")
    #expect(shown.cursor == 5)
    #expect(!shown.isWindow)
  }

  @Test func `what has no width or no picture is not given to libedit`() {
    let shown = shown(EditBuffer("x\u{303}👩‍👦\u{FFFF}"), height: 5)
    #expect(text(shown) == "x👩👦\u{FFFD}")
    #expect(shown.cursor == 4)
  }

  @Test func `a text that is too tall is shown around the cursor`() {
    var buffer = EditBuffer((1...9).map { "linje \($0)" }.joined(separator: "\n"))
    #expect(text(shown(buffer, height: 7)) == "9/71:\nlinje 6\nlinje 7\nlinje 8\nlinje 9")
    for _ in 0..<4 { _ = buffer.moveLine(up: true) }
    let middle = shown(buffer, height: 7)
    #expect(text(middle) == "9/71:\nlinje 3\nlinje 4\nlinje 5\nlinje 6")
    #expect(middle.cursor == 6 + 16 + 7)
    buffer.perform(.textStart)
    #expect(text(shown(buffer, height: 7)) == "9/71:\nlinje 1\nlinje 2\nlinje 3\nlinje 4")
  }

  @Test(arguments: 4...20)
  func `whatever the cursor and the height, what is shown fits and holds the cursor`(_ height: Int)
  {
    var buffer = EditBuffer("en lang linje som fylder\n\nto 漢漢漢漢漢漢\ntre\n" + "x\n" + "0123456789\n")
    for _ in 0...buffer.scalars.count {
      let shown = shown(buffer, height: height)
      let place = shown.place(promptWidth: 4, rows: rows)
      #expect(place.count < height || place.count <= 4)
      #expect((0...shown.scalars.count).contains(shown.cursor))
      #expect(place.row < place.count)
      buffer.perform(.left)
    }
  }
}
