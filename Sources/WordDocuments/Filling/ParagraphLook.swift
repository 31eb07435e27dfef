import OfficePackages

/// The properties that new text takes over from the paragraph whose place it takes.
struct ParagraphLook {
  /// Properties of the paragraph, each as it stands in the part.
  private(set) var paragraph: [Property] = []
  /// Properties of its text.
  private(set) var run: [Property] = []
  /// Whether the paragraph says nothing yet.
  private(set) var isEmpty = true
  /// Whether it is that of a question, which stands out by itself.
  var isOfQuestion = false

  /// A property: its name, and the element.
  struct Property {
    let name: String
    let bytes: [UInt8]
  }

  /// The look of text that has none of its own.
  init() {}

  /// The look of a paragraph, and of its text or of what would be typed there.
  init(_ element: XMLElement, text: XMLElement?, _ styles: WordStyles) {
    isEmpty = text == nil
    let properties = element.child("pPr")
    paragraph = Self.properties(properties, without: Self.ofOnePlace)
    set(run: text?.child("rPr") ?? properties?.child("rPr"), styles)
  }

  /// Tracked changes, and what stands for this one paragraph only.
  private static let ofOnePlace: Set<String> = ["rPr", "sectPr", "pPrChange"]
  private static let ofHistory: Set<String> = [
    "ins", "del", "moveFrom", "moveTo", "rPrChange", "vanish", "webHidden", "specVanish",
  ]
  /// What makes a question stand out from its answer.
  private static let ofQuestions: Set<String> = [
    "b", "bCs", "i", "iCs", "u", "caps", "smallCaps", "color", "highlight", "shd", "rStyle",
  ]

  private mutating func set(run element: XMLElement?, _ styles: WordStyles) {
    run = Self.properties(element, without: Self.ofHistory).filter { property in
      guard property.name == "rStyle" else { return true }
      let id = element?.child("rStyle")?.attribute("val")
      return id != styles.id(named: "placeholder text")
    }
  }

  /// The same paragraph with the look that a control wants its text to have.
  func with(run element: XMLElement, _ styles: WordStyles) -> ParagraphLook {
    var look = self
    look.set(run: element, styles)
    return look
  }

  /// The look of an answer in a paragraph of its own below this one, which is a question.
  var ofAnswer: ParagraphLook {
    var look = self
    let kept: Set<String> = ["spacing", "ind", "jc", "contextualSpacing", "bidi"]
    look.paragraph = paragraph.filter { kept.contains($0.name) }
    look.run = run.filter { !Self.ofQuestions.contains($0.name) }
    return look
  }

  /// Whether the paragraph is in a list by itself.
  var isInList: Bool { paragraph.contains { $0.name == "numPr" } }

  /// The same paragraph in a style that puts it into a list.
  func styled(_ id: String, _ prefix: String) -> ParagraphLook {
    var look = self
    let style = "<\(prefix)pStyle \(prefix)val=\"\(escapedXML(id))\"/>"
    look.paragraph =
      [Property(name: "pStyle", bytes: Array(style.utf8))]
      + paragraph.filter { !["pStyle", "numPr", "ind", "tabs"].contains($0.name) }
    return look
  }

  /// The same text, fat.
  func bold(_ prefix: String) -> ParagraphLook {
    var look = self
    let fat = Property(name: "b", bytes: Array("<\(prefix)b/>".utf8))
    let rest = run.filter { $0.name != "b" }
    // The standard has an order: the style and the font come first.
    let first = rest.prefix { ["rStyle", "rFonts"].contains($0.name) }
    look.run = Array(first) + [fat] + rest.dropFirst(first.count)
    return look
  }

  private static func properties(
    _ element: XMLElement?, without names: Set<String>
  ) -> [Property] {
    guard let element else { return [] }
    return element.children.filter { !names.contains($0.name.local) }.map {
      Property(name: $0.name.local, bytes: Array(element.part.bytes[$0.range]))
    }
  }
}
