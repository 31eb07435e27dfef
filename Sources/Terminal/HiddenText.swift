/// What is seen of a text that nobody is to read: a dot for each character.
enum HiddenText {
  /// What stands for a character.
  static let sign = "•"
  /// What stands for a whole text, however long, once it has been typed.
  static let whole = "•••"

  /// A buffer as it may be seen, with the cursor where it is.
  static func of(_ buffer: EditBuffer) -> EditBuffer {
    EditBuffer(hiding: buffer)
  }
}

extension EditBuffer {
  /// Makes a buffer with a dot for each code point of another but its newlines.
  fileprivate init(hiding buffer: EditBuffer) {
    let dots = buffer.scalars.map { $0 == "\n" ? "\n" : HiddenText.sign }
    self.init(dots.joined())
    place(cursor: buffer.cursor)
  }
}
