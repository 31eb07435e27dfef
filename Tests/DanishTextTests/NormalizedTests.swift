import DanishText
import Foundation
import Testing

struct NormalizedTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let cleaned: String
    var testDescription: String { text.debugDescription }
  }

  @Test(arguments: [
    Case(text: "bla\u{30A}bær", cleaned: "bl\u{E5}bær"),
    Case(text: "en\r\nto\rtre\u{2028}fire\u{B}fem", cleaned: "en\nto\ntre\nfire\nfem"),
    Case(text: "a\u{0}b\u{7}c\td\u{1B}[0m", cleaned: "abc\td[0m"),
    Case(text: "12.\u{A0}august\u{202F}2027", cleaned: "12. august 2027"),
    Case(text: "må\u{AD}ned\u{200B}\u{FEFF}", cleaned: "måned"),
    Case(text: "\u{202E}bagvendt\u{202C} \u{2066}x\u{2069}", cleaned: "bagvendt x"),
    Case(text: "👩\u{200D}🏫 og 👩🏽\u{200D}🏫", cleaned: "👩\u{200D}🏫 og 👩🏽\u{200D}🏫"),
    Case(text: "a\u{200D}b", cleaned: "ab"),
    Case(text: "a\u{200B}\u{30A}", cleaned: "\u{E5}"),
    Case(text: "\u{212B}ben – ”hej” …", cleaned: "\u{C5}ben – ”hej” …"),
    Case(text: "", cleaned: ""),
  ])
  func `a text is cleaned of what cannot be seen`(example: Case) {
    // Compared as scalars: Swift takes composed and decomposed letters for the same.
    #expect(normalized(example.text).unicodeScalars.elementsEqual(example.cleaned.unicodeScalars))
  }

  @Test(arguments: [UInt64(7), 8, 9])
  func `cleaning twice gives the same as cleaning once`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pieces: [Character] = [
      "a", "å", "\u{30A}", "\u{200B}", "\u{200D}", "👩", "\r", "\n", "\u{A0}", "\u{AD}", "\u{202E}",
      "\u{2126}", "\u{1100}", "\u{1161}", "e", "\u{301}", "\u{2000}", "\u{FE0F}",
    ]
    for _ in 0..<500 {
      let text = String((0..<12).compactMap { _ in pieces.randomElement(using: &random) })
      let once = normalized(text)
      #expect(normalized(once).unicodeScalars.elementsEqual(once.unicodeScalars), "seed \(seed)")
    }
  }

  @Test(arguments: [UInt64(10), 11, 12])
  func `a long text is composed as a whole, though it is composed by stretches`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pieces = [
      "a", "å", "\u{30A}", "e", "\u{301}", "\u{323}", "\u{1100}", "\u{1161}", "\u{11A8}",
      "\u{AC00}",
      "\u{2126}", "\u{9C7}\u{9BE}", "\u{16D67}\u{16D67}", "漢", "🏫", "\u{345}", "\u{5B0}\u{5B8}",
    ]
    for _ in 0..<20 {
      // Now and then very many of one kind stand in a row.
      let text = (0..<300).compactMap { _ in
        pieces.randomElement(using: &random).map {
          String(repeating: $0, count: Int.random(in: 0..<40, using: &random) == 0 ? 700 : 1)
        }
      }.joined()
      let whole = text.precomposedStringWithCanonicalMapping
      #expect(normalized(text).unicodeScalars.elementsEqual(whole.unicodeScalars), "seed \(seed)")
    }
  }

  @Test func `very many marks in the wrong order are put in order`() {
    let marks =
      String(repeating: "\u{301}", count: 60_000) + String(repeating: "\u{323}", count: 60_000)
    let ordered =
      "\u{1EA1}" + String(repeating: "\u{323}", count: 59_999)
      + String(repeating: "\u{301}", count: 60_000)
    #expect(normalized("a" + marks).unicodeScalars.elementsEqual(ordered.unicodeScalars))
  }
}
