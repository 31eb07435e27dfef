extension Layout {
  /// The lines of a track: its label wrapped at the left, its line at the right of the first row.
  func lines(of track: Track) -> [[Cell]] {
    if plain { return [] }
    if !track.note.text.isEmpty {
      return LineWrapper(width: width, margin: Margin(first: 0, rest: 2, width: width))
        .lines(of: track.note)
    }
    let room = width - labelWidth - 1
    let label = labelLines(track.label)
    let line = track.captions.isEmpty ? self.line(of: track, room) : captions(track, room)
    let first = label[0] + Cell.spaces(labelWidth + 1 - label[0].width) + line
    return [first] + label.dropFirst()
  }

  /// The columns for labels: not half of the width, so that the line has most of it.
  private var labelWidth: Int { min(30, width * 2 / 5) }

  /// A label of two lines at most; a longer one ends in dots.
  private func labelLines(_ label: StyledText) -> [[Cell]] {
    let margin = Margin(first: 0, rest: 3, width: labelWidth)
    let lines = LineWrapper(width: labelWidth - 1, margin: margin)
      .lines(of: Cell.cells(of: label).onOneLine)
    guard lines.count > 2 else { return lines }
    var last = lines[1]
    while last.width > labelWidth - 2 { last.removeLast() }
    return [lines[0], last + [Cell("…", .plain)]]
  }

  private func captions(_ track: Track, _ room: Int) -> [Cell] {
    var line: [Cell] = []
    for caption in track.captions {
      let column = column(caption.at, room)
      let isFirst = line.isEmpty
      let cells = Cell.cells(of: StyledText(caption.text, .hint)).onOneLine
      guard isFirst || column > line.width, column + cells.width <= room else { continue }
      line += Cell.spaces(column - line.width) + cells
    }
    return line
  }

  private func line(of track: Track, _ room: Int) -> [Cell] {
    if !track.words.text.isEmpty {
      let cells = Cell.cells(of: track.words).onOneLine
      guard cells.width > room else { return cells }
      var cut = cells
      while cut.width > room - 1 { cut.removeLast() }
      return cut + [Cell("…", .hint)]
    }
    var line = [Cell](repeating: Cell("·", .hint), count: room)
    for tick in track.ticks { line[column(tick, room)] = Cell("┊", .hint) }
    if let bar = track.bar {
      for index in column(bar.lowerBound, room)...column(bar.upperBound, room) {
        line[index] = Cell("━", .plain)
      }
    }
    for mark in track.marks { line[column(mark.at, room)] = Cell(mark.sign, mark.role) }
    return line
  }

  private func column(_ place: Double, _ room: Int) -> Int {
    min(max(Int(place * Double(room)), 0), max(room - 1, 0))
  }
}
