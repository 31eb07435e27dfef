import Terminal
import Testing

struct EditBufferTests {
  struct Case: CustomTestStringConvertible {
    /// The text before, with "|" at the cursor.
    let before: String
    let commands: [EditCommand]
    let after: String

    init(_ before: String, _ commands: [EditCommand], _ after: String) {
      self.before = before
      self.commands = commands
      self.after = after
    }

    var testDescription: String { "\(commands) of \(before.debugDescription)" }
  }

  static let cases = [
    Case("sø|en", [.left], "s|øen"), Case("|en", [.left], "|en"), Case("en|", [.right], "en|"),
    Case("a👨‍👩‍👧|b", [.left], "a|👨‍👩‍👧b"), Case("a|👨‍👩‍👧b", [.right], "a👨‍👩‍👧|b"),
    Case("x\u{303}|", [.deleteBackward], "|"), Case("🇩🇰🇸🇪|", [.left], "🇩🇰|🇸🇪"),
    Case("|👍🏽!", [.deleteForward], "|!"), Case("en|\nto", [.deleteForward], "en|to"),
    Case("én årlig, prøve|", [.wordLeft, .wordLeft], "én |årlig, prøve"),
    Case("|én, årlig prøve", [.wordRight, .wordRight], "én, årlig| prøve"),
    Case("4.-6. klasse|", [.cutWordBackward, .cutWordBackward], "4.-|"),
    Case("en to|", [.cutWordBackward, .putBack, .putBack], "en toto|"),
    Case("|en to", [.cutWordForward], "| to"),
    Case("en|\nto\ntre", [.cutLineEnd, .cutLineEnd], "en|\ntre"),
    Case("en\nto| mere\ntre", [.cutLineEnd], "en\nto|\ntre"),
    Case("en\nt|o\ntre", [.lineStart], "en\n|to\ntre"),
    Case("en\nt|o\ntre", [.lineEnd], "en\nto|\ntre"),
    Case("en\nt|o", [.textStart], "|en\nto"), Case("e|n\nto", [.textEnd], "en\nto|"),
    Case("en|to", [.cutAll, .undo], "en|to"), Case("en|to", [.newline], "en\n|to"),
    Case("ab|", [.transpose], "ba|"), Case("a|bc", [.transpose], "ba|c"),
    Case("a|", [.transpose], "a|"), Case("a\n|b", [.transpose], "a\n|b"),
    Case("👍🏽æ|", [.transpose], "æ👍🏽|"), Case("|", [.undo, .putBack, .cutAll], "|"),
    Case("ab|cd", [.deleteBackward, .deleteForward, .undo, .undo], "ab|cd"),
  ]

  @Test(arguments: cases)
  func `a command changes the text as its name says`(_ test: Case) {
    var buffer = buffer(test.before)
    for command in test.commands { buffer.perform(command) }
    #expect(marked(buffer) == test.after)
  }

  @Test func `a typed mark joins the letter before it`() {
    var buffer = EditBuffer()
    for scalar in "bla\u{30A}x\u{303}".unicodeScalars { buffer.type(scalar) }
    #expect(Array(buffer.text.unicodeScalars) == Array("blåx\u{303}".unicodeScalars))
    #expect(buffer.cursor == 5)
  }

  @Test func `typing is undone word by word`() {
    var buffer = EditBuffer()
    for scalar in "en to tre".unicodeScalars { buffer.type(scalar) }
    var texts: [String] = []
    for _ in 0..<4 {
      buffer.perform(.undo)
      texts.append(buffer.text)
    }
    #expect(texts == ["en to ", "en ", "", ""])
  }

  struct Move: CustomTestStringConvertible {
    let up: Bool
    let before: String
    /// Nil where there is no such line.
    let after: String?
    var testDescription: String { "\(before.debugDescription) \(up ? "up" : "down")" }
  }

  static let moves = [
    Move(up: true, before: "første\nto|", after: "fø|rste\nto"),
    Move(up: true, before: "en\ntred|je", after: "en|\ntredje"),
    Move(up: false, before: "tred|je\nen", after: "tredje\nen|"),
    Move(up: false, before: "en|\n👍🏽👍🏽👍🏽", after: "en\n👍🏽👍🏽|👍🏽"),
    Move(up: true, before: "\n|", after: "|\n"), Move(up: false, before: "|\n", after: "\n|"),
    Move(up: true, before: "en|\nto", after: nil), Move(up: false, before: "en\n|to", after: nil),
    Move(up: true, before: "|", after: nil), Move(up: true, before: "|\n", after: nil),
  ]

  @Test(arguments: moves)
  func `the lines above and below are reached in the same column`(_ test: Move) {
    var buffer = buffer(test.before)
    let moved = buffer.moveLine(up: test.up)
    #expect(moved == (test.after != nil))
    #expect(marked(buffer) == test.after ?? test.before)
  }

  @Test func `a shorter line on the way does not change the column`() {
    var buffer = buffer("første linje\nto\ntredje lin|je")
    let moves = [true, true, false, false].map { buffer.moveLine(up: $0) }
    #expect(moves == [true, true, true, true])
    #expect(marked(buffer) == "første linje\nto\ntredje lin|je")
  }

  private func buffer(_ text: String) -> EditBuffer {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    var buffer = EditBuffer(parts[0] + parts[1])
    buffer.perform(.textStart)
    while buffer.textBeforeCursor != parts[0] { buffer.perform(.right) }
    return buffer
  }

  private func marked(_ buffer: EditBuffer) -> String {
    buffer.textBeforeCursor + "|" + buffer.text.dropFirst(buffer.textBeforeCursor.count)
  }
}
