/// The blank columns before the lines of a paragraph.
struct Margin {
  /// Before the first line.
  let first: Int
  /// Before every other line.
  let rest: Int

  /// Makes a margin that leaves at least two thirds of the width for the text.
  ///
  /// A screen that is not quite narrow leaves half of it to all lines but the first.
  init(first: Int, rest: Int, width: Int) {
    self.first = Swift.min(first, width / 3)
    self.rest = Swift.min(rest, width < 50 ? width / 3 : width / 2)
  }
}

/// Breaks text into lines of a width, as a Danish typesetter would.
///
/// A line ends at a space or after the hyphen inside a compound ("pilot-projektet"), but not after
/// the hyphen that stands for a left-out part ("kultur- og fritidsområdet"). Only what is wider
/// than a whole line is broken elsewhere: addresses and paths after a separator, the rest where
/// the line ends.
struct LineWrapper {
  let width: Int
  let margin: Margin

  /// The lines of a text, with their margins; at least one.
  func lines(of text: StyledText) -> [[Cell]] { lines(of: Cell.cells(of: text)) }

  /// The lines of the cells, with their margins; at least one.
  func lines(of cells: [Cell]) -> [[Cell]] {
    var page = Page(width: width, margin: margin)
    for (index, line) in cells.split(at: "\n").enumerated() {
      if index > 0 { page.breakLine() }
      for chunk in Chunk.chunks(of: line) { place(chunk, on: &page) }
    }
    return page.finished
  }

  private func place(_ chunk: Chunk, on page: inout Page) {
    if page.fits(chunk.gap.width + chunk.cells.width) {
      page.append(chunk.gap + chunk.cells)
    } else if !page.isAtStart || !chunk.gap.isEmpty {
      if !page.isAtStart { page.breakLine() }
      place(chunk.withoutGap, on: &page)
    } else if let parts = chunk.looserParts {
      for part in parts { place(part, on: &page) }
    } else {
      let (head, tail) = chunk.cut(toFit: page.room)
      page.append(head)
      page.breakLine()
      place(tail, on: &page)
    }
  }
}

/// The lines filled so far and the one being filled.
private struct Page {
  let width: Int
  let margin: Margin
  private var done: [[Cell]] = []
  private var line: [Cell] = []

  init(width: Int, margin: Margin) {
    self.width = width
    self.margin = margin
  }

  /// The columns before the text of this line.
  private var indent: Int { done.isEmpty ? margin.first : margin.rest }

  /// The columns left on this line.
  var room: Int { width - indent - line.width }

  var isAtStart: Bool { line.isEmpty }

  func fits(_ columns: Int) -> Bool { columns <= room }

  mutating func append(_ cells: [Cell]) { line += cells }

  mutating func breakLine() {
    done.append(line.isEmpty ? [] : Cell.spaces(indent) + line)
    line = []
  }

  var finished: [[Cell]] {
    var page = self
    page.breakLine()
    return page.done
  }
}
