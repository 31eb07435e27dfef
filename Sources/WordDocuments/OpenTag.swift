import OfficePackages

/// The elements of an .odt text that its reader knows, by the usual prefixes.
enum OpenTag: String {
  case paragraph = "text:p"
  case heading = "text:h"
  case span = "text:span"
  case spaces = "text:s"
  case tab = "text:tab"
  case lineBreak = "text:line-break"
  case list = "text:list"
  case item = "text:list-item"
  case listHeader = "text:list-header"
  case note = "text:note"
  case noteCitation = "text:note-citation"
  case noteBody = "text:note-body"
  case remark = "office:annotation"
  case remarkEnd = "office:annotation-end"
  case changes = "text:tracked-changes"
  case section = "text:section"
  case hiddenText = "text:hidden-text"
  case hiddenParagraph = "text:hidden-paragraph"
  case placeholder = "text:placeholder"
  case control = "loext:content-control"
  case rubyText = "text:ruby-text"
  case table = "table:table"
  case row = "table:table-row"
  case cell = "table:table-cell"
  case coveredCell = "table:covered-table-cell"
  case textBox = "draw:text-box"
  case image = "draw:image"
  case forms = "office:forms"
  /// An element that is passed through.
  case passage = ""

  /// The element that a name means; nil for one that is passed over.
  init?(_ name: XMLName) {
    let parts = name.namespace.split(separator: ":")
    guard parts.count > 1, ["urn"].contains(parts[0]) else { return nil }
    let prefix = parts[parts.count - 2]
    if let tag = OpenTag(rawValue: "\(prefix):\(name.local)") {
      self = tag
    } else if ["text", "table", "draw", "office"].contains(prefix), name.local != "object" {
      self = .passage
    } else {
      return nil
    }
  }
}
