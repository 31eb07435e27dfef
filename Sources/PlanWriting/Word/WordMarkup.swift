import OfficePackages
import WordDocuments

/// The small pieces of WordprocessingML that a plan is written with.
///
/// Elements inside properties stand in the order that ECMA-376 part 1 demands.
enum WordMarkup {
  /// A paragraph of a style, holding runs; `more` are properties that come after the style.
  static func paragraph(_ style: String, _ runs: String, more: String = "") -> String {
    "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/>\(more)</w:pPr>\(runs)</w:p>"
  }

  /// An answer, or an entry of it, in one paragraph, whatever lines it has.
  static func paragraph(of line: PlanOutline.Line) -> String { paragraph(of: line, more: "") }

  /// The same, with properties that come after the style.
  static func paragraph(of line: PlanOutline.Line, more: String) -> String {
    switch line {
    case .text(let text): paragraph(WordStyle.answer, run(text), more: more)
    case .lead(let words, let text):
      paragraph(
        WordStyle.answer, run(words, style: WordStyle.label) + run(" \(text)"), more: more)
    case .bullet(let text): paragraph(WordStyle.bullet, run(text), more: more)
    case .placed(let words, let text):
      paragraph(
        WordStyle.bullet, run(words, style: WordStyle.label) + run(" \(text)"), more: more)
    case .labelled(let label, let text):
      paragraph(
        WordStyle.counted, run("\(label):", style: WordStyle.label) + run("\t\(text)"),
        more: more)
    }
  }

  /// A run of text; line breaks and tabs are elements of their own.
  static func run(_ text: String, style: String? = nil) -> String {
    let properties = style.map { "<w:rPr><w:rStyle w:val=\"\($0)\"/></w:rPr>" } ?? ""
    return "<w:r>\(properties)\(wordPieces(of: text))</w:r>"
  }

  /// A field that shows a number which Word counts, such as the page's.
  static func field(_ code: String) -> String {
    "<w:fldSimple w:instr=\" \(code) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
  }

  /// A control round blocks: where something is to be filled in, or what is not to be read again.
  static func control(
    _ content: String, name: String, tag: String, id: Int, isPlaceholder: Bool = false
  ) -> String {
    let placeholder = isPlaceholder ? "<w:temporary/><w:showingPlcHdr/>" : ""
    return """
      <w:sdt><w:sdtPr><w:alias w:val="\(escapedXML(name))"/><w:tag w:val="\(escapedXML(tag))"/>\
      <w:id w:val="\(id)"/>\(placeholder)</w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>
      """
  }

  /// A table of rows, with a name and a description for those who do not see it.
  static func table(
    _ rows: [String], widths: [Int], caption: String, description: String
  ) -> String {
    let columns = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
    return """
      <w:tbl><w:tblPr><w:tblStyle w:val="\(WordStyle.grid)"/>\
      <w:tblW w:w="\(widths.reduce(0, +))" w:type="dxa"/><w:tblLayout w:type="fixed"/>\
      <w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" \
      w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="\(escapedXML(caption))"/>\
      <w:tblDescription w:val="\(escapedXML(description))"/></w:tblPr>\
      <w:tblGrid>\(columns)</w:tblGrid>\(rows.joined())</w:tbl>
      """
  }

  /// A row of cells; a head is shown again on every page.
  static func row(_ cells: [String], widths: [Int], isHead: Bool = false) -> String {
    let head = isHead ? "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : ""
    let cells = zip(cells, widths).map { cell, width in
      "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/></w:tcPr>\(cell)</w:tc>"
    }
    return "<w:tr>\(head)\(cells.joined())</w:tr>"
  }

  /// The page: A4, upright or lying, with the header and footer of the document.
  static func page(isLying: Bool) -> String {
    let size =
      isLying
      ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"
      : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
    return """
      <w:sectPr><w:headerReference w:type="default" r:id="rId6"/>\
      <w:footerReference w:type="default" r:id="rId7"/><w:type w:val="nextPage"/>\(size)\
      <w:pgMar w:top="\(isLying ? 1_021 : 1_247)" w:right="1134" \
      w:bottom="\(isLying ? 794 : 1_134)" w:left="1247" w:header="510" w:footer="454" \
      w:gutter="0"/></w:sectPr>
      """
  }

  /// A picture of a part, as big as it is drawn, with a name and a description.
  static func picture(
    _ relationship: String, width: Int, height: Int, name: String, description: String
  ) -> String {
    // 9525 units of Office make a pixel of 1/96 inch.
    let extent = "cx=\"\(width * 9_525)\" cy=\"\(height * 9_525)\""
    let name = escapedXML(name)
    return """
      <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent \(extent)/>\
      <wp:docPr id="1" name="\(name)" descr="\(escapedXML(description))"/>\
      <wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>\
      <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
      <pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="\(name)"/><pic:cNvPicPr/></pic:nvPicPr>\
      <pic:blipFill><a:blip r:embed="\(relationship)"/><a:stretch><a:fillRect/></a:stretch>\
      </pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext \(extent)/></a:xfrm>\
      <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>\
      </a:graphic></wp:inline></w:drawing></w:r>
      """
  }
}
