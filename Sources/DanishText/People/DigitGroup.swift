/// A run of digits in a text, and what stands between it and the run before.
struct DigitGroup {
  let span: Range<Int>
  /// How it is joined to the group before, or nil if more than a joint stands between.
  let joint: Joint?

  /// What may stand inside a long number.
  enum Joint {
    case space
    case dot
    case hyphen
  }

  var count: Int { span.count }

  /// The groups of a text, in text order.
  static func all(in bytes: [UInt8]) -> [DigitGroup] {
    var groups: [DigitGroup] = []
    var offset = 0
    while offset < bytes.count {
      guard isDigit(bytes[offset]) else {
        offset += 1
        continue
      }
      let start = offset
      while offset < bytes.count, isDigit(bytes[offset]) { offset += 1 }
      let previous = groups.last
      let joint = previous.flatMap { Joint(gap: bytes[$0.span.upperBound..<start]) }
      groups.append(DigitGroup(span: start..<offset, joint: joint))
    }
    return groups
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

extension DigitGroup.Joint {
  fileprivate init?(gap: ArraySlice<UInt8>) {
    guard gap.count <= 5 else { return nil }
    switch String(decoding: gap, as: UTF8.self) {
    case " ", "\u{A0}", "\u{202F}", "\u{2009}", "  ": self = .space
    case ".": self = .dot
    case "-", "–", "\u{2010}", "\u{2011}", " - ", " – ", "- ", " -": self = .hyphen
    default: return nil
    }
  }
}
