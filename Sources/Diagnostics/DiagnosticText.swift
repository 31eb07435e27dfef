import TextLayout
package import Wording

/// Renders diagnostics the way compilers do: place, severity, message, code, the line and a caret.
///
/// Written as `path:line:column: error: message [code]`, then the source line with a caret run
/// below it, then what to do. Long lines are cut on both sides so that the caret stays in sight.
package struct DiagnosticText: Sendable {
  private let wording: Wording
  /// The most diagnostics shown; the rest is counted.
  package static let limit = 100
  /// The most columns shown of a source line.
  private static let lineWidth = 100
  /// The most characters of what somebody wrote that are told in a sentence.
  private static let argumentLength = 1_500
  /// The most characters of a line looked at on either side of a place.
  private static let reach = 1000

  /// Makes a renderer that speaks `wording`.
  package init(_ wording: Wording) {
    self.wording = wording
  }

  /// Renders diagnostics sorted by source and place, at most ``limit`` of them, a line break last.
  package func render(_ diagnostics: [Diagnostic]) -> String {
    let sorted = diagnostics.sorted { left, right in
      guard let first = left.place else { return right.place != nil }
      guard let second = right.place else { return false }
      return (first.source.name, first.range.lowerBound, left.key)
        < (second.source.name, second.range.lowerBound, right.key)
    }
    var lines = sorted.prefix(Self.limit).map(render)
    if sorted.count > Self.limit {
      let rest = sorted.count - Self.limit
      lines.append(wording(DiagnosticPhrase.more, ["count": "\(rest)"]) + "\n")
    }
    return lines.joined()
  }

  /// Renders one diagnostic, a line break last.
  package func render(_ diagnostic: Diagnostic) -> String {
    let severity = wording(DiagnosticPhrase(diagnostic.severity))
    let arguments = diagnostic.arguments.mapValues(told)
    let message = wording[diagnostic.key, arguments]
    var text = "\(severity): \(message) [\(diagnostic.code)]\n"
    if let place = diagnostic.place {
      let position = place.source.position(of: place.range.lowerBound)
      text = "\(told(place.source.name)):\(position.line):\(position.column): " + text
      text += excerpt(place, line: position.line)
    }
    if let help = diagnostic.help {
      let word = wording(DiagnosticPhrase.help)
      text += " \(word): \(wording[help, arguments])\n"
    }
    return text
  }

  /// The line with a place in it, and a caret run below the place.
  private func excerpt(_ place: Place, line number: Int) -> String {
    let (line, start) = place.source.line(around: place.range.lowerBound)
    let lower = line.utf8Index(at: place.range.lowerBound - start, up: false)
    let upper = max(line.utf8Index(at: place.range.upperBound - start, up: true), lower)
    let half = Self.lineWidth / 2
    let before = shown(line[..<lower].suffix(Self.reach)).cut(to: half, keepsEnd: true)
    let marked = shown(line[lower..<upper].prefix(Self.reach)).cut(to: half)
    let room = max(Self.lineWidth - before.displayWidth - marked.displayWidth, 1)
    let after = shown(line[upper...].prefix(Self.reach)).cut(to: room)
    let carets = String(repeating: "^", count: max(marked.displayWidth, 1))
    let gutter = " \(number) | "
    let blank = String(repeating: " ", count: "\(number)".count + 1) + " | "
    let indent = String(repeating: " ", count: before.displayWidth)
    return gutter + before + marked + after + "\n" + blank + indent + carets + "\n"
  }

  /// What somebody wrote as part of a sentence: on one line, harmless, and not too long.
  private func told(_ text: String) -> String {
    let short = text.prefix(Self.argumentLength)
    let line = shown(short).split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: " ")
    return short.endIndex < text.endIndex ? line + "…" : line
  }

  private func shown(_ text: Substring) -> String {
    HarmlessText.of(String(text), controls: .shown)
  }
}

extension String {
  /// The index at a UTF-8 offset; inside a character, of its beginning or of its end.
  fileprivate func utf8Index(at offset: Int, up: Bool) -> Index {
    var index = utf8.index(startIndex, offsetBy: min(max(offset, 0), utf8.count))
    while index.samePosition(in: unicodeScalars) == nil {
      index = up ? utf8.index(after: index) : utf8.index(before: index)
    }
    return index
  }

  /// The text, or as much of one end of it as fits into so many columns, with an ellipsis.
  fileprivate func cut(to columns: Int, keepsEnd: Bool = false) -> String {
    guard displayWidth > columns else { return self }
    var width = 1
    let fits = { (character: Character) in
      width += character.displayWidth
      return width <= columns
    }
    if !keepsEnd { return prefix(while: fits) + "…" }
    return "…" + String(String(reversed()).prefix(while: fits).reversed())
  }
}
