/// Lays a table out for a screen.
struct TableLayout {
  let table: Table
  let width: Int

  /// The columns before the table and between two of its columns.
  private static let indent = 1
  private static let gap = 2
  /// The most lines that one thing in a cell takes; what is more is cut off at a word.
  private static let lineLimit = 4

  /// The lines of the table, or of its groups one below the other.
  var lines: [[Cell]] {
    if let widths = columnWidths { return lines(widths) }
    let groups = table.groups
    guard groups.count > 1 else { return labelledLines }
    return groups.enumerated().flatMap { index, group in
      (index == 0 ? [] : [[]]) + TableLayout(table: group, width: width).lines
    }
  }

  /// A line per row of a group, each thing after the heading of its column.
  var labelledLines: [[Cell]] {
    let groups = table.groups
    if groups.count > 1 {
      return groups.flatMap { TableLayout(table: $0, width: width).labelledLines }
    }
    return table.rows.flatMap { row in
      let parts = zip(table.columns, row).flatMap { column, cell in
        cell.map { entry in
          let name = entry.mark.isEmpty ? column.heading : "\(column.heading) \(entry.mark)"
          return StyledText(name + ": ", .hint) + entry.text
        }
      }
      let text = StyledText(Array(parts.map(\.runs).joined(separator: [Run(" · ", .hint)])))
      let margin = Margin(first: Self.indent, rest: Self.indent + 2, width: width)
      return LineWrapper(width: width, margin: margin)
        .lines(of: Cell.cells(of: text).onOneLine)
    }
  }
}

// MARK: - Side by side

extension TableLayout {
  private func lines(_ widths: [Int]) -> [[Cell]] {
    let headings = table.columns.map { [Cell.cells(of: StyledText($0.heading, .hint))] }
    let rows = table.rows.map { row in
      zip(row, widths).map { cell, width in
        cell.flatMap { lines(of: $0, width) }
      }
    }
    return ([headings] + rows).flatMap { beside($0, widths) }
  }

  /// Cells side by side, each with its lines one below the other.
  private func beside(_ cells: [[[Cell]]], _ widths: [Int]) -> [[Cell]] {
    let height = max(cells.map(\.count).max() ?? 0, 1)
    return (0..<height).map { index in
      var line = Cell.spaces(Self.indent)
      for (cell, width) in zip(cells, widths) {
        let own = index < cell.count ? cell[index] : []
        line += own + Cell.spaces(width - own.width + Self.gap)
      }
      return Array(line.withoutTrailingSpaces)
    }
  }

  private func lines(of entry: Table.Entry, _ width: Int) -> [[Cell]] {
    let mark = entry.mark.isEmpty ? [] : Cell.cells(of: StyledText(entry.mark + " ", .hint))
    let room = max(width - mark.width, 1)
    let margin = Margin(first: 0, rest: 0, width: room)
    let all = LineWrapper(width: room, margin: margin)
      .lines(of: Cell.cells(of: entry.text).onOneLine)
    var kept = Array(all.prefix(Self.lineLimit))
    if all.count > kept.count, let last = kept.popLast() { kept.append(cut(last, toFit: room)) }
    return kept.enumerated().map { index, line in
      (index == 0 ? mark : Cell.spaces(mark.width)) + line
    }
  }

  /// The words of a line that leave room for an ellipsis, and the ellipsis.
  private func cut(_ line: [Cell], toFit room: Int) -> [Cell] {
    var kept = line[...]
    while kept.width + 1 > room || kept.last?.isSpace ?? false {
      let end = kept.dropLast().lastIndex { $0.isSpace }
      guard let end else { return Array(kept.prefix(max(room - 1, 0))) + [Cell("…", .plain)] }
      kept = kept[..<end]
    }
    return kept + [Cell("…", .plain)]
  }
}

// MARK: - Widths

extension TableLayout {
  /// The width of each column; nil where the room is too little for whole words.
  private var columnWidths: [Int]? {
    let columns = table.columns.indices
    let gaps = Self.indent + Self.gap * max(columns.count - 1, 0)
    var room = width - gaps
    var widths = columns.map(leastWidth)
    let most = columns.map(fullWidth)
    room -= widths.reduce(0, +)
    guard room >= 0 else { return nil }
    while room > 0 {
      let open = columns.filter { widths[$0] < most[$0] }
      // The one that has least for its weight gets the next column of the screen.
      let next = open.min {
        (widths[$0] * table.columns[$1].weight, $0) < (widths[$1] * table.columns[$0].weight, $1)
      }
      guard let next else { break }
      widths[next] += 1
      room -= 1
    }
    return widths
  }

  /// The width of a column's longest piece that is not to be broken.
  private func leastWidth(_ column: Int) -> Int {
    let heading = table.columns[column].heading.displayWidth
    return entries(column).reduce(heading) { width, entry in
      let words = Chunk.chunks(of: Cell.cells(of: entry.text).onOneLine)
        .flatMap { $0.looserParts ?? [$0] }
      let longest = words.map(\.cells.width).max() ?? 0
      return max(width, longest + markWidth(entry))
    }
  }

  /// The width in which everything in a column stands on one line.
  private func fullWidth(_ column: Int) -> Int {
    entries(column).map { Cell.cells(of: $0.text).onOneLine.width + markWidth($0) }
      .reduce(table.columns[column].heading.displayWidth, max)
  }

  private func markWidth(_ entry: Table.Entry) -> Int {
    entry.mark.isEmpty ? 0 : entry.mark.displayWidth + 1
  }

  private func entries(_ column: Int) -> [Table.Entry] {
    table.rows.flatMap { $0.indices.contains(column) ? $0[column] : [] }
  }
}
