import Testing
import TextLayout

struct DisplayWidthTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let width: Int

    init(_ text: String, _ width: Int) {
      self.text = text
      self.width = width
    }

    var testDescription: String { text.debugDescription }
  }

  static let cases = [
    Case("", 0), Case("blåbær", 6), Case("bla\u{30A}bær", 6), Case("x\u{303}", 1),
    Case("»Ærø« – 3½ §", 12), Case("漢字", 4), Case("ｆｕｌｄ", 8), Case("한", 2),
    Case("\u{1112}\u{1161}\u{11AB}", 2), Case("🙂", 2), Case("👩‍👩‍👦", 2), Case("👍🏽", 2),
    Case("🇩🇰", 2), Case("🇩", 1), Case("❤", 1), Case("❤\u{FE0F}", 2), Case("1\u{FE0F}\u{20E3}", 2),
    Case("⌚", 2), Case("─·›✓", 4), Case("Жγ", 2), Case("\u{A0}", 1), Case("\u{301}", 0),
    Case("、。", 4), Case("𠀀", 2), Case("\u{303F}", 1), Case("ｶ", 1),
  ]

  @Test(arguments: cases)
  func `a text takes as many columns as a terminal gives it`(_ test: Case) {
    #expect(test.text.displayWidth == test.width)
  }
}
