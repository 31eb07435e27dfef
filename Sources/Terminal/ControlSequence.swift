/// What a key sends after ESC [ or ESC O: numbers, and a letter that says which key.
struct ControlSequence {
  let parameters: [Int]
  let final: UInt8

  /// The key, nil when it means nothing here.
  var key: Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .edit(isModified ? .wordRight : .right)
    case UInt8(ascii: "D"): .edit(isModified ? .wordLeft : .left)
    case UInt8(ascii: "H"): .edit(isModified ? .textStart : .lineStart)
    case UInt8(ascii: "F"): .edit(isModified ? .textEnd : .lineEnd)
    case UInt8(ascii: "M") where parameters.isEmpty: .enter
    case UInt8(ascii: "~"): keyWithNumber
    // A terminal that reports all keys with their modifiers: Enter with Shift, Alt or Ctrl.
    case UInt8(ascii: "u"): parameters.first == 13 ? (isModified ? .edit(.newline) : .enter) : nil
    default: nil
    }
  }

  private var keyWithNumber: Key? {
    switch parameters.first {
    case 1, 7: .edit(.lineStart)
    case 4, 8: .edit(.lineEnd)
    case 3: .edit(isModified ? .cutWordForward : .deleteForward)
    // xterm's form of a key with a modifier: 27 ; modifier ; character.
    case 27 where parameters.count == 3 && parameters[2] == 13: .edit(.newline)
    default: nil
    }
  }

  /// Whether Shift, Alt or Ctrl was held; the second number is 1 when none was.
  private var isModified: Bool { parameters.count > 1 && parameters[1] > 1 }
}

/// The keys that send a control character, or a character after Escape.
enum ControlKeys {
  /// The key of a control character, nil when it means nothing here.
  static func key(of byte: UInt8) -> Key? {
    switch byte {
    case control("A"): .edit(.lineStart)
    case control("B"): .edit(.left)
    case control("C"): .interrupt
    case control("D"): .endOfInput
    case control("E"): .edit(.lineEnd)
    case control("F"): .edit(.right)
    case control("H"), 0x7F: .edit(.deleteBackward)
    case control("I"): .tab
    case control("J"): .edit(.newline)
    case control("K"): .edit(.cutLineEnd)
    case control("L"): .clearScreen
    case control("M"): .enter
    case control("N"): .down
    case control("P"): .up
    case control("T"): .edit(.transpose)
    case control("U"): .edit(.cutAll)
    case control("W"): .edit(.cutWordBackward)
    case control("Y"): .edit(.putBack)
    case control("Z"): .suspend
    case control("_"): .edit(.undo)
    default: nil
    }
  }

  /// The key of two control characters of which the first is Ctrl-X, nil when it means nothing.
  static func key(afterControlX byte: UInt8) -> Key? {
    switch byte {
    case control("E"): .editor
    case control("U"): .edit(.undo)
    default: nil
    }
  }

  /// The key of a character typed with Alt, nil when it means nothing here.
  static func key(afterEscape byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "b"), UInt8(ascii: "B"): .edit(.wordLeft)
    case UInt8(ascii: "f"), UInt8(ascii: "F"): .edit(.wordRight)
    case UInt8(ascii: "d"), UInt8(ascii: "D"): .edit(.cutWordForward)
    case UInt8(ascii: "<"): .edit(.textStart)
    case UInt8(ascii: ">"): .edit(.textEnd)
    case control("H"), 0x7F: .edit(.cutWordBackward)
    case control("J"), control("M"): .edit(.newline)
    default: nil
    }
  }

  private static func control(_ letter: Unicode.Scalar) -> UInt8 { UInt8(ascii: letter) & 0x1F }
}
