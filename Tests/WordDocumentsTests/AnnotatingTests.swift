import OfficePackages
import TestSupport
import Testing
import WordDocuments

/// Remarks are put into the margin without touching a byte of the text.
struct AnnotatingTests {
  static func comment(_ block: Int, _ range: Range<Int>, _ text: String = "Hvad?") -> WordComment {
    WordComment(
      block: block, range: range, author: "Målplan", initials: "MP", date: "2026-11-25T09:30:00",
      paragraphs: [text])
  }

  static func run(_ text: String) -> String { WordReadingTests.run(text) }

  /// Marks as the main part has them after the stretch of a case is marked.
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let body: String
    let ranges: [Range<Int>]
    let result: String

    init(_ description: String, _ body: String, _ ranges: [Range<Int>], _ result: String) {
      testDescription = description
      self.body = body
      self.ranges = ranges
      self.result = result
    }
  }

  static let space = " xml:space=\"preserve\""
  static let cases = [
    Case("a whole run", "<w:p>\(run("abc"))</w:p>", [0..<3], "<w:p>(0\(run("abc"))0)</w:p>"),
    Case(
      "part of a text",
      "<w:p><w:r w:rsidR='1'><w:rPr><w:b/><w:rPrChange w:id='1'><w:rPr/></w:rPrChange></w:rPr>"
        + "<w:t>abc</w:t></w:r></w:p>", [1..<2],
      "<w:p><w:r w:rsidR='1'><w:rPr><w:b/><w:rPrChange w:id='1'><w:rPr/></w:rPrChange></w:rPr>"
        + "<w:t\(space)>a</w:t></w:r>(0<w:r w:rsidR='1'><w:rPr><w:b/></w:rPr><w:t\(space)>b</w:t></w:r>0)"
        + "<w:r w:rsidR='1'><w:rPr><w:b/></w:rPr><w:t\(space)>c</w:t></w:r></w:p>"),
    Case(
      "characters of several bytes are not cut", "<w:p>\(run("aøb"))</w:p>", [2..<2],
      "<w:p><w:r><w:t\(space)>a</w:t></w:r>(0<w:r><w:t\(space)>ø</w:t></w:r>0)<w:r><w:t\(space)>b</w:t></w:r></w:p>"
    ),
    Case(
      "a place between two words", "<w:p>\(run("ab"))</w:p>", [1..<1],
      "<w:p><w:r><w:t\(space)>a</w:t></w:r>(00)<w:r><w:t\(space)>b</w:t></w:r></w:p>"),
    Case(
      "references are not cut", "<w:p>\(run("a&amp;b"))</w:p>", [1..<2],
      "<w:p><w:r><w:t\(space)>a</w:t></w:r>(0<w:r><w:t\(space)>&amp;</w:t></w:r>0)<w:r><w:t\(space)>b"
        + "</w:t></w:r></w:p>"),
    Case(
      "over several runs", "<w:p>\(run("ab"))\(run("cd"))</w:p>", [1..<4],
      "<w:p><w:r><w:t\(space)>a</w:t></w:r>(0<w:r><w:t\(space)>b</w:t></w:r>\(run("cd"))0)</w:p>"),
    Case(
      "between children of a run", "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>",
      [1..<2],
      "<w:p><w:r><w:t>a</w:t></w:r>(0<w:r><w:tab/></w:r>0)<w:r><w:t>b</w:t></w:r></w:p>"),
    Case(
      "remarks that touch, overlap and lie in one another", "<w:p>\(run("abcd"))</w:p>",
      [0..<2, 2..<4, 1..<4, 0..<4],
      "<w:p>(0(3<w:r><w:t\(space)>a</w:t></w:r>(2<w:r><w:t\(space)>b</w:t></w:r>0)(1<w:r><w:t\(space)>cd</w:t></w:r>1)2)3)</w:p>"
    ),
    Case("an empty paragraph of one tag", "<w:p w:x='1'/>", [0..<0], "<w:p w:x='1'>(00)</w:p>"),
    Case(
      "an empty paragraph with properties", "<w:p><w:pPr><w:jc/></w:pPr></w:p>", [0..<0],
      "<w:p><w:pPr><w:jc/></w:pPr>(00)</w:p>"),
    Case(
      "a place outside of the text", "<w:p>\(run("ab"))</w:p>", [2..<99],
      "<w:p>\(run("ab"))(00)</w:p>"),
    Case(
      "a field is marked as a whole",
      "<w:p>\(run("a"))<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:fldChar "
        + "w:fldCharType='separate'/></w:r>\(run("bcd"))<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>",
      [2..<3],
      "<w:p>\(run("a"))(0<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:fldChar "
        + "w:fldCharType='separate'/></w:r>\(run("bcd"))<w:r><w:fldChar w:fldCharType='end'/></w:r>0)</w:p>"
    ),
    Case(
      "a control of plain text is marked as a whole",
      "<w:p>\(run("a"))<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>\(run("bcd"))</w:sdtContent>"
        + "</w:sdt></w:p>", [2..<3],
      "<w:p>\(run("a"))(0<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>\(run("bcd"))</w:sdtContent>"
        + "</w:sdt>0)</w:p>"),
    Case(
      "a control of Google Docs is looked into",
      "<w:p><w:sdt><w:sdtPr><w:tag w:val='goog_rdk_1'/></w:sdtPr><w:sdtContent>\(run("ab"))\(run("c"))"
        + "</w:sdtContent></w:sdt></w:p>", [2..<3],
      "<w:p><w:sdt><w:sdtPr><w:tag w:val='goog_rdk_1'/></w:sdtPr><w:sdtContent>\(run("ab"))(0\(run("c"))0)"
        + "</w:sdtContent></w:sdt></w:p>"),
    Case(
      "a control round paragraphs is marked inside",
      "<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent><w:p>\(run("abc"))</w:p></w:sdtContent></w:sdt>",
      [1..<2],
      "<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent><w:p>(0\(run("abc"))0)</w:p></w:sdtContent></w:sdt>"
    ),
    Case(
      "an empty control to fill in",
      "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(run("Skriv"))</w:sdtContent></w:sdt></w:p>",
      [0..<0],
      "<w:p>(0<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(run("Skriv"))</w:sdtContent></w:sdt>0)</w:p>"
    ),
    Case(
      "literal text is marked as a whole", "<w:p><w:r><w:t><![CDATA[abc]]></w:t></w:r></w:p>",
      [1..<2],
      "<w:p>(0<w:r><w:t><![CDATA[abc]]></w:t></w:r>0)</w:p>"),
    Case(
      "what was put in is marked inside", "<w:p><w:ins w:id='1'>\(run("ab"))</w:ins></w:p>",
      [0..<2],
      "<w:p><w:ins w:id='1'>(0\(run("ab"))0)</w:ins></w:p>"),
    Case(
      "a paragraph joined with the next",
      "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>\(run("a"))</w:p><w:p>\(run("b"))</w:p>", [0..<2],
      "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>(0\(run("a"))</w:p><w:p>\(run("b"))0)</w:p>"),
  ]

  @Test(arguments: cases)
  func `marks stand where the words are`(_ example: Case) throws {
    let file = WordFile(body: example.body)
    let comments = example.ranges.map { Self.comment(0, $0) }
    let result = try annotated(file.bytes, with: comments)
    let main = try #require(try ZipArchive(result.bytes).contents(file.mainName))
    #expect(short(main) == example.result)
    try checkLaws(file.bytes, comments)
  }

  /// The body with `(1` and `1)` for the marks of remark 1.
  private func short(_ main: [UInt8]) -> String {
    var text = String(decoding: main, as: UTF8.self)
    text = text.components(between: "<w:body>", "</w:body>")
    for id in 0..<9 {
      text = text.replacing("<w:commentRangeStart w:id=\"\(id)\"/>", with: "(\(id)")
      text = text.replacing(
        "<w:commentRangeEnd w:id=\"\(id)\"/><w:r><w:rPr><w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/></w:rPr>"
          + "<w:commentReference w:id=\"\(id)\"/></w:r>", with: "\(id))")
      text = text.replacing("(\(id)\(id))", with: "(\(id)\(id))")
    }
    return text
  }

  @Test func `a text box is marked at the run that holds it`() throws {
    let body = WordReadingTests.containers[3].body
    let file = WordFile(body: body)
    let result = try annotated(file.bytes, with: [Self.comment(1, 0..<2)])
    let note = try #require(try readDocument(result.bytes).comments.first)
    #expect(note.from == TextPoint(block: 0, offset: 4))
    #expect(note.to == TextPoint(block: 0, offset: 4))
    try checkLaws(file.bytes, [Self.comment(1, 0..<2)])
  }

  @Test func `a footnote is marked at its sign`() throws {
    var file = WordFile(
      body: "<w:p>\(Self.run("a"))<w:r><w:footnoteReference w:id='1'/></w:r>\(Self.run("b"))</w:p>")
    file.footnotes = "<w:footnote w:id='1'><w:p>\(Self.run("fod"))</w:p></w:footnote>"
    let result = try annotated(file.bytes, with: [Self.comment(1, 0..<3)])
    let note = try #require(try readDocument(result.bytes).comments.first)
    #expect(note.from == TextPoint(block: 0, offset: 1))
    try checkLaws(file.bytes, [Self.comment(1, 0..<3)])
  }

  @Test func `remarks that are there stay, and numbers are free`() throws {
    var file = WordFile(
      body:
        "<w:p><w:commentRangeStart w:id='4'/>\(Self.run("ab"))<w:commentRangeEnd w:id='4'/><w:r>"
        + "<w:commentReference w:id='4'/></w:r><w:r><w:commentReference w:id='11'/></w:r></w:p>")
    file.comments = "<w:comment w:id='4' w:author='A'><w:p>\(Self.run("før"))</w:p></w:comment>"
    let result = try annotated(file.bytes, with: [Self.comment(0, 0..<1)])
    let notes = try readDocument(result.bytes).comments
    #expect(notes.map(\.id) == ["4", "12"])
    #expect(notes.map(\.words) == ["ab", "a"])
    #expect(notes.map(\.text) == ["før", "Hvad?"])
    #expect(result.changes.map(\.part) == ["word/document.xml", "word/notes.xml"])
    file.comments = nil
    try checkLaws(file.bytes, [Self.comment(0, 0..<1)])
  }

  @Test func `a part for remarks without any is filled`() throws {
    var file = WordFile(body: "<w:p>\(Self.run("ab"))</w:p>")
    file.comments = ""
    let bytes = file.bytes
    let main = try #require(try ZipArchive(bytes).contents("word/notes.xml"))
    let text = String(decoding: main, as: UTF8.self).replacing("></w:comments>", with: "/>")
    let empty = try ZipArchive(bytes).rewriting([.put(ZipPart("word/notes.xml", Array(text.utf8)))])
    #expect(
      try readDocument(annotated(empty, with: [Self.comment(0, 0..<1)]).bytes).comments.count == 1)
    try checkLaws(empty, [Self.comment(0, 0..<1)])
  }

  @Test func `words that XML minds are written safely, and lines are paragraphs`() throws {
    let file = WordFile(body: "<w:p>\(Self.run("ab"))</w:p>")
    let comment = WordComment(
      block: 0, range: 0..<2, author: "<A> & \"B\"", initials: "\"",
      paragraphs: ["1 < 2\n\u{1}b", "", "æ 😀"])
    let note = try #require(
      try readDocument(annotated(file.bytes, with: [comment]).bytes).comments.first)
    #expect(note.author == "<A> & \"B\"")
    #expect(note.initials == "\"")
    #expect(note.date == "")
    #expect(note.text == "1 < 2\nb\n\næ 😀")
  }

  @Test func `a strict document and one without the usual prefix get remarks in their own names`()
    throws
  {
    var strict = WordFile(body: "<w:p>\(Self.run("abc"))</w:p>")
    strict.isStrict = true
    strict.mainName = "a.xml"
    try checkLaws(strict.bytes, [Self.comment(0, 1..<2)])
    var bare = WordFile(body: "")
    bare.main =
      "<document xmlns='\(WordFile.transitional)'><body><p><r><t>abc</t></r></p><p/></body></document>"
    let comments = [Self.comment(0, 1..<2), Self.comment(1, 0..<0)]
    try checkLaws(bare.bytes, comments)
    #expect(
      try readDocument(annotated(bare.bytes, with: comments).bytes).comments.map(\.words) == [
        "b", "",
      ])
    let package = try ZipArchive(annotated(strict.bytes, with: [Self.comment(0, 1..<2)]).bytes)
    let comment = try #require(try package.contents("comments.xml"))
    #expect(String(decoding: comment, as: UTF8.self).contains("xmlns:w=\"\(WordFile.strict)\""))
    let links = try #require(try package.contents("_rels/a.xml.rels"))
    #expect(
      String(decoding: links, as: UTF8.self).contains(
        "purl.oclc.org/ooxml/officeDocument/relationships/comments"))
  }

  @Test func `Word's own style for remarks is found by its name`() throws {
    var file = WordFile(body: "<w:p>\(Self.run("abc"))</w:p>")
    file.styles =
      "<w:style w:type='character' w:styleId='Kommentarhenvisning'><w:name w:val='annotation reference'/></w:style>"
    let result = try annotated(file.bytes, with: [Self.comment(0, 0..<1)])
    let main = try #require(try ZipArchive(result.bytes).contents("word/document.xml"))
    #expect(
      String(decoding: main, as: UTF8.self).contains("<w:rStyle w:val=\"Kommentarhenvisning\"/>"))
  }

  @Test func `no remarks change nothing`() throws {
    let bytes = try WordFixture.bytes("template.docx")
    #expect(try annotated(bytes, with: []) == AnnotatedFile(bytes: bytes, changes: []))
  }

  @Test func `what cannot have remarks is refused`() throws {
    let odt = try WordFixture.bytes("11-omskrevet.odt")
    #expect(annotationError(odt) == .noComments)
    #expect(annotationError(WordFile(body: "").bytes) == .noComments)
    #expect(annotationError([]) == .empty)
    let many = (0..<32_768).map { _ in Self.comment(0, 0..<0) }
    #expect(annotationError(WordFile(body: "<w:p/>").bytes, many) == .tooManyComments)
  }

  @Test func `a file changed since does not give back what was never there`() throws {
    let result = try annotated(WordFile(body: "<w:p/>").bytes, with: [Self.comment(0, 0..<0)])
    let main = ZipPart("word/document.xml", Array("<a/>".utf8))
    let other = try ZipArchive(result.bytes).rewriting([.put(main)])
    let changed = AnnotatedFile(bytes: other, changes: result.changes)
    #expect(throws: PackageError.self) { try withoutComments(changed) }
  }

  private func annotationError(
    _ bytes: [UInt8], _ comments: [WordComment] = [comment(0, 0..<0)]
  ) -> PackageError.Code? {
    do {
      _ = try annotated(bytes, with: comments)
      return nil
    } catch {
      return error.code
    }
  }
}

extension String {
  /// What stands between two marks.
  func components(between start: String, _ end: String) -> String {
    guard let first = firstRange(of: start),
      let last = self[first.upperBound...].firstRange(of: end)
    else { return "" }
    return String(self[first.upperBound..<last.lowerBound])
  }
}
