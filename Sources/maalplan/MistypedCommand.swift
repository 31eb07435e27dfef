import ArgumentParser
import Diagnostics
import Dialogues
import Foundation
import Storage

/// A first word that is close to a command's name and names no plan.
///
/// A word that is no command names a plan, and a new one would begin.
struct MistypedCommand {
  /// The word as it was typed.
  let word: String
  /// The command that was perhaps meant.
  let meant: String

  /// Looks at a word of a command line; nil where it may be meant as it stands.
  init?(_ word: String?, in arguments: [String]) {
    guard let word, !word.hasPrefix("-"), !Self.names.contains(word),
      let meant = suggestion(for: word, among: Self.names),
      !Self.isPlan(word, in: Self.store(in: arguments))
    else { return nil }
    self.word = word
    self.meant = meant
  }

  /// Says what was perhaps meant; how the program ends.
  func refusal() -> any Error {
    Talk.say(
      spoken("mistyped", ["word": word.onOneLine, "command": meant, "plan": word.asShellWord]))
    return ExitCode.validationFailure
  }

  private static var names: [String] {
    let commands = Maalplan.configuration.subcommands.map { $0.configuration }
    return commands.compactMap(\.commandName) + commands.flatMap(\.aliases) + ["help"]
  }

  /// Whether a plan has that name or title; a store that does not open has none to take up.
  private static func isPlan(_ word: String, in path: String?) -> Bool {
    // Looking must not make a store.
    guard let path, FileManager.default.fileExists(atPath: path),
      let plans = try? PlanStore(path: path).plans(),
      case .existing = PlanChoice(named: word, among: plans)
    else { return false }
    return true
  }

  /// The store the command line names; else the one that is there when nobody names another.
  private static func store(in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--store", index + 1 < arguments.count { return arguments[index + 1] }
      if argument.hasPrefix("--store=") { return String(argument.dropFirst("--store=".count)) }
    }
    return PlanStore.defaultPath(in: ProcessInfo.processInfo.environment)
  }
}

extension String {
  /// The text as one word of a shell's command line.
  var asShellWord: String {
    let isPlain = !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || "/._-~".contains($0) }
    return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
