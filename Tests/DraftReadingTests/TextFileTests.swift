import DraftReading
import OfficePackages
import TestSupport
import Testing
import WordDocuments

/// Text files are read in the encodings they are written in, and Markdown by its marks.
struct TextFileTests {
  static let encodings: [(String, [UInt8], Bool)] = [
    ("UTF-8", Array("Mål: Ældre".utf8), false),
    ("UTF-8 with its mark", [0xEF, 0xBB, 0xBF] + Array("Mål: Ældre".utf8), false),
    (
      "UTF-16", [0xFF, 0xFE] + "Mål: Ældre".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      false
    ),
    (
      "UTF-16, the other way round",
      [0xFE, 0xFF] + "Mål: Ældre".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }, false
    ),
    ("Windows-1252", [0x4D, 0xE5, 0x6C, 0x3A, 0x20, 0xC6, 0x6C, 0x64, 0x72, 0x65], true),
  ]

  @Test(arguments: encodings)
  func `a text is read in its encoding`(_ name: String, _ bytes: [UInt8], _ isGuessed: Bool) throws
  {
    let file = try readFile(bytes, named: "plan.txt")
    #expect(file.document.blocks.map(\.text) == ["Mål: Ældre"], "\(name)")
    #expect(file.isGuessed == isGuessed)
  }

  @Test(
    arguments: [
      ([], "plan.txt", PackageError.Code.empty), ([0, 1, 2], "plan.txt", .otherFile),
      (Array("%PDF-1.7".utf8), "plan.txt", .pdf), (Array("{\\rtf1".utf8), "plan.md", .richText),
      (Array("Mål".utf8), "plan.docx", .textFile),
    ] as [([UInt8], String, PackageError.Code)])
  func `what is no text is refused`(
    _ bytes: [UInt8], _ name: String, _ code: PackageError.Code
  ) throws {
    let error = #expect(throws: PackageError.self) { try readFile(bytes, named: name) }
    #expect(error?.code == code)
  }

  @Test func `a Word file is read whatever it is called`() throws {
    let bytes = try Drafts.bytes("word/01-god-fravaer.docx")
    let file = try readFile(bytes, named: "plan.txt")
    #expect(file.document.format == .word)
  }

  @Test func `Markdown has headings, lists, tables and stress`() throws {
    let text = """
      # Mål
      Et *vigtigt* og **stort**
      mål \\*her\\* &amp; nu

      1. Første
         og mere

         Nyt afsnit
         - under
      2. Anden

      | Tegn | Data |
      |---|:--|
      | a \\| b | c<br>d |
      """
    let document = try readFile(Array(text.utf8), named: "plan.md").document
    let lines = document.blocks.filter { !$0.text.isEmpty }.map { block in
      let cell = block.place.cells.map { "\($0.table).\($0.row).\($0.column) " }.joined()
      let heading = block.heading.map { "H\($0) " } ?? ""
      let mark = block.list.map { "[\($0.level) \($0.label)] " } ?? ""
      return cell + heading + mark + block.text
    }
    #expect(
      lines == [
        "H1 Mål", "Et vigtigt og stort\nmål *her* & nu", "[0 1.] Første\nog mere\n\nNyt afsnit",
        "[1 •] under", "[0 2.] Anden", "1.1.1 Tegn", "1.1.2 Data", "1.2.1 a | b", "1.2.2 c\nd",
      ])
  }

  @Test func `lines that were broken to fit a page are one paragraph`() throws {
    let text = """
      MÅL
      I juni 2028 har højst 8 af 100 elever på Egelundskolen mere end
      10 procents fravær.

      TEGN
      - Flere elever møder
      - Færre beskeder
      """
    let draft = try Drafts.read(Array(text.utf8), named: "plan.txt")
    #expect(
      answerLines(draft.plan.answers) == [
        "goal = I juni 2028 har højst 8 af 100 elever på Egelundskolen mere end 10 procents fravær.",
        "signs[1] = Flere elever møder", "signs[2] = Færre beskeder",
      ])
  }

  @Test func `a full line does not go on in one that begins with a name for what follows`() throws {
    let text = """
      Arbejdspladser: Jobcenteret, Virksomhedsservice og UU Vestegnen
      Ejer af målplan: Jobcenterchef Torben Kjeldgaard
      """
    let draft = try Drafts.read(Array(text.utf8), named: "plan.txt")
    #expect(
      answerLines(draft.plan.answers) == [
        "owner = Jobcenterchef Torben Kjeldgaard", "workplaces[1] = Jobcenteret",
        "workplaces[2] = Virksomhedsservice", "workplaces[3] = UU Vestegnen",
      ])
  }

  @Test func `the box of a task is no part of its words`() throws {
    let text = """
      ## Prøvehandlinger
      - [ ] Nøgleaften – *Bibliotekar Emil Kragh*
      - [x] Pop op-reoler – *Klubleder Fatma Yilmaz*
      """
    let draft = try Drafts.read(Array(text.utf8), named: "plan.md")
    #expect(
      answerLines(draft.plan.answers) == [
        "actions[1] = Nøgleaften", "actions[1].owners[1] = Bibliotekar Emil Kragh",
        "actions[2] = Pop op-reoler", "actions[2].owners[1] = Klubleder Fatma Yilmaz",
      ])
  }
}
