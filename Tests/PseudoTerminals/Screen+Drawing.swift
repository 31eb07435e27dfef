extension Screen {
  /// Draws a character at the cursor.
  mutating func put(_ scalar: Unicode.Scalar) {
    let width = scalar.screenWidth
    if width == 0 { return combine(scalar) }
    if isWrapPending || column + width > columns {
      grid[row].wraps = true
      column = 0
      lineFeed()
    }
    isWrapPending = false
    grid[row].cells[column] = Cell(text: String(scalar), isColoured: isColoured)
    if width == 2 { grid[row].cells[column + 1] = Cell(text: "", isColoured: isColoured) }
    column += width
    if column == columns {
      column -= 1
      isWrapPending = true
    }
  }

  /// Adds a mark to the character before the cursor.
  private mutating func combine(_ scalar: Unicode.Scalar) {
    var place = isWrapPending ? column : column - 1
    if place > 0, grid[row].cells[place].text.isEmpty { place -= 1 }
    if place >= 0 { grid[row].cells[place].text.unicodeScalars.append(scalar) }
  }

  mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x07: bells += 1
    case 0x08: column = max(column - 1, 0)
    case 0x09: column = min((column / 8 + 1) * 8, columns - 1)
    case 0x0A: lineFeed()
    case 0x0D: column = 0
    default: unknown.append("control \(byte)")
    }
    if byte != 0x07 { isWrapPending = false }
  }

  private mutating func lineFeed() {
    if row + 1 < grid.count {
      row += 1
    } else {
      past.append(grid.removeFirst())
      grid.append(Row(cells: blank(columns)))
    }
  }

  private func blank(_ count: Int) -> [Cell] { Array(repeating: Cell(), count: count) }

  mutating func perform(_ sequence: OutputDecoder.Sequence) {
    let count = max(sequence.number ?? 1, 1)
    switch (sequence.prefix, sequence.final) {
    case ("", "m"): isColoured = sequence.parameters.contains { $0 != 0 }
    case ("?", "h"), ("?", "l"): setMode(sequence)
    case ("", "A"): row = max(row - count, 0)
    case ("", "B"): row = min(row + count, grid.count - 1)
    case ("", "C"): column = min(column + count, columns - 1)
    case ("", "D"): column = max(column - count, 0)
    case ("", "G"): column = min(count, columns) - 1
    case ("", "H"):
      row = min(count, grid.count) - 1
      column = min(max(sequence.parameters.dropFirst().first ?? 1, 1), columns) - 1
    default: change(sequence, count: count)
    }
    if sequence.final != "m" { isWrapPending = false }
  }

  private mutating func change(_ sequence: OutputDecoder.Sequence, count: Int) {
    let rest = columns - column
    let count = min(count, rest)
    switch (sequence.prefix, sequence.final) {
    case ("", "J"): eraseDisplay(sequence.number ?? 0)
    case ("", "K"): eraseLine(sequence.number ?? 0)
    case ("", "P"):
      grid[row].cells.removeSubrange(column..<(column + count))
      grid[row].cells += blank(count)
    case ("", "@"):
      grid[row].cells.insert(contentsOf: blank(count), at: column)
      grid[row].cells.removeLast(count)
    case ("", "X"): grid[row].cells.replaceSubrange(column..<(column + count), with: blank(count))
    default: unknown.append(sequence.description)
    }
  }

  private mutating func setMode(_ sequence: OutputDecoder.Sequence) {
    switch sequence.number {
    case 2004: marksPastes = sequence.final == "h"
    case 25: break
    default: unknown.append(sequence.description)
    }
  }

  private mutating func eraseLine(_ part: Int) {
    let range = part == 0 ? column..<columns : part == 1 ? 0..<(column + 1) : 0..<columns
    grid[row].cells.replaceSubrange(range, with: blank(range.count))
    if part != 1 { grid[row].wraps = false }
  }

  private mutating func eraseDisplay(_ part: Int) {
    if part != 2 { eraseLine(part) }
    let rows = part == 0 ? (row + 1)..<grid.count : part == 1 ? 0..<row : 0..<grid.count
    for index in rows { grid[index] = Row(cells: blank(columns)) }
  }
}

extension Unicode.Scalar {
  /// The columns a terminal gives this character; only as exact as the tests need it.
  fileprivate var screenWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    let isWide = (0x1100...0x115F).contains(value) || (0x2E80...0xD7A3).contains(value)
    let isFlagPart = (0x1F1E6...0x1F1FF).contains(value)
    return isWide || (properties.isEmojiPresentation && !isFlagPart) ? 2 : 1
  }
}
