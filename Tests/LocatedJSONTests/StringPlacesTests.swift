import Diagnostics
import LocatedJSON
import Testing

/// A fault inside an expression in a string points into the string, past its escapes.
struct StringPlacesTests {
  struct Case: CustomTestStringConvertible {
    /// The literal as it stands in the file.
    let literal: String
    /// The part of the decoded text that is looked for.
    let part: String
    /// The same part as written.
    let written: String

    var testDescription: String { "\(part) in \(literal)" }
  }

  static let cases = [
    Case(literal: #""signs[*].data""#, part: "data", written: "data"),
    Case(literal: #""sign\u0073[*].dota""#, part: "dota", written: "dota"),
    Case(literal: #""\"a\" og b""#, part: "b", written: "b"),
    Case(literal: #""\"a\" og b""#, part: "\"a\"", written: #"\"a\""#),
    Case(literal: #""linje\nto""#, part: "\n", written: #"\n"#),
    Case(literal: #""\u00e5r""#, part: "r", written: "r"),
    Case(literal: #""\u00e5r""#, part: "å", written: #"\u00e5"#),
    Case(literal: #""\u20ac 5""#, part: "5", written: "5"),
    Case(literal: #""\ud83d\ude00 nej""#, part: "nej", written: "nej"),
    Case(literal: #""\ud83d\ude00 nej""#, part: "😀", written: #"\ud83d\ude00"#),
    Case(literal: #""åår 😀 x""#, part: "x", written: "x"),
    Case(literal: #""\\\/x""#, part: "x", written: "x"),
    Case(literal: #""slut""#, part: "t", written: "t"),
  ]

  @Test(arguments: cases)
  func `a part of a text is found as it is written`(_ sample: Case) throws {
    let source = Source(name: "r.json", text: "[\(sample.literal)]")
    let root = try #require(parseJSON(source).root)
    guard case .array(let elements) = root.value, let node = elements.first,
      case .string(let decoded) = node.value
    else {
      Issue.record("not a list with a text")
      return
    }
    let found = try #require(decoded.ranges(of: sample.part).last)
    let lower = decoded.utf8.distance(from: decoded.startIndex, to: found.lowerBound)
    let upper = decoded.utf8.distance(from: decoded.startIndex, to: found.upperBound)
    let place = place(of: lower..<upper, inString: node.range, of: source)
    #expect(String(decoding: source.bytes[place.range], as: UTF8.self) == sample.written)
  }

  @Test func `the end of a text is before its closing quote`() {
    let source = Source(name: "r.json", text: #""a\n""#)
    #expect(place(of: 2..<2, inString: 0..<5, of: source).range == 4..<4)
    #expect(place(of: 0..<0, inString: 0..<5, of: source).range == 1..<1)
    #expect(place(of: 9..<12, inString: 0..<5, of: source).range == 4..<4)
    let empty = Source(name: "r.json", text: "\"\"")
    #expect(place(of: 0..<0, inString: 0..<2, of: empty).range == 1..<1)
  }
}
