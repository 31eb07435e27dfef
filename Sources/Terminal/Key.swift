/// What a person did at the keyboard.
package enum Key: Sendable, Hashable {
  /// A character was typed; not a control character.
  case text(Unicode.Scalar)
  /// A text was pasted, as the terminal sent it.
  case paste([UInt8])
  /// A key that changes the text or moves in it.
  case edit(EditCommand)
  /// Enter.
  case enter
  /// Tab.
  case tab
  /// Arrow up, or Ctrl-P.
  case up
  /// Arrow down, or Ctrl-N.
  case down
  /// Ctrl-C.
  case interrupt
  /// Ctrl-D, which deletes when there is text.
  case endOfInput
  /// Ctrl-Z.
  case suspend
  /// Ctrl-X Ctrl-E.
  case editor
  /// Ctrl-L.
  case clearScreen
}

/// A change of the text, or a move in it.
package enum EditCommand: Sendable, Hashable, CaseIterable {
  /// One character to the left.
  case left
  /// One character to the right.
  case right
  /// To the start of the word.
  case wordLeft
  /// To the end of the word.
  case wordRight
  /// To the start of the line.
  case lineStart
  /// To the end of the line.
  case lineEnd
  /// To the start of the text.
  case textStart
  /// To the end of the text.
  case textEnd
  /// Deletes the character before the cursor.
  case deleteBackward
  /// Deletes the character at the cursor.
  case deleteForward
  /// Cuts to the start of the word.
  case cutWordBackward
  /// Cuts to the end of the word.
  case cutWordForward
  /// Cuts to the end of the line; at its end, the newline.
  case cutLineEnd
  /// Cuts the whole text.
  case cutAll
  /// Puts back what was cut last.
  case putBack
  /// Swaps the characters around the cursor.
  case transpose
  /// Starts a new line.
  case newline
  /// Undoes the last change.
  case undo
}
