import OfficePackages

/// The styles of an .odt file, those of the text itself among them.
struct OpenStyles {
  private struct Style {
    var parent: String?
    var list: String?
    var outlineLevel: Int?
    var displayName = ""
    var looks = RunLooks()
  }

  /// A level of a list.
  struct Level {
    let isBullet: Bool
    let bullet: String
    let format: String
    let prefix: String
    let suffix: String
    let start: Int
    let shownLevels: Int
  }

  private var styles: [String: Style] = [:]
  private var lists: [String: [Int: Level]] = [:]
  /// The language of text that says nothing else.
  private(set) var language: String?

  /// Takes in the styles of a part; those of later parts replace those of the same name.
  mutating func add(_ part: XMLPart) {
    for group in part.root.children
    where ["styles", "automatic-styles"].contains(group.name.local) {
      for element in group.children {
        switch element.name.local {
        case "style": addStyle(element)
        case "default-style": addDefault(element)
        case "list-style": addList(element)
        default: break
        }
      }
    }
  }

  private mutating func addDefault(_ element: XMLElement) {
    guard element.attribute("family") == "paragraph",
      let properties = element.child("text-properties"),
      let language = properties.attribute("language"), language != "none"
    else { return }
    let country = properties.attribute("country") ?? "none"
    self.language = country == "none" ? language : "\(language)-\(country)"
  }

  /// The name is unique within a family.
  private mutating func addStyle(_ element: XMLElement) {
    guard let name = element.attribute("name") else { return }
    let family = element.attribute("family") ?? ""
    var style = Style()
    style.parent = element.attribute("parent-style-name")
    style.displayName = element.attribute("display-name") ?? name
    style.list = element.attribute("list-style-name")
    style.outlineLevel = element.number("default-outline-level")
    if let properties = element.child("text-properties") {
      style.looks = looks(properties)
    }
    styles[family + ":" + name] = style
  }

  private func looks(_ properties: XMLElement) -> RunLooks {
    var looks = RunLooks()
    looks.isBold = properties.attribute("font-weight").map { weight in
      weight == "bold" || Int(weight).map { $0 >= 600 } ?? false
    }
    looks.isItalic = properties.attribute("font-style").map { $0 != "normal" }
    looks.isStruck = properties.attribute("text-line-through-style").map { $0 != "none" }
    looks.isHidden = properties.attribute("display").map { $0 == "none" }
    return looks
  }

  private mutating func addList(_ element: XMLElement) {
    guard let name = element.attribute("name") else { return }
    var levels: [Int: Level] = [:]
    for child in element.children {
      guard let level = child.number("level"), 1...10 ~= level else { continue }
      levels[level - 1] = Level(
        isBullet: child.name.local != "list-level-style-number",
        bullet: bulletSign(child.attribute("bullet-char") ?? ""),
        format: child.attribute("num-format") ?? "", prefix: child.attribute("num-prefix") ?? "",
        suffix: child.attribute("num-suffix") ?? "", start: child.number("start-value") ?? 1,
        shownLevels: min(10, max(1, child.number("display-levels") ?? 1)))
    }
    lists[name] = levels
  }

  private func chain(_ name: String?, _ family: String) -> [Style] {
    var chain: [Style] = []
    var next = name
    while let name = next, let style = styles[family + ":" + name], chain.count < 20 {
      chain.append(style)
      next = style.parent
    }
    return chain
  }

  /// How text of a style looks.
  func looks(_ name: String?, family: String) -> RunLooks {
    chain(name, family).reduce(RunLooks()) { $0.over($1.looks) }
  }

  /// The list that paragraphs of a style are in, if they are in one.
  func list(_ name: String?) -> String? {
    chain(name, "paragraph").lazy.compactMap(\.list).first
  }

  /// The level as heading of paragraphs of a style; 0 for the title.
  func heading(_ name: String?) -> Int? {
    for style in chain(name, "paragraph") {
      if ["title", "titel"].contains(style.displayName.lowercased()) { return 0 }
      if let level = style.outlineLevel { return 1...9 ~= level ? level : nil }
    }
    return nil
  }

  /// How a list marks its items at a level; 0 is the outermost.
  func level(_ level: Int, of list: String?) -> Level? {
    list.flatMap { lists[$0]?[level] }
  }
}
