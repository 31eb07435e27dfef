import PseudoTerminals
import Testing

struct ScreenTests {
  struct Case: CustomTestStringConvertible {
    let output: String
    let rows: [String]
    let cursor: [Int]

    init(_ output: String, _ rows: [String], _ cursor: [Int]) {
      self.output = output
      self.rows = rows
      self.cursor = cursor
    }

    var testDescription: String { output.debugDescription }
  }

  static let cases = [
    Case("ab\r\ncd", ["ab", "cd", ""], [1, 2]),
    Case("abcde", ["abcde", "", ""], [0, 4]), Case("abcdef", ["abcde", "f", ""], [1, 1]),
    Case("abcde\r\nx", ["abcde", "x", ""], [1, 1]),
    Case("abcde \u{8}x", ["abcde", "x", ""], [1, 1]),
    Case("1\r\n2\r\n3\r\n4", ["2", "3", "4"], [2, 1]),
    Case("abc\r\u{1B}[K", ["", "", ""], [0, 0]),
    Case("abc\u{1B}[2GX", ["aXc", "", ""], [0, 2]),
    Case("abcd\r\u{1B}[2P", ["cd", "", ""], [0, 0]),
    Case("abcd\u{1B}[2G\u{1B}[1@X", ["aXbcd", "", ""], [0, 2]),
    Case("a\r\nb\r\nc\u{1B}[2A\r\u{1B}[J", ["", "", ""], [0, 0]),
    Case("漢字漢", ["漢字", "漢", ""], [1, 2]), Case("e\u{301}x", ["e\u{301}x", "", ""], [0, 2]),
    Case("a\u{1B}[1;31mb\u{1B}[0mc\u{7}", ["abc", "", ""], [0, 3]),
    Case("\tx", ["    x", "", ""], [0, 4]),
    Case("abc\u{1B}[H\u{1B}[2JX", ["X", "", ""], [0, 1]),
  ]

  @Test(arguments: cases)
  func `output is drawn as a terminal draws it`(_ test: Case) {
    var screen = Screen(rows: 3, columns: 5)
    screen.write(Array(test.output.utf8))
    #expect(screen.rows == test.rows)
    #expect([screen.row, screen.column] == test.cursor)
    #expect(screen.unknown == [])
  }

  @Test func `an unknown sequence is noted`() {
    var screen = Screen(rows: 3, columns: 5)
    screen.write(Array("\u{1B}[5n\u{1B}c\u{1B}[?1049h\u{E}".utf8))
    #expect(screen.unknown == ["CSI [5]n", "CSI ESC[]c", "CSI ?[1049]h", "control 14"])
  }

  @Test func `a wider and a narrower screen wrap anew`() {
    var screen = Screen(rows: 4, columns: 5)
    screen.write(Array("abcdefgh\r\nxy".utf8))
    screen.resize(rows: 4, columns: 10, reflows: true)
    #expect(screen.rows == ["abcdefgh", "xy", "", ""])
    screen.resize(rows: 4, columns: 3, reflows: true)
    #expect(screen.rows == ["abc", "def", "gh", "xy"])
    #expect([screen.row, screen.column] == [3, 2])
    screen.resize(rows: 2, columns: 3, reflows: false)
    #expect(screen.rows == ["gh", "xy"])
    #expect(screen.transcript == "abc\ndef\ngh\nxy")
  }
}
