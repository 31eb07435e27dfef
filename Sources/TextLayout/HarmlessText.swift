/// Text from anywhere, made safe to write to a terminal.
///
/// Answers, drafts and pastes may come from hostile documents. Nothing in them may move the cursor,
/// colour the screen, hide words or turn their order: every character that could is removed or
/// replaced, and what is left shows as it is stored.
package enum HarmlessText {
  /// What becomes of a control character.
  package enum Controls: Sendable {
    /// It is shown as a picture, such as "␛": for text that is only to be read.
    case shown
    /// It is left out: for text that is to be kept.
    case removed
  }

  /// The text without line terminators other than LF, bidirectional and zero-width controls, and
  /// with other controls treated as asked.
  ///
  /// A tab becomes a space. Combining marks survive, and so does the joiner inside an emoji.
  package static func of(_ text: String, controls: Controls) -> String {
    if text.utf8.allSatisfy({ $0 == 0x0A || (0x20...0x7E).contains($0) }) { return text }
    var kept = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if let safe = replacement(of: scalar, after: kept.last, before: next, controls: controls) {
        kept.append(safe)
      }
    }
    return String(kept)
  }

  /// The character to write for one of the text, nil for none.
  private static func replacement(
    of scalar: Unicode.Scalar, after previous: Unicode.Scalar?, before next: Unicode.Scalar?,
    controls: Controls
  ) -> Unicode.Scalar? {
    switch scalar {
    case "\n", "\u{2028}", "\u{2029}": return "\n"
    case "\r": return next == "\n" ? nil : "\n"
    case "\t": return " "
    case "\u{200D}": return previous.isEmojiPart && next.isEmojiPart ? scalar : nil
    case "\u{FE0E}", "\u{FE0F}": return previous == nil || previous == "\n" ? nil : scalar
    default: break
    }
    if scalar.properties.generalCategory == .control {
      return controls == .shown ? scalar.controlPicture : nil
    }
    return scalar.isInvisible ? nil : scalar
  }
}

extension Unicode.Scalar {
  /// Whether this steers how text is shown without being seen itself.
  fileprivate var isInvisible: Bool {
    if value < 0xAD { return false }
    return properties.isDefaultIgnorableCodePoint || properties.isBidiControl
      || (0xFFF9...0xFFFB).contains(value)
  }

  /// The picture of a control character; those above DEL have none of their own.
  fileprivate var controlPicture: Unicode.Scalar {
    switch value {
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }
}

extension Unicode.Scalar? {
  /// Whether a joiner beside this character makes one emoji of two.
  fileprivate var isEmojiPart: Bool {
    guard let self else { return false }
    return self == "\u{FE0F}" || (self.value > 0xFF && self.properties.isEmoji)
  }
}
