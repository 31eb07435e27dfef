/// Where one fact stands, such as `signs[2].data`; items are counted from 1, as people do.
package struct FactAddress: Sendable, Hashable, CustomStringConvertible {
  /// A step down from a fact to one inside it.
  package enum Step: Sendable, Hashable {
    /// To the field of a record.
    case field(String)
    /// To an element of a list, counted from 1.
    case item(Int)
  }

  /// The way from the top.
  package let steps: [Step]

  /// Makes an address.
  package init(_ steps: [Step]) {
    self.steps = steps
  }

  /// Whether another address is this answer's own: the same, an item's own words, or a list's entry.
  func holds(_ other: FactAddress) -> Bool {
    guard other != self else { return true }
    guard other.steps.dropLast() == steps[...], let last = other.steps.last else { return false }
    return if case .item = last { true } else { last == .field("text") }
  }

  /// Reads an address as it is written: names joined by dots, items in brackets; nil for anything else.
  package init?(_ text: String) {
    var steps: [Step] = []
    for part in text.split(separator: ".", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
      guard let name = pieces.first, !name.isEmpty, name.utf8.allSatisfy(isNameByte) else {
        return nil
      }
      steps.append(.field(String(name)))
      for piece in pieces.dropFirst() {
        guard piece.last == "]", let number = Int(piece.dropLast()), number > 0 else { return nil }
        steps.append(.item(number))
      }
    }
    self.steps = steps
  }

  /// The address as it is written.
  package var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .field(let name): text += text.isEmpty ? name : ".\(name)"
      case .item(let number): text += "[\(number)]"
      }
    }
    return text
  }

  /// The address with `[*]` for every item, as rules write paths.
  package var pattern: String {
    var text = ""
    for step in steps {
      switch step {
      case .field(let name): text += text.isEmpty ? name : ".\(name)"
      case .item: text += "[*]"
      }
    }
    return text
  }

  /// The number of the innermost item on the way; nil where there is none.
  package var number: Int? {
    for step in steps.reversed() {
      if case .item(let number) = step { return number }
    }
    return nil
  }
}

/// Whether a byte may stand in the name of a fact.
func isNameByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
    true
  default: false
  }
}
