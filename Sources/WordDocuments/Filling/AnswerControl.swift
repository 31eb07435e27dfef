import OfficePackages

/// A content control of Word, as one who fills it in sees it.
struct AnswerControl {
  let element: XMLElement
  let properties: XMLElement?
  let content: XMLElement?

  private init(_ element: XMLElement) {
    self.element = element
    properties = element.child("sdtPr")
    content = element.child("sdtContent")
  }

  /// Every control of a part, the outer ones first.
  static func all(in part: XMLPart) -> [AnswerControl] {
    let isControl = part.names.map { WordTag($0) == .control }
    return part.tokens.indices.filter { index in
      let token = part.tokens[index]
      return token.kind == .start && isControl[Int(token.name)]
    }.map { AnswerControl(XMLElement(part, $0)) }
  }

  /// Whether what it shows is only an invitation to write.
  var isInvitation: Bool {
    properties?.children.contains { $0.name.local == "showingPlcHdr" && isOn($0) } ?? false
  }

  /// Whether it stands round a whole paragraph.
  func isRound(_ paragraph: XMLElement) -> Bool {
    let range = element.range
    return range.lowerBound < paragraph.range.lowerBound
      && range.upperBound >= paragraph.range.upperBound
  }

  /// Whether it stands in a paragraph.
  func isInside(_ paragraph: XMLElement) -> Bool {
    paragraph.range.lowerBound < element.range.lowerBound
      && paragraph.range.upperBound >= element.range.upperBound
  }

  /// Whether only one paragraph may be in it: plain text, a date or a choice, round no cell.
  var holdsOneParagraph: Bool {
    let kinds: Set<String> = ["text", "date", "dropDownList", "comboBox"]
    guard properties?.children.contains(where: { kinds.contains($0.name.local) }) ?? false else {
      return false
    }
    return content?.children.first?.name.local == "p"
  }

  /// Whether it stands round cells or rows of a table, so that no paragraph can follow it.
  var isRoundCells: Bool { ["tc", "tr"].contains(content?.children.first?.name.local ?? "") }

  /// The outermost runs in it.
  var runs: [XMLElement] {
    guard let content, !content.isSelfClosing else { return [] }
    let part = element.part
    let isRun = part.names.map { WordTag($0) == .run }
    var runs: [XMLElement] = []
    var at = content.index + 1
    while at < content.closing {
      let token = part.tokens[at]
      if token.kind == .start, isRun[Int(token.name)] {
        runs.append(XMLElement(part, at))
        at = Int(token.match)
      }
      at += 1
    }
    return runs
  }
}
