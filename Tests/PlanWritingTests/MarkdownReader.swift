/// Reads paragraphs of Markdown by CommonMark 0.31, as far as plain text in them goes.
///
/// Emphasis, code and links are not known here: the writer's escapes leave none.
enum MarkdownReader {
  static func text(of markdown: String) -> String {
    let scalars = Array(markdown.unicodeScalars)
    var text = String.UnicodeScalarView()
    var at = 0
    while at < scalars.count {
      let (read, length) = step(scalars[at...])
      text.append(contentsOf: read.unicodeScalars)
      at += length
    }
    return String(text)
  }

  /// The next character, and how many were read for it.
  private static func step(_ rest: ArraySlice<Unicode.Scalar>) -> (read: String, length: Int) {
    let first = rest[rest.startIndex]
    let next = rest.dropFirst().first
    switch first {
    case "\\":
      // 6.7: a line break after a backslash is hard; 2.4: it escapes ASCII punctuation.
      guard let next, next == "\n" || isPunctuation(next) else { return ("\\", 1) }
      return (String(next), 2)
    case "&":
      if rest.starts(with: "&mdash;".unicodeScalars) { return ("—", 7) }
      // 2.5: a decimal reference.
      let digits = rest.dropFirst(2).prefix { ("0"..."9").contains($0) }
      guard next == "#", let end = rest.dropFirst(2 + digits.count).first, end == ";",
        let value = UInt32(String(String.UnicodeScalarView(digits))),
        let scalar = Unicode.Scalar(value)
      else { return ("&", 1) }
      return (String(scalar), 3 + digits.count)
    case "\n":
      // 4.8: an empty line ends the paragraph; 6.8: a lone break is shown as a blank.
      return next == "\n" ? ("\n\n", 2) : (" ", 1)
    default:
      return (String(first), 1)
    }
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "!"..."/", ":"..."@", "["..."`", "{"..."~": true
    default: false
    }
  }

  /// The lines that would be read as something else than a paragraph's, or lose blanks.
  static func linesWithMarkup(of markdown: String) -> [Substring] {
    markdown.unicodeScalars.split(separator: "\n").map(Substring.init).filter { line in
      line.contains(
        /^(?:[ \t>|#]|[-+*](?: |$)|[0-9]{1,9}[.)](?: |$)|=+ *$|-+ *$|:?-+:?$|~~~|```|___)|[ \t]$/
          .matchingSemantics(.unicodeScalar)
      )
    }
  }
}
