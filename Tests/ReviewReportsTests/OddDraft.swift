import OfficePackages
import Testing

/// A small draft in Word with one thing about it that is out of the ordinary.
///
/// It names an owner who is no chef, in the answer `answer`; nothing else is answered.
struct OddDraft: CustomTestStringConvertible {
  static let answer = "Styregruppen for ungeindsatsen"

  let testDescription: String
  /// What stands where the answer should, or all of the body where it holds the question.
  let body: String
  /// The words that the comment about the owner stands on.
  let words: String
  var isStrict = false
  var hasRelationships = true
  var comments: String?
  var mainName = "word/document.xml"

  init(_ description: String, _ body: String, on words: String = Self.answer) {
    testDescription = description
    self.body =
      body.contains("EJER AF") ? body : Self.heading + Self.question + body
    self.words = words
  }

  static let heading = "<w:p><w:r><w:t>EJER AF MÅLPLAN</w:t></w:r></w:p>"
  static let question = "<w:p><w:r><w:t>Hvilken chef ejer målplanen?</w:t></w:r></w:p>"
  static func run(_ text: String, _ look: String = "") -> String {
    let look = look.isEmpty ? "" : "<w:rPr>\(look)</w:rPr>"
    return "<w:r>\(look)<w:t xml:space='preserve'>\(text)</w:t></w:r>"
  }
  static func paragraph(_ content: String) -> String { "<w:p>\(content)</w:p>" }
  static func cell(_ content: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content)</w:tc>"
  }
  static func table(_ rows: String...) -> String {
    "<w:tbl>\(rows.map { "<w:tr>\($0)</w:tr>" }.joined())</w:tbl>"
  }

  /// The file.
  var bytes: [UInt8] {
    let base = isStrict ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org"
    let word = isStrict ? "\(base)/wordprocessingml/main" : "\(base)/wordprocessingml/2006/main"
    let office =
      isStrict
      ? "\(base)/officeDocument/relationships" : "\(base)/officeDocument/2006/relationships"
    let packages = "http://schemas.openxmlformats.org/package/2006"
    let names = [
      "w='\(word)'", "mc='http://schemas.openxmlformats.org/markup-compatibility/2006'",
      "wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'",
    ].map { " xmlns:\($0)" }.joined()
    func links(_ list: [(String, String)]) -> String {
      let links = list.enumerated().map {
        "<Relationship Id='r\($0)' Type='\(office)/\($1.0)' Target='\($1.1)'/>"
      }
      return "<Relationships xmlns='\(packages)/relationships'>\(links.joined())</Relationships>"
    }
    let slash = mainName.lastIndex(of: "/").map { mainName.index(after: $0) }
    let folder = String(mainName[..<(slash ?? mainName.startIndex)])
    let name = mainName.dropFirst(folder.count)
    let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    var parts = [
      (
        "[Content_Types].xml",
        "<Types xmlns='\(packages)/content-types'><Default Extension='rels' ContentType="
          + "'application/vnd.openxmlformats-package.relationships+xml'/><Default Extension='xml' "
          + "ContentType='application/xml'/><Override PartName='/\(mainName)' "
          + "ContentType='\(kind).document.main+xml'/>"
          + (comments == nil
            ? ""
            : "<Override PartName='/\(folder)comments.xml' ContentType='\(kind).comments+xml'/>")
          + "</Types>"
      ),
      ("_rels/.rels", links([("officeDocument", mainName)])),
      (
        mainName,
        "<?xml version='1.0' encoding='UTF-8'?>\n<w:document\(names)><w:body>\(body)"
          + "<w:sectPr/></w:body></w:document>"
      ),
    ]
    if hasRelationships {
      parts.append(
        (
          "\(folder)_rels/\(name).rels",
          links(comments == nil ? [] : [("comments", "comments.xml")])
        ))
    }
    if let comments {
      parts.append(("\(folder)comments.xml", "<w:comments\(names)>\(comments)</w:comments>"))
    }
    return zipFile(parts.map { ZipPart($0.0, Array($0.1.utf8)) })
  }
}

extension OddDraft {
  private static let whole = paragraph(run(answer))

