/// One item of a list as a person typed it.
package struct ListItem: Hashable, Sendable {
  /// The item as written, without its marker and the separators around it.
  package let text: String
  /// Where the text stands: UTF-8 offsets in the whole text in NFC.
  package let span: Range<Int>
  /// The marker before it, or nil if it has none.
  package let marker: ListMarker?
  /// How deep the item is nested by marker and indentation, 0 for the outermost.
  package let level: Int
}

/// What stands before an item and sets it off: "1.", "a)", "•", "Ad 2:".
package struct ListMarker: Hashable, Sendable {
  /// How the marker is made.
  package enum Kind: String, CaseIterable, Sendable {
    /// A dash, a dot, an arrow, a tick.
    case bullet
    case number
    case letter
    /// "i)", "IV."
    case roman
    /// A word or several labels that refer to something else: "Ad 1)", "Tegn 2:", "1 og 3:", "T1".
    case reference
  }

  /// How the marker is made.
  package let kind: Kind
  /// The numbers or letters of the marker in the order written; empty for a bullet.
  package let labels: [ListLabel]
  /// Where the marker stands, without the space behind it.
  package let span: Range<Int>
}

/// A number or letter that an item goes by or refers to.
package enum ListLabel: Hashable, Sendable {
  /// 2 for "2.", "(2)" and "ii)".
  case number(Int)
  /// "b" for "b)" and "B.".
  case letter(String)
}

/// A text read as a list: its items, and the words that only lead up to them.
///
/// Nothing is lost: items, markers, bare markers and lead-ins hold every word of the text but an "og"
/// or "samt" that stands between two items; between them is nothing but white space and , ; / | + . and
/// the like.
package struct ListReading: Hashable, Sendable {
  /// The text in NFC; all spans count its UTF-8.
  package let text: String
  /// The items in text order.
  package let items: [ListItem]
  /// Lines such as "Vi vil bruge følgende:" that are no items.
  package let leadIns: [Range<Int>]
  /// Markers with nothing behind them, as in a template's empty rows.
  package let bareMarkers: [Range<Int>]
}

/// The items of a list in a text, in whatever hand it was typed; one item for plain prose.
///
/// Markers, lines, semicolons, commas and "og" between names are tried in this order; a sentence stays
/// one item. See ``ListReading`` for what is left out.
package func listItems(in text: String) -> [ListItem] { listReading(of: text).items }

/// A text read as a list, with the lead-ins and bare markers that are no items.
package func listReading(of text: String) -> ListReading {
  let reader = ListReader(TokenizedText(text))
  return reader.read()
}
