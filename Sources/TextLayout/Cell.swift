/// One character of a line with what wrapping and colouring need to know of it.
struct Cell: Sendable {
  /// The character; never a control character other than a newline.
  let character: Character
  /// The columns it takes.
  let width: Int
  /// What it is part of.
  let role: Role

  init(_ character: Character, _ role: Role) {
    self.character = character
    width = character.displayWidth
    self.role = role
  }

  /// Whether a line may end here and the character then be left out.
  var isSpace: Bool {
    // No-break spaces: the ordinary one, the narrow one and the one as wide as a digit.
    character.isWhitespace && !["\u{A0}", "\u{202F}", "\u{2007}"].contains(character)
  }

  /// The characters of a text, made harmless.
  static func cells(of text: StyledText) -> [Cell] {
    text.runs.flatMap { run in
      HarmlessText.of(run.text, controls: .shown).map { Cell($0, run.role) }
    }
  }

  /// So many spaces.
  static func spaces(_ count: Int) -> [Cell] {
    Array(repeating: Cell(" ", .plain), count: max(count, 0))
  }
}

extension Collection where Element == Cell {
  /// The columns all of these take on one line.
  var width: Int { reduce(0) { $0 + $1.width } }
}

extension [Cell] {
  /// The lines between the given characters.
  func split(at separator: Character) -> [[Cell]] {
    split(omittingEmptySubsequences: false) { $0.character == separator }.map(Array.init)
  }

  /// The same characters, with a space for each newline.
  var onOneLine: [Cell] { map { $0.character == "\n" ? Cell(" ", $0.role) : $0 } }

  /// The characters up to the last that is not a space.
  var withoutTrailingSpaces: ArraySlice<Cell> {
    let end = lastIndex { $0.character != " " }.map { $0 + 1 } ?? startIndex
    return self[..<end]
  }
}
