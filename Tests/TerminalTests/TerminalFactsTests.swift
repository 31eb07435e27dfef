import Terminal
import Testing
import TextLayout

struct TerminalFactsTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let environment: TerminalEnvironment
    let wishes: TerminalWishes
    let console: TerminalFacts.ConsoleKind
    let layout: Layout

    init(
      _ name: String, _ environment: TerminalEnvironment,
      wishes: TerminalWishes = TerminalWishes(), _ console: TerminalFacts.ConsoleKind,
      _ layout: Layout
    ) {
      testDescription = name
      self.environment = environment
      self.wishes = wishes
      self.console = console
      self.layout = layout
    }
  }

  private static let wide = Layout(width: 80, colour: true)
  private static let grey = Layout(width: 80)
  private static let plain = Layout(width: 80, plain: true)

  static let cases = [
    Case("a terminal", .init(), .editLine, wide),
    Case("a narrow one", .init(columns: 12), .editLine, Layout(width: 20, colour: true)),
    Case("a wide one", .init(columns: 300), .editLine, Layout(width: 100, colour: true)),
    Case(
      "a wide one, and --width 120", .init(columns: 300), wishes: .init(width: 120), .editLine,
      Layout(width: 120, colour: true)),
    Case(
      "--width 120 on 90 columns", .init(columns: 90), wishes: .init(width: 120), .editLine,
      Layout(width: 90, colour: true)),
    Case("NO_COLOR", .init(refusesColour: true), .editLine, grey),
    Case("--color never", .init(), wishes: .init(colour: .never), .editLine, grey),
    Case(
      "--color always over NO_COLOR", .init(refusesColour: true), wishes: .init(colour: .always),
      .editLine, wide),
    Case("TERM=dumb", .init(type: "dumb"), .plain(echo: false), plain),
    Case("no TERM", .init(type: ""), .plain(echo: false), plain),
    Case("ACCESSIBLE", .init(isAccessible: true), .plain(echo: false), plain),
    Case("--plain", .init(), wishes: .init(plain: true), .plain(echo: false), plain),
    Case("answers from a file", .init(isInputTerminal: false), .plain(echo: true), wide),
    Case(
      "output to a file", .init(isOutputTerminal: false, columns: nil), .plain(echo: false), plain),
    Case(
      "output to a pager that shows colours", .init(isOutputTerminal: false, columns: nil),
      wishes: .init(colour: .always), .plain(echo: false), wide),
    Case(
      "both piped", .init(isInputTerminal: false, isOutputTerminal: false, columns: nil),
      .plain(echo: true), plain),
  ]

  @Test(arguments: cases)
  func `the console suits the terminal`(_ test: Case) {
    let facts = TerminalFacts(test.environment, wishes: test.wishes)
    #expect(facts.console == test.console)
    #expect(facts.layout == test.layout)
  }

  @Test func `xterm and the simplest terminals do not wrap anew`() {
    #expect(TerminalFacts(TerminalEnvironment()).reflows)
    #expect(TerminalFacts(TerminalEnvironment(type: "tmux-256color")).reflows)
    #expect(!TerminalFacts(TerminalEnvironment(isXterm: true)).reflows)
    #expect(!TerminalFacts(TerminalEnvironment(type: "linux")).reflows)
  }

  @Test func `the environment is read from its variables`() {
    let facts = TerminalEnvironment.current([
      "TERM": "vt100", "NO_COLOR": "1", "ACCESSIBLE": "0", "XTERM_VERSION": "XTerm(372)",
    ])
    #expect(facts.type == "vt100")
    #expect(facts.refusesColour && !facts.isAccessible && facts.isXterm)
    let empty = TerminalEnvironment.current(["NO_COLOR": "", "ACCESSIBLE": "1"])
    #expect(empty.type.isEmpty && !empty.refusesColour && empty.isAccessible)
  }
}
