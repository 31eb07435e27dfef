internal import Foundation
internal import TextLayout

/// Text as a person typed, pasted or piped it, made fit to keep.
package enum TypedText {
  /// The text in NFC, with LF between lines and no other control characters.
  ///
  /// Escape sequences are removed whole, tabs and no-break spaces become spaces, and what is
  /// invisible or turns the reading order is removed.
  package static func cleaned(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 == 0x0A || (0x20...0x7E).contains($0) }) { return text }
    var kept = String.UnicodeScalarView()
    let harmless = HarmlessText.of(EscapeSequences.removed(from: text), controls: .removed)
    for scalar in harmless.unicodeScalars {
      kept.append(scalar.isNoBreakSpace ? " " : scalar)
    }
    return composed(String(kept))
  }

  /// The text that bytes in UTF-8 hold, cleaned; what is not UTF-8 becomes U+FFFD.
  package static func cleaned(_ bytes: some Collection<UInt8>) -> String {
    cleaned(String(decoding: bytes, as: UTF8.self))
  }

  /// What to keep of one typed character, nil for nothing.
  ///
  /// A joiner or a variation selector is kept, because what it belongs to is typed already or comes
  /// next; `cleaned` removes it later where it joined nothing.
  static func cleaned(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{200D}", "\u{FE0E}", "\u{FE0F}": scalar
    default: cleaned(String(scalar)).unicodeScalars.first
    }
  }

  /// The text in Unicode's composed form, in which "a" with a ring is one character.
  static func composed(_ text: String) -> String { text.precomposedStringWithCanonicalMapping }
}

extension Unicode.Scalar {
  fileprivate var isNoBreakSpace: Bool { ["\u{A0}", "\u{202F}", "\u{2007}"].contains(self) }
}
