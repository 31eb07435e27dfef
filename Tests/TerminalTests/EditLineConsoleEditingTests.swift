import PseudoTerminals
import Testing

struct EditLineConsoleEditingTests {
  struct Case: CustomTestStringConvertible {
    let keys: String
    let answer: String

    init(_ keys: String, _ answer: String) {
      self.keys = keys
      self.answer = answer
    }

    var testDescription: String { keys.debugDescription }
  }

  static let cases = [
    Case("blåbær Ø", "line blåbær Ø"),
    Case("", "line"),
    Case("abc" + Keys.left + Keys.left + "æ", "line aæbc"),
    Case("ÅØÆ" + Keys.home + "x" + Keys.end + "y", "line xÅØÆy"),
    Case("søen" + Keys.left + Keys.backspace, "line søn"),
    Case("søen" + Keys.left + Keys.left + Keys.delete, "line søn"),
    Case("bla\u{30A}ba\u{308}r", "line blåbär"),
    Case("e\u{301}t" + Keys.left + Keys.backspace, "line t"),
    Case("a👨‍👩‍👧b" + Keys.left + Keys.backspace + "c", "line acb"),
    Case("🇩🇰🇸🇪" + Keys.backspace, "line 🇩🇰"),
    Case("👍🏽" + Keys.left + "x", "line x👍🏽"),
    Case("x\u{303}y" + Keys.left + Keys.left + "!", "line !x\u{303}y"),
    Case("漢字" + Keys.left + "æ", "line 漢æ字"),
    Case("en to tre" + Keys.control("W"), "line en to "),
    Case("grøn å" + "\u{1B}b\u{1B}b\u{1B}d" + "blå", "line blå å"),
    Case("en to" + Keys.controlLeft + "x" + Keys.controlRight + "y", "line en xtoy"),
    Case(
      "en to" + Keys.control("A") + Keys.control("K") + "tre " + Keys.control("Y"), "line tre en to"
    ),
    Case("forkert" + Keys.control("U") + "rigtigt", "line rigtigt"),
    Case("ab" + Keys.control("T"), "line ba"),
    Case("æø" + Keys.control("A") + Keys.control("F") + Keys.control("T"), "line øæ"),
    Case("en to" + Keys.control("_"), "line en "),
    Case("væk" + Keys.control("U") + Keys.control("_"), "line væk"),
    Case("ab" + Keys.control("B") + Keys.control("D"), "line a"),
    Case("a" + Keys.escape + "[15~" + Keys.escape + "[99;99X" + Keys.escape + "x" + "b", "line ab"),
    Case("a\u{80}\u{9B}b\u{200B}\u{202E}c\u{A0}d", "line abc d"),
    Case("en" + Keys.altEnter + "to" + Keys.control("J") + "tre", "line en\\nto\\ntre"),
    Case("en" + Keys.altEnter + "to" + Keys.up + "x" + Keys.down + "y", "line enx\\ntoy"),
    Case("en" + Keys.altEnter + "to" + Keys.home + "x" + Keys.control("K"), "line en\\nx"),
  ]

  @Test(arguments: cases)
  func `keys edit the answer`(_ test: Case) throws {
    let session = try ProbeSession()
    #expect(try session.answer(test.keys) == test.answer)
    try session.terminal.wait(for: "Svar 1 læst.")
    #expect(session.terminal.screen.unknown == [])
  }

  @Test(arguments: ["C", "C.UTF-8", "da_DK.ISO-8859-1"])
  func `Danish letters and emoji survive any locale`(_ locale: String) throws {
    let session = try ProbeSession(environment: ["LANG": locale])
    try session.terminal.type("rødgrød é 🙂")
    try session.terminal.wait(forRow: "svar › rødgrød é 🙂")
    #expect(try session.answer("") == "line rødgrød é 🙂")
  }

  @Test func `what is typed is shown where it is typed`() throws {
    let session = try ProbeSession()
    try session.terminal.type("bla\u{30A} b")
    try session.terminal.wait(forRow: "svar › blå b")
    #expect(session.terminal.screen.column == 12)
    try session.terminal.type(Keys.left + Keys.left + Keys.left)
    try session.terminal.wait(until: "the cursor before å") { session.terminal.screen.column == 9 }
    try session.terminal.type("🙂")
    try session.terminal.wait(forRow: "svar › bl🙂å b")
    #expect(session.terminal.screen.column == 11)
  }

  @Test func `a long line is wrapped and edited across rows`() throws {
    let session = try ProbeSession(columns: 20)
    try session.terminal.type("Elever i fjerde klasse møder til tiden")
    try session.terminal.wait(until: "three rows") {
      session.terminal.screen.text.hasSuffix("svar › Elever i fjer\nde klasse møder til\ntiden")
    }
    try session.terminal.type(Keys.home + "Alle ")
    try session.terminal.wait(until: "the text moved on") {
      session.terminal.screen.text.hasSuffix(
        "svar › Alle Elever i\n fjerde klasse møder\n til tiden")
    }
    #expect(try session.answer("") == "line Alle Elever i fjerde klasse møder til tiden")
  }

  @Test(arguments: ["xterm-kitty", "vt100", "linux", "tmux-256color"])
  func `an unknown or simple terminal is edited on as well`(_ type: String) throws {
    let session = try ProbeSession(environment: ["TERM": type])
    try session.terminal.type("abd" + Keys.left + "c")
    try session.terminal.wait(forRow: "svar › abcd")
    #expect(try session.answer("") == "line abcd")
    #expect(!session.terminal.screen.transcript.contains("terminal"))
  }

  @Test func `Ctrl-L leaves the prompt and the text on an empty screen`() throws {
    let session = try ProbeSession()
    try session.terminal.type("abc" + Keys.control("L"))
    try session.terminal.wait(until: "only the prompt") {
      session.terminal.screen.text == "svar › abc"
    }
    #expect(try session.answer("") == "line abc")
  }

  @Test func `the prompt is coloured and the answer is not`() throws {
    let session = try ProbeSession(["prompt=ærligt svar"], prompt: "ærligt svar ›")
    for (letter, row) in [("j", "ærligt svar › j"), ("a", "ærligt svar › ja")] {
      try session.terminal.type(letter)
      try session.terminal.wait(forRow: row)
    }
    #expect(session.terminal.screen.column == 16)
    let text = String(decoding: session.terminal.output, as: UTF8.self)
    #expect(text.contains("\u{1B}[1mærligt svar ›\u{1B}[0m ja"))
  }

  @Test func `a file called editrc in the home folder is not read`() throws {
    let session = try ProbeSession(environment: ["HOME": "/nonexistent", "EDITRC": "/dev/null"])
    #expect(try session.answer("ab" + Keys.left + "x") == "line axb")
  }
}
