import DanishText
import Testing

/// What holds for the similarity of any two texts.
struct SimilarityLawTests {
  static let pieces = SimilarityTests.alike.flatMap { pair in
    "\(pair.first) \(pair.second)".split(separator: " ").map(String.init)
  }

  private static func text(using random: inout SeededRandom) -> String {
    (0..<Int.random(in: 0...14, using: &random)).compactMap { _ in
      pieces.randomElement(using: &random)
    }.joined(separator: " ")
  }

  @Test(arguments: [UInt64(31), 32, 33])
  func `it is symmetric, between 0 and 1, and 1 for equal texts`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<400 {
      let (first, second) = (Self.text(using: &random), Self.text(using: &random))
      let (left, right) = (TokenizedText(first), TokenizedText(second))
      let forward = similarity(left, right)
      #expect(forward == similarity(right, left), "seed \(seed): \(first) | \(second)")
      #expect((0...1).contains(forward))
      #expect((0...1).contains(coverage(of: left, by: right)))
      #expect(similarity(left, left) == 1)
    }
  }

  @Test(arguments: [UInt64(34), 35])
  func `case, punctuation and the order of words change nothing`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for _ in 0..<300 {
      let (first, second) = (Self.text(using: &random), Self.text(using: &random))
      let plain = similarity(TokenizedText(first), TokenizedText(second))
      let shouted = similarity(TokenizedText(first.uppercased() + "!"), TokenizedText(second))
      #expect(abs(plain - shouted) < 1e-9, "seed \(seed): \(first) | \(second)")
    }
    let words = TokenizedText("elever møder glade til tiden hver morgen")
    let turned = TokenizedText("Hver morgen møder glade elever, til tiden.")
    #expect(similarity(words, turned) == 1)
  }

  @Test func `a text without words is like another one, but like no other text`() {
    #expect(similarity(TokenizedText(""), TokenizedText(" … ")) == 1)
    #expect(similarity(TokenizedText(""), TokenizedText("Flere elever")) == 0)
    #expect(similarity(TokenizedText("og"), TokenizedText("det er til dem")) == 0)
  }
}
