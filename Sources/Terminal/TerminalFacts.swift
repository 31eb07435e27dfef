package import TextLayout

/// What the options of the command line ask of the terminal.
package struct TerminalWishes: Sendable, Hashable {
  /// When there are to be colours.
  package enum Colour: Sendable, Hashable {
    /// On a terminal that has them, unless `NO_COLOR` is set.
    case automatic
    /// Also in a pipe or a file.
    case always
    /// Nowhere.
    case never
  }

  /// Whether plain text was asked for.
  package var plain: Bool
  /// When there are to be colours.
  package var colour: Colour
  /// How wide lines may be; nil for what is easy to read.
  package var width: Int?

  /// Makes wishes; without arguments, those of somebody who gave no options.
  package init(plain: Bool = false, colour: Colour = .automatic, width: Int? = nil) {
    self.plain = plain
    self.colour = colour
    self.width = width
  }
}

/// Which console suits the terminal there is, and how text is laid out on it.
package struct TerminalFacts: Sendable, Hashable {
  /// The kinds of console.
  package enum ConsoleKind: Sendable, Hashable {
    /// With line editing: an `EditLineConsole`.
    case editLine
    /// A reader and a writer: a `PlainConsole`, which repeats the answers when nobody typed them.
    case plain(echo: Bool)
  }

  /// The kind of console that suits.
  package let console: ConsoleKind
  /// How text is laid out.
  package let layout: Layout
  /// Whether the terminal wraps what it shows anew when its window becomes wider or narrower.
  package let reflows: Bool

  /// How wide lines may be: as was asked for, else 100 columns, for longer lines are hard to read.
  private let widest: Int

  /// Decides.
  package init(_ environment: TerminalEnvironment, wishes: TerminalWishes = TerminalWishes()) {
    let isDumb = environment.type.isEmpty || environment.type == "dumb"
    let wantsPlain = wishes.plain || environment.isAccessible || isDumb
    let isTerminal = environment.isInputTerminal && environment.isOutputTerminal
    let isLive = isTerminal && !wantsPlain
    console = isLive ? .editLine : .plain(echo: !environment.isInputTerminal)

    let asksForColour = wishes.colour == .always
    let mayColour = environment.isOutputTerminal && !environment.refusesColour
    widest = wishes.width ?? 100
    let width = Self.width(of: environment.columns, upTo: widest)
    layout = Layout(
      width: width,
      colour: asksForColour || (wishes.colour == .automatic && mayColour && !wantsPlain),
      plain: wantsPlain || !(environment.isOutputTerminal || asksForColour))

    let fixed = ["linux", "vt", "screen", "cons", "sun"]
    reflows = !environment.isXterm && !fixed.contains { environment.type.hasPrefix($0) }
  }

  /// The columns to use of those there are.
  package func textWidth(columns: Int?) -> Int { Self.width(of: columns, upTo: widest) }

  private static func width(of columns: Int?, upTo widest: Int) -> Int {
    min(max(columns ?? 80, 20), widest)
  }
}
