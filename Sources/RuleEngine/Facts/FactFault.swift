/// The first thing that makes bytes no facts, and where it stands.
package struct FactFault: Error, Hashable, Sendable {
  /// The offset of the byte at which it shows.
  package let offset: Int
  /// What is wrong.
  package let reason: Reason

  /// Makes a fault.
  package init(offset: Int, reason: Reason) {
    self.offset = offset
    self.reason = reason
  }

  /// What may be wrong; each is a mistake in the JSON, of RFC 8259 or RFC 3629.
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    case tooBig
    case tooDeep
    case notUTF8
    case empty
    case afterEnd
    case valueExpected
    case nameExpected
    case colonExpected
    case commaExpected
    case unclosed
    case badEscape
    case loneSurrogate
    case badNumber
    case rawControl
  }
}

/// A fact that is given as another kind than the schema's, and is left out.
package struct MisplacedFact: Hashable, Sendable {
  /// Where in the bytes it stands.
  package let offset: Int
  /// What the schema wants there.
  package let wanted: Wanted

  /// Makes one.
  package init(offset: Int, wanted: Wanted) {
    self.offset = offset
    self.wanted = wanted
  }

  /// What may be wanted.
  package enum Wanted: String, Hashable, Sendable {
    case text
    case list
    case record
  }
}
