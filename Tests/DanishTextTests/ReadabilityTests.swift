import DanishText
import Testing

struct ReadabilityTests {
  @Test func `LIX is words per sentence and the percentage of long words`() {
    // 20 words in 2 sentences, 4 of them with more than six letters: 10 + 20.
    let text = TokenizedText(
      "Vi går en tur med børnene hver dag og ser på træer. Nogle bygger sandslotte, kastanjer samles, "
        + "regnorme.")
    #expect(text.words.count == 18)
    #expect(readability(of: text) == nil)
    let longer = TokenizedText(text.text.replacing("Vi går", with: "Vi to går nu"))
    #expect(longer.words.count == 20)
    #expect(readability(of: longer) == 30)
  }

  @Test func `a word of seven letters is long, whatever its bytes`() {
    let short = Array(repeating: "ærøå", count: 20).joined(separator: " ")
    let long = Array(repeating: "æøåæøåæ", count: 20).joined(separator: " ")
    #expect(readability(of: TokenizedText(short)) == 20)
    #expect(readability(of: TokenizedText(long)) == 120)
  }
}
