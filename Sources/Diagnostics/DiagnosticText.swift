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
    let message = wording[diagnostic.key, diagnostic.arguments]
    var text = "\(severity): \(message) [\(diagnostic.code)]\n"
    if let place = diagnostic.place {
      let position = place.source.position(of: place.range.lowerBound)
      text = "\(place.source.name):\(position.line):\(position.column): " + text
      text += excerpt(place, line: position.line)
    }
    if let help = diagnostic.help {
      let word = wording(DiagnosticPhrase.help)
      text += " \(word): \(wording[help, diagnostic.arguments])\n"
    }
    return text
  }

  private func excerpt(_ place: Place, line number: Int) -> String {
    let (line, start) = place.source.line(around: place.range.lowerBound)
    let bytes = Array(line.utf8)
    let from = min(place.range.lowerBound - start, bytes.count)
    let to = min(max(place.range.upperBound - start, from), bytes.count)
    func text(_ range: Range<Int>) -> String {
      HarmlessText.of(String(decoding: bytes[range], as: UTF8.self), controls: .shown)
    }
    var before = text(0..<from)
    var marked = text(from..<to)
    var after = text(to..<bytes.count)
    if before.displayWidth > Self.lineWidth / 2 {
      before = "…" + before.suffix(Self.lineWidth / 2 - 1)
    }
    if marked.count > Self.lineWidth / 2 { marked = marked.prefix(Self.lineWidth / 2 - 1) + "…" }
    let room = max(Self.lineWidth - before.displayWidth - marked.displayWidth, 1)
    if after.displayWidth > room { after = after.prefix(room - 1) + "…" }
    let carets = String(repeating: "^", count: max(marked.displayWidth, 1))
    let gutter = " \(number) | "
    let blank = String(repeating: " ", count: "\(number)".count + 1) + " | "
    let indent = String(repeating: " ", count: before.displayWidth)
    return gutter + before + marked + after + "\n" + blank + indent + carets + "\n"
  }
}
