import OfficePackages

/// The styles of a plan in Word: their ids, and the part that defines them.
///
/// Word's own styles have Word's own names, so that the contents, the navigation and the reading
/// programs know them. What stands in the table's first row or begins a row does not ask to stay with
/// the next: LibreOffice would take that for the whole table and begin it on a page of its own. Sizes and the look of the table are the template's.
enum WordStyle {
  static let title = "Titel"
  static let subtitle = "Undertitel"
  static let section = "Overskrift1"
  static let question = "Overskrift2"
  static let innerQuestion = "Overskrift3"
  static let extraQuestion = "MaalplanEkstra"
  static let guidance = "MaalplanVejledning"
  static let answer = "MaalplanSvar"
  static let bullet = "Opstillingspunkttegn"
  static let counted = "MaalplanNummer"
  static let note = "MaalplanNote"
  static let head = "MaalplanKolonne"
  static let cell = "MaalplanCelle"
  static let placeholder = "Pladsholdertekst"
  static let label = "MaalplanMaerke"
  static let grid = "Tabelgitter"
  static let header = "Sidehoved"
  static let footer = "Sidefod"

  /// The part `styles.xml`, in a language such as `da-DK`.
  ///
  /// A note has no table that sets its sections off, so their headings are bigger there.
  static func part(language: String, isNote: Bool = false) -> String {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:styles xmlns:w="\(WordParts.main)"><w:docDefaults><w:rPrDefault><w:rPr>\
    <w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" \
    w:cstheme="minorBidi"/><w:sz w:val="22"/><w:szCs w:val="22"/>\
    <w:lang w:val="\(language)" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>\
    <w:pPrDefault/></w:docDefaults>\(all(isNote: isNote).joined())</w:styles>
    """
  }

  private static func all(isNote: Bool) -> [String] {
    [
      """
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>\
      <w:qFormat/></w:style>
      """,
      """
      <w:style w:type="character" w:default="1" w:styleId="Standardskrifttype">\
      <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
      """,
      """
      <w:style w:type="table" w:default="1" w:styleId="TabelNormal"><w:name w:val="Normal Table"/>\
      <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>\
      <w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>\
      <w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
      """,
      """
      <w:style w:type="numbering" w:default="1" w:styleId="Ingenoversigt"><w:name w:val="No List"/>\
      <w:uiPriority w:val="99"/><w:semiHidden/></w:style>
      """,
    ] + paragraphs(isNote: isNote) + characters + tables
  }

  private static func paragraphs(isNote: Bool) -> [String] {
    [
      paragraph(title, "Title", "<w:spacing w:after=\"60\"/>", run: "<w:b/>\(size(32))"),
      paragraph(subtitle, "Subtitle", "<w:spacing w:after=\"240\"/>", run: size(26)),
      paragraph(
        section, "heading 1", "<w:spacing w:before=\"60\" w:after=\"60\"/>\(level(0))",
        run: "<w:b/>\(isNote ? size(28) : "")"),
      paragraph(
        question, "heading 2",
        "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"20\"/>\(level(1))",
        run: "<w:b/>"),
      paragraph(
        innerQuestion, "heading 3",
        "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"20\"/>\(level(2))",
        run: "<w:color w:val=\"595959\"/>"),
      paragraph(
        extraQuestion, "Målplan Ekstra", "", basedOn: question,
        run: "<w:b w:val=\"0\"/><w:i/>", isOurs: true),
      paragraph(
        guidance, "Målplan Vejledning", "<w:spacing w:after=\"60\"/>", run: size(18), isOurs: true),
      paragraph(answer, "Målplan Svar", "<w:spacing w:after=\"60\"/>", isOurs: true),
      paragraph(
        counted, "Målplan Nummer",
        """
        <w:tabs><w:tab w:val="left" w:pos="567"/></w:tabs><w:spacing w:after="60"/>\
        <w:ind w:left="567" w:hanging="567"/>
        """, isOurs: true),
      paragraph(
        bullet, "List Bullet",
        "<w:numPr><w:numId w:val=\"1\"/></w:numPr><w:spacing w:after=\"20\"/>"),
      paragraph(
        head, "Målplan Kolonne", "", run: "<w:b/>\(size(18))", isOurs: true),
      paragraph(cell, "Målplan Celle", "", run: size(20), isOurs: true),
      paragraph(
        note, "Målplan Note", "<w:spacing w:before=\"60\"/>",
        run: "<w:color w:val=\"595959\"/>\(size(18))", isOurs: true),
      paragraph(
        header, "header", "", run: "<w:color w:val=\"595959\"/>\(size(18))"),
      paragraph(
        footer, "footer", "<w:jc w:val=\"right\"/>", run: "<w:color w:val=\"595959\"/>\(size(18))"),
    ]
  }

  private static let characters = [
    """
    <w:style w:type="character" w:styleId="\(placeholder)"><w:name w:val="Placeholder Text"/>\
    <w:uiPriority w:val="99"/><w:rPr><w:color w:val="595959"/></w:rPr></w:style>
    """,
    """
    <w:style w:type="character" w:customStyle="1" w:styleId="\(label)">\
    <w:name w:val="Målplan Mærke"/><w:qFormat/><w:rPr><w:b/></w:rPr></w:style>
    """,
  ]

  private static let tables = [
    """
    <w:style w:type="table" w:styleId="\(grid)"><w:name w:val="Table Grid"/>\
    <w:basedOn w:val="TabelNormal"/><w:uiPriority w:val="39"/><w:tblPr><w:tblBorders>\
    \(["top", "left", "bottom", "right", "insideH", "insideV"]
      .map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>" }.joined())\
    </w:tblBorders><w:tblCellMar><w:top w:w="30" w:type="dxa"/>\
    <w:left w:w="108" w:type="dxa"/><w:bottom w:w="30" w:type="dxa"/>\
    <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>\
    <w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr>\
    <w:shd w:val="clear" w:color="auto" w:fill="F1EEE4"/></w:tcPr></w:tblStylePr></w:style>
    """
  ]

  private static func paragraph(
    _ id: String, _ name: String, _ properties: String, basedOn: String = "Normal",
    run: String = "", isOurs: Bool = false
  ) -> String {
    let look = run.isEmpty ? "" : "<w:rPr>\(run)</w:rPr>"
    let layout = properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>"
    return """
      <w:style w:type="paragraph"\(isOurs ? " w:customStyle=\"1\"" : "") w:styleId="\(id)">\
      <w:name w:val="\(escapedXML(name))"/><w:basedOn w:val="\(basedOn)"/><w:qFormat/>\
      \(layout)\(look)</w:style>
      """
  }

  private static func size(_ halfPoints: Int) -> String {
    "<w:sz w:val=\"\(halfPoints)\"/><w:szCs w:val=\"\(halfPoints)\"/>"
  }

  private static func level(_ level: Int) -> String { "<w:outlineLvl w:val=\"\(level)\"/>" }
}
