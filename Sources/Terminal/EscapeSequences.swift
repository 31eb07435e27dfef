/// The sequences that steer a terminal, as ECMA-48 defines them.
enum EscapeSequences {
  /// The text without them; an unfinished one loses its introducer only, never what follows it.
  static func removed(from text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var kept = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      if let end = endOfSequence(in: scalars, at: index) {
        index = end
      } else {
        kept.append(scalars[index])
        index += 1
      }
    }
    return String(kept)
  }

  /// Where the sequence that starts here ends; nil when none starts here.
  private static func endOfSequence(in scalars: [Unicode.Scalar], at start: Int) -> Int? {
    switch scalars[start] {
    case "\u{1B}":
      let second = start + 1
      guard second < scalars.count else { return second }
      switch scalars[second] {
      case "[": return endOfControlSequence(in: scalars, from: second + 1)
      case "]", "P", "X", "^", "_": return endOfString(in: scalars, from: second + 1)
      default: return endOfShortSequence(in: scalars, from: second)
      }
    case "\u{9B}": return endOfControlSequence(in: scalars, from: start + 1)
    case "\u{90}", "\u{98}", "\u{9D}", "\u{9E}", "\u{9F}":
      return endOfString(in: scalars, from: start + 1)
    default: return nil
    }
  }

  /// CSI: parameters, intermediate characters, one final character.
  private static func endOfControlSequence(in scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < scalars.count, ("\u{20}"..."\u{3F}").contains(scalars[end]) { end += 1 }
    let isFinished = end < scalars.count && ("\u{40}"..."\u{7E}").contains(scalars[end])
    return isFinished ? end + 1 : start
  }

  /// OSC, DCS and the like: everything up to BEL or ST; such a string has no control characters.
  private static func endOfString(in scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < scalars.count, scalars[end].properties.generalCategory != .control { end += 1 }
    guard end < scalars.count else { return start }
    switch scalars[end] {
    case "\u{07}", "\u{9C}": return end + 1
    case "\u{1B}" where end + 1 < scalars.count && scalars[end + 1] == "\\": return end + 2
    default: return start
    }
  }

  /// ESC with intermediate characters and one final one, such as ESC ( B.
  private static func endOfShortSequence(in scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < scalars.count, ("\u{20}"..."\u{2F}").contains(scalars[end]) { end += 1 }
    let isFinished = end < scalars.count && ("\u{30}"..."\u{7E}").contains(scalars[end])
    return isFinished ? end + 1 : start
  }
}
