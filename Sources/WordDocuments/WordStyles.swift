import OfficePackages

/// The styles of a Word document, found by their names, since their ids are in Word's language.
struct WordStyles {
  /// A style, without what it takes from others.
  private struct Style {
    var name = ""
    var base: String?
    var properties = ParagraphProperties()
    var looks = RunLooks()
  }

  private var styles: [String: Style] = [:]
  private var defaultParagraph: String?
  /// The language of text that says nothing else.
  private(set) var language: String?

  /// No styles at all, as of a document whose part with them is missing.
  init() {}

  init(_ part: XMLPart) {
    for element in part.root.children {
      switch element.name.local {
      case "docDefaults":
        let run = element.child("rPrDefault")?.child("rPr")
        language = run?.child("lang")?.attribute("val")
      case "style": add(element)
      default: break
      }
    }
  }

  private mutating func add(_ element: XMLElement) {
    guard let id = element.attribute("styleId") else { return }
    var style = Style()
    for child in element.children {
      switch child.name.local {
      case "name": style.name = (child.attribute("val") ?? "").lowercased()
      case "basedOn": style.base = child.attribute("val")
      case "pPr": style.properties = ParagraphProperties(child)
      case "rPr": style.looks = RunLooks(child)
      default: break
      }
    }
    styles[id] = style
    let isDefault = ["1", "true", "on"].contains(element.attribute("default") ?? "")
    if isDefault, element.attribute("type") == "paragraph" { defaultParagraph = id }
  }

  /// A style and those it is based on; styles based on themselves end after some steps.
  private func chain(_ id: String?) -> [(id: String, style: Style)] {
    var chain: [(String, Style)] = []
    var next = id ?? defaultParagraph
    while let id = next, let style = styles[id], chain.count < 20 {
      chain.append((id, style))
      next = style.base
    }
    return chain
  }

  /// The level as heading that a paragraph of a style has; 0 for the title.
  func heading(_ id: String?) -> Int? {
    for (_, style) in chain(id) {
      if ["title", "titel"].contains(style.name) { return 0 }
      for word in ["heading ", "overskrift "] where style.name.hasPrefix(word) {
        if let level = Int(style.name.dropFirst(word.count)), 1...9 ~= level { return level }
      }
      if let level = style.properties.outlineLevel { return headingLevel(outline: level) }
    }
    return nil
  }

  /// The list that a style puts its paragraphs into, and the style that says so.
  func numbering(_ id: String?) -> (reference: NumberingReference, style: String)? {
    var level: Int?
    for (id, style) in chain(id) {
      level = level ?? style.properties.listLevel
      if let list = style.properties.list {
        return (NumberingReference(list: list, level: level), id)
      }
    }
    return nil
  }

  /// How text of a style looks, where it does not say itself.
  func looks(_ id: String?) -> RunLooks {
    id == nil && defaultParagraph == nil
      ? RunLooks() : chain(id).reduce(RunLooks()) { $0.over($1.style.looks) }
  }

  /// The id of the style of a name, lower case; nil where the document has none.
  func id(named name: String) -> String? {
    styles.first { $0.value.name == name }?.key
  }
}

/// Which list and level a paragraph says it is in.
struct NumberingReference: Hashable {
  let list: Int
  let level: Int?
}

/// What a paragraph or its style says about the paragraph.
struct ParagraphProperties {
  var style: String?
  var list: Int?
  var listLevel: Int?
  var outlineLevel: Int?
  /// Whether its end was deleted as a tracked change, so that the next paragraph goes on with it.
  var isEndDeleted = false
  var isEndInserted = false

  init() {}

  init(_ element: XMLElement) {
    for child in element.children {
      switch child.name.local {
      case "pStyle": style = child.attribute("val")
      case "numPr":
        list = child.child("numId")?.number("val")
        listLevel = child.child("ilvl")?.number("val")
      case "outlineLvl": outlineLevel = child.number("val")
      case "rPr":
        let names = child.children.map(\.name.local)
        isEndDeleted = names.contains("del") || names.contains("moveFrom")
        isEndInserted = names.contains("ins")
      default: break
      }
    }
  }
}

/// How a run looks; nil for what its style says.
struct RunLooks {
  var style: String?
  var isBold: Bool?
  var isItalic: Bool?
  var isStruck: Bool?
  var isHidden: Bool?

  init() {}

  init(_ element: XMLElement) {
    for child in element.children {
      switch child.name.local {
      case "rStyle": style = child.attribute("val")
      case "b": isBold = isOn(child)
      case "i": isItalic = isOn(child)
      case "strike", "dstrike": isStruck = isOn(child)
      case "vanish": isHidden = isOn(child)
      default: break
      }
    }
  }

  /// These looks, and others' where these say nothing.
  func over(_ other: RunLooks) -> RunLooks {
    var looks = self
    looks.isBold = isBold ?? other.isBold
    looks.isItalic = isItalic ?? other.isItalic
    looks.isStruck = isStruck ?? other.isStruck
    looks.isHidden = isHidden ?? other.isHidden
    return looks
  }

  var traits: FormattedRun.Traits {
    var traits: FormattedRun.Traits = []
    if isBold == true { traits.insert(.bold) }
    if isItalic == true { traits.insert(.italic) }
    if isStruck == true { traits.insert(.struck) }
    return traits
  }
}

/// Whether a property that is there is on: it may say that it is off.
func isOn(_ element: XMLElement) -> Bool {
  !["0", "false", "off", "none"].contains(element.attribute("val") ?? "1")
}

/// The level as heading that a level of the outline means; nil for body text.
func headingLevel(outline level: Int) -> Int? {
  0...8 ~= level ? level + 1 : nil
}

extension XMLElement {
  /// What an attribute says as a number; nil for none, and for one that nobody means.
  func number(_ local: String) -> Int? {
    attribute(local).flatMap { Int($0) }.flatMap {
      (-1_000_000_000...1_000_000_000).contains($0) ? $0 : nil
    }
  }
}
