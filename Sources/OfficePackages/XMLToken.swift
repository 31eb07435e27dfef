/// A piece of a part's XML; the tokens of a part lie one after another and leave no byte out.
package struct XMLToken: Sendable, Hashable {
  /// What a piece of XML is.
  package enum Kind: UInt8, Sendable, Hashable {
    /// The tag that opens an element, or one that is an element by itself.
    case start
    /// The tag that closes an element.
    case end
    /// Text, with references in it.
    case text
    /// Text that is meant as it stands.
    case literal
    /// A comment, an instruction, or the mark and declaration at the beginning.
    case other
  }

  /// What it is.
  package let kind: Kind
  /// For a start, its name's place among the names of the part; otherwise -1.
  package let name: Int32
  /// For a start, the token that closes it (itself, if it is an element alone); otherwise itself.
  package internal(set) var match: Int32
  let attributes: Int32
  let from: Int32
  let to: Int32

  /// Its bytes.
  package var range: Range<Int> { Int(from)..<Int(to) }
}

/// The name of an element or attribute.
package struct XMLName: Sendable, Hashable {
  /// The address of its namespace as the part has it; empty for none.
  package let namespace: String
  /// The name without prefix.
  package let local: String

  /// Names something in a namespace.
  package init(namespace: String, local: String) {
    self.namespace = namespace
    self.local = local
  }

  /// The namespace's address by the first edition of the standard.
  ///
  /// The same document may be written in the standard's Strict dialect, which has other addresses.
  package var transitionalNamespace: String {
    let strict = "http://purl.oclc.org/ooxml/"
    guard namespace.hasPrefix(strict) else { return namespace }
    let path = namespace.dropFirst(strict.count).split(separator: "/")
    guard let first = path.first else { return namespace }
    let rest = path.dropFirst().map { "/" + $0 }.joined()
    return "http://schemas.openxmlformats.org/\(first)/2006\(rest)"
  }
}

/// An attribute of a start tag.
struct XMLAttribute: Sendable, Hashable {
  let name: Int32
  /// The bytes between its quotes.
  let value: Range<Int32>
}
