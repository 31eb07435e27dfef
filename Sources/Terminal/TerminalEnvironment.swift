internal import Glibc

/// What a process can learn of the terminal it runs on.
package struct TerminalEnvironment: Sendable, Hashable {
  /// Whether somebody types at standard input.
  package var isInputTerminal: Bool
  /// Whether somebody reads standard output as it comes.
  package var isOutputTerminal: Bool
  /// The columns of the window; nil where nobody says.
  package var columns: Int?
  /// The terminal's type, `TERM`; empty when it has none.
  package var type: String
  /// Whether `NO_COLOR` has any value.
  package var refusesColour: Bool
  /// Whether `ACCESSIBLE` has any value but "0".
  package var isAccessible: Bool
  /// Whether the terminal is xterm itself, which sets `XTERM_VERSION`; others only say they are.
  package var isXterm: Bool

  /// Makes an environment; without arguments, a terminal of 80 columns as most are.
  package init(
    isInputTerminal: Bool = true, isOutputTerminal: Bool = true, columns: Int? = 80,
    type: String = "xterm-256color", refusesColour: Bool = false, isAccessible: Bool = false,
    isXterm: Bool = false
  ) {
    self.isInputTerminal = isInputTerminal
    self.isOutputTerminal = isOutputTerminal
    self.columns = columns
    self.type = type
    self.refusesColour = refusesColour
    self.isAccessible = isAccessible
    self.isXterm = isXterm
  }

  /// The environment of this process, which has the given variables.
  package static func current(_ variables: [String: String]) -> TerminalEnvironment {
    let hasScreen = isatty(STDOUT_FILENO) == 1
    return TerminalEnvironment(
      isInputTerminal: isatty(STDIN_FILENO) == 1,
      isOutputTerminal: hasScreen,
      columns: hasScreen ? TerminalDevice.size.columns : variables["COLUMNS"].flatMap { Int($0) },
      type: variables["TERM"] ?? "",
      refusesColour: variables["NO_COLOR"].map { !$0.isEmpty } ?? false,
      isAccessible: variables["ACCESSIBLE"].map { !["", "0"].contains($0) } ?? false,
      isXterm: variables["XTERM_VERSION"] != nil)
  }
}
