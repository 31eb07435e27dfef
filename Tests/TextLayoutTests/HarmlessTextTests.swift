import Testing
import TextLayout

struct HarmlessTextTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let shown: String
    let kept: String

    init(_ text: String, shown: String, kept: String) {
      self.text = text
      self.shown = shown
      self.kept = kept
    }

    init(_ text: String, _ safe: String) { self.init(text, shown: safe, kept: safe) }

    var testDescription: String { text.debugDescription }
  }

  static let cases = [
    Case("Blåbær, 2 kg", "Blåbær, 2 kg"),
    Case("\u{1B}[2Jvæk", shown: "␛[2Jvæk", kept: "[2Jvæk"),
    Case("\u{1B}]0;x\u{07}", shown: "␛]0;x␇", kept: "]0;x"),
    Case("a\u{0}b\u{8}c\u{7F}", shown: "a␀b␈c␡", kept: "abc"),
    Case("a\u{9B}31mb\u{85}", shown: "a\u{FFFD}31mb\u{FFFD}", kept: "a31mb"),
    Case("en\r\nto\rtre\u{2028}fire\u{2029}", "en\nto\ntre\nfire\n"),
    Case("a\tb", "a b"),
    Case("ab\u{202E}cd\u{202C}\u{2066}e\u{2069}\u{200F}\u{61C}", "abcde"),
    Case("a\u{200B}b\u{200C}c\u{2060}d\u{FEFF}e\u{AD}f\u{180E}g\u{34F}h", "abcdefgh"),
    Case("x\u{E0041}\u{E0042}y\u{FFF9}z", "xyz"),
    Case("a\u{200D}b \u{200D}🙂", "ab 🙂"),
    Case("👩‍👩‍👦 ❤️‍🔥 👍🏽 🇩🇰", "👩‍👩‍👦 ❤️‍🔥 👍🏽 🇩🇰"),
    Case("\u{FE0F}a", "a"),
    Case("e\u{301}\u{323}", "e\u{301}\u{323}"),
    Case("a\u{A0}b", "a\u{A0}b"),
  ]

  @Test(arguments: cases)
  func `nothing in a text can steer the terminal`(_ test: Case) {
    let shown = HarmlessText.of(test.text, controls: .shown)
    let kept = HarmlessText.of(test.text, controls: .removed)
    #expect(Array(shown.unicodeScalars) == Array(test.shown.unicodeScalars))
    #expect(Array(kept.unicodeScalars) == Array(test.kept.unicodeScalars))
  }

  @Test func `no code point lets a control character through`() {
    for first in stride(from: 0, through: 0x10FFFF, by: 0x1000) as StrideThrough<UInt32> {
      let scalars = (first...(first + 0xFFF)).compactMap { Unicode.Scalar($0) }
      let text = scalars.map { "a\($0)b" }.joined()
      for scalar in HarmlessText.of(text, controls: .shown).unicodeScalars where scalar != "\n" {
        let steers =
          scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
        if steers { Issue.record("U+\(String(scalar.value, radix: 16))") }
      }
    }
  }
}
