/// A JSON value that knows where it stands.
package struct JSONNode: Sendable, Hashable {
  /// The value.
  package let value: JSONValue
  /// The bytes of the source it covers, quotes and brackets included.
  package let range: Range<Int>

  /// Makes a node.
  package init(_ value: JSONValue, _ range: Range<Int>) {
    self.value = value
    self.range = range
  }
}

/// What a JSON text may hold, in the terms of RFC 8259.
package enum JSONValue: Sendable, Hashable {
  /// Members in the order written.
  case object([JSONMember])
  /// Elements in order.
  case array([JSONNode])
  /// A string, its escapes resolved.
  case string(String)
  /// A number, as written: no digit is lost.
  case number(String)
  /// true or false.
  case bool(Bool)
  /// null.
  case null
}

/// A name and its value in an object.
package struct JSONMember: Sendable, Hashable {
  /// The name, its escapes resolved.
  package let name: String
  /// The bytes of the name, quotes included.
  package let nameRange: Range<Int>
  /// The value.
  package let value: JSONNode

  /// Whether the member is for people only: the name `//`, or one that begins with `x-`.
  package var isComment: Bool { name == "//" || name.hasPrefix("x-") }

  /// Makes a member.
  package init(name: String, nameRange: Range<Int>, value: JSONNode) {
    self.name = name
    self.nameRange = nameRange
    self.value = value
  }
}
