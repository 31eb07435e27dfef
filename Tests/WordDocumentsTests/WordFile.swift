import Foundation
import OfficePackages
import WordDocuments

/// A Word file written by hand, with as little round the body as a reader needs.
struct WordFile {
  static let transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"

  /// What stands in the body; the prefix of Word's elements is `w`.
  var body: String
  var styles = ""
  var numbering = ""
  var footnotes = ""
  var comments: String?
  var title = ""
  var isStrict = false
  var mainName = "word/document.xml"
  /// The whole main part, instead of the body.
  var main: String?

  private var namespace: String { isStrict ? Self.strict : Self.transitional }

  private var declarations: String {
    [
      "w='\(namespace)'", "mc='http://schemas.openxmlformats.org/markup-compatibility/2006'",
      "wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'",
      "v='urn:schemas-microsoft-com:vml'",
      "a='http://schemas.openxmlformats.org/drawingml/2006/main'",
      "m='http://schemas.openxmlformats.org/officeDocument/2006/math'",
      "w14='http://schemas.microsoft.com/office/word/2010/wordml'",
    ].map { " xmlns:\($0)" }.joined()
  }

  private func part(_ root: String, _ content: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:\(root)\(declarations)>\(content)</w:\(root)>"
  }

  private var relationshipBase: String {
    isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
  }

  private func relationships(_ targets: [(kind: String, target: String)]) -> String {
    let lines = targets.enumerated().map { index, item in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(relationshipBase)\(item.kind)\" "
        + "Target=\"\(item.target)\"/>"
    }
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
      + lines.joined() + "</Relationships>"
  }

  /// The parts that hang on the main part.
  private var others: [(kind: String, name: String, xml: String)] {
    var parts: [(String, String, String)] = []
    if !styles.isEmpty { parts.append(("styles", "word/styles.xml", part("styles", styles))) }
    if !numbering.isEmpty {
      parts.append(("numbering", "word/numbering.xml", part("numbering", numbering)))
    }
    if !footnotes.isEmpty {
      parts.append(("footnotes", "word/footnotes.xml", part("footnotes", footnotes)))
    }
    if let comments { parts.append(("comments", "word/notes.xml", part("comments", comments))) }
    return parts
  }

  var parts: [ZipPart] {
    var parts = [
      ("[Content_Types].xml", contentTypes),
      (
        "_rels/.rels",
        relationships([("officeDocument", mainName), ("metadata/core-properties", "core.xml")])
      ),
      (
        "core.xml",
        "<c xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>\(title)</dc:title></c>"
      ),
      (mainName, main ?? part("document", "<w:body>\(body)</w:body>")),
    ]
    if !others.isEmpty {
      let targets = others.map { ($0.kind, "/" + $0.name) }
      let slash =
        mainName.lastIndex(of: "/").map { mainName.index(after: $0) } ?? mainName.startIndex
      let name = "\(mainName[..<slash])_rels/\(mainName[slash...]).rels"
      parts.append((name, relationships(targets)))
    }
    parts += others.map { ($0.name, $0.xml) }
    return parts.map { ZipPart($0.0, Array($0.1.utf8)) }
  }

  private var contentTypes: String {
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
  }

  var bytes: [UInt8] { zipFile(parts) }
}

/// An .odt file written by hand.
struct OpenFile {
  var body: String
  var styles = ""

  var bytes: [UInt8] {
    let names = ["office", "text", "table", "draw", "style", "loext"].map {
      " xmlns:\($0)='urn:oasis:names:tc:opendocument:xmlns:\($0):1.0'"
    }
    let content =
      "<office:document-content\(names.joined()) xmlns:fo='urn:fo' "
      + "xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:svg='urn:x:svg:1.0'>"
      + "<office:automatic-styles>\(styles)</office:automatic-styles>"
      + "<office:body><office:text>\(body)</office:text></office:body></office:document-content>"
    return zipFile([
      ZipPart(
        "mimetype", Array("application/vnd.oasis.opendocument.text".utf8), isStored: true),
      ZipPart("content.xml", Array(content.utf8)),
    ])
  }
}

/// A document as lines: place, heading, mark and text of each paragraph.
func lines(_ document: Document) -> [String] {
  document.blocks.map { block in
    var place =
      block.place.cells.map { cell in
        let span =
          cell.rowSpan == 1 && cell.columnSpan == 1 ? "" : "(\(cell.rowSpan)×\(cell.columnSpan))"
        return "\(cell.table).\(cell.row).\(cell.column)\(span)/"
      }.joined() + "\(block.place.paragraph)"
    switch block.place.story {
    case .body: break
    case .textBox(let point): place += " box@\(point.block):\(point.offset)"
    case .note(let number, let point): place += " note\(number)@\(point.block):\(point.offset)"
    }
    let heading = block.heading.map { " H\($0)" } ?? ""
    let mark = block.list.map { " [\($0.label)]" } ?? ""
    return "\(place)\(heading)\(mark) \(block.text)"
  }
}

/// Files the tests read.
enum WordFixture {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/word")

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  static func names(_ suffix: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(suffix) }.sorted()
  }
}
