import Foundation
import PseudoTerminals
import Testing

struct EditLineConsoleSignalTests {
  @Test func `Ctrl-C hands over the half-written answer`() throws {
    let session = try ProbeSession()
    try session.type("halv æ" + Keys.left + Keys.control("C"), events: 1)
    #expect(session.events == ["interrupted halv æ"])
    try session.terminal.wait(until: "the next prompt below") {
      session.terminal.screen.text.hasSuffix("svar › halv æ\nAfbrudt.\nsvar ›")
    }
  }

  @Test func `Ctrl-C in the first of three lines goes below the last`() throws {
    let session = try ProbeSession(["prefill=en\\nto\\ntre"])
    try session.type(Keys.up + Keys.up + Keys.control("C"), events: 1)
    try session.terminal.wait(until: "the next prompt below") {
      session.terminal.screen.text.hasSuffix("svar › en\nto\ntre\nAfbrudt.\nsvar ›")
    }
  }

  @Test func `Ctrl-D ends the input only on an empty line`() throws {
    let session = try ProbeSession()
    try session.type("ab" + Keys.home + Keys.control("D") + Keys.enter, events: 1)
    try session.type(Keys.control("D"), events: 2)
    #expect(session.events == ["line b", "end"])
    #expect(try session.terminal.waitForEnd() == 0)
    #expect(session.terminal.isCooked)
    #expect(!session.terminal.screen.marksPastes)
  }

  @Test func `Ctrl-X Ctrl-E asks for the editor and gives it an ordinary terminal`() throws {
    let session = try ProbeSession()
    try session.type("udkast" + Keys.control("X") + Keys.control("E"), events: 1)
    try session.terminal.wait(for: "Editor: Enter lukker.")
    #expect(session.terminal.isCooked)
    #expect(!session.terminal.screen.marksPastes)
    try session.terminal.type(" til mål\r")
    try session.terminal.wait(forRow: "svar › udkast til mål")
    #expect(!session.terminal.isCooked)
    try session.type(Keys.enter, events: 2)
    #expect(session.events == ["editor udkast", "line udkast til mål"])
  }

  @Test func `a pause keeps a draft, and so does much typing without one`() throws {
    let session = try ProbeSession()
    try session.terminal.type("halvt sk")
    try session.terminal.wait(until: "a draft") { session.drafts == ["draft halvt sk"] }
    for count in [300, 600] {
      try session.terminal.type(String(repeating: "x", count: 300))
      try session.terminal.wait(until: "the whole draft") {
        session.drafts.last == "draft halvt sk" + String(repeating: "x", count: count)
      }
    }
    #expect(session.drafts.count > 2)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func `a deadly signal hands over the answer and the terminal`(_ number: Int32) throws {
    let session = try ProbeSession()
    try session.terminal.type("halvt skrevet")
    session.terminal.signal(number)
    #expect(try session.terminal.waitForEnd() == 3)
    #expect(session.events == ["hangUp halvt skrevet"])
    #expect(session.drafts.last == "draft halvt skrevet")
    #expect(session.terminal.isCooked)
    #expect(!session.terminal.screen.marksPastes)
  }

  @Test func `a terminal that goes away hands over the answer`() throws {
    let session = try ProbeSession()
    try session.terminal.type("halvt skrevet")
    try session.terminal.wait(forRow: "svar › halvt skrevet")
    session.terminal.hangUp()
    #expect(try session.terminal.waitForEnd() == 3)
    #expect(session.events == ["hangUp halvt skrevet"])
    #expect(session.drafts == ["draft halvt skrevet"])
  }

  @Test func `what was written before kill -9 is in the last draft`() throws {
    let session = try ProbeSession()
    try session.terminal.type("næsten færdig")
    try session.terminal.wait(until: "a draft") { !session.drafts.isEmpty }
    session.terminal.signal(SIGKILL)
    #expect(try session.terminal.waitForEnd() == 128 + Int(SIGKILL))
    #expect(session.drafts.last == "draft næsten færdig")
  }

  struct Crash: CustomTestStringConvertible {
    let kind: String
    let codes: [Int32]
    var testDescription: String { kind }
  }

  static let crashes = [
    Crash(kind: "trap", codes: [SIGILL, SIGTRAP]),
    Crash(kind: "abort", codes: [SIGABRT]),
    Crash(kind: "overflow", codes: [SIGSEGV, SIGBUS]),
    Crash(kind: "\(SIGSEGV)", codes: [SIGSEGV]),
    Crash(kind: "twice \(SIGTERM)", codes: [SIGTERM]),
    Crash(kind: "twice \(SIGINT)", codes: [SIGINT]),
    Crash(kind: "exit", codes: [7 - 128]),
  ]

  @Test(arguments: crashes)
  func `the terminal is given back however the program ends`(_ crash: Crash) throws {
    let session = try ProbeSession(["crash=\(crash.kind)"])
    #expect(!session.terminal.isCooked)
    try session.terminal.type(":fald\r")
    let code = try session.terminal.waitForEnd()
    #expect(crash.codes.map { 128 + Int($0) }.contains(code))
    #expect(session.terminal.isCooked)
    #expect(!session.terminal.screen.marksPastes)
  }

  @Test func `a deadly signal between two prompts lets the next one save what was typed`() throws {
    let session = try ProbeSession(["crash=\(SIGTERM)"])
    try session.terminal.type(":fald\rskrevet i forvejen")
    #expect(try session.terminal.waitForEnd() == 3)
    #expect(session.events == ["line :fald", "hangUp skrevet i forvejen"])
    #expect(session.terminal.isCooked)
  }

  @Test func `Ctrl-Z gives the terminal to the shell and fg brings the answer back`() throws {
    let session = try ProbeSession()
    let shell = try PseudoTerminal(
      "/bin/bash", arguments: ["--norc", "--noprofile", "-i"],
      environment: ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PS1": "skal$ "], columns: 60)
    try shell.wait(for: "skal$")
    try shell.type("\(BuiltProgram.path("TerminalProbe")) log=\(session.logPath)\r")
    try shell.wait(forRow: "svar ›")
    try shell.type("halvt æ")
    try shell.wait(forRow: "svar › halvt æ")
    try shell.type(Keys.control("Z"))
    try shell.wait(until: "the shell's prompt") { shell.screen.text.hasSuffix("\nskal$") }
    #expect(shell.screen.text.contains("Stopped"))
    try shell.type("stty -a | tr ';' '\\n' | grep -c ' icanon'\r")
    try shell.wait(until: "the shell's terminal is cooked") {
      shell.screen.text.hasSuffix("\n1\nskal$")
    }
    try shell.type("fg\r")
    try shell.wait(forRow: "svar › halvt æ")
    try shell.type(Keys.left + "r\r")
    try shell.wait(until: "the answer") { session.events == ["line halvt ræ"] }
    try shell.wait(forRow: "svar ›")
    try shell.type(Keys.control("D"))
    try shell.wait(until: "the shell's prompt") { shell.screen.currentRow == "skal$" }
    #expect(session.events.last == "end")
    try shell.type("exit\r")
    #expect(try shell.waitForEnd() == 0)
  }

  @Test func `a process stopped from outside finds its terminal again`() throws {
    let session = try ProbeSession()
    try session.terminal.type("halvt")
    try session.terminal.wait(forRow: "svar › halvt")
    session.terminal.signal(SIGSTOP)
    session.terminal.signal(SIGCONT)
    #expect(try session.answer(" helt") == "line halvt helt")
  }
}