  /// The drafts, each with the oddity that its name tells.
  static let all: [OddDraft] = [
    OddDraft("an ordinary paragraph", whole),
    OddDraft(
      "an answer split into many runs",
      paragraph(run("Styre") + run("gruppen", "<w:b/>") + run(" for unge") + run("indsatsen"))),
    OddDraft(
      "spelling marks and bookmarks between the words",
      paragraph(
        run("Styregruppen")
          + "<w:proofErr w:type='spellStart'/><w:bookmarkStart w:id='0' w:name='a'/>"
          + run(" for ungeindsatsen") + "<w:bookmarkEnd w:id='0'/>")),
    OddDraft(
      "a control of plain text",
      paragraph(
        "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>\(run(answer))</w:sdtContent></w:sdt>")),
    OddDraft(
      "a control round the paragraph",
      "<w:sdt><w:sdtPr/><w:sdtContent>\(whole)</w:sdtContent></w:sdt>"),
    OddDraft(
      "controls without a kind, as Google Docs makes them",
      paragraph(
        "<w:sdt><w:sdtPr><w:tag w:val='goog_rdk_0'/></w:sdtPr><w:sdtContent>\(run("Styregruppen "))"
          + "</w:sdtContent></w:sdt>" + run("for ungeindsatsen"))),
    OddDraft(
      "a text box",
      paragraph(
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx><w:txbxContent>\(whole)"
          + "</w:txbxContent></wps:txbx></mc:Choice></mc:AlternateContent></w:r>"), on: ""),
    odd("comments that are there already", whole) {
      $0.comments = "<w:comment w:id='7' w:author='A'><w:p>\(run("Før"))</w:p></w:comment>"
    },
    odd("the Strict dialect", whole) { $0.isStrict = true },
    odd("no relationships of the main part", whole) { $0.hasRelationships = false },
    odd("another name of the main part", whole) { $0.mainName = "word/document2.xml" },
    OddDraft(
      "a table with the question over the answer",
      table(cell(heading) + cell(question + whole))),
    OddDraft(
      "a table with the answer in the next cell",
      table(cell(heading) + cell(question) + cell(whole))),
    OddDraft(
      "merged cells",
      table(
        cell(paragraph(run("ALBERTSLUND KOMMUNE – MÅLPLAN")), "<w:gridSpan w:val='2'/>"),
        cell(heading, "<w:vMerge w:val='restart'/>") + cell(question),
        cell("<w:p/>", "<w:vMerge/>") + cell(whole))),
    OddDraft(
      "an item of a list",
      "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>\(run(answer))</w:p>"
    ),
    OddDraft(
      "words put in as a tracked change",
      paragraph(
        run("Styregruppen for ") + "<w:ins w:id='1' w:author='A'>\(run("ungeindsatsen"))</w:ins>")),
    OddDraft(
      "words taken out as a tracked change",
      paragraph(
        run("Styregruppen ")
          + "<w:del w:id='1' w:author='A'><w:r><w:delText>måske </w:delText></w:r></w:del>"
          + run("for ungeindsatsen"))),
    OddDraft(
      "a link",
      paragraph("<w:hyperlink>\(run("Styregruppen for "))</w:hyperlink>" + run("ungeindsatsen"))),
    OddDraft(
      "a blank that does not break and a soft hyphen",
      paragraph(run("Styregruppen&#160;for unge&#173;indsatsen")),
      on: "Styregruppen\u{A0}for unge\u{AD}indsatsen"),
    OddDraft(
      "letters with their marks apart", paragraph(run("Sto\u{308}ttegruppen a\u{30A} vej")),
      on: "Sto\u{308}ttegruppen a\u{30A} vej"),
    OddDraft(
      "a field whose result is the answer",
      paragraph(
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> QUOTE </w:instrText></w:r>"
          + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>\(run(answer))"
          + "<w:r><w:fldChar w:fldCharType='end'/></w:r>")),
    OddDraft(
      "question and answer on one line",
      heading + paragraph(run("Hvilken chef ejer målplanen? ", "<w:b/>") + run(answer))),
  ]

  private static func odd(
    _ description: String, _ body: String, _ change: (inout OddDraft) -> Void
  ) -> OddDraft {
    var draft = OddDraft(description, body)
    change(&draft)
    return draft
  }
}
