/// How code points fall into the rows of a screen, the way libedit draws them.
package struct ScreenRows: Sendable {
  /// The columns of the screen.
  let columns: Int
  /// The columns of a code point; at most 2.
  let width: @Sendable (Unicode.Scalar) -> Int

  /// Makes the arithmetic for a screen of at least two columns.
  package init(columns: Int, width: @escaping @Sendable (Unicode.Scalar) -> Int) {
    self.columns = max(columns, 2)
    self.width = width
  }

  /// Where each row starts, as indices into the text; the first is 0.
  ///
  /// The text begins in the given column. A row that is full to the last column is followed by
  /// another, because the cursor stands there.
  package func starts(of text: [Unicode.Scalar], from column: Int = 0) -> [Int] {
    var starts = [0]
    var column = column
    for (index, scalar) in text.enumerated() {
      if scalar == "\n" {
        starts.append(index + 1)
        column = 0
        continue
      }
      let width = width(scalar)
      if column + width > columns {
        starts.append(index)
        column = 0
      }
      column += width
      if column >= columns {
        starts.append(index + 1)
        column = 0
      }
    }
    return starts
  }

  /// The columns of a text on a line without end.
  package func width(of text: [Unicode.Scalar]) -> Int { text.reduce(0) { $0 + width($1) } }
}
