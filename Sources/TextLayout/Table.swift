/// Rows under headings, to be read across on a wide screen and line by line on a narrow one.
///
/// Columns belong to groups of neighbours that tell one thing together, such as a sign and its data.
/// A screen too narrow for all columns without breaking a word gets a table per group; one too narrow
/// for a group, and plain text, get a line per row of a group: "tegn T1: … · data D1: …".
package struct Table: Sendable, Hashable {
  /// A column.
  package struct Column: Sendable, Hashable {
    /// What stands in it.
    package let heading: String
    /// How much of the room it gets beside the others.
    package let weight: Int
    /// Whether a group of columns begins with it.
    package let beginsGroup: Bool

    /// Makes a column.
    package init(_ heading: String, weight: Int = 1, beginsGroup: Bool = false) {
      self.heading = heading
      self.weight = max(weight, 1)
      self.beginsGroup = beginsGroup
    }
  }

  /// One of the things in a cell.
  package struct Entry: Sendable, Hashable {
    /// What it is called by, such as "T1"; empty where it is called nothing.
    package let mark: String
    /// Its words.
    package let text: StyledText

    /// Makes an entry.
    package init(_ mark: String = "", _ text: StyledText) {
      self.mark = mark
      self.text = text
    }
  }

  /// The columns, from the left.
  package let columns: [Column]
  /// The rows, each with as many cells as there are columns; a cell may hold several things or none.
  package let rows: [[[Entry]]]

  /// Makes a table.
  package init(_ columns: [Column], rows: [[[Entry]]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The same for each group of columns by itself, without the rows that are empty in it.
  var groups: [Table] {
    let starts = columns.indices.filter { $0 == 0 || columns[$0].beginsGroup }
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : columns.count
      let range = starts[index]..<end
      let own = rows.map { row in range.map { $0 < row.count ? row[$0] : [] } }
      return Table(Array(columns[range]), rows: own.filter { !$0.allSatisfy(\.isEmpty) })
    }
  }
}
