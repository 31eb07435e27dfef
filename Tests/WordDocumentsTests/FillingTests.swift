import OfficePackages
import TestSupport
import Testing
import WordDocuments

/// Answers are put where there is room for them, and look like what stands there.
struct FillingTests {
  /// What the body is after lines have been put into it.
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let body: String
    let place: WordFilling.Place
    let lines: [WordLine]
    let result: String
    let styles: String

    init(
      _ description: String, _ body: String, _ place: WordFilling.Place, _ lines: [WordLine],
      _ result: String, styles: String = ""
    ) {
      testDescription = description
      self.body = body
      self.place = place
      self.lines = lines
      self.result = result
      self.styles = styles
    }
  }

  static func run(_ text: String, _ look: String = "") -> String {
    let look = look.isEmpty ? "" : "<w:rPr>\(look)</w:rPr>"
    return "<w:r>\(look)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  static let question =
    "<w:p><w:pPr><w:jc/></w:pPr><w:r><w:rPr><w:b/><w:sz/></w:rPr><w:t>Q?</w:t></w:r></w:p>"
  static let bullets =
    "<w:style w:type='paragraph' w:styleId='Punkt'><w:name w:val='List Bullet'/><w:pPr><w:numPr>"
    + "<w:numId w:val='3'/></w:numPr></w:pPr></w:style>"

  static let cases = [
    Case(
      "an empty paragraph of one tag", "\(question)<w:p/>", .into([1]), [WordLine("a & b")],
      "\(question)<w:p>\(run("a &amp; b"))</w:p>"),
    Case(
      "the mark of a paragraph tells how its text looks",
      "<w:p><w:pPr><w:jc/><w:rPr><w:ins w:id='1'/><w:i/><w:vanish/></w:rPr></w:pPr></w:p>",
      .into([0]), [WordLine("a")],
      "<w:p><w:pPr><w:jc/><w:rPr><w:ins w:id='1'/><w:i/><w:vanish/></w:rPr></w:pPr>\(run("a", "<w:i/>"))</w:p>"
    ),
    Case(
      "the last of several empty paragraphs stays", "<w:p/><w:p/><w:p/>", .into([0, 1, 2]),
      [WordLine("a"), WordLine("b"), WordLine("c")],
      "<w:p>\(run("a"))</w:p><w:p>\(run("b"))</w:p><w:p>\(run("c"))</w:p><w:p/>"),
    Case(
      "more lines than paragraphs look like the last",
      "<w:p><w:pPr><w:jc/><w:sectPr/></w:pPr></w:p>", .into([0]), [WordLine("a"), WordLine("b")],
      "<w:p><w:pPr><w:jc/><w:sectPr/></w:pPr>\(run("a"))</w:p><w:p><w:pPr><w:jc/></w:pPr>\(run("b"))</w:p>"
    ),
    Case(
      "labels are fat, and tabs and breaks are Word's", "<w:p/>", .into([0]),
      [WordLine("a\nb", label: "T1:")],
      "<w:p>\(run("T1:", "<w:b/>"))<w:r><w:tab/><w:t xml:space=\"preserve\">a</w:t><w:br/>"
        + "<w:t xml:space=\"preserve\">b</w:t></w:r></w:p>"),
    Case(
      "fat comes after the font",
      "<w:p><w:pPr><w:rPr><w:rFonts/><w:b w:val='0'/><w:sz/></w:rPr></w:pPr></w:p>", .into([0]),
      [WordLine("", label: "T1:")],
      "<w:p><w:pPr><w:rPr><w:rFonts/><w:b w:val='0'/><w:sz/></w:rPr></w:pPr>"
        + "\(run("T1:", "<w:rFonts/><w:b/><w:sz/>"))<w:r><w:rPr><w:rFonts/><w:b w:val='0'/><w:sz/>"
        + "</w:rPr><w:tab/></w:r></w:p>"),
    Case(
      "a bullet is a sign where the document has no lists", "<w:p/>", .into([0]),
      [WordLine("a", kind: .bullet)],
      "<w:p><w:r><w:t xml:space=\"preserve\">•</w:t><w:tab/><w:t xml:space=\"preserve\">a</w:t></w:r></w:p>"
    ),
    Case(
      "a bullet is the document's own", "<w:p/><w:p><w:pPr><w:jc/></w:pPr></w:p><w:p/>",
      .into([0, 1, 2]), [WordLine("a", kind: .bullet), WordLine("b", kind: .bullet)],
      "<w:p><w:pPr><w:pStyle w:val=\"Punkt\"/></w:pPr>\(run("a"))</w:p><w:p><w:pPr>"
        + "<w:pStyle w:val=\"Punkt\"/><w:jc/></w:pPr>\(run("b"))</w:p><w:p/>", styles: bullets),
    Case(
      "a style gives way to that of bullets",
      "<w:p><w:pPr><w:pStyle w:val='Svar'/><w:jc/></w:pPr></w:p>", .into([0]),
      [WordLine("a", kind: .bullet)],
      "<w:p><w:pPr><w:pStyle w:val=\"Punkt\"/><w:jc/></w:pPr>\(run("a"))</w:p>", styles: bullets),
    Case(
      "a question among the lines has a paragraph of its own", "<w:p/><w:p/><w:p/><w:p/>",
      .into([0, 1, 2, 3]), [WordLine("a"), WordLine("Q?", kind: .question), WordLine("b")],
      "<w:p>\(run("a"))</w:p><w:p>\(run("Q?", "<w:b/>"))</w:p><w:p>\(run("b"))</w:p><w:p/><w:p/><w:p/>"
    ),
    Case(
      "a paragraph in a list needs no bullet",
      "<w:p><w:pPr><w:numPr/></w:pPr></w:p>", .into([0]),
      [WordLine("a", kind: .bullet), WordLine("b", kind: .bullet)],
      "<w:p><w:pPr><w:numPr/></w:pPr>\(run("a"))</w:p><w:p><w:pPr><w:numPr/></w:pPr>\(run("b"))</w:p>",
      styles: bullets),
    Case(
      "words that only hold the place give way, and lend their look",
      "<w:p>\(run("Skriv", "<w:i/>"))<w:bookmarkStart w:id='1'/>\(run(" her"))</w:p>", .into([0]),
      [WordLine("a")], "<w:p>\(run("a", "<w:i/>"))<w:bookmarkStart w:id='1'/></w:p>"),
    Case(
      "a control round the paragraph is opened",
      "<w:sdt><w:sdtPr><w:showingPlcHdr/><w:dataBinding/><w:text/></w:sdtPr><w:sdtContent><w:p>"
        + "<w:pPr><w:jc/></w:pPr>\(run("Klik", "<w:rStyle w:val='P'/>"))</w:p></w:sdtContent></w:sdt>",
      .into([0]), [WordLine("a"), WordLine("b")],
      "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:jc/></w:pPr>\(run("a"))</w:p>"
        + "</w:sdtContent></w:sdt><w:p><w:pPr><w:jc/></w:pPr>\(run("b"))</w:p>"),
    Case(
      "what follows an answer that is missing does not stand in its control",
      "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>\(run("Klik"))</w:p>"
        + "</w:sdtContent></w:sdt>", .into([0]), [WordLine("Q?", kind: .question), WordLine("a")],
      "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>\(run("Klik"))</w:p>"
        + "</w:sdtContent></w:sdt><w:p>\(run("Q?", "<w:b/>"))</w:p><w:p>\(run("a"))</w:p>"),
    Case(
      "a control in the paragraph is opened and says how its text looks",
      "<w:p><w:sdt><w:sdtPr><w:rPr><w:color/></w:rPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
        + "\(run("Klik"))</w:sdtContent></w:sdt></w:p>", .into([0]),
      [WordLine("a"), WordLine("b")],
      "<w:p><w:sdt><w:sdtPr><w:rPr><w:color/></w:rPr></w:sdtPr><w:sdtContent>\(run("a", "<w:color/>"))"
        + "</w:sdtContent></w:sdt></w:p><w:p>\(run("b"))</w:p>"),
    Case(
      "behind a question", question, .after(0), [WordLine("a"), WordLine("b")],
      question + "<w:p><w:pPr><w:jc/></w:pPr>\(run("a", "<w:sz/>"))</w:p>"
        + "<w:p><w:pPr><w:jc/></w:pPr>\(run("b", "<w:sz/>"))</w:p>"),
    Case(
      "a field beside its question is filled in",
      "<w:p>\(run("Q? "))<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(run("Klik"))"
        + "</w:sdtContent></w:sdt></w:p>", .after(0), [WordLine("a"), WordLine("b")],
      "<w:p>\(run("Q? "))<w:sdt><w:sdtPr></w:sdtPr><w:sdtContent>\(run("a"))</w:sdtContent></w:sdt></w:p>"
        + "<w:p>\(run("b"))</w:p>"),
    Case(
      "last of all, but before the page's measures", "<w:p/><w:sectPr/>", .end,
      [WordLine("H", kind: .heading), WordLine("Q?", kind: .question), WordLine("a")],
      "<w:p/><w:p>\(run("H", "<w:b/>"))</w:p><w:p>\(run("Q?", "<w:b/>"))</w:p><w:p>\(run("a"))</w:p><w:sectPr/>"
    ),
    Case(
      "a heading has the document's style", "<w:p/>", .end, [WordLine("H", kind: .heading)],
      "<w:p/><w:p><w:pPr><w:pStyle w:val=\"Ov\"/></w:pPr>\(run("H"))</w:p>",
      styles: "<w:style w:styleId='Ov'><w:name w:val='heading 1'/></w:style>"),
  ]

  @Test(arguments: cases)
  func `lines stand where they belong`(_ example: Case) throws {
    var file = WordFile(body: example.body)
    file.styles = example.styles
    let result = try filled(file.bytes, with: [WordFilling(example.place, example.lines)])
    let main = try #require(try ZipArchive(result.bytes).contents(file.mainName))
    let body = String(decoding: main, as: UTF8.self).components(between: "<w:body>", "</w:body>")
    #expect(body == example.result)
    #expect(try withoutComments(result) == file.bytes)
    #expect(result.changes.map(\.part) == [file.mainName])
  }

  @Test func `a question among the lines looks like the one before it`() throws {
    let file = WordFile(body: "\(Self.question)<w:p/>")
    let lines = [WordLine("a"), WordLine("Q2?", kind: .question)]
    let result = try filled(file.bytes, with: [WordFilling(.into([1]), lines, question: 0)])
    let main = try #require(try ZipArchive(result.bytes).contents(file.mainName))
    let body = String(decoding: main, as: UTF8.self).components(between: "<w:body>", "</w:body>")
    #expect(
      body == "\(Self.question)<w:p>\(Self.run("a"))</w:p><w:p><w:pPr><w:jc/></w:pPr>"
        + "\(Self.run("Q2?", "<w:b/><w:sz/>"))</w:p>")
  }

  @Test func `names without prefix and strict documents keep their own names`() throws {
    var bare = WordFile(body: "")
    bare.main = "<document xmlns='\(WordFile.transitional)'><body><p/></body></document>"
    let line = WordLine("a", label: "T1:")
    let result = try filled(bare.bytes, with: [WordFilling(.into([0]), [line])])
    let main = try #require(try ZipArchive(result.bytes).contents(bare.mainName))
    #expect(
      String(decoding: main, as: UTF8.self).contains(
        "<p><r><rPr><b/></rPr><t xml:space=\"preserve\">T1:</t></r><r><tab/>"))
    var strict = WordFile(body: "<w:p/>")
    strict.isStrict = true
    let filledStrict = try filled(strict.bytes, with: [WordFilling(.into([0]), [line])])
    #expect(try readDocument(filledStrict.bytes).blocks.map(\.text) == ["T1:\ta"])
  }

  @Test func `no lines change nothing, and what has no room is refused`() throws {
    let bytes = try WordFixture.bytes("template.docx")
    #expect(try filled(bytes, with: []) == AnnotatedFile(bytes: bytes, changes: []))
    let line = [WordFilling(.into([9_999]), [WordLine("a")])]
    #expect(throws: PackageError(.noAnswers)) { try filled(bytes, with: line) }
    let odt = try WordFixture.bytes("11-omskrevet.odt")
    #expect(throws: PackageError(.noAnswers)) { try filled(odt, with: line) }
  }

  /// Lines put into the empty paragraphs of real files are read again, and taken out again.
  @Test(arguments: [
    "template.docx", "template-single-table.docx", "11-omskrevet.libreoffice.docx",
  ])
  func `every empty paragraph can be written in`(_ name: String) throws {
    let bytes = try WordFixture.bytes(name)
    let document = try readDocument(bytes)
    let empty = document.blocks.indices.filter { document.blocks[$0].text.isEmpty }
    let fillings = empty.map { block in
      WordFilling(.into([block]), [WordLine("nr. \(block) æ 😀 e\u{301}"), WordLine("og")])
    }
    let result = try filled(bytes, with: fillings)
    let texts = try readDocument(result.bytes).blocks.map(\.text)
    let wanted = document.blocks.indices.flatMap { block in
      empty.contains(block) ? ["nr. \(block) æ 😀 e\u{301}", "og"] : [document.blocks[block].text]
    }
    #expect(texts == wanted)
    let before = try ZipArchive(bytes)
    let after = try ZipArchive(try withoutComments(result))
    #expect(after.entries.map(\.name) == before.entries.map(\.name))
    for entry in before.entries {
      #expect(try after.contents(entry.name) == before.contents(entry))
    }
  }
}
