import Dialogues
import Testing
import Wording

struct InputTests {
  struct Case: CustomTestStringConvertible {
    let line: String
    let input: Input
    var language = Language.danish

    var testDescription: String { line }
  }

  static let cases = [
    Case(line: "", input: .nothing),
    Case(line: "   ", input: .nothing),
    Case(line: "?", input: .guidance),
    Case(line: " Egelundskolen ", input: .answer("Egelundskolen")),
    Case(line: "Hvorfor?", input: .answer("Hvorfor?")),
    Case(line: ":næste", input: .command(.next, argument: "")),
    Case(line: ":NÆSTE", input: .command(.next, argument: "")),
    Case(line: ":naeste", input: .command(.next, argument: "")),
    Case(line: ":n", input: .command(.next, argument: "")),
    Case(line: ":next", input: .command(.next, argument: "")),
    Case(line: ":gå tegn 2", input: .command(.go, argument: "tegn 2")),
    Case(line: ":gaa 9", input: .command(.go, argument: "9")),
    Case(line: ": gå 9", input: .command(.go, argument: "9")),
    Case(line: ":h", input: .ambiguousCommand("h", [.help, .why])),
    Case(line: ":hj", input: .command(.help, argument: "")),
    Case(line: ":eks", input: .ambiguousCommand("eks", [.example, .export])),
    Case(line: ":eksp json plan.json", input: .command(.export, argument: "json plan.json")),
    Case(line: ":ex", input: .ambiguousCommand("ex", [.example, .export])),
    Case(line: ":undo", input: .command(.undo, argument: "")),
    Case(line: ":hjælpp", input: .unknownCommand("hjælpp", suggestion: .help)),
    Case(line: ":tjekk", input: .unknownCommand("tjekk", suggestion: .check)),
    Case(line: ":qwxz", input: .unknownCommand("qwxz", suggestion: nil)),
    Case(line: ":", input: .unknownCommand("", suggestion: nil)),
    Case(line: "::næste", input: .answer(":næste")),
    Case(line: ":en linje\nog en til", input: .answer(":en linje\nog en til")),
    Case(line: ":h", input: .command(.help, argument: ""), language: .english),
    Case(line: ":why", input: .command(.why, argument: ""), language: .english),
    Case(line: ":hvorfor", input: .command(.why, argument: ""), language: .english),
  ]

  @Test(arguments: cases)
  func `a line means what it should`(_ row: Case) {
    #expect(Input(row.line, language: row.language) == row.input)
  }

  @Test func `no two commands have a name in common`() {
    let names = Command.allCases.flatMap { Set([$0.danish, $0.english]) }
    #expect(Set(names).count == names.count)
  }
}
