/// The text being written, with a cursor, what was cut, and what can be undone.
///
/// The cursor stands between characters as a person sees them: an emoji of several code points is
/// passed and deleted as one.
package struct EditBuffer: Sendable {
  /// The text, in code points; composed where a person typed it so that it composes.
  package private(set) var scalars: [Unicode.Scalar]
  /// Where the cursor stands: the number of code points before it.
  package private(set) var cursor: Int
  private var cut: [Unicode.Scalar] = []
  private var undoable: [State] = []
  private var isTyping = false
  /// The column the cursor strives for on its way through shorter lines.
  private var wantedColumn: Int?

  private struct State {
    let scalars: [Unicode.Scalar]
    let cursor: Int
  }

  /// Makes a buffer with the cursor at the end of the text.
  package init(_ text: String = "") {
    scalars = Array(text.unicodeScalars)
    cursor = scalars.count
  }

  /// Puts the cursor after so many code points.
  mutating func place(cursor: Int) { self.cursor = min(max(cursor, 0), scalars.count) }

  /// The text.
  package var text: String { Self.string(scalars[...]) }

  /// The text before the cursor.
  package var textBeforeCursor: String { Self.string(scalars[..<cursor]) }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

// MARK: - Changes

extension EditBuffer {
  /// Puts a typed character before the cursor; a combining mark joins the character before it.
  package mutating func type(_ scalar: Unicode.Scalar) {
    let startsWord = scalar != " " && cursor > 0 && scalars[cursor - 1] == " "
    if !isTyping || startsWord { remember() }
    insert([scalar])
    isTyping = true
  }

  /// Puts a text before the cursor.
  package mutating func insert(_ text: String) {
    remember()
    insert(Array(text.unicodeScalars))
  }

  /// Replaces the text before the cursor, or all of it, and puts the cursor after the new text.
  package mutating func replace(all: Bool = false, with text: String) {
    remember()
    let new = Array(text.unicodeScalars)
    scalars.replaceSubrange(0..<(all ? scalars.count : cursor), with: new)
    cursor = new.count
  }

  private mutating func insert(_ new: [Unicode.Scalar]) {
    wantedColumn = nil
    guard let first = new.first else { return }
    let joins = first.properties.canonicalCombiningClass != .notReordered
    let start = joins ? characterStart(before: cursor) : cursor
    let joined = Self.string(scalars[start..<cursor] + new)
    let composed = joins ? Array(TypedText.composed(joined).unicodeScalars) : new
    scalars.replaceSubrange(start..<cursor, with: composed)
    cursor = start + composed.count
  }

  private mutating func delete(_ range: Range<Int>, cutting: Bool = false) {
    guard !range.isEmpty else { return }
    remember()
    if cutting { cut = Array(scalars[range]) }
    scalars.removeSubrange(range)
    cursor = range.lowerBound
  }

  /// Keeps the text as it is now for `undo`; the oldest of many is forgotten.
  private mutating func remember() {
    isTyping = false
    wantedColumn = nil
    undoable.append(State(scalars: scalars, cursor: cursor))
    if undoable.count > 100 { undoable.removeFirst() }
  }

  private mutating func undo() {
    guard let last = undoable.popLast() else { return }
    scalars = last.scalars
    cursor = last.cursor
  }

  private mutating func transpose() {
    let line = lineStart..<lineEnd
    let middle = cursor == line.upperBound ? characterStart(before: cursor) : cursor
    guard middle > line.lowerBound, middle < line.upperBound else { return }
    let start = characterStart(before: middle)
    let end = characterEnd(after: middle)
    remember()
    scalars.replaceSubrange(start..<end, with: scalars[middle..<end] + scalars[start..<middle])
    cursor = end
  }
}

// MARK: - Commands

extension EditBuffer {
  /// Does what a key asks for; nothing where that is impossible.
  package mutating func perform(_ command: EditCommand) {
    if command != .undo, let place = destination(of: command) {
      cursor = place
      isTyping = false
      wantedColumn = nil
      return
    }
    switch command {
    case .deleteBackward: delete(characterStart(before: cursor)..<cursor)
    case .deleteForward: delete(cursor..<characterEnd(after: cursor))
    case .cutWordBackward: delete(wordStart..<cursor, cutting: true)
    case .cutWordForward: delete(cursor..<wordEnd, cutting: true)
    case .cutLineEnd:
      delete(cursor..<(cursor == lineEnd ? cursorAfterNewline : lineEnd), cutting: true)
    case .cutAll: delete(0..<scalars.count, cutting: true)
    case .putBack: if !cut.isEmpty { insert(Self.string(cut[...])) }
    case .transpose: transpose()
    case .newline: insert("\n")
    case .undo: undo()
    default: break
    }
    isTyping = false
  }

  private func destination(of command: EditCommand) -> Int? {
    switch command {
    case .left: characterStart(before: cursor)
    case .right: characterEnd(after: cursor)
    case .wordLeft: wordStart
    case .wordRight: wordEnd
    case .lineStart: lineStart
    case .lineEnd: lineEnd
    case .textStart: 0
    case .textEnd: scalars.count
    default: nil
    }
  }

  /// Moves to the line above or below; false when there is none.
  package mutating func moveLine(up: Bool) -> Bool {
    let target: Int
    if up {
      guard lineStart > 0 else { return false }
      target = start(ofLineAt: lineStart - 1)
    } else {
      guard lineEnd < scalars.count else { return false }
      target = lineEnd + 1
    }
    let column = wantedColumn ?? Self.string(scalars[lineStart..<cursor]).count
    cursor = target
    let end = lineEnd
    for _ in 0..<column where cursor < end { cursor = characterEnd(after: cursor) }
    wantedColumn = column
    isTyping = false
    return true
  }
}

// MARK: - Places

extension EditBuffer {
  /// The longest character that is passed as one, in code points; longer ones are passed in parts.
  private static let longestCharacter = 64

  private func characterStart(before index: Int) -> Int {
    let near = scalars[max(0, index - Self.longestCharacter)..<index]
    return index - (Self.string(near).last?.unicodeScalars.count ?? 0)
  }

  private func characterEnd(after index: Int) -> Int {
    let near = scalars[index..<min(scalars.count, index + Self.longestCharacter)]
    return index + (Self.string(near).first?.unicodeScalars.count ?? 0)
  }

  private var lineStart: Int { start(ofLineAt: cursor) }

  private func start(ofLineAt index: Int) -> Int {
    scalars[..<index].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }

  private var lineEnd: Int { scalars[cursor...].firstIndex(of: "\n") ?? scalars.count }

  private var cursorAfterNewline: Int { min(cursor + 1, scalars.count) }

  private var wordStart: Int {
    let end = scalars[..<cursor].lastIndex { $0.isWordPart } ?? 0
    return scalars[..<end].lastIndex { !$0.isWordPart }.map { $0 + 1 } ?? 0
  }

  private var wordEnd: Int {
    let start = scalars[cursor...].firstIndex { $0.isWordPart } ?? scalars.count
    return scalars[start...].firstIndex { !$0.isWordPart } ?? scalars.count
  }
}

extension Unicode.Scalar {
  /// Whether this is part of a word: a letter, a digit, or a mark on one.
  fileprivate var isWordPart: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    case .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber: true
    default: false
    }
  }
}
