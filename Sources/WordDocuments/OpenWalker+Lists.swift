import OfficePackages

/// The counters of an .odt file's lists.
struct OpenCounters {
  /// For each list that is or was open, how far each level is.
  private var counts: [String: [Int: Int]] = [:]
  /// The list that last had a style.
  private var last: [String: String] = [:]
  private var made = 0

  /// Begins an outermost list, which may go on where another ended.
  mutating func begin(id: String?, style: String?, continues: Bool, after other: String?) -> String
  {
    made += 1
    let name = id ?? "#\(made)"
    let before = other ?? (continues ? style.flatMap { last[$0] } : nil)
    counts[name] = before.flatMap { counts[$0] } ?? [:]
    if let style { last[style] = name }
    return name
  }

  /// Counts an item of a level; the levels in it begin anew.
  mutating func count(_ level: Int, in list: String, start: Int, asked: Int?) -> [Int: Int] {
    var levels = counts[list] ?? [:]
    levels[level] = asked ?? levels[level].map { $0 + 1 } ?? start
    for deeper in levels.keys where deeper > level { levels[deeper] = nil }
    counts[list] = levels
    return levels
  }
}

extension OpenWalker {
  mutating func enterList(_ tag: OpenTag, _ element: XMLElement) -> Bool {
    guard tag == .list else {
      frames[frames.count - 1].start = element.number("start-value")
      return true
    }
    let style = element.attribute("style-name") ?? lists.last?.style
    if let outer = lists.first {
      lists.append(List(style: style, id: outer.id))
      return true
    }
    let id = counters.begin(
      id: element.attribute("id"), style: style,
      continues: element.attribute("continue-numbering") == "true",
      after: element.attribute("continue-list"))
    lists.append(List(style: style, id: id))
    return true
  }

  /// What stands before a paragraph that begins now: only the first of an item has a mark.
  mutating func mark(_ paragraphStyle: String?) -> ListMark? {
    guard let list = lists.last, frames.count >= 2 else { return nil }
    let item = frames.count - 2
    guard frames[item].tag == .item, !frames[item].hasMark else { return nil }
    frames[item].hasMark = true
    let level = lists.count - 1
    let style = list.style ?? styles.list(paragraphStyle)
    let shape = styles.level(level, of: style)
    guard let shape, !shape.isBullet else {
      return ListMark(kind: .bullet, level: level, label: shape?.bullet ?? "•", list: list.id)
    }
    let asked = frames[item].start
    let counts = counters.count(level, in: list.id, start: shape.start, asked: asked)
    let label = label(shape, level, counts, style)
    if label.isEmpty { return nil }
    return ListMark(
      kind: .number, level: level, label: label, number: counts[level], list: list.id)
  }

  private func label(
    _ shape: OpenStyles.Level, _ level: Int, _ counts: [Int: Int], _ style: String?
  ) -> String {
    guard !shape.format.isEmpty else { return "" }
    let numbers = (max(0, level - shape.shownLevels + 1)...level).map { place in
      let other = styles.level(place, of: style) ?? shape
      return numeral(counts[place] ?? other.start, format: numberFormat(other.format))
    }
    return shape.prefix + numbers.joined(separator: ".") + shape.suffix
  }

  /// The same format by its name in Word.
  private func numberFormat(_ format: String) -> String {
    switch format {
    case "a": "lowerLetter"
    case "A": "upperLetter"
    case "i": "lowerRoman"
    case "I": "upperRoman"
    default: "decimal"
    }
  }

  mutating func enterTable(_ tag: OpenTag, _ element: XMLElement) -> Bool {
    switch tag {
    case .table:
      output.tables += 1
      tables.append(Table(number: output.tables))
      return true
    case .row:
      if !tables.isEmpty { tables[tables.count - 1].column = 1 }
      frames[frames.count - 1].numberBefore = repeats(element, "number-rows-repeated")
      return true
    default: return openCell(tag, element)
    }
  }

  /// A covered cell is part of the one that was merged over it.
  private mutating func openCell(_ tag: OpenTag, _ element: XMLElement) -> Bool {
    guard let last = tables.indices.last else { return tag == .cell }
    let column = tables[last].column
    tables[last].column += repeats(element, "number-columns-repeated")
    guard tag == .cell else { return false }
    frames[frames.count - 1].numberBefore = paragraphNumber
    paragraphNumber = 0
    output.cells.append(
      CellPlace(
        table: tables[last].number, row: tables[last].row, column: column,
        rowSpan: repeats(element, "number-rows-spanned"),
        columnSpan: repeats(element, "number-columns-spanned")))
    cells.append(output.cells.count - 1)
    return true
  }

  private func repeats(_ element: XMLElement, _ attribute: String) -> Int {
    max(1, element.number(attribute) ?? 1)
  }
}
