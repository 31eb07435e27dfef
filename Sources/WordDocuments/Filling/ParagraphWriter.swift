import OfficePackages

/// Writes paragraphs in the names that a document has for Word's elements.
struct ParagraphWriter {
  /// The prefix of Word's names with its colon; empty where they have none.
  private let prefix: String
  private let bulletStyle: String?
  private let headingStyle: String?

  init(_ reading: WordReading, _ prefix: String) {
    self.prefix = prefix.isEmpty ? "" : prefix + ":"
    let styles = reading.styles
    bulletStyle = styles.id(named: "list bullet").flatMap { id in
      styles.numbering(id).flatMap { $0.reference.list == 0 ? nil : id }
    }
    headingStyle = styles.id(named: "heading 1")
  }

  /// A line in a paragraph of its own.
  func paragraph(_ line: WordLine, _ look: ParagraphLook) -> String {
    let style = line.kind == .heading ? headingStyle : listStyle(of: line, look)
    let styled = style.map { look.styled($0, prefix) } ?? look
    let properties = styled.paragraph.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    let layout = properties.isEmpty ? "" : element("pPr", properties)
    return element("p", layout + runs(line, look))
  }

  /// The runs of a line; where its paragraph is in no list, a bullet is a sign of the text.
  func runs(_ line: WordLine, _ look: ParagraphLook) -> String {
    let isFat =
      line.kind == .question && !look.isOfQuestion
      || line.kind == .heading && headingStyle == nil
    let hasMark = look.isInList || listStyle(of: line, look) != nil
    let mark = line.kind == .bullet && !hasMark ? "•\t" : ""
    if (mark + line.label + line.text).isEmpty { return "" }
    let label = line.label.isEmpty ? "" : run(line.label, look.bold(prefix))
    let text = line.label.isEmpty ? mark + line.text : "\t" + line.text
    return label + run(text, isFat ? look.bold(prefix) : look)
  }

  /// The property that makes a paragraph that is there an entry of a list; empty for none.
  func listProperty(of line: WordLine, _ look: ParagraphLook) -> String {
    listStyle(of: line, look).map { "<\(prefix)pStyle \(prefix)val=\"\(escapedXML($0))\"/>" } ?? ""
  }

  /// Properties in an element of their own.
  func properties(_ content: String) -> String { element("pPr", content) }

  /// The document's style for entries, unless their paragraph is in a list by itself.
  private func listStyle(of line: WordLine, _ look: ParagraphLook) -> String? {
    line.kind == .bullet && !look.isInList ? bulletStyle : nil
  }

  private func run(_ text: String, _ look: ParagraphLook) -> String {
    let properties = look.run.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    let looks = properties.isEmpty ? "" : element("rPr", properties)
    return element("r", looks + wordPieces(of: text, prefix: prefix))
  }

  private func element(_ name: String, _ content: String) -> String {
    "<\(prefix)\(name)>\(content)</\(prefix)\(name)>"
  }
}
