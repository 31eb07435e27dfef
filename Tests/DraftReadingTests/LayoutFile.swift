import OfficePackages

/// A draft in an odd layout, written down in a few signs, with the answers that it gives.
///
/// `# ` begins a heading, `- ` and `-- ` an item with a bullet, `@ ` one with a number and `@! ` one with
/// a number that begins again; `**` is round bold text, `↵` breaks a line, and `→` is a tab. Lines that
/// begin with `|` are rows of a table; cells are between bars, and paragraphs between `¶`.
struct LayoutFile {
  /// What is odd about it.
  let about: String
  /// The draft in signs, line by line.
  let draft: [Substring]
  /// The answers as JSON.
  let answers: String
  /// The lines that find no place.
  let unplaced: [String]

  /// Reads a layout from its file.
  init(_ text: String) {
    var parts: [String: [Substring]] = [:]
    var name = "about"
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("=== ") {
        name = String(line.dropFirst(4))
      } else {
        parts[name, default: []].append(line)
      }
    }
    about = (parts["about"] ?? []).joined(separator: "\n")
    draft = parts["draft"] ?? []
    answers = (parts["answers"] ?? []).joined(separator: "\n")
    unplaced = (parts["unplaced"] ?? []).filter { !$0.isEmpty }.map(String.init)
  }

  /// The draft as a Word file.
  var word: [UInt8] {
    var writer = LayoutWriter()
    for line in draft { writer.add(line) }
    return writer.file
  }
}

/// Writes a layout as a Word file.
struct LayoutWriter {
  private var body = ""
  private var rows: [Substring] = []
  /// How many numbered lists there are.
  private var lists = 0

  mutating func add(_ line: Substring) {
    if line.hasPrefix("|") {
      rows.append(line)
      return
    }
    endTable()
    body += paragraph(line)
  }

  private mutating func endTable() {
    guard !rows.isEmpty else { return }
    body += "<w:tbl><w:tblPr/>"
    for row in rows {
      let cells = row.dropFirst().split(separator: "|", omittingEmptySubsequences: false).dropLast()
      body += "<w:tr>"
      for cell in cells {
        body += "<w:tc><w:tcPr/>"
        for text in cell.split(separator: "¶", omittingEmptySubsequences: false) {
          body += paragraph(text.trimmed)
        }
        body += "</w:tc>"
      }
      body += "</w:tr>"
    }
    body += "</w:tbl>"
    rows = []
  }

  private mutating func paragraph(_ line: Substring) -> String {
    var text = line
    var properties = ""
    func take(_ sign: String) -> Bool {
      guard text.hasPrefix(sign) else { return false }
      text = text.dropFirst(sign.count).trimmed
      return true
    }
    if take("# ") {
      properties = "<w:pStyle w:val=\"Overskrift1\"/>"
    } else if take("-- ") {
      properties = Self.item(list: 1, level: 1)
    } else if take("- ") {
      properties = Self.item(list: 1, level: 0)
    } else if take("@! ") {
      lists += 1
      properties = Self.item(list: lists + 1, level: 0)
    } else if take("@ ") {
      properties = Self.item(list: lists + 1, level: 0)
    }
    return "<w:p><w:pPr>\(properties)</w:pPr>\(Self.runs(text))</w:p>"
  }

  private static func item(list: Int, level: Int) -> String {
    "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
  }

  private static func runs(_ text: Substring) -> String {
    text.split(separator: "**", omittingEmptySubsequences: false).enumerated().map { index, part in
      let bold = index % 2 == 1 ? "<w:rPr><w:b/></w:rPr>" : ""
      let text = escapedXML(String(part)).replacing(
        "↵", with: "</w:t><w:br/><w:t xml:space=\"preserve\">"
      )
      .replacing("→", with: "</w:t><w:tab/><w:t xml:space=\"preserve\">")
      return "<w:r>\(bold)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }.joined()
  }

  /// The file with all that was added.
  var file: [UInt8] {
    var writer = self
    writer.endTable()
    let parts = [
      ("[Content_Types].xml", Self.types),
      ("_rels/.rels", Self.relationships([("officeDocument", "word/document.xml")])),
      ("word/document.xml", Self.part("document", "<w:body>\(writer.body)</w:body>")),
      (
        "word/_rels/document.xml.rels",
        Self.relationships([("styles", "styles.xml"), ("numbering", "numbering.xml")])
      ),
      ("word/styles.xml", Self.part("styles", Self.styles)),
      ("word/numbering.xml", Self.part("numbering", writer.numbering)),
    ]
    return zipFile(parts.map { ZipPart($0.0, Array($0.1.utf8)) })
  }

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packages = "http://schemas.openxmlformats.org/package/2006"
  private static let wordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  private static let types = """
    <Types xmlns="\(packages)/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Override PartName="/word/document.xml" ContentType="\(wordTypes).document.main+xml"/>\
    <Override PartName="/word/styles.xml" ContentType="\(wordTypes).styles+xml"/>\
    <Override PartName="/word/numbering.xml" ContentType="\(wordTypes).numbering+xml"/></Types>
    """

  private static func relationships(_ targets: [(kind: String, target: String)]) -> String {
    let lines = targets.enumerated().map { index, item in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(office)/\(item.kind)\" Target=\"\(item.target)\"/>"
    }
    return "<Relationships xmlns=\"\(packages)/relationships\">\(lines.joined())</Relationships>"
  }

  private static func part(_ root: String, _ content: String) -> String {
    let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<w:\(root) xmlns:w=\"\(main)\">\(content)</w:\(root)>"
  }

  private static let styles = """
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
    <w:style w:type="paragraph" w:styleId="Overskrift1"><w:name w:val="heading 1"/>\
    <w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
    """

  private var numbering: String {
    func level(_ number: Int, _ format: String, _ text: String) -> String {
      "<w:lvl w:ilvl=\"\(number)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>"
        + "<w:lvlText w:val=\"\(text)\"/></w:lvl>"
    }
    let bullets = [0, 1].map { level($0, "bullet", "•") }.joined()
    let abstract =
      "<w:abstractNum w:abstractNumId=\"0\">\(bullets)</w:abstractNum>"
      + "<w:abstractNum w:abstractNumId=\"1\">\(level(0, "decimal", "%1."))</w:abstractNum>"
    let numbers = (0..<max(lists, 1)).map { list in
      "<w:num w:numId=\"\(list + 2)\"><w:abstractNumId w:val=\"1\"/>"
        + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
    }
    return abstract + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
      + numbers.joined()
  }
}

extension Substring {
  /// The text without blanks at its ends.
  fileprivate var trimmed: Substring {
    var text = drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }
}
