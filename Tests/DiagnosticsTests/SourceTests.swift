import Diagnostics
import Testing

/// A byte offset is found as an editor would show it.
struct SourceTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let offset: Int
    let line: Int
    let column: Int

    var testDescription: String { "\(text.debugDescription) at \(offset)" }

    init(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
      self.text = text
      self.offset = offset
      self.line = line
      self.column = column
    }
  }

  static let cases = [
    Case("", 0, 1, 1), Case("", 5, 1, 1), Case("abc", -1, 1, 1), Case("abc", 0, 1, 1),
    Case("abc", 2, 1, 3), Case("abc", 3, 1, 4), Case("abc", 9, 1, 4), Case("a\nb", 1, 1, 2),
    Case("a\nb", 2, 2, 1), Case("a\nb\n", 4, 3, 1), Case("\n\n\n", 2, 3, 1),
    Case("a\r\nb", 3, 2, 1),
    Case("a\r\nbc", 4, 2, 2), Case("æøå!", 6, 1, 4), Case("日本!", 6, 1, 3), Case("👩‍👩‍👧!", 18, 1, 2),
    Case("a\u{30A}!", 3, 1, 2), Case("\t\tx", 2, 1, 3), Case("\u{FEFF}x", 3, 1, 1),
    Case("\u{FEFF}xy", 4, 1, 2), Case("\u{FEFF}x", 0, 1, 1), Case("a\n\u{FEFF}x", 5, 2, 2),
  ]

  @Test(arguments: cases)
  func `an offset has a line and a column`(_ sample: Case) {
    let position = Source(name: "a", text: sample.text).position(of: sample.offset)
    #expect(position.line == sample.line)
    #expect(position.column == sample.column)
  }

  @Test func `a line is given without its break and with where it begins`() {
    let source = Source(name: "a", text: "en\r\ntø\n\ntre")
    #expect(source.line(around: 0) == ("en", 0))
    #expect(source.line(around: 3) == ("en", 0))
    #expect(source.line(around: 4) == ("tø", 4))
    #expect(source.line(around: 7) == ("tø", 4))
    #expect(source.line(around: 8) == ("", 8))
    #expect(source.line(around: 99) == ("tre", 9))
  }
}
