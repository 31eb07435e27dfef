import DanishText
import Foundation
import Testing

struct StemTests {
  /// Words of municipal plans with the stems that the reference implementation of Snowball gives.
  static func fixture() throws -> [(word: String, stem: String)] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/stems.txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let fields = line.split(separator: " ").map(String.init)
      return (fields[0], fields[1])
    }
  }

  @Test func `stems are those of the reference implementation`() throws {
    let fixture = try Self.fixture()
    #expect(fixture.count > 1_500)
    let different = fixture.filter { stem(of: $0.word) != $0.stem }
    #expect(different.map { "\($0.word): \(stem(of: $0.word)), not \($0.stem)" } == [])
  }

  @Test(arguments: ["", "a", "æ", "øå", "123", "covid-19", "\u{301}", "a\u{301}bc", "日本語", "hej!"])
  func `a stem is the beginning of its word, whatever the word`(word: String) {
    #expect(Array(word.unicodeScalars).starts(with: Array(stem(of: word).unicodeScalars)))
  }

  @Test(arguments: [
    ["måling", "målinger", "målingen", "målingerne", "målingernes"],
    ["elev", "elever", "eleverne", "elevernes", "eleven"],
    ["lærer", "lærere", "lærerne", "lærernes"],
    ["styrke", "styrker", "styrkes", "styrket", "styrkende"],
  ])
  func `the forms of one word share a stem`(forms: [String]) {
    #expect(Set(forms.map(stem(of:))).count == 1, "\(forms.map(stem(of:)))")
  }
}
