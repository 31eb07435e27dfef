package import Wording

/// The pages about the commands, written from their table, so that they say what the program does.
package struct CommandManual: Sendable {
  private let wording: Wording

  /// Makes the pages in a language.
  package init(_ wording: Wording) {
    self.wording = wording
  }

  /// Every command by group: how it is typed, and all there is to know about it.
  package var page: String {
    Command.Group.allCases.map { group in
      let entries = commands(in: group).map { entry($0) }
      return "## \(wording[group])\n\n" + entries.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// A row per group with how its commands are typed.
  package var table: String {
    let rows = Command.Group.allCases.map { group in
      // A bare bar would end the cell, inside code too.
      let usages = commands(in: group).flatMap(usages).map { "`\($0.replacing("|", with: "\\|"))`" }
      return "| \(wording[group]) | \(usages.joined(separator: " ")) |"
    }
    return (["| | |", "|---|---|"] + rows).joined(separator: "\n") + "\n"
  }

  private func commands(in group: Command.Group) -> [Command] {
    Command.allCases.filter { $0.group == group }
  }

  private func usages(of command: Command) -> [String] {
    wording[command: command, text: .usage].split(separator: " · ").map(String.init)
  }

  private func entry(_ command: Command) -> String {
    let others = Language.allCases.filter { $0 != wording.language }
      .map { "`:\(command.name(in: $0))`" }
    let also = wording(DialoguePhrase.alsoCalled, ["names": others.joined(separator: " ")])
    let typed = usages(of: command).map { "`\($0)`" }.joined(separator: " · ")
    let summary = wording[command: command, text: .summary].capitalizedFirst
    return """
      ### \(typed)

      \(summary). \(also).

      \(wording[command: command, text: .details])

      """
  }
}
