internal import Terminal

/// What a test asks of the probe.
struct ProbeOptions {
  /// The file for what the console gave; "/dev/null" for none.
  var log = "/dev/null"
  /// The text on the first line.
  var prefill = ""
  /// The words before the cursor.
  var prompt = "svar"
  /// Lines for the arrow keys before anything is typed.
  var history: [String] = []
  /// What the tab key offers.
  var offers: [String] = []
  /// Whether the answer ":fald" makes the program crash, and how.
  var crash = "trap"
  var wishes = TerminalWishes()

  /// Reads options such as `log=/tmp/x`; "\n" in a value is a newline.
  init(_ arguments: some Sequence<String>) {
    for argument in arguments {
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      let value = (parts.last ?? "").split(separator: "\\n", omittingEmptySubsequences: false)
        .joined(separator: "\n")
      switch parts.first {
      case "log": log = value
      case "prefill": prefill = value
      case "prompt": prompt = value
      case "history": history.append(value)
      case "offer": offers.append(value)
      case "crash": crash = value
      case "--plain": wishes.plain = true
      case "--colour": wishes.colour = .always
      default: preconditionFailure("unknown option \(argument)")
      }
    }
  }
}
