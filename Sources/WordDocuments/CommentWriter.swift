import OfficePackages

/// Writes remarks and their marks as Word's own.
struct CommentWriter {
  static let contentType =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"

  /// The address of Word's namespace in this document.
  private let namespace: String
  /// How the sign that a remark hangs on looks, without prefix.
  private let look: [(name: String, value: String)]

  /// Only a document that has Word's style for it may name that style; its id is in any language.
  init(_ reading: WordReading) {
    namespace = reading.parts.main.root.name.namespace
    look =
      reading.styles.id(named: "annotation reference").map { [("rStyle", $0)] }
      ?? [("sz", "16"), ("szCs", "16")]
  }

  /// A part that holds remarks only of ours.
  func part(_ content: String) -> String {
    "\(xmlDeclaration)<w:comments xmlns:w=\"\(namespace)\">\(content)</w:comments>"
  }

  /// A remark as an element of a part that is there, or of a new one.
  func element(_ id: Int, _ comment: WordComment, in part: XMLPart?) -> String {
    let names = Names(part?.root.prefix ?? "w", namespace)
    let w = names.prefix
    let date = comment.date.map { " \(w):date=\"\(escapedXML($0))\"" } ?? ""
    let lines = comment.paragraphs.flatMap {
      $0.split(omittingEmptySubsequences: false) { $0.isNewline }
    }
    let sign = "<\(w):r>\(properties(w))<\(w):annotationRef/></\(w):r>"
    let paragraphs =
      (lines.isEmpty ? [""] : lines).enumerated().map { index, line in
        let text = "<\(w):t xml:space=\"preserve\">\(escapedXML(String(line)))</\(w):t>"
        let run = line.isEmpty ? "" : "<\(w):r>\(text)</\(w):r>"
        return "<\(w):p>\(index == 0 ? sign : "")\(run)</\(w):p>"
      } + [smallPrint(comment.smallPrint, w)]
    return "<\(w):comment\(names.declaration) \(w):id=\"\(id)\" "
      + "\(w):author=\"\(escapedXML(comment.author))\"\(date) "
      + "\(w):initials=\"\(escapedXML(comment.initials))\">\(paragraphs.joined())</\(w):comment>"
  }

  private func smallPrint(_ text: String, _ w: String) -> String {
    guard !text.isEmpty else { return "" }
    let look = "<\(w):rPr><\(w):sz \(w):val=\"16\"/><\(w):szCs \(w):val=\"16\"/></\(w):rPr>"
    let line = text.split { $0.isNewline }.joined(separator: " ")
    return "<\(w):p><\(w):r>\(look)<\(w):t xml:space=\"preserve\">\(escapedXML(line))</\(w):t>"
      + "</\(w):r></\(w):p>"
  }

  /// The mark where a remark's words begin.
  func start(_ id: Int, _ prefix: String) -> String {
    let names = Names(prefix, namespace)
    return "<\(names.prefix):commentRangeStart\(names.declaration) \(names.prefix):id=\"\(id)\"/>"
  }

  /// The mark where they end, and the run that the remark hangs on.
  func end(_ id: Int, _ prefix: String) -> String {
    let names = Names(prefix, namespace)
    let w = names.prefix
    return "<\(w):commentRangeEnd\(names.declaration) \(w):id=\"\(id)\"/>"
      + "<\(w):r\(names.declaration)>\(properties(w))"
      + "<\(w):commentReference \(w):id=\"\(id)\"/></\(w):r>"
  }

  private func properties(_ w: String) -> String {
    let content = look.map { "<\(w):\($0.name) \(w):val=\"\(escapedXML($0.value))\"/>" }
    return "<\(w):rPr>\(content.joined())</\(w):rPr>"
  }

  /// A prefix that stands for the namespace, declared where the document has none.
  private struct Names {
    let prefix: String
    let declaration: String

    init(_ prefix: String, _ namespace: String) {
      self.prefix = prefix.isEmpty ? "w" : prefix
      declaration = prefix.isEmpty ? " xmlns:w=\"\(namespace)\"" : ""
    }
  }
}

extension WordReading {
  /// The first part of the addresses of relationships, in the document's dialect.
  var relationshipBase: String {
    parts.main.root.name.namespace.hasPrefix("http://purl.oclc.org/")
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  }
}
