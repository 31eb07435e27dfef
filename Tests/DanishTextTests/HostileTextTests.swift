import DanishText
import Testing

/// Texts that no person writes: nothing may trap, and no reading may take more than linear time.
struct HostileTextTests {
  private static func readAll(_ text: String) {
    let tokenized = TokenizedText(text)
    for person in people(in: tokenized) {
      #expect(person.span.upperBound <= tokenized.bytes.count && !person.span.isEmpty)
    }
    for datum in personalData(in: tokenized) {
      #expect(datum.span.upperBound <= tokenized.bytes.count && !datum.span.isEmpty)
    }
    for item in listItems(in: text) { #expect(!item.text.isEmpty) }
    _ = readability(of: tokenized)
    _ = joinedWords(in: tokenized)
    _ = contentWords(of: tokenized)
    _ = similarity(tokenized, TokenizedText("Flere elever møder til tiden"))
  }

  static let repeated = [
    "a", "1. ", "- ", "\n", "(", ")", "\"", ",", ";", "Jonas ", "Jonas, ", "og ", "1) ", "a)\n",
    "chef ",
    "43 68 68 68 ", "010190-1234", "@", "a@b.", "1 og ", "\u{0}", "\u{301}", "Ad ", "Lone og ",
    "X: ",
    "skolechef, Lone ", "Park & ", "Børn, ", "for ", " – ", "• ", "\t", "tegn 1, ", "æ-", "T1 ",
    "1-",
  ]

  @Test(arguments: repeated)
  func `a piece repeated many times does not trap`(piece: String) {
    Self.readAll(String(repeating: piece, count: 3_000))
  }

  @Test(arguments: [UInt64(51), 52])
  func `random bytes do not trap`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<400 {
      let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      Self.readAll(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test(arguments: [UInt64(53), 54])
  func `shuffled answers do not trap`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let cases = PeopleTests.heads + PeopleTests.names + NobodyTests.groups + NobodyTests.nobody
    let pieces = cases.flatMap { $0.text.split(separator: " ").map(String.init) } + Self.repeated
    for _ in 0..<400 {
      let chosen = (0..<Int.random(in: 1...20, using: &random)).compactMap { _ in
        pieces.randomElement(using: &random)
      }
      Self.readAll(chosen.joined(separator: Bool.random(using: &random) ? " " : ""))
    }
  }
}
