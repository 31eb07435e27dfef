import WordDocuments

/// Reads text without marks: a line is a paragraph, but lines that were broken to fit a page are one.
struct PlainTextReading {
  private(set) var document = Document(format: .plainText)

  /// From here on, a line may have been broken because the page was full.
  private static let fullLine = 60

  init(_ text: String) {
    let lines = textLines(text)
    var last: Substring = ""
    for (index, line) in lines.enumerated() {
      defer { last = line }
      if isRule(line), let heading = document.blocks.indices.last, !isBlank(last) {
        document.blocks[heading].heading = line.contains("=") ? 1 : 2
        continue
      }
      if goesOn(line, behind: last), let block = document.blocks.indices.last {
        document.blocks[block].text += " " + trimmed(line)
      } else {
        document.blocks.append(Block(String(line), place: BlockPlace(paragraph: index + 1)))
      }
    }
  }

  private func isBlank(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }

  /// Whether a line only underlines the one above it.
  private func isRule(_ line: Substring) -> Bool {
    let signs = trimmed(line)
    return signs.utf8.count >= 3
      && (signs.allSatisfy { $0 == "-" } || signs.allSatisfy { $0 == "=" })
  }

  /// Whether a line goes on with the one before it, which was full and did not end.
  private func goesOn(_ line: Substring, behind last: Substring) -> Bool {
    guard last.count >= Self.fullLine, !isBlank(line), let first = trimmed(line).first,
      let end = last.last(where: { !$0.isWhitespace })
    else { return false }
    if first.isLowercase { return true }
    let isEnded = [".", "?", "!", ":", ";"].contains(end)
    return !isEnded && !isLabelled(line) && (first.isLetter || first.isNumber || first == "(")
  }

  /// Whether a line begins with a name for what follows: "Ejer af målplan: …".
  private func isLabelled(_ line: Substring) -> Bool {
    guard let colon = line.prefix(40).firstIndex(of: ":") else { return false }
    return line[..<colon].split(whereSeparator: \.isWhitespace).count <= 5
  }

  private func trimmed(_ line: Substring) -> Substring {
    var line = line.drop(while: \.isWhitespace)
    while line.last?.isWhitespace == true { line.removeLast() }
    return line
  }
}
