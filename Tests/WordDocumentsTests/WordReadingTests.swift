import OfficePackages
import Testing
import WordDocuments

/// A Word file is read as its author sees it on paper.
struct WordReadingTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    var body: String
    var lines: [String]

    init(_ description: String, _ body: String, _ lines: [String]) {
      testDescription = description
      self.body = body
      self.lines = lines
    }
  }

  static func run(_ text: String) -> String { "<w:r><w:t>\(text)</w:t></w:r>" }
  static func paragraph(_ content: String) -> String { "<w:p>\(content)</w:p>" }

  static let texts = [
    Case("runs are joined", "<w:p>\(run("Et m"))\(run("ål"))</w:p>", ["1 Et mål"]),
    Case("an empty paragraph counts", "<w:p/><w:p>\(run("a"))</w:p>", ["1 ", "2 a"]),
    Case(
      "signs that are elements",
      "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/>"
        + "<w:softHyphen/><w:t>d</w:t><w:sym w:font='Wingdings' w:char='F0FE'/></w:r></w:p>",
      ["1 a\tb\nc\u{2011}d☑"]),
    Case("entities", "<w:p>\(run("&lt;&amp;&#230;"))</w:p>", ["1 <&æ"]),
    Case("links", "<w:p><w:hyperlink>\(run("her"))</w:hyperlink></w:p>", ["1 her"]),
    Case(
      "tabs that are set are no text", "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr></w:p>", ["1 "]
    ),
    Case("pretty-printed text", "<w:p>\n <w:r>\n <w:t>a\n b</w:t>\n</w:r> </w:p>", ["1 a  b"]),
    Case("formulas", "<w:p><m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath></w:p>", ["1 x=2"]),
    Case(
      "ruby",
      "<w:p><w:r><w:ruby><w:rt>\(run("over"))</w:rt><w:rubyBase>\(run("under"))</w:rubyBase>"
        + "</w:ruby></w:r></w:p>", ["1 under"]),
  ]

  static let fields = [
    Case(
      "a simple field shows its result",
      "<w:p><w:fldSimple w:instr='DATE'>\(run("1. maj"))</w:fldSimple></w:p>", ["1 1. maj"]),
    Case(
      "a field of several runs shows its result",
      "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>REF x</w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>\(run("svar"))"
        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>\(run("!"))</w:p>", ["1 svar!"]),
    Case(
      "a field in another's instruction shows nothing",
      "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:fldChar w:fldCharType='begin'/>"
        + "<w:fldChar w:fldCharType='separate'/><w:t>skjult</w:t><w:fldChar w:fldCharType='end'/></w:r>"
        + "<w:r><w:fldChar w:fldCharType='separate'/><w:t>vist</w:t><w:fldChar w:fldCharType='end'/>"
        + "</w:r></w:p>", ["1 vist"]),
    Case(
      "boxes of old forms",
      "<w:p><w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='0'/>"
        + "<w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType='end'/>"
        + "</w:r>\(run(" ja"))</w:p>", ["1 ☒ ja"]),
    Case(
      "a field without end keeps what it shows",
      "<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:fldChar w:fldCharType='separate'/></w:r>"
        + "\(run("a"))</w:p>", ["1 a"]),
  ]

  static let changes = [
    Case(
      "what was put in is read, what was taken out is not",
      "<w:p><w:ins>\(run("ny"))<w:del><w:r><w:delText>a</w:delText></w:r></w:del></w:ins>"
        + "<w:del><w:r><w:delText>gammel</w:delText></w:r></w:del></w:p>", ["1 ny"]),
    Case(
      "what was moved is read where it went",
      "<w:p><w:moveFrom>\(run("a"))</w:moveFrom>\(run("b"))<w:moveTo>\(run("a"))</w:moveTo></w:p>",
      ["1 ba"]),
    Case(
      "a paragraph whose end was deleted goes on in the next",
      "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\(run("a"))</w:p><w:p>\(run("b"))</w:p>"
        + "<w:p>\(run("c"))</w:p>", ["1 ab", "2 c"]),
    Case(
      "a paragraph whose end was deleted, with none after it",
      "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\(run("a"))</w:p><w:tbl><w:tr><w:tc>"
        + "<w:p>\(run("b"))</w:p></w:tc></w:tr></w:tbl>", ["1 a", "1.1.1/1 b"]),
    Case(
      "a row that was deleted",
      "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p>\(run("a"))</w:p></w:tc></w:tr>"
        + "<w:tr><w:tc><w:p>\(run("b"))</w:p></w:tc></w:tr></w:tbl>", ["1.1.1/1 b"]),
    Case(
      "old looks are no text",
      "<w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val='x'/></w:pPr></w:pPrChange></w:pPr>"
        + "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r>"
        + "</w:p>", ["1 a"]),
  ]

  static let containers = [
    Case(
      "controls are looked into",
      "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:p>\(run("a"))<w:sdt><w:sdtPr>"
        + "<w:tag w:val='goog_rdk_0'/></w:sdtPr><w:sdtContent>\(run("b"))</w:sdtContent></w:sdt></w:p>"
        + "</w:sdtContent></w:sdt>", ["1 ab"]),
    Case(
      "a placeholder is no text",
      "<w:p>\(run("Start: "))<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
        + "\(run("Vælg"))\(run(" dato"))</w:sdtContent></w:sdt></w:p>", ["1 Start: "]),
    Case(
      "hidden text is no text",
      "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr>"
        + "<w:t>b</w:t></w:r></w:p>", ["1 b"]),
    Case(
      "a text box follows the paragraph it hangs in, and is read once",
      "<w:p>\(run("før"))<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
        + "<w:txbxContent><w:p>\(run("kasse"))</w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
        + "<mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p>\(run("kasse"))</w:p></w:txbxContent>"
        + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>\(run(" efter"))</w:p>"
        + "<w:p>\(run("b"))</w:p>", ["1 før efter", "1 box@0:4 kasse", "2 b"]),
    Case(
      "an alternative that only has a fallback",
      "<w:p><mc:AlternateContent><mc:Fallback>\(run("a"))</mc:Fallback></mc:AlternateContent></w:p>",
      ["1 a"]),
  ]

  static let tables = [
    Case(
      "cells know row and column",
      table([[["a"], ["b", "c"]], [["d"], ["e"]]]) + "<w:p>\(run("f"))</w:p>"
        + table([[["g"]]]),
      ["1.1.1/1 a", "1.1.2/1 b", "1.1.2/2 c", "1.2.1/1 d", "1.2.2/1 e", "1 f", "2.1.1/1 g"]),
    Case(
      "tables in tables",
      "<w:tbl><w:tr><w:tc><w:p>\(run("a"))</w:p>\(table([[["b"], ["c"]]]))<w:p>\(run("d"))</w:p>"
        + "</w:tc><w:tc><w:p>\(run("e"))</w:p></w:tc></w:tr></w:tbl>",
      ["1.1.1/1 a", "1.1.1/2.1.1/1 b", "1.1.1/2.1.2/1 c", "1.1.1/2 d", "1.1.2/1 e"]),
    Case(
      "merged cells are one",
      "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr><w:p>\(run("a"))</w:p></w:tc>"
        + "<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p>\(run("b"))</w:p></w:tc></w:tr>"
        + "<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p>\(run("c"))</w:p></w:tc>"
        + "<w:tc><w:p>\(run("d"))</w:p></w:tc></w:tr></w:tbl>",
      ["1.1.1(2×1)/1 a", "1.1.2(1×2)/1 b", "1.1.1(2×1)/2 ", "1.2.2/1 c", "1.2.3/1 d"]),
    Case(
      "rows and cells in controls",
      "<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc><w:p>\(run("a"))</w:p></w:tc>"
        + "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>", ["1.1.1/1 a"]),
    Case(
      "a row that begins later",
      "<w:tbl><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr><w:tc><w:p>\(run("a"))</w:p></w:tc>"
        + "</w:tr></w:tbl>", ["1.1.2/1 a"]),
  ]

  static func table(_ rows: [[[String]]]) -> String {
    "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>"
      + rows.map { row in
        "<w:tr>"
          + row.map { cell in
            "<w:tc><w:tcPr/>" + cell.map { "<w:p>\(run($0))</w:p>" }.joined() + "</w:tc>"
          }.joined() + "</w:tr>"
      }.joined() + "</w:tbl>"
  }

  @Test(arguments: texts + fields + changes + containers + tables)
  func `paragraphs are read`(_ example: Case) throws {
    let document = try readDocument(WordFile(body: example.body).bytes)
    #expect(lines(document) == example.lines)
    var strict = WordFile(body: example.body)
    strict.isStrict = true
    strict.mainName = "indhold/tekst.xml"
    #expect(try readDocument(strict.bytes).blocks.map(\.text) == document.blocks.map(\.text))
  }

  @Test(arguments: texts + fields + changes + containers + tables)
  func `the places of text lead to the text`(_ example: Case) throws {
    let bytes = WordFile(body: example.body).bytes
    #expect(throws: Never.self) { try checkSources(try readDocument(bytes), bytes) }
  }

  @Test func `what the text does not show is told`() throws {
    let body = (Self.changes + Self.containers).map(\.body).joined()
    let document = try readDocument(WordFile(body: body).bytes)
    #expect(
      document.notices == [
        Notice(kind: .insertions, count: 1, words: []),
        Notice(kind: .deletions, count: 5, words: []),
        Notice(kind: .moves, count: 1, words: []),
        Notice(kind: .hiddenText, count: 1, words: ["a"]),
        Notice(kind: .placeholders, count: 1, words: ["Vælg dato"]),
      ])
  }

  @Test func `looks are told for stretches of text`() throws {
    var file = WordFile(
      body: "<w:p><w:pPr><w:pStyle w:val='F'/></w:pPr>\(Self.run("ab"))<w:r><w:rPr><w:b w:val='0'/>"
        + "<w:i/></w:rPr><w:t>c</w:t></w:r><w:r><w:rPr><w:rStyle w:val='S'/></w:rPr><w:t>d</w:t></w:r></w:p>"
    )
    file.styles =
      "<w:style w:type='paragraph' w:styleId='F'><w:rPr><w:b/></w:rPr></w:style>"
      + "<w:style w:type='character' w:styleId='S'><w:rPr><w:strike/></w:rPr></w:style>"
    let block = try #require(try readDocument(file.bytes).blocks.first)
    #expect(
      block.runs == [
        FormattedRun(range: 0..<2, traits: .bold), FormattedRun(range: 2..<3, traits: .italic),
        FormattedRun(range: 3..<4, traits: [.bold, .struck]),
      ])
  }

  @Test func `headings are known by the names of their styles`() throws {
    var file = WordFile(
      body: ["Titel1", "berschrift1", "Egen", "Niveau", "Normal"].map {
        "<w:p><w:pPr><w:pStyle w:val='\($0)'/></w:pPr>\(Self.run($0))</w:p>"
      }.joined() + "<w:p><w:pPr><w:outlineLvl w:val='4'/></w:pPr>\(Self.run("Direkte"))</w:p>")
    file.styles = """
      <w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val='da-DK'/></w:rPr></w:rPrDefault></w:docDefaults>
      <w:style w:type='paragraph' w:styleId='Titel1'><w:name w:val='Title'/></w:style>
      <w:style w:type='paragraph' w:styleId='berschrift1'><w:name w:val='Heading 1'/></w:style>
      <w:style w:type='paragraph' w:styleId='Egen'><w:name w:val='Min'/><w:basedOn w:val='berschrift1'/></w:style>
      <w:style w:type='paragraph' w:styleId='Niveau'><w:pPr><w:outlineLvl w:val='2'/></w:pPr></w:style>
      <w:style w:type='paragraph' w:styleId='Normal'><w:basedOn w:val='Normal'/></w:style>
      """
    file.title = "Målplan &amp; mål"
    let document = try readDocument(file.bytes)
    #expect(
      lines(document) == [
        "1 H0 Titel1", "2 H1 berschrift1", "3 H1 Egen", "4 H3 Niveau", "5 Normal", "6 H5 Direkte",
      ])
    #expect(document.title == "Målplan & mål")
    #expect(document.language == "da-DK")
  }

  @Test func `footnotes follow the paragraph that refers to them`() throws {
    var file = WordFile(
      body: "<w:p>\(Self.run("a"))<w:r><w:footnoteReference w:id='7'/></w:r>\(Self.run("b"))"
        + "<w:r><w:footnoteReference w:id='2'/></w:r></w:p><w:p>\(Self.run("c"))</w:p>")
    file.footnotes =
      "<w:footnote w:id='2'><w:p>\(Self.run("to"))</w:p></w:footnote>"
      + "<w:footnote w:id='7'><w:p><w:r><w:footnoteRef/><w:t>syv</w:t></w:r></w:p><w:p/></w:footnote>"
    #expect(
      lines(try readDocument(file.bytes)) == [
        "1 ab", "1 note1@0:1 syv", "2 note1@0:1 ", "1 note2@0:2 to", "2 c",
      ])
  }

  @Test func `remarks know the words they are about`() throws {
    var file = WordFile(
      body: "<w:p>\(Self.run("a "))<w:commentRangeStart w:id='3'/>\(Self.run("b"))</w:p><w:p>"
        + "\(Self.run("c"))<w:commentRangeEnd w:id='3'/><w:r><w:commentReference w:id='3'/></w:r>"
        + "\(Self.run("d"))<w:r><w:commentReference w:id='4'/></w:r></w:p>")
    file.comments =
      "<w:comment w:id='3' w:author='Åse' w:initials='Å' w:date='2026-01-02T03:04:05Z'><w:p>"
      + "\(Self.run("Hvad"))</w:p><w:p>\(Self.run("nu?"))</w:p></w:comment>"
      + "<w:comment w:id='4' w:author='B'><w:p/></w:comment><w:comment w:id='5' w:author='C'/>"
    var first = ReviewerNote(
      id: "3", author: "Åse", initials: "Å", date: "2026-01-02T03:04:05Z", text: "Hvad\nnu?")
    first.from = TextPoint(block: 0, offset: 2)
    first.to = TextPoint(block: 1, offset: 1)
    first.words = "b\nc"
    var second = ReviewerNote(id: "4", author: "B", date: "", text: "")
    second.from = TextPoint(block: 1, offset: 2)
    second.to = second.from
    let third = ReviewerNote(id: "5", author: "C", date: "", text: "")
    #expect(try readDocument(file.bytes).comments == [first, second, third])
  }

  @Test func `a broken part that only adds to the text is told`() throws {
    var file = WordFile(body: "<w:p>\(Self.run("a"))</w:p>")
    file.styles = "<w:style>"
    let document = try readDocument(file.bytes)
    #expect(document.blocks.map(\.text) == ["a"])
    #expect(
      document.notices == [Notice(kind: .unreadablePart, count: 1, words: ["word/styles.xml"])])
  }

  @Test func `any prefix will do`() throws {
    var file = WordFile(body: "")
    file.main =
      "<document xmlns='\(WordFile.transitional)'><body><p><r><t>a</t></r></p>"
      + "<ns0:p xmlns:ns0='\(WordFile.transitional)'><ns0:r><ns0:t>b</ns0:t></ns0:r></ns0:p>"
      + "<p xmlns='urn:other'><r><t>c</t></r></p></body></document>"
    #expect(try readDocument(file.bytes).blocks.map(\.text) == ["a", "b"])
  }

  @Test func `depth costs nothing`() throws {
    let open = String(repeating: "<w:sdt><w:sdtContent>", count: 490)
    let close = String(repeating: "</w:sdtContent></w:sdt>", count: 490)
    let file = WordFile(body: "\(open)<w:p>\(Self.run("a"))</w:p>\(close)")
    #expect(try readDocument(file.bytes).blocks.map(\.text) == ["a"])
  }

  @Test(arguments: [
    ("workbook", PackageError.Code.spreadsheet), ("presentation", .presentation),
    ("other", .noDocument),
  ])
  func `other documents are told by name`(_ root: String, _ code: PackageError.Code) {
    var file = WordFile(body: "")
    file.main = "<\(root)/>"
    #expect(error(file.bytes) == code)
  }

  @Test func `packages that are no document are told`() {
    #expect(error(zipFile([])) == .noDocument)
    #expect(error(zipFile([ZipPart("a", [])])) == .noDocument)
    #expect(
      error(zipFile(WordFile(body: "").parts.filter { $0.name != "word/document.xml" }))
        == .noDocument)
    var file = WordFile(body: "<w:p>")
    #expect(error(file.bytes) == .malformed)
    file.body = ""
    #expect(error(file.bytes) == nil)
  }
}

/// The code of why a file cannot be read; nil where it can.
func error(_ bytes: [UInt8]) -> PackageError.Code? {
  do {
    _ = try readDocument(bytes)
    return nil
  } catch {
    return error.code
  }
}

/// Checks that looks and sources cover every paragraph's text, and that sources lead to it.
func checkSources(_ document: Document, _ bytes: [UInt8]) throws {
  let zip = try ZipArchive(bytes)
  for block in document.blocks {
    let text = Array(block.text.utf8)
    #expect(block.runs.flatMap { Array($0.range) } == Array(text.indices))
    #expect(block.sources.flatMap { Array($0.text) } == Array(text.indices))
    for source in block.sources where source.text.count == source.bytes.count {
      let part = try #require(try zip.contents(source.part))
      #expect(
        part[source.bytes].elementsEqual(text[source.text]) || source.bytes.count == 1
          || part[source.bytes].contains(0x0A))
    }
  }
}
