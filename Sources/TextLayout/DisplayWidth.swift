extension String {
  /// The columns this text takes on a terminal, on one line.
  ///
  /// Combining marks take none, East Asian wide characters and emoji two, joined emoji and flags
  /// two together; characters of ambiguous width take one, as European terminals draw them.
  package var displayWidth: Int { reduce(0) { $0 + $1.displayWidth } }
}

extension Character {
  /// The columns this character takes on a terminal: 0, 1 or 2.
  package var displayWidth: Int {
    if isASCII { return isNewline ? 0 : 1 }
    let scalars = unicodeScalars
    guard let base = scalars.first else { return 0 }
    if scalars.count == 1 { return base.displayWidth }
    let asksForEmoji = scalars.contains("\u{FE0F}") && base.properties.isEmoji
    let isFlag = base.isRegionalIndicator
    return asksForEmoji || isFlag ? 2 : scalars.reduce(0) { max($0, $1.displayWidth) }
  }
}

extension Unicode.Scalar {
  /// The columns this code point takes when it stands alone: 0, 1 or 2.
  package var displayWidth: Int {
    if value < 0x300 { return 1 }
    if isRegionalIndicator { return 1 }
    if isZeroWidth { return 0 }
    return properties.isEmojiPresentation || wideCharacters.contain(value) ? 2 : 1
  }

  /// Whether two of these make a flag.
  var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  private var isZeroWidth: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    // The vowels and final consonants of Korean are drawn into the syllable's first letter.
    default: (0x1160...0x11FF).contains(value)
    }
  }
}

extension [ClosedRange<UInt32>] {
  /// Whether one of these ranges, which are in order, holds the value.
  fileprivate func contain(_ value: UInt32) -> Bool {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if self[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low].contains(value)
  }
}

/// The code points of East Asian Width W and F, in order, less those with emoji presentation.
///
/// Source: EastAsianWidth.txt of Unicode 15; gaps of unassigned code points inside an East Asian
/// block count as wide, as the file's header asks for.
private let wideCharacters: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
  0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
  0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FF1, 0x17000...0x18CFF,
  0x18D00...0x18D08, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x1F3FB...0x1F3FF,
  0x20000...0x2FFFD, 0x30000...0x3FFFD,
]
