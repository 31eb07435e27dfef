import Testing
import TextLayout

/// A table breaks no word, and in plain text it is read row by row.
struct TableTests {
  private static let table = Table(
    [
      Table.Column("tegn", weight: 3), Table.Column("data", weight: 3),
      Table.Column("handling", weight: 3, beginsGroup: true), Table.Column("hvem", weight: 2),
    ],
    rows: [
      [
        [Table.Entry("T1", "Flere elever møder til tiden")],
        [Table.Entry("D1", "Fraværstal, månedligt"), Table.Entry("D2", "Skolens log")],
        [Table.Entry("P1", "Morgenværter i indskolingen")], [Table.Entry("", "Lone Friis")],
      ],
      [
        [Table.Entry("T2", "Færre opkald 漢字")], [Table.Entry("", "—")], [], [],
      ],
    ])

  struct Page: CustomTestStringConvertible {
    let width: Int
    let isPlain: Bool
    let text: String

    init(_ width: Int, plain: Bool = false, _ text: String) {
      self.width = width
      isPlain = plain
      self.text = text
    }

    var testDescription: String { "\(width) columns\(isPlain ? ", plain" : "")" }
  }

  static let pages = [
    Page(
      120,
      """
       tegn                             data                      handling                        hvem
       T1 Flere elever møder til tiden  D1 Fraværstal, månedligt  P1 Morgenværter i indskolingen  Lone Friis
                                        D2 Skolens log
       T2 Færre opkald 漢字             —

      """),
    Page(
      80,
      """
       tegn                   data                   handling               hvem
       T1 Flere elever møder  D1 Fraværstal,         P1 Morgenværter i      Lone Friis
          til tiden              månedligt              indskolingen
                              D2 Skolens log
       T2 Færre opkald 漢字   —

      """),
    Page(
      40,
      """
       tegn                 data
       T1 Flere elever      D1 Fraværstal,
          møder til tiden      månedligt
                            D2 Skolens log
       T2 Færre opkald      —
          漢字

       handling                     hvem
       P1 Morgenværter i            Lone Friis
          indskolingen

      """),
    Page(
      20,
      """
       tegn T1: Flere
         elever møder til
         tiden · data D1:
         Fraværstal,
         månedligt · data
         D2: Skolens log
       tegn T2: Færre
         opkald 漢字 ·
         data: —

       handling P1:
         Morgenværter i
         indskolingen ·
         hvem: Lone Friis

      """),
    Page(
      80, plain: true,
      """
       tegn T1: Flere elever møder til tiden · data D1: Fraværstal, månedligt · data
         D2: Skolens log
       tegn T2: Færre opkald 漢字 · data: —
       handling P1: Morgenværter i indskolingen · hvem: Lone Friis

      """),
  ]

  @Test(arguments: pages)
  func `a table fits its width with whole words`(_ page: Page) {
    let layout = Layout(width: page.width, plain: page.isPlain)
    #expect(layout.render([.table(Self.table)]) == page.text)
  }

  @Test(arguments: [10, 17, 24, 33, 41, 60, 79, 80, 81, 200])
  func `no line is wider than the screen`(_ width: Int) {
    let text = Layout(width: width).render([.table(Self.table)])
    for line in text.split(separator: "\n") { #expect(String(line).displayWidth <= width) }
  }

  @Test func `what is too long for four lines is cut at a word`() {
    let long = Array(repeating: "fraværet falder", count: 20).joined(separator: " ")
    let table = Table(
      [Table.Column("a"), Table.Column("b")],
      rows: [[[Table.Entry("", StyledText(long))], [Table.Entry("", "kort")]]])
    let line = "fraværet falder fraværet falder"
    let lines = [
      " a" + String(repeating: " ", count: 34) + "b", " \(line)    kort", " \(line)",
      " \(line)", " \(line)…",
    ]
    #expect(Layout(width: 40).render([.table(table)]) == lines.joined(separator: "\n") + "\n")
  }

  @Test func `a table without rows is its headings`() {
    let table = Table([Table.Column("tegn"), Table.Column("data")], rows: [])
    #expect(Layout(width: 40).render([.table(table)]) == " tegn  data\n")
    #expect(Layout(width: 40, plain: true).render([.table(table)]) == "")
  }

  @Test func `nothing in a cell can steer the terminal`() {
    let table = Table([Table.Column("a")], rows: [[[Table.Entry("", "\u{1B}[2J\nx\u{202E}")]]])
    #expect(Layout(width: 40).render([.table(table)]) == " a\n ␛[2J x\n")
  }
}
