import PseudoTerminals
import Testing

struct EditLineConsoleTextTests {
  @Test func `a prefilled answer stands on the line and is edited there`() throws {
    let session = try ProbeSession(["prefill=Fravær på Egelund"])
    try session.terminal.wait(forRow: "svar › Fravær på Egelund")
    #expect(try session.answer(Keys.home + "Lavt ") == "line Lavt Fravær på Egelund")
  }

  @Test func `a prefilled answer of several lines stands on several rows`() throws {
    let session = try ProbeSession(["prefill=en\\nto\\n\\nfire"])
    try session.terminal.wait(until: "four rows") {
      session.terminal.screen.text.hasSuffix("svar › en\nto\n\nfire")
    }
    #expect(try session.answer(Keys.up + "tre") == "line en\\nto\\ntre\\nfire")
  }

  @Test func `a hostile prefill moves nothing`() throws {
    let session = try ProbeSession(["prefill=a\u{1B}[2Jb\u{9B}31mc\u{202E}d\tæ"])
    try session.terminal.wait(forRow: "svar › abcd æ")
    #expect(session.terminal.screen.text.hasPrefix("── PRØVE"))
    #expect(try session.answer("") == "line abcd æ")
  }

  struct Paste: CustomTestStringConvertible {
    let pasted: String
    let answer: String
    var testDescription: String { pasted.debugDescription }
  }

  static let pastes = [
    Paste(pasted: "en\r\nto\rtre\nfire", answer: "line en\\nto\\ntre\\nfire"),
    Paste(pasted: "\u{1B}[31mrød\u{1B}[0m \u{1B}]0;titel\u{07}tekst", answer: "line rød tekst"),
    Paste(pasted: "a\tb\u{A0}c\u{3}\u{4}\u{7F}d\u{200B}e\u{AD}f", answer: "line a b cdef"),
    Paste(pasted: "bla\u{30A}ba\u{308}r", answer: "line blåbär"),
    Paste(pasted: "👩‍👩‍👦 og ❤️", answer: "line 👩‍👩‍👦 og ❤️"),
    Paste(pasted: "", answer: "line"),
  ]

  @Test(arguments: pastes)
  func `a paste is one text without control characters`(_ test: Paste) throws {
    let session = try ProbeSession()
    #expect(session.terminal.screen.marksPastes)
    try session.terminal.paste(test.pasted)
    #expect(try session.answer("") == test.answer)
  }

  @Test func `a paste of 64 KB is kept whole and summed up on the screen`() throws {
    let session = try ProbeSession()
    let line = "Alle børn møder til tiden og er glade for at gå i skole. "
    let text = (0..<1150).map { "\($0) \(line)" }.joined(separator: "\n")
    try session.terminal.paste(text)
    try session.terminal.wait(for: "1150 linjer, \(text.count) tegn:")
    try session.terminal.wait(for: "1149 Alle børn møder")
    let answer = try session.answer("X")
    #expect(answer == "line " + text.replacing("\n", with: "\\n") + "X")
  }

  @Test func `bytes that are not UTF-8 show as replacement characters`() throws {
    let session = try ProbeSession()
    try session.terminal.type([0x61, 0xE6, 0x62, 0xC3, 0x28, 0xFF])
    #expect(try session.answer("") == "line a\u{FFFD}b\u{FFFD}(\u{FFFD}")
  }

  @Test func `a paste whose end never comes is kept`() throws {
    let session = try ProbeSession()
    try session.terminal.type("\u{1B}[200~halvt indsat")
    try session.terminal.wait(forRow: "svar › halvt indsat")
    #expect(try session.answer("") == "line halvt indsat")
  }

  @Test func `the arrows walk through earlier answers and back to what was being written`() throws {
    let long = String(repeating: "Blåbær og æbler. ", count: 1250)
    let session = try ProbeSession(["history=første", "history=\(long)"])
    try session.terminal.type("kladde" + Keys.up)
    try session.terminal.wait(for: "1 linjer, \(long.count) tegn:")
    try session.terminal.type(Keys.up)
    try session.terminal.wait(forRow: "svar › første")
    try session.type(Keys.down + Keys.enter, events: 1)
    #expect(session.events[0] == "line \(long)")
    try session.type("kladde" + Keys.up + Keys.down + Keys.enter, events: 2)
    #expect(session.events[1] == "line kladde")
  }

  @Test func `the arrows move between the lines of a text before they leave it`() throws {
    let session = try ProbeSession(["history=gammel"])
    let keys = "en" + Keys.altEnter + "to" + Keys.up + "1" + Keys.up
    try session.terminal.type(keys)
    try session.terminal.wait(forRow: "svar › gammel")
    try session.type(Keys.down + Keys.enter, events: 1)
    #expect(session.events == ["line en1\\nto"])
  }

  @Test func `tab puts in what is common and lists what is possible`() throws {
    let session = try ProbeSession(["offer=:hjælp", "offer=:hjælpemidler", "offer=:hvorfor"])
    try session.terminal.type(":hj\t")
    try session.terminal.wait(forRow: "svar › :hjælp")
    try session.terminal.type("\t")
    try session.terminal.wait(until: "the list and the prompt below it") {
      session.terminal.screen.text.hasSuffix(
        "svar › :hjælp\n  :hjælp   :hjælpemidler\nsvar › :hjælp")
    }
    try session.terminal.type("e\t")
    try session.terminal.wait(forRow: "svar › :hjælpemidler")
    #expect(try session.answer("") == "line :hjælpemidler")
  }

  @Test func `tab without an offer does nothing`() throws {
    let session = try ProbeSession()
    #expect(try session.answer("a\tb") == "line ab")
  }

  @Test func `answers typed ahead reach their prompts`() throws {
    let session = try ProbeSession()
    try session.type("første\randen æ\r\u{1B}[200~tre\ndje\u{1B}[201~\rhalv", events: 3)
    #expect(session.events == ["line første", "line anden æ", "line tre\\ndje"])
    try session.terminal.wait(forRow: "svar › halv")
  }

  @Test func `a text taller than the screen is edited through a window`() throws {
    let session = try ProbeSession(rows: 8, columns: 30)
    let lines = (1...20).map { "linje \($0)" }
    try session.terminal.paste(lines.joined(separator: "\n"))
    try session.terminal.wait(until: "the end of the text") {
      session.terminal.screen.text.hasSuffix(
        "svar › 20 linjer, 170 tegn:\nlinje 16\nlinje 17\nlinje 18\nlinje 19\nlinje 20")
    }
    try session.terminal.type(String(repeating: Keys.up, count: 15) + "!")
    try session.terminal.wait(forRow: "linje 5!")
    #expect(session.terminal.screen.text.contains("20 linjer, 171 tegn:"))
    let expected = lines.map { $0 == "linje 5" ? "linje 5!" : $0 }.joined(separator: "\\n")
    #expect(try session.answer("") == "line \(expected)")
  }

  @Test func `a text that grows past the screen by typing loses nothing`() throws {
    let session = try ProbeSession(rows: 6, columns: 24)
    let words = (1...60).map { "ord\($0)" }.joined(separator: " ")
    #expect(try session.answer(words) == "line \(words)")
    let shrunk = try ProbeSession(rows: 6, columns: 24)
    let undo = String(repeating: Keys.control("W"), count: 58)
    #expect(try shrunk.answer(words + undo) == "line ord1 ord2 ")
  }
}
