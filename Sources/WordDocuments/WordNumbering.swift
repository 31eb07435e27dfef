import OfficePackages

/// The lists of a Word document: what stands before an item is counted, not written in the text.
struct WordNumbering {
  struct Level {
    var start = 1
    var format = "decimal"
    var text = ""
    var restarts = true
    var style: String?

    init(_ element: XMLElement) {
      for child in element.children {
        let value = child.attribute("val") ?? ""
        switch child.name.local {
        case "start": start = child.number("val") ?? 1
        case "numFmt": format = value
        case "lvlText": text = value
        case "lvlRestart": restarts = value != "0"
        case "pStyle": style = value
        default: break
        }
      }
    }
  }

  private struct Pattern {
    var levels: [Int: Level] = [:]
    /// The style that lends the pattern.
    var lentStyle: String?
  }

  private struct List {
    var pattern: Int
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private struct Use: Hashable {
    let list: Int
    let level: Int
  }

  /// The levels that a list has.
  private static let levels = 0...8

  private var patterns: [Int: Pattern] = [:]
  /// The pattern that each list style defines.
  private var styled: [String: Int] = [:]
  private var lists: [Int: List] = [:]
  private var counters: [Int: [Int: Int]] = [:]
  private var begun: Set<Use> = []

  /// No lists at all.
  init() {}

  init(_ part: XMLPart) {
    for element in part.root.children {
      switch element.name.local {
      case "abstractNum": addPattern(element)
      case "num": addList(element)
      default: break
      }
    }
  }

  private mutating func addPattern(_ element: XMLElement) {
    guard let id = element.number("abstractNumId") else { return }
    var pattern = Pattern()
    for child in element.children {
      switch child.name.local {
      case "lvl":
        if let level = child.number("ilvl"), Self.levels.contains(level) {
          pattern.levels[level] = Level(child)
        }
      case "styleLink": child.attribute("val").map { styled[$0] = id }
      case "numStyleLink": pattern.lentStyle = child.attribute("val")
      default: break
      }
    }
    patterns[id] = pattern
  }

  private mutating func addList(_ element: XMLElement) {
    guard let id = element.number("numId"),
      let pattern = element.child("abstractNumId")?.number("val")
    else { return }
    var list = List(pattern: pattern)
    for child in element.children where child.name.local == "lvlOverride" {
      guard let level = child.number("ilvl"), Self.levels.contains(level) else { continue }
      list.levels[level] = child.child("lvl").map { Level($0) }
      list.starts[level] = child.child("startOverride")?.number("val")
    }
    lists[id] = list
  }

  /// The pattern of a list, which another pattern may lend it by way of a style.
  private func pattern(of list: List) -> (id: Int, pattern: Pattern)? {
    guard let pattern = patterns[list.pattern] else { return nil }
    if let style = pattern.lentStyle, pattern.levels.isEmpty,
      let lender = styled[style], let lent = patterns[lender]
    {
      return (lender, lent)
    }
    return (list.pattern, pattern)
  }

  /// The level that a paragraph of a style has in a list.
  func level(ofStyle style: String, in id: Int) -> Int? {
    guard let list = lists[id], let (_, pattern) = pattern(of: list) else { return nil }
    return pattern.levels.first { $0.value.style == style }?.key
  }

  /// Counts an item, and says what stands before it; nil for a list that is none.
  mutating func mark(list id: Int, level: Int) -> ListMark? {
    guard let list = lists[id], let (patternID, pattern) = pattern(of: list),
      let shape = list.levels[level] ?? pattern.levels[level]
    else { return nil }
    var counts = counters[patternID] ?? [:]
    var next = counts[level].map { $0 + 1 } ?? shape.start
    if begun.insert(Use(list: id, level: level)).inserted, let start = list.starts[level] {
      next = start
    }
    counts[level] = next
    for deeper in counts.keys where deeper > level {
      let restarts = (list.levels[deeper] ?? pattern.levels[deeper])?.restarts ?? true
      if restarts { counts[deeper] = nil }
    }
    counters[patternID] = counts
    if shape.format == "bullet" {
      let label = bulletSign(shape.text)
      return ListMark(kind: .bullet, level: level, label: label, list: "\(id)")
    }
    let label = label(shape, counts) { (list.levels[$0] ?? pattern.levels[$0]) }
    if label.isEmpty { return nil }
    return ListMark(kind: .number, level: level, label: label, number: next, list: "\(id)")
  }

  /// The text of a level with the counters put in for `%1` to `%9`.
  private func label(
    _ shape: Level, _ counts: [Int: Int], _ levels: (Int) -> Level?
  ) -> String {
    var label = ""
    var rest = shape.text[...]
    while let sign = rest.firstIndex(of: "%") {
      label += rest[..<sign]
      let digit = rest[rest.index(after: sign)...].first.flatMap { $0.wholeNumberValue }
      rest = rest[rest.index(after: sign)...]
      guard let digit, digit > 0 else {
        label += "%"
        continue
      }
      rest = rest.dropFirst()
      let level = levels(digit - 1)
      let value = counts[digit - 1] ?? level?.start ?? 1
      label += numeral(value, format: level?.format ?? "decimal")
    }
    return label + rest
  }
}

/// A bullet as it can be shown: those of symbol fonts have no character of their own.
func bulletSign(_ text: String) -> String {
  guard let scalar = text.unicodeScalars.first else { return "•" }
  return (0xE000...0xF8FF).contains(scalar.value) ? "•" : text
}

/// A number as a list writes it, by the format's name in Word.
func numeral(_ value: Int, format: String) -> String {
  switch format {
  case "none": ""
  case "decimalZero": value < 10 && value >= 0 ? "0\(value)" : "\(value)"
  case "lowerLetter": letters(value)
  case "upperLetter": letters(value).uppercased()
  case "lowerRoman": roman(value)
  case "upperRoman": roman(value).uppercased()
  default: "\(value)"
  }
}

/// a to z, then aa to zz.
private func letters(_ value: Int) -> String {
  guard (1...26 * 20).contains(value) else { return "\(value)" }
  let letter = Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8((value - 1) % 26)))
  return String(repeating: letter, count: (value - 1) / 26 + 1)
}

private func roman(_ value: Int) -> String {
  guard (1...3999).contains(value) else { return "\(value)" }
  let signs = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]
  var rest = value
  var text = ""
  for (size, sign) in signs {
    while rest >= size {
      text += sign
      rest -= size
    }
  }
  return text
}
