import Wording

/// What a rule says, with its placeholders resolved.
struct MessageTemplate: Sendable {
  /// A part of a text.
  enum Segment: Sendable, Hashable {
    case literal(String)
    /// The number of the place in its list.
    case number
    /// The words that decided, quoted.
    case words
    /// What a check found, by name.
    case finding(String)
    /// The text of a fact, shortened to so many characters where a limit is given.
    case fact(CompiledPath, limit: Int?)
  }

  let danish: [Segment]
  let english: [Segment]?

  subscript(language: Language) -> [Segment] {
    language == .english ? english ?? danish : danish
  }
}

/// A text on one line, cut at a word so that it has at most `limit` characters, `…` included.
func shortened(_ text: String, to limit: Int?) -> String {
  let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  guard let limit, line.count > limit else { return line }
  let room = line.prefix(limit)
  let head = room.dropLast()
  let cut = room.last == " " ? head : head[..<(head.lastIndex(of: " ") ?? head.endIndex)]
  let kept = String(cut).trimmingEnd { ",;:.–- ".contains($0) }
  return (kept.isEmpty ? String(head) : kept) + "…"
}

extension String {
  /// The text without the characters at its end that satisfy a condition.
  fileprivate func trimmingEnd(_ isTrimmed: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isTrimmed(last) { text.removeLast() }
    return text
  }
}
