import Testing
import TextLayout

struct LayoutTests {
  private static let goal: [Block] = [
    .banner("TEGN", note: "8 og 9 af 19"),
    .paragraph("Hvilke tegn vil I se på, at I er på vej mod målet i kultur- og fritidsområdet?"),
    .blank, .blank,
    .paragraph(
      StyledText([
        Run("fejl", .error), Run("   »Styregruppen for fravær« er en gruppe.\nHvem svarer?"),
      ]), indent: 2, hanging: 7),
  ]

  struct Page: CustomTestStringConvertible {
    let width: Int
    let text: String
    var testDescription: String { "\(width) columns" }
  }

  static let pages = [
    Page(
      width: 20,
      text: """
        ── TEGN
           8 og 9 af 19
        Hvilke tegn vil I se
        på, at I er på vej
        mod målet i
        kultur- og
        fritidsområdet?

          fejl
              »Styregruppen
              for fravær« er
              en gruppe.
              Hvem svarer?

        """),
    Page(
      width: 40,
      text: """
        ── TEGN ──────────────── 8 og 9 af 19 ──
        Hvilke tegn vil I se på, at I er på vej
        mod målet i kultur- og fritidsområdet?

          fejl   »Styregruppen for fravær« er en
                 gruppe.
                 Hvem svarer?

        """),
    Page(
      width: 60,
      text: """
        ── TEGN ──────────────────────────────────── 8 og 9 af 19 ──
        Hvilke tegn vil I se på, at I er på vej mod målet i
        kultur- og fritidsområdet?

          fejl   »Styregruppen for fravær« er en gruppe.
                 Hvem svarer?

        """),
    Page(
      width: 80,
      text: """
        ── TEGN ──────────────────────────────────────────────────────── 8 og 9 af 19 ──
        Hvilke tegn vil I se på, at I er på vej mod målet i kultur- og fritidsområdet?

          fejl   »Styregruppen for fravær« er en gruppe.
                 Hvem svarer?

        """),
    Page(
      width: 120,
      text: """
        ── TEGN ──────────────────────────────────────────────────────────────────────────────────────────────── 8 og 9 af 19 ──
        Hvilke tegn vil I se på, at I er på vej mod målet i kultur- og fritidsområdet?

          fejl   »Styregruppen for fravær« er en gruppe.
                 Hvem svarer?

        """),
  ]

  @Test(arguments: pages)
  func `a page fits its width`(_ page: Page) {
    let text = Layout(width: page.width).render(Self.goal)
    #expect(text == page.text)
    for line in text.split(separator: "\n") { #expect(String(line).displayWidth <= page.width) }
  }

  @Test func `a plain page has no rules and reads in order`() {
    let blocks = Self.goal + [.sides("Målplan", "ny plan")]
    #expect(
      Layout(width: 50, colour: true, plain: true).render(blocks) == """
        TEGN (8 og 9 af 19)
        Hvilke tegn vil I se på, at I er på vej mod målet
        i kultur- og fritidsområdet?

          fejl   »Styregruppen for fravær« er en gruppe.
                 Hvem svarer?
        Målplan · ny plan

        """)
  }

  @Test func `colour begins and ends on each line`() {
    let text = StyledText([Run("a "), Run("rød tråd", .error), Run(" b")])
    let esc = "\u{1B}"
    #expect(
      Layout(width: 10, colour: true).render([.paragraph(text + StyledText(" i alt", .hint))])
        == "a \(esc)[1;31mrød tråd\(esc)[0m\nb\(esc)[2m i alt\(esc)[0m\n")
  }

  @Test(arguments: Role.allCases)
  func `every line of every role ends in the terminal's own colours`(_ role: Role) {
    let layout = Layout(width: 12, colour: true)
    let text = layout.render([.paragraph(StyledText("en to tre fire fem seks", role))])
    for line in text.split(separator: "\n") {
      #expect(!line.contains("\u{1B}[") || line.hasSuffix("\u{1B}[0m"))
    }
  }

  @Test func `sides stand at both edges, and below each other where it is narrow`() {
    let sides = Block.sides("Målplan · Albertslund", StyledText("ny plan"))
    #expect(Layout(width: 30).render([sides]) == "Målplan · Albertslund  ny plan\n")
    #expect(Layout(width: 29).render([sides]) == "Målplan · Albertslund\nny plan\n")
  }

  @Test func `verbatim lines keep their columns`() {
    let text = " 12 |  \"assert\": { \"presnt\": \"data\" },\n    |               ^^^^^^^^"
    #expect(
      Layout(width: 20).render([.verbatim(text, indent: 2)]) == """
           12 |  "assert": { "presnt": "data" },
              |               ^^^^^^^^

        """)
  }

  @Test func `blank lines in a row are one, also after an earlier one`() {
    let blocks: [Block] = [.blank, .blank, .paragraph("a"), .blank, .blank]
    #expect(Layout(width: 20).render(blocks) == "\na\n\n")
    #expect(Layout(width: 20).render(blocks, after: true) == "a\n\n")
  }

  @Test func `a banner without a note is a rule to the edge`() {
    #expect(Layout(width: 20).render([.banner("MÅL", note: "")]) == "── MÅL ─────────────\n")
    #expect(Layout(width: 20, plain: true).render([.banner("MÅL", note: "")]) == "MÅL\n")
  }

  @Test func `hostile text in any block cannot reach the terminal`() {
    let evil = "\u{1B}[2J\u{9B}H\u{202E}x\u{7}\u{200B}\r"
    let blocks: [Block] = [
      .paragraph(StyledText(evil)), .banner(evil, note: evil),
      .sides(StyledText(evil), StyledText(evil)), .verbatim(evil),
    ]
    for plain in [true, false] {
      let text = Layout(width: 40, plain: plain).render(blocks)
      let controls = text.unicodeScalars.filter {
        $0.properties.generalCategory == .control || $0.properties.isBidiControl
      }
      #expect(Set(controls) == ["\n"])
      #expect(text.hasPrefix("␛[2J\u{FFFD}Hx␇\n"))
    }
  }
}
