import Terminal
import Testing

struct LineReaderTests {
  struct Case: CustomTestStringConvertible {
    let input: String
    let lines: [String]

    init(_ input: String, _ lines: [String]) {
      self.input = input
      self.lines = lines
    }

    var testDescription: String { input.debugDescription }
  }

  static let cases = [
    Case("", []), Case("\n", [""]), Case("en", ["en"]), Case("en\nto\n", ["en", "to"]),
    Case("en\r\nto\r\n", ["en", "to"]), Case("\u{FEFF}blå\nbær", ["blå", "bær"]),
    Case("a\n\nb", ["a", "", "b"]), Case("bla\u{30A}\u{1B}[31mx\u{0}", ["blåx"]),
  ]

  @Test(arguments: cases)
  func `lines come whole, however the bytes come`(_ test: Case) {
    for size in [1, 2, 3, 1000] {
      #expect(lines(of: Array(test.input.utf8), size: size).map(\.text) == test.lines)
    }
  }

  @Test func `a line without end is cut and what is left out is counted`() {
    let input = Array((String(repeating: "x", count: 25) + "\nnæste\n").utf8)
    let lines = lines(of: input, size: 7, limit: 10)
    #expect(lines.map(\.text) == [String(repeating: "x", count: 10), "næste"])
    #expect(lines.map(\.dropped) == [15, 0])
  }

  private func lines(of bytes: [UInt8], size: Int, limit: Int = 1000) -> [LineReader.Line] {
    var rest = bytes[...]
    var reader = LineReader(limit: limit) {
      defer { rest = rest.dropFirst(size) }
      return Array(rest.prefix(size))
    }
    var lines: [LineReader.Line] = []
    while let line = reader.next() { lines.append(line) }
    return lines
  }
}
