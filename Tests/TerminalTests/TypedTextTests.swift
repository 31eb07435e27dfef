import Terminal
import Testing

struct TypedTextTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let kept: String

    init(_ text: String, _ kept: String) {
      self.text = text
      self.kept = kept
    }

    var testDescription: String { text.debugDescription }
  }

  static let cases = [
    Case("ren ASCII\n", "ren ASCII\n"), Case("bla\u{30A}bær", "blåbær"),
    Case("a\r\nb\rc", "a\nb\nc"), Case("a\tb\u{A0}c\u{202F}d", "a b c d"),
    Case("\u{1B}[1;31mrød\u{1B}[m", "rød"), Case("\u{1B}]8;;x\u{1B}\\link\u{1B}]8;;\u{7}", "link"),
    Case("\u{9B}2Ja\u{9D}titel\u{9C}b", "ab"), Case("\u{1B}(Ba\u{1B}cb\u{1B}7", "ab"),
    Case("\u{1B}Pq#0\u{1B}\\a", "a"),
    Case("\u{1B}[", ""), Case("\u{1B}[12", "12"), Case("\u{1B}[12æ", "12æ"),
    Case("\u{1B}]aldrig slut\nmere", "aldrig slut\nmere"), Case("a\u{1B}", "a"),
    Case("a\u{0}b\u{7F}c\u{85}d", "abcd"),
    Case("a\u{202E}b\u{2067}c\u{200B}d\u{AD}e\u{FEFF}", "abcde"),
    Case("👩‍👩‍👦 ❤️", "👩‍👩‍👦 ❤️"), Case("a\u{200D}b", "ab"),
  ]

  @Test(arguments: cases)
  func `only text is kept`(_ test: Case) {
    let kept = TypedText.cleaned(test.text)
    #expect(Array(kept.unicodeScalars) == Array(test.kept.unicodeScalars))
  }

  @Test(arguments: cases)
  func `what is kept stays as it is`(_ test: Case) {
    let kept = TypedText.cleaned(test.text)
    #expect(Array(TypedText.cleaned(kept).unicodeScalars) == Array(kept.unicodeScalars))
  }

  @Test func `bytes that are not UTF-8 become replacement characters`() {
    let bytes: [UInt8] = [0x61, 0xE6, 0x62, 0xED, 0xA0, 0x80, 0xC3, 0xA6]
    #expect(TypedText.cleaned(bytes) == "a\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}æ")
  }
}
