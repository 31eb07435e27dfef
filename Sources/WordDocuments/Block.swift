/// A paragraph of a document.
package struct Block: Sendable, Hashable {
  /// What it says: a soft break is a line break, a tab a tab; its number is not part of it.
  package var text: String
  /// Where it stands.
  package var place: BlockPlace
  /// Its level as a heading, 1 to 9; 0 for the document's title, nil for no heading.
  package var heading: Int?
  /// Its bullet or number; nil for none.
  package var list: ListMark?
  /// The tags of the content controls round it, the outermost first.
  package var controls: [String] = []
  /// How stretches of its text look, in order; together they cover the text.
  package var runs: [FormattedRun] = []
  /// Where stretches of its text stand in the file, in order.
  package var sources: [TextSource] = []

  /// Makes a paragraph of plain text.
  package init(_ text: String, place: BlockPlace) {
    self.text = text
    self.place = place
  }
}

/// Where a paragraph stands, counted from 1 as people count.
package struct BlockPlace: Sendable, Hashable {
  /// Which run of text it belongs to.
  package enum Story: Sendable, Hashable {
    /// The main text.
    case body
    /// A text box, which is fixed at a place in a paragraph.
    case textBox(at: TextPoint)
    /// A footnote or endnote of a number, which is referred to at a place.
    case note(number: Int, at: TextPoint)
  }

  /// Which run of text it belongs to.
  package var story = Story.body
  /// The table cells round it, the outermost first.
  package var cells: [CellPlace] = []
  /// Its number in the innermost cell, or in its story where it is in none.
  package var paragraph: Int

  /// Makes the place of a paragraph of the main text.
  package init(cells: [CellPlace] = [], paragraph: Int) {
    self.cells = cells
    self.paragraph = paragraph
  }
}

/// A cell of a table, counted from 1; cells that were merged are one.
package struct CellPlace: Sendable, Hashable {
  /// The table's number in the document, in the order in which tables begin.
  package var table: Int
  /// The first row that it takes.
  package var row: Int
  /// The first column of the table's grid that it takes.
  package var column: Int
  /// How many rows it takes.
  package var rowSpan = 1
  /// How many columns of the grid it takes.
  package var columnSpan = 1

  /// Names a cell.
  package init(table: Int, row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1) {
    self.table = table
    self.row = row
    self.column = column
    self.rowSpan = rowSpan
    self.columnSpan = columnSpan
  }
}

/// The bullet or number before a paragraph, which is not part of its text.
package struct ListMark: Sendable, Hashable {
  /// Whether the items are numbered.
  package enum Kind: String, Sendable {
    /// Every item has the same sign.
    case bullet
    /// Every item has a number or letter of its own.
    case number
  }

  /// Whether the items are numbered.
  package var kind: Kind
  /// How deep the item is; 0 for the outermost.
  package var level: Int
  /// What stands before the item on paper, as `1.`, `b)` or `•`.
  package var label: String
  /// The item's number at its level; nil for a bullet.
  package var number: Int?
  /// Which list it belongs to: items of one list have the same.
  package var list: String

  /// Names what stands before an item.
  package init(kind: Kind, level: Int, label: String, number: Int? = nil, list: String) {
    self.kind = kind
    self.level = level
    self.label = label
    self.number = number
    self.list = list
  }
}

/// How a stretch of text looks.
package struct FormattedRun: Sendable, Hashable {
  /// The looks that can carry meaning.
  package struct Traits: OptionSet, Sendable, Hashable {
    /// The looks as bits.
    package let rawValue: UInt8

    /// Makes a set of looks from its bits.
    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// The text is bold.
    package static let bold = Traits(rawValue: 1)
    /// The text is slanted.
    package static let italic = Traits(rawValue: 2)
    /// The text is struck through.
    package static let struck = Traits(rawValue: 4)
  }

  /// The bytes of the paragraph's text, as UTF-8.
  package var range: Range<Int>
  /// How they look.
  package var traits: Traits

  /// Tells how a stretch of text looks.
  package init(range: Range<Int>, traits: Traits) {
    self.range = range
    self.traits = traits
  }
}

/// Where a stretch of a paragraph's text stands in the file.
///
/// Where both ranges are of one length, the bytes are the same; otherwise the file has a reference
/// or an element for the text.
package struct TextSource: Sendable, Hashable {
  /// The bytes of the paragraph's text, as UTF-8.
  package var text: Range<Int>
  /// The name of the package's part.
  package var part: String
  /// The bytes of that part.
  package var bytes: Range<Int>
}
