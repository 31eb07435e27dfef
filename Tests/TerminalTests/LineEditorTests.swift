import Dialogues
import Terminal
import Testing

struct LineEditorTests {
  private func editor(
    _ text: String = "", history: [String] = [], offers: [String] = []
  ) -> LineEditor {
    LineEditor(
      LineRequest(prompt: "", prefill: text, history: history) { before in
        offers.filter { $0.hasPrefix(before) }.map { Completion(line: $0, label: $0) }
      })
  }

  struct Case: CustomTestStringConvertible {
    let key: Key
    let text: String
    let effect: LineEditor.Effect

    init(_ key: Key, _ text: String, _ effect: LineEditor.Effect) {
      self.key = key
      self.text = text
      self.effect = effect
    }

    var testDescription: String { "\(key) after \(text.debugDescription)" }
  }

  static let cases = [
    Case(.enter, "mål", .finish(.line("mål"))),
    Case(.interrupt, "mål", .finish(.interrupted("mål"))),
    Case(.editor, "en\nto", .finish(.editorRequested("en\nto"))),
    Case(.endOfInput, "", .finish(.endOfInput)), Case(.endOfInput, "mål", .finish(.endOfInput)),
    Case(.suspend, "mål", .suspend), Case(.clearScreen, "mål", .clearScreen),
    Case(.tab, "ab", .list(["abe", "abrikos"])), Case(.tab, "x", .show),
    Case(.text("a"), "", .show), Case(.up, "mål", .show),
  ]

  @Test func `a colon as the first key takes the text away that stood there`() {
    var editor = editor("gammelt svar")
    _ = editor.handle(.text(":"))
    _ = editor.handle(.text("g"))
    #expect(editor.text == ":g")
  }

  @Test func `a colon further on is a colon`() {
    var editor = editor("bl.a")
    _ = editor.handle(.text("."))
    _ = editor.handle(.text(":"))
    #expect(editor.text == "bl.a.:")
  }

  @Test func `the end of input deletes in a text that was touched`() {
    var editor = editor("mål")
    _ = editor.handle(.text("x"))
    #expect(editor.handle(.endOfInput) == .show)
  }

  @Test(arguments: cases)
  func `a key has its effect`(_ test: Case) {
    var editor = editor(test.text, offers: ["abe", "abrikos"])
    let effect = editor.handle(test.key)
    #expect(effect == test.effect)
  }

  @Test func `what is handed over is clean whatever came in`() {
    var editor = editor("a\u{1B}[31m\tb", history: ["\u{9B}2Jgammel"])
    let keys: [Key] = [
      .text("\u{85}"), .text("\u{A0}"), .text("\u{202E}"), .text("a"), .text("\u{30A}"),
      .text("\u{200D}"), .paste(Array("\u{1B}]0;x\u{7}\r\nto".utf8)),
    ]
    for key in keys { _ = editor.handle(key) }
    #expect(Array(editor.text.unicodeScalars) == Array("a b å\nto".unicodeScalars))
    _ = editor.handle(.up)
    _ = editor.handle(.up)
    #expect(editor.text == "gammel")
  }

  @Test func `a line taken from the history can be given back`() {
    var editor = editor("kladde", history: ["gammel"])
    _ = editor.handle(.up)
    #expect(editor.text == "gammel")
    _ = editor.handle(.edit(.undo))
    #expect(editor.text == "kladde")
  }
}
