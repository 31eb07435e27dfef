internal import TextLayout

/// The part of an answer that libedit is given to draw; never more than the screen holds.
///
/// libedit draws text that is taller than the screen wrongly and edits it out of sight. A long text
/// is therefore shown through a window that follows the cursor, below a line that says how long it
/// is; the whole of it stays in the `EditBuffer`.
package struct ShownText: Sendable, Equatable {
  /// What is drawn after the prompt.
  package private(set) var scalars: [Unicode.Scalar] = []
  /// The cursor's place in it.
  package private(set) var cursor = 0
  /// Whether it is a window on a longer text.
  package private(set) var isWindow = false

  /// A prompt without text.
  package init() {}

  /// Chooses what to show of a buffer, on a screen with so many rows; one of them is left free.
  ///
  /// `promptWidth` is in columns; `summary` gives the line above a window.
  package init(
    of buffer: EditBuffer, promptWidth: Int, rows: ScreenRows, height: Int,
    summary: (_ lines: Int, _ characters: Int) -> String
  ) {
    let text = Drawable(buffer, width: rows.width)
    let promptRows = promptWidth / rows.columns
    let column = promptWidth % rows.columns
    let starts = rows.starts(of: text.scalars, from: column)
    if promptRows + starts.count < height {
      scalars = text.filling(starts)
      cursor = text.cursor
      return
    }
    let lines = buffer.scalars.count { $0 == "\n" } + 1
    let summary = HarmlessText.of(summary(lines, buffer.text.count), controls: .shown)
    let heading = Drawable(EditBuffer(summary), width: rows.width).scalars + ["\n"]
    let headingRows = promptRows + rows.starts(of: heading, from: column).count - 1
    // One row is left for the cursor behind a full last row.
    let allStarts = rows.starts(of: text.scalars)
    let range = text.window(allStarts, height: max(1, height - headingRows - 2))
    scalars = heading + text.filling(allStarts)[range]
    cursor = heading.count + text.cursor - range.lowerBound
    isWindow = true
  }

  /// The row of the cursor, and how many rows there are, both counted from the prompt's first.
  package func place(promptWidth: Int, rows: ScreenRows) -> (row: Int, count: Int) {
    let starts = rows.starts(of: scalars, from: promptWidth % rows.columns)
    let promptRows = promptWidth / rows.columns
    let row = starts.lastIndex { $0 <= cursor } ?? 0
    return (promptRows + row, promptRows + starts.count)
  }
}

/// A text with only such code points as libedit draws right.
private struct Drawable {
  var scalars: [Unicode.Scalar] = []
  var cursor = 0

  /// Leaves out what has no width, which libedit would lose or misplace, and shows a replacement
  /// for what the C library cannot print.
  init(_ buffer: EditBuffer, width: (Unicode.Scalar) -> Int) {
    scalars.reserveCapacity(buffer.scalars.count)
    for (index, scalar) in buffer.scalars.enumerated() {
      if index == buffer.cursor { cursor = scalars.count }
      switch scalar == "\n" ? 1 : width(scalar) {
      case 0: continue
      case ..<0: scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    if buffer.cursor == buffer.scalars.count { cursor = scalars.count }
  }

  /// The text with no-break spaces where a row ends with a space.
  ///
  /// libedit skips a space at the end of a row and begins the next with a newline, so that the
  /// terminal takes the rows for two paragraphs and does not wrap them anew with its window.
  func filling(_ starts: [Int]) -> [Unicode.Scalar] {
    var filled = scalars
    for start in starts.dropFirst() where filled[start - 1] == " " { filled[start - 1] = "\u{A0}" }
    return filled
  }

  /// As many rows as fit, with the cursor's in the middle where possible.
  func window(_ starts: [Int], height: Int) -> Range<Int> {
    let row = starts.lastIndex { $0 <= cursor } ?? 0
    let first = min(max(0, row - height / 2), max(0, starts.count - height))
    let isLast = first + height >= starts.count
    var end = isLast ? scalars.count : starts[first + height]
    // The newline that ends the window would begin an empty row below it.
    if !isLast, end > starts[first], scalars[end - 1] == "\n" { end -= 1 }
    return starts[first]..<end
  }
}
