import OfficePackages

extension WordWalker {
  mutating func enterTable(_ tag: WordTag?, _ element: XMLElement) -> Bool {
    switch tag {
    case .table: openTable()
    case .row: openRow(element)
    default: openCell(element)
    }
  }

  private mutating func openTable() -> Bool {
    flushCarried()
    output.tables += 1
    tables.append(Table(number: output.tables))
    return true
  }

  /// A row that was deleted as a tracked change is not read.
  private mutating func openRow(_ element: XMLElement) -> Bool {
    guard !tables.isEmpty else { return true }
    let properties = element.child("trPr")?.children ?? []
    if properties.contains(where: { $0.name.local == "del" }) {
      output.note(.deletions)
      return false
    }
    if properties.contains(where: { $0.name.local == "ins" }) { output.note(.insertions) }
    let before = properties.first { $0.name.local == "gridBefore" }?.number("val") ?? 0
    let last = tables.count - 1
    tables[last].row += 1
    tables[last].column = 1 + max(0, before)
    tables[last].current = [:]
    return true
  }

  /// A cell that goes on from the row above is the cell above.
  private mutating func openCell(_ element: XMLElement) -> Bool {
    guard let last = tables.indices.last else { return true }
    let properties = element.child("tcPr")
    if properties?.child("cellDel") != nil {
      output.note(.deletions)
      return false
    }
    let span = max(1, properties?.child("gridSpan")?.number("val") ?? 1)
    let merge = properties?.child("vMerge")
    let column = tables[last].column
    tables[last].column += span
    frames[frames.count - 1].numberBefore = paragraphNumber
    if let merge, merge.attribute("val") ?? "continue" == "continue",
      let above = tables[last].above[column]
    {
      cells.append(above)
      output.cells[above].rowSpan = tables[last].row - output.cells[above].row + 1
      paragraphNumber = counted[above] ?? 0
    } else {
      let place = CellPlace(
        table: tables[last].number, row: tables[last].row, column: column, columnSpan: span)
      output.cells.append(place)
      cells.append(output.cells.count - 1)
      paragraphNumber = 0
    }
    tables[last].current[column] = cells.last
    return true
  }

  mutating func leaveTable(_ frame: Frame) {
    flushCarried()
    guard !tables.isEmpty else { return }
    switch frame.tag {
    case .cell:
      if let cell = cells.popLast() { counted[cell] = paragraphNumber }
      paragraphNumber = frame.numberBefore
    case .row: tables[tables.count - 1].above = tables[tables.count - 1].current
    default: _ = tables.popLast()
    }
  }
}
