import OfficePackages
import Testing
import WordDocuments

/// An .odt file is read as a Word file is.
struct OpenReadingTests {
  static let lists = """
    <text:list-style style:name='L1'>
      <text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/>
      <text:list-level-style-number text:level='2' style:num-format='a' style:num-suffix=')' text:display-levels='2'/>
    </text:list-style>
    <text:list-style style:name='L2'><text:list-level-style-bullet text:level='1' text:bullet-char='–'/></text:list-style>
    <style:style style:name='P1' style:family='paragraph' style:list-style-name='L2'/>
    <style:style style:name='Titel' style:display-name='Title' style:family='paragraph'/>
    <style:style style:name='Skjult' style:family='text'><style:text-properties text:display='none'/></style:style>
    <style:style style:name='Fed' style:family='text'><style:text-properties fo:font-weight='bold'/></style:style>
    """

  static let cases = [
    WordReadingTests.Case(
      "blanks", "<text:p>  a \n b<text:s text:c='2'/>c<text:tab/>d<text:line-break/> e</text:p>",
      ["1 a b  c\td\n e"]),
    WordReadingTests.Case(
      "spans and links",
      "<text:p>a<text:span text:style-name='Fed'>b &amp; </text:span><text:a>c</text:a></text:p>",
      ["1 ab & c"]),
    WordReadingTests.Case(
      "headings",
      "<text:p text:style-name='Titel'>T</text:p><text:h text:outline-level='2'>M</text:h>",
      ["1 H0 T", "2 H2 M"]),
    WordReadingTests.Case(
      "lists",
      "<text:list text:style-name='L1'><text:list-item><text:p>a</text:p><text:p>a2</text:p><text:list>"
        + "<text:list-item><text:p>b</text:p></text:list-item></text:list></text:list-item>"
        + "<text:list-header><text:p>h</text:p></text:list-header>"
        + "<text:list-item><text:p>c</text:p></text:list-item></text:list>"
        + "<text:list text:style-name='L1'><text:list-item><text:p>d</text:p></text:list-item></text:list>"
        + "<text:list text:style-name='L1' text:continue-numbering='true'><text:list-item text:start-value='7'>"
        + "<text:p>e</text:p></text:list-item></text:list>"
        + "<text:list><text:list-item><text:p text:style-name='P1'>f</text:p></text:list-item></text:list>",
      ["1 [1.] a", "2 a2", "3 [1.a)] b", "4 h", "5 [2.] c", "6 [1.] d", "7 [7.] e", "8 [–] f"]),
    WordReadingTests.Case(
      "tables",
      "<table:table><table:table-column/><table:table-header-rows><table:table-row>"
        + "<table:table-cell table:number-columns-spanned='2'><text:p>a</text:p></table:table-cell>"
        + "<table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row>"
        + "<table:table-cell table:number-rows-spanned='2'><text:p>b</text:p></table:table-cell>"
        + "<table:table-cell><text:p>c</text:p><table:table><table:table-row><table:table-cell>"
        + "<text:p>d</text:p></table:table-cell></table:table-row></table:table></table:table-cell>"
        + "</table:table-row><table:table-row><table:covered-table-cell/><table:table-cell>"
        + "<text:p>e</text:p></table:table-cell></table:table-row></table:table><text:p>f</text:p>",
      [
        "1.1.1(1×2)/1 a", "1.2.1(2×1)/1 b", "1.2.2/1 c", "1.2.2/2.1.1/1 d", "1.3.2/1 e", "1 f",
      ]),
    WordReadingTests.Case(
      "notes and text boxes",
      "<text:p>a<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>n</text:p>"
        + "</text:note-body></text:note>b<draw:frame><draw:text-box><text:p>k</text:p></draw:text-box>"
        + "<svg:title>billede</svg:title></draw:frame></text:p><text:p>c</text:p>",
      ["1 ab", "1 note1@0:1 n", "1 box@0:2 k", "2 c"]),
    WordReadingTests.Case(
      "changes, hidden text and placeholders",
      "<text:tracked-changes><text:changed-region><text:deletion><text:p>væk</text:p></text:deletion>"
        + "</text:changed-region><text:changed-region><text:insertion/></text:changed-region>"
        + "</text:tracked-changes><text:p>a<text:change/><text:span text:style-name='Skjult'>x</text:span>"
        + "<text:placeholder>Klik</text:placeholder></text:p>", ["1 a"]),
  ]

  @Test(arguments: cases)
  func `paragraphs are read`(_ example: WordReadingTests.Case) throws {
    let bytes = OpenFile(body: example.body, styles: Self.lists).bytes
    let document = try readDocument(bytes)
    #expect(document.format == .openDocument)
    #expect(lines(document) == example.lines)
    try checkSources(document, bytes)
  }

  @Test func `what the text does not show is told`() throws {
    let bytes = OpenFile(body: Self.cases[6].body, styles: Self.lists).bytes
    #expect(
      try readDocument(bytes).notices == [
        Notice(kind: .insertions, count: 1, words: []),
        Notice(kind: .deletions, count: 1, words: []),
        Notice(kind: .hiddenText, count: 1, words: ["x"]),
        Notice(kind: .placeholders, count: 1, words: ["Klik"]),
      ])
  }

  @Test func `remarks know the words they are about`() throws {
    let body =
      "<text:p>a <office:annotation office:name='r1'><dc:creator>Åse</dc:creator><dc:date>2026-01-02</dc:date>"
      + "<text:p>Hvad</text:p><text:p>nu?</text:p></office:annotation>b c<office:annotation-end "
      + "office:name='r1'/> d<office:annotation><text:p>her</text:p></office:annotation></text:p>"
    var first = ReviewerNote(id: "r1", author: "Åse", date: "2026-01-02", text: "Hvad\nnu?")
    first.from = TextPoint(block: 0, offset: 2)
    first.to = TextPoint(block: 0, offset: 5)
    first.words = "b c"
    var second = ReviewerNote(id: "1", author: "", date: "", text: "her")
    second.from = TextPoint(block: 0, offset: 7)
    second.to = second.from
    #expect(try readDocument(OpenFile(body: body).bytes).comments == [first, second])
  }

  @Test(arguments: [
    ("application/vnd.oasis.opendocument.spreadsheet", PackageError.Code.spreadsheet),
    ("application/vnd.oasis.opendocument.presentation", .presentation), ("", .noDocument),
  ])
  func `other documents are told by name`(_ kind: String, _ code: PackageError.Code) {
    let bytes = zipFile([
      ZipPart("mimetype", Array(kind.utf8)), ZipPart("content.xml", Array("<a/>".utf8)),
    ])
    #expect(error(bytes) == code)
  }

  @Test func `a password is told`() {
    let bytes = zipFile([
      ZipPart("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)),
      ZipPart("content.xml", [1, 2, 3]),
      ZipPart("META-INF/manifest.xml", Array("<m><encryption-data/></m>".utf8)),
    ])
    #expect(error(bytes) == .password)
  }
}
