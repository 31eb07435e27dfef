import DanishText

/// Names that stand in one entry with "samt" between: "Kultur & Fritid samt Børn og Unge".
enum NameParts {
  /// The names of an entry, each as an entry.
  static func parts(of item: ReadItem) -> [ReadItem] {
    let text = TokenizedText(item.text)
    let joints = text.words.filter { $0.folded == "samt" }.map(\.span)
    guard !joints.isEmpty, item.text.utf8.count == text.bytes.count else { return [item] }
    let starts = [0] + joints.map(\.upperBound)
    let ends = joints.map(\.lowerBound) + [text.bytes.count]
    return zip(starts, ends).map { start, end in
      var part = item
      let span = Blanks.trimmed(start..<max(start, end), of: text.bytes)
      part.text = text.quote(span)
      return part
    }.filter { !$0.text.isBlank }
  }
}
