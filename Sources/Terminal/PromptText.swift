internal import TextLayout

/// The words before the cursor, as libedit wants them.
struct PromptText {
  /// What is drawn, with the marks around the colours.
  let codes: [Int32]
  /// The same as text, without the space at its end.
  let text: String
  /// The columns it takes.
  let width: Int

  /// Makes "prompt › " in the colour of prompts; nothing in it can move the cursor.
  init(_ prompt: String, sign: String, isColoured: Bool) {
    let scalars = Array("\(prompt) \(sign)".unicodeScalars)
      .filter { TerminalDevice.width(of: $0) > 0 }
    text = String(String.UnicodeScalarView(scalars))
    width = scalars.reduce(1) { $0 + TerminalDevice.width(of: $1) }
    let colour = isColoured ? Role.prompt.colour : nil
    let start = colour.map { Self.mark("\u{1B}[\($0)m") } ?? []
    // libedit draws a mark only before a character that is seen: here the space.
    let end = colour == nil ? [] : Self.mark("\u{1B}[0m")
    codes = start + scalars.map(Self.code) + end + [Self.code(" ")]
  }

  private static func mark(_ text: String) -> [Int32] {
    [EditLine.escape] + text.unicodeScalars.map(code) + [EditLine.escape]
  }

  private static func code(_ scalar: Unicode.Scalar) -> Int32 { Int32(bitPattern: scalar.value) }
}
