import DanishText

/// The rows of a table of times, each as one entry: "August 2027: Status til udvalget".
struct JoinedRows {
  private(set) var items: [ReadItem] = []

  init(_ lines: [AnswerLine]) {
    var last: AnswerLine.CellRow?
    for line in lines {
      if line.joined == last, last != nil {
        items[items.count - 1].join(line)
      } else {
        items.append(
          ReadItem(text: line.line.text, sources: [line.line.source], number: line.number))
      }
      last = line.joined
    }
  }
}

extension ReadItem {
  /// Puts the next cell of a row to the words: behind a colon, and further cells behind a comma.
  fileprivate mutating func join(_ line: AnswerLine) {
    text += (sources.count > 1 ? ", " : text.hasSuffix(":") ? " " : ": ") + line.line.text
    sources.append(line.line.source)
  }
}
