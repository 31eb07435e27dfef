/// A text written so that Markdown shows every character of it as it was typed.
///
/// Escapes what CommonMark 0.31 and GitHub's tables, strikethrough and links would take for markup,
/// and no more, so that the file itself stays pleasant to read. Controls, and blanks at the ends of
/// a line, become numeric references, because Markdown drops them.
package struct MarkdownText {
  /// What stands for no answer; an answer that is just this character is written as a reference.
  static let blank = "—"

  private let scalars: String.UnicodeScalarView

  /// Takes a text as it was typed.
  package init(_ text: String) {
    scalars = text.unicodeScalars
  }

  /// The text on one line, for a heading or a label; line breaks become references.
  package var onOneLine: String {
    let line = escaped(scalars[...], breaks: false)
    // A heading's last word is not shown if it is number signs alone.
    guard let last = line.split(separator: " ").last, last.allSatisfy({ $0 == "#" }) else {
      return line
    }
    return line.dropLast(last.count) + "\\" + last
  }

  /// The text as paragraphs, all lines but the first after `indent` blanks.
  ///
  /// A line break is a backslash at the line's end, and an empty line ends a paragraph. Further
  /// empty lines are lines with a backslash alone; breaks at the very end become references.
  package func paragraphs(indent: Int = 0) -> String {
    if String(scalars) == Self.blank { return "&mdash;" }
    let margin = "\n" + String(repeating: " ", count: indent)
    let lines = scalars.split(separator: "\n", omittingEmptySubsequences: false)
    let end = lines.lastIndex { !$0.isEmpty } ?? lines.startIndex
    var result = ""
    var empty = 0
    for (index, line) in lines[...end].enumerated() {
      if line.isEmpty {
        empty += 1
        continue
      }
      if !result.isEmpty { result += (empty == 0 ? "\\" : "\n") + margin }
      let extra = result.isEmpty ? empty : max(empty - 1, 0)
      let breaks = index < lines.count - 1 && (index == end || !lines[index + 1].isEmpty)
      result += String(repeating: "\\" + margin, count: extra) + escaped(line, breaks: breaks)
      empty = 0
    }
    return result + String(repeating: "\n".reference, count: lines.count - 1 - end)
  }

  /// A line with its markup made plain; `breaks` says that a backslash or a reference follows it.
  private func escaped(_ line: Substring.UnicodeScalarView, breaks: Bool) -> String {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    let isBlankEnd = words.last?.isEmpty ?? false
    let last = words.count - (isBlankEnd ? 2 : 1)
    var result = words.enumerated()
      .map { index, word in
        let breaks = index == last && (breaks || isBlankEnd)
        return MarkdownWord(word, opensLine: index == 0, breaks: breaks).text
      }
      .joined(separator: " ")
    // Scalars, because an accent may be typed on a blank.
    if result.unicodeScalars.first == " " {
      result = " ".reference + String(result.unicodeScalars.dropFirst())
    }
    if result.unicodeScalars.last == " " {
      result = String(result.unicodeScalars.dropLast()) + " ".reference
    }
    return result
  }
}

/// A word of a line, between blanks.
private struct MarkdownWord {
  let scalars: [Unicode.Scalar]
  /// Whether it is the first of its line.
  let opensLine: Bool
  /// Whether a backslash or a reference follows it without a blank.
  let breaks: Bool

  init(_ scalars: some Sequence<Unicode.Scalar>, opensLine: Bool, breaks: Bool) {
    self.scalars = Array(scalars)
    self.opensLine = opensLine
    self.breaks = breaks
  }

  var text: String {
    let markup = Set(scalars.indices.filter(isMarkup))
    // GitHub makes a web address a link as it stands, backslashes and references and all: with any
    // of those in it or after it, it must not be one.
    let isPlain = markup.isEmpty && !breaks && !scalars.contains(where: \.isDropped)
    let links = isPlain ? [] : Set(scalars.indices.filter(startsLink))
    return scalars.indices.reduce(into: "") { text, index in
      if markup.contains(index) || links.contains(index) { text += "\\" }
      let character = String(scalars[index])
      text += scalars[index].isDropped ? character.reference : character
    }
  }

  private func isMarkup(at index: Int) -> Bool {
    switch scalars[index] {
    case "\\", "`", "*", "[", "<", "|", "~": true
    case "#", "+", "-", "=", ">", ":": opensLine && index == 0
    case "_": !isInsideWord(at: index)
    case "&": startsReference(at: index)
    case ".", ")": endsListNumber(at: index)
    default: false
    }
  }

  /// Whether this is the colon of `https://` or the point of `www.`.
  private func startsLink(at index: Int) -> Bool {
    scalars[index...].starts(with: "://".unicodeScalars)
      || scalars[...index].suffix(4).elementsEqual("www.".unicodeScalars)
  }

  /// Whether the run of underscores stands between letters or digits, where it is no markup.
  private func isInsideWord(at index: Int) -> Bool {
    guard let before = scalars[..<index].last(where: { $0 != "_" }),
      let after = scalars[index...].first(where: { $0 != "_" })
    else { return false }
    return before.isLetterOrDigit && after.isLetterOrDigit
  }

  /// Whether the word goes on like `&amp;` or `&#38;`.
  private func startsReference(at index: Int) -> Bool {
    let name = scalars[(index + 1)...].prefix { $0 == "#" || ($0.isASCII && $0.isLetterOrDigit) }
    return !name.isEmpty && name.endIndex < scalars.endIndex && scalars[name.endIndex] == ";"
  }

  /// Whether the word is the number of a list item, such as `2027.` or `1)`.
  private func endsListNumber(at index: Int) -> Bool {
    opensLine && index > 0 && index == scalars.count - 1
      && scalars.dropLast().allSatisfy { ("0"..."9").contains($0) }
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    properties.isAlphabetic || properties.numericType != nil
  }

  /// Whether Markdown or a terminal would act on this instead of showing it.
  fileprivate var isDropped: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: properties.isBidiControl || ["\u{200B}", "\u{2060}", "\u{FEFF}"].contains(self)
    }
  }
}

extension String {
  /// The characters by their numbers, as HTML and Markdown write them.
  fileprivate var reference: String { unicodeScalars.map { "&#\($0.value);" }.joined() }
}
