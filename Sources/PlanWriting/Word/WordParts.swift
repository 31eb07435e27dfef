import OfficePackages

/// The parts of a Word file beside its text and styles.
enum WordParts {
  /// The namespace of WordprocessingML.
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006"
  private static let packages = "http://schemas.openxmlformats.org/package/2006"
  private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let types = "application/vnd.openxmlformats-officedocument"

  /// The opening of a part whose root has every namespace that a plan uses.
  static func root(_ name: String) -> String {
    let drawing = "http://schemas.openxmlformats.org/drawingml/2006"
    return declaration + """
      <w:\(name) xmlns:w="\(main)" xmlns:r="\(office)/relationships" \
      xmlns:wp="\(drawing)/wordprocessingDrawing" xmlns:a="\(drawing)/main" \
      xmlns:pic="\(drawing)/picture">
      """
  }

  /// The kinds of all parts.
  static var contentTypes: String {
    let word = "\(types).wordprocessingml"
    let parts = [
      ("word/document.xml", "\(word).document.main+xml"),
      ("word/styles.xml", "\(word).styles+xml"), ("word/settings.xml", "\(word).settings+xml"),
      ("word/numbering.xml", "\(word).numbering+xml"),
      ("word/fontTable.xml", "\(word).fontTable+xml"),
      ("word/theme/theme1.xml", "\(types).theme+xml"),
      ("word/header1.xml", "\(word).header+xml"), ("word/footer1.xml", "\(word).footer+xml"),
      ("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("docProps/app.xml", "\(types).extended-properties+xml"),
    ]
    let overrides = parts.map { "<Override PartName=\"/\($0.0)\" ContentType=\"\($0.1)\"/>" }
    return declaration + """
      <Types xmlns="\(packages)/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Default Extension="emf" ContentType="image/x-emf"/>\(overrides.joined())</Types>
      """
  }

  /// What the package is made of.
  static var packageRelationships: String {
    relationships([
      ("\(office)/relationships/officeDocument", "word/document.xml"),
      ("\(packages)/relationships/metadata/core-properties", "docProps/core.xml"),
      ("\(office)/relationships/extended-properties", "docProps/app.xml"),
    ])
  }

  /// What the text is made of; the picture is the ninth where there is one.
  static func textRelationships(hasPicture: Bool) -> String {
    let parts = [
      ("styles", "styles.xml"), ("settings", "settings.xml"), ("numbering", "numbering.xml"),
      ("fontTable", "fontTable.xml"), ("theme", "theme/theme1.xml"), ("header", "header1.xml"),
      ("footer", "footer1.xml"),
    ]
    let picture = hasPicture ? [("image", "media/image1.emf")] : []
    return relationships((parts + picture).map { ("\(office)/relationships/\($0.0)", $0.1) })
  }

  /// The name by which the text calls the picture.
  static let picture = "rId8"

  private static func relationships(_ targets: [(String, String)]) -> String {
    let items = targets.enumerated().map { index, target in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(target.0)\" Target=\"\(target.1)\"/>"
    }
    return declaration
      + "<Relationships xmlns=\"\(packages)/relationships\">\(items.joined())</Relationships>"
  }

  /// What the file is called, its language, and what a reader needs to know the plan by again.
  static func properties(
    title: String, language: String, id: String, template: String, phase: String
  ) -> String {
    declaration + """
      <cp:coreProperties xmlns:cp="\(packages)/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\(escapedXML(title))</dc:title>\
      <dc:identifier>\(escapedXML(id))</dc:identifier><dc:language>\(language)</dc:language>\
      <cp:category>\(escapedXML(template))</cp:category>\
      <cp:contentStatus>\(escapedXML(phase))</cp:contentStatus></cp:coreProperties>
      """
  }

  /// The program that wrote the file.
  static var application: String {
    declaration + """
      <Properties xmlns="\(office)/extended-properties"><Application>maalplan</Application>\
      </Properties>
      """
  }

  /// The settings of Word 2013 and later, in a language.
  static func settings(language: String) -> String {
    declaration + """
      <w:settings xmlns:w="\(main)"><w:defaultTabStop w:val="1304"/><w:compat>\
      <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" \
      w:val="15"/></w:compat><w:themeFontLang w:val="\(language)"/></w:settings>
      """
  }

  /// The bullets of lists.
  static var numbering: String {
    declaration + """
      <w:numbering xmlns:w="\(main)"><w:abstractNum w:abstractNumId="0">\
      <w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>\
      <w:numFmt w:val="bullet"/><w:pStyle w:val="\(WordStyle.bullet)"/><w:lvlText w:val="•"/>\
      <w:lvlJc w:val="left"/><w:pPr><w:ind w:left="284" w:hanging="284"/></w:pPr></w:lvl>\
      </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>
      """
  }

  /// The fonts that are named.
  static var fonts: String {
    declaration + """
      <w:fonts xmlns:w="\(main)"><w:font w:name="Calibri"><w:panose1 w:val="020F0502020204030204"/>\
      <w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>
      """
  }

  /// A theme in black and white, in the template's font.
  static var theme: String {
    let colours = [
      ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "1A1A1A"), ("lt2", "F1EEE4"),
      ("accent1", "003E66"), ("accent2", "A84300"), ("accent3", "00664B"), ("accent4", "0072B2"),
      ("accent5", "595959"), ("accent6", "1A1A1A"), ("hlink", "003E66"), ("folHlink", "595959"),
    ].map { "<a:\($0.0)><a:srgbClr val=\"\($0.1)\"/></a:\($0.0)>" }.joined()
    let font = "<a:latin typeface=\"Calibri\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
    let line = "<a:ln w=\"6350\">\(fill)</a:ln>"
    let effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return declaration + """
      <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="maalplan">\
      <a:themeElements><a:clrScheme name="maalplan">\(colours)</a:clrScheme>\
      <a:fontScheme name="maalplan"><a:majorFont>\(font)</a:majorFont><a:minorFont>\(font)\
      </a:minorFont></a:fontScheme><a:fmtScheme name="maalplan">\
      <a:fillStyleLst>\(fill)\(fill)\(fill)</a:fillStyleLst>\
      <a:lnStyleLst>\(line)\(line)\(line)</a:lnStyleLst>\
      <a:effectStyleLst>\(effect)\(effect)\(effect)</a:effectStyleLst>\
      <a:bgFillStyleLst>\(fill)\(fill)\(fill)</a:bgFillStyleLst></a:fmtScheme></a:themeElements>\
      </a:theme>
      """
  }
}
