/// How blocks become text: how wide, whether in colour, and whether for a reader of lines alone.
package struct Layout: Sendable, Hashable {
  /// The columns there are; at least 10.
  package var width: Int
  /// Whether roles are coloured.
  ///
  /// A plain layout has no colours even so.
  package var colour: Bool
  /// Whether the text is for a screen reader, a pipe or a terminal that only appends: no rules and
  /// nothing at the right edge.
  package var plain: Bool

  /// Makes a layout; a width below 10 becomes 10.
  package init(width: Int, colour: Bool = false, plain: Bool = false) {
    self.width = max(width, 10)
    self.colour = colour
    self.plain = plain
  }

  /// The blocks as text, each line ended by a newline, none longer than `width` but verbatim ones.
  ///
  /// Blank lines in a row become one, and none is written first when `endsBlank` says that the text
  /// above already ends with one.
  package func render(_ blocks: [Block], after endsBlank: Bool = false) -> String {
    var text = ""
    var isBlank = endsBlank
    for block in blocks {
      if block == .blank && isBlank { continue }
      isBlank = block == .blank
      for line in lines(of: block) { text += painted(line) + "\n" }
    }
    return text
  }

  private func lines(of block: Block) -> [[Cell]] {
    switch block {
    case .paragraph(let text, let indent, let hanging):
      let margin = Margin(first: indent, rest: indent + hanging, width: width)
      return LineWrapper(width: width, margin: margin).lines(of: text)
    case .banner(let heading, let note):
      return banner(heading, note: note)
    case .sides(let left, let right):
      return sides(left, right)
    case .verbatim(let text, let indent):
      return Cell.cells(of: StyledText(text)).split(at: "\n").map { Cell.spaces(indent) + $0 }
    case .track(let track):
      return lines(of: track)
    case .table(let table):
      let layout = TableLayout(table: table, width: width)
      return plain ? layout.labelledLines : layout.lines
    case .blank:
      return [[]]
    }
  }
}

// MARK: - Lines with two ends

extension Layout {
  private func banner(_ heading: String, note: String) -> [[Cell]] {
    let heading = Cell.cells(of: StyledText(heading, .heading)).onOneLine
    let note = Cell.cells(of: StyledText(note, plain ? .plain : .hint)).onOneLine
    if plain {
      let open = Cell.cells(of: " (")
      let close = Cell.cells(of: ")")
      return wrapped(note.isEmpty ? heading : heading + open + note + close)
    }
    let rule = { (count: Int) in Cell.cells(of: StyledText(repeated("─", count), .hint)) }
    let start = rule(2) + Cell.spaces(1) + heading
    let end = note.isEmpty ? [] : Cell.spaces(1) + note + Cell.spaces(1) + rule(2)
    // The rule between the ends is what says "a new section": without it there is no banner.
    let between = width - start.width - 1 - end.width
    if between >= 2 { return [start + Cell.spaces(1) + rule(between) + end] }
    return wrapped(start, hanging: 3) + (note.isEmpty ? [] : wrapped(Cell.spaces(3) + note))
  }

  private func sides(_ left: StyledText, _ right: StyledText) -> [[Cell]] {
    let left = Cell.cells(of: left).onOneLine
    let right = Cell.cells(of: right).onOneLine
    let between = width - left.width - right.width
    if right.isEmpty { return wrapped(left) }
    // Read aloud, a name and what is said of it belong to one sentence.
    if plain { return wrapped(left + Cell.cells(of: " · ") + right, hanging: 2) }
    if between < 2 { return wrapped(left) + wrapped(right) }
    return [left + Cell.spaces(between) + right]
  }

  private func wrapped(_ cells: [Cell], hanging: Int = 0) -> [[Cell]] {
    let margin = Margin(first: 0, rest: hanging, width: width)
    return LineWrapper(width: width, margin: margin).lines(of: cells)
  }

  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }
}

// MARK: - Colour

extension Layout {
  /// The line with its colours, without blanks at its end, and with the terminal's colours restored.
  private func painted(_ line: [Cell]) -> String {
    var text = ""
    var current: String?
    for cell in line.withoutTrailingSpaces {
      let wanted = colour && !plain ? cell.role.colour : nil
      if wanted != current {
        if current != nil { text += "\u{1B}[0m" }
        if let wanted { text += "\u{1B}[\(wanted)m" }
        current = wanted
      }
      // Once the lines are broken it is a space like any other, to be copied and searched for.
      text.append(cell.character == "\u{A0}" ? " " : cell.character)
    }
    return current == nil ? text : text + "\u{1B}[0m"
  }
}
