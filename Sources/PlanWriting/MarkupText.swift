import TextLayout

/// A text written so that HTML and SVG show every character of it as it was typed, and act on none.
package struct MarkupText {
  private let text: String

  /// Takes a text as it was typed.
  package init(_ text: String) {
    self.text = text
  }

  /// The text with its line breaks.
  ///
  /// Where XML has no way to write a control character, a picture of it is shown; what would turn
  /// the order of words is left out.
  package var escaped: String {
    HarmlessText.of(text, controls: .shown).unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      // No characters at all, though Swift has them.
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  /// The text on one line, for names and attributes.
  package var onOneLine: String { escaped.replacing("\n", with: " ") }
}
