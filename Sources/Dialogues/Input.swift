import Diagnostics
package import Wording

/// What a typed line means.
package enum Input: Sendable, Hashable {
  /// An empty line: keep what stands, or go on.
  case nothing
  /// A single question mark: say the guidance again.
  case guidance
  /// An answer, without the spaces around it.
  case answer(String)
  /// A command and the words after it.
  case command(Command, argument: String)
  /// A command nobody knows, and the one that was perhaps meant.
  case unknownCommand(String, suggestion: Command?)
  /// The beginning of several commands.
  case ambiguousCommand(String, [Command])

  /// Reads a line.
  ///
  /// Commands begin with a colon; an answer that does is typed with two. A text of several lines is always an answer: commands are never pasted by the page.
  package init(_ line: String, language: Language) {
    let text = line.trimmed
    if text.isEmpty {
      self = .nothing
    } else if text == "?" {
      self = .guidance
    } else if text.hasPrefix("::") {
      self = .answer(Self.unescaped(text))
    } else if Self.isCommand(text) {
      self = Self.command(String(text.dropFirst()), language)
    } else {
      self = .answer(text)
    }
  }

  /// An answer as it must be typed to be read as one: a colon at its beginning is doubled.
  static func escaped(_ answer: String) -> String {
    answer.trimmed.hasPrefix(":") ? ":" + answer.trimmed : answer
  }

  /// The answer that a typed line means when it is known to be one.
  static func unescaped(_ line: String) -> String {
    let text = line.trimmed
    return text.hasPrefix("::") ? String(text.dropFirst()) : text
  }

  /// Whether a line, finished or not, is a command and worth no draft.
  static func isCommand(_ line: String) -> Bool {
    let text = line.trimmed
    return text.hasPrefix(":") && !text.hasPrefix("::") && !text.contains(where: \.isNewline)
  }

  private static func command(_ text: String, _ language: Language) -> Input {
    let parts = text.trimmed.split(separator: " ", maxSplits: 1)
    let word = parts.first.map { folded(String($0)) } ?? ""
    let argument = parts.count > 1 ? String(parts[1]).trimmed : ""
    if parts.count == 1, Int(word) != nil { return .command(.go, argument: word) }
    let matches = commands(beginning: word, language)
    if matches.count == 1 { return .command(matches[0], argument: argument) }
    if matches.count > 1 { return .ambiguousCommand(word, matches) }
    let names = Command.allCases.flatMap { [folded($0.danish), folded($0.english)] }
    let close = suggestion(for: word, among: names)
    let meant = Command.allCases.first { folded($0.danish) == close || folded($0.english) == close }
    return .unknownCommand(String(parts.first ?? ""), suggestion: meant)
  }

  /// The commands a word may mean: a whole name in either language, else the beginning of a name in
  /// the language spoken, else of one in the other.
  static func commands(beginning word: String, _ language: Language) -> [Command] {
    let all = Command.allCases
    if let exact = all.first(where: { folded($0.name(in: language)) == word }) { return [exact] }
    if let exact = all.first(where: { folded($0.danish) == word || folded($0.english) == word }) {
      return [exact]
    }
    guard !word.isEmpty else { return [] }
    for spoken in [language] + Language.allCases.filter({ $0 != language }) {
      let matches = all.filter { folded($0.name(in: spoken)).hasPrefix(word) }
      if matches.isEmpty { continue }
      // The beginning of `næste` is not the beginning of `næste-fejl` before it says so.
      let shortest = matches.min { $0.name(in: spoken).count < $1.name(in: spoken).count }
      if let shortest,
        matches.allSatisfy({ match in
          match.name(in: spoken).hasPrefix(shortest.name(in: spoken))
        })
      {
        return [shortest]
      }
      return matches
    }
    return []
  }
}

/// A word as commands are compared: lower case, and Danish letters as a foreign keyboard writes them.
func folded(_ word: String) -> String {
  word.lowercased().map { letter in
    switch letter {
    case "æ": "ae"
    case "ø": "oe"
    case "å": "aa"
    case "é": "e"
    default: String(letter)
    }
  }.joined()
}

extension String {
  /// The text without spaces and line breaks at either end.
  var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
