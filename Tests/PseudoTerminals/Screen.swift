/// What a terminal shows after the bytes a program wrote, as far as our programs use one.
///
/// Understood are CR LF BS BEL TAB, wrapping at the last column as terminals do it (only when the
/// next character comes), scrolling, the CSI sequences A B C D G H J K L M P @ X m and the modes
/// ?2004 and ?25; anything else is listed in `unknown`.
package struct Screen: Sendable {
  /// A place of one column; a wide character has an empty one behind it.
  struct Cell: Sendable, Equatable {
    var text = " "
    var isColoured = false
  }

  /// A row, and whether its text goes on in the next because it was full.
  struct Row: Sendable {
    var cells: [Cell]
    var wraps = false
  }

  /// The columns.
  package private(set) var columns: Int
  /// The row of the cursor, from 0.
  package internal(set) var row = 0
  /// The column of the cursor, from 0.
  package internal(set) var column = 0
  /// Whether pastes are asked to be marked.
  package internal(set) var marksPastes = false
  /// Sequences this model does not know; a test should find none.
  package internal(set) var unknown: [String] = []
  /// How often the bell rang.
  package internal(set) var bells = 0

  var grid: [Row]
  /// The rows that have scrolled off the top.
  var past: [Row] = []
  var isColoured = false
  /// Whether the last column has been written and the next character goes to the next row.
  var isWrapPending = false
  private var decoder = OutputDecoder()

  /// Makes an empty screen.
  package init(rows: Int, columns: Int) {
    self.columns = columns
    grid = Array(repeating: Row(cells: Array(repeating: Cell(), count: columns)), count: rows)
  }

  /// The rows as text, without blanks at their ends.
  package var rows: [String] { grid.map(\.text) }

  /// The rows that are not empty, one under the other.
  package var text: String {
    let rows = rows
    let last = rows.lastIndex { !$0.isEmpty } ?? -1
    return rows.prefix(last + 1).joined(separator: "\n")
  }

  /// The rows that have scrolled away and those on the screen, as text.
  package var transcript: String {
    (past.map(\.text) + [text]).joined(separator: "\n")
  }

  /// The row with the cursor, as text.
  package var currentRow: String { grid[row].text }

  /// Draws what a program wrote.
  package mutating func write(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      guard let output = decoder.next(byte) else { continue }
      switch output {
      case .character(let scalar): put(scalar)
      case .control(let byte): control(byte)
      case .sequence(let sequence): perform(sequence)
      }
    }
  }
}

extension Screen.Row {
  /// A no-break space looks like any other.
  fileprivate var text: String {
    let text = cells.map { $0.text == "\u{A0}" ? " " : $0.text }.joined()
    let end = text.lastIndex { $0 != " " }.map { text.index(after: $0) } ?? text.startIndex
    return String(text[..<end])
  }
}

// MARK: - Size

extension Screen {
  /// Gives the screen another size; `reflows` wraps its text anew, as most terminals do.
  package mutating func resize(rows: Int, columns: Int, reflows: Bool) {
    if reflows && columns != self.columns {
      reflow(to: columns)
    } else {
      for index in grid.indices { grid[index].fit(columns) }
      for index in past.indices { past[index].fit(columns) }
    }
    self.columns = columns
    column = min(column, columns - 1)
    isWrapPending = false
    fitHeight(rows)
  }

  private mutating func fitHeight(_ height: Int) {
    let blank = Row(cells: Array(repeating: Cell(), count: columns))
    while grid.count < height { grid.append(blank) }
    // Rows below the cursor that are empty go first; then the screen scrolls.
    while grid.count > height, row < grid.count - 1, grid.last?.text.isEmpty ?? false {
      grid.removeLast()
    }
    while grid.count > height {
      past.append(grid.removeFirst())
      row -= 1
    }
    row = max(row, 0)
  }

  private mutating func reflow(to columns: Int) {
    var rows: [Row] = []
    var cursor = (row: 0, column: 0)
    var line: [Cell] = []
    var cursorInLine: Int?
    for (index, old) in grid.enumerated() {
      if index == row { cursorInLine = line.count + column }
      line += old.wraps ? old.cells : old.trimmed
      if old.wraps && index + 1 < grid.count { continue }
      let wrapped = Row.wrapped(line, columns: columns)
      if let place = cursorInLine {
        cursor = (rows.count + min(place / columns, wrapped.count - 1), place % columns)
      }
      rows += wrapped
      line = []
      cursorInLine = nil
    }
    grid = rows
    (row, column) = cursor
  }
}

extension Screen.Row {
  /// The cells up to the last that is not blank.
  fileprivate var trimmed: [Screen.Cell] {
    Array(cells.prefix((cells.lastIndex { $0.text != " " } ?? -1) + 1))
  }

  fileprivate mutating func fit(_ columns: Int) {
    cells = Array(cells.prefix(columns))
    while cells.count < columns { cells.append(Screen.Cell()) }
    wraps = false
  }

  fileprivate static func wrapped(_ line: [Screen.Cell], columns: Int) -> [Screen.Row] {
    var rows: [Screen.Row] = []
    var rest = line[...]
    repeat {
      var row = Screen.Row(cells: Array(rest.prefix(columns)))
      rest = rest.dropFirst(columns)
      row.fit(columns)
      row.wraps = !rest.isEmpty
      rows.append(row)
    } while !rest.isEmpty
    return rows
  }
}
