import ArgumentParser
import Foundation

/// The command `maalplan`; without a subcommand it opens the interview.
struct Maalplan: ParsableCommand {
  /// The program's edition.
  static let version = "0.1"

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "maalplan", abstract: spoken("abstract"), discussion: spoken("discussion"),
      version: version,
      subcommands: [
        InterviewCommand.self, PlansCommand.self, ShowCommand.self, OverviewCommand.self,
        ExportCommand.self, ImportCommand.self, ReadCommand.self, MergeCommand.self,
        ReviewCommand.self, AcceptCommand.self, ApproveCommand.self, StatusCommand.self,
        CloseCommand.self, HistoryCommand.self, DiffCommand.self, ForgetCommand.self,
        DeleteCommand.self, BackupCommand.self, RestoreCommand.self, PractiseCommand.self,
        RulesCommand.self, DoctorCommand.self,
      ],
      defaultSubcommand: InterviewCommand.self)
  }
}

/// Runs the command, and says what the argument parser has to say in the language spoken.
@main
enum Program {
  @MainActor static func main() async {
    // Plans name people: what this program writes is for its owner's eyes.
    umask(0o077)
    // A file that may grow no more is a write that fails, and is told as such.
    signal(SIGXFSZ, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    // The parser would give this to the subcommand it takes for granted.
    if arguments.first == "--help" || arguments.first == "-h" {
      return Talk.write(HelpFrame.translated(Maalplan.helpMessage()) + "\n")
    }
    do {
      try ProgramClock.verify()
      if let mistyped = MistypedCommand(arguments.first, in: arguments) { throw mistyped.refusal() }
      var command = try Maalplan.parseAsRoot(arguments)
      // Options before the first word leave it to the interview.
      if let interview = command as? InterviewCommand, arguments.first?.hasPrefix("-") ?? false,
        let mistyped = MistypedCommand(interview.plan, in: arguments)
      {
        throw mistyped.refusal()
      }
      if let conversation = command as? any Conversing {
        try await conversation.converse()
      } else if let export = command as? ExportCommand {
        try await export.write()
      } else if let review = command as? ReviewCommand {
        try await review.review()
      } else {
        try command.run()
      }
    } catch {
      end(with: error)
    }
  }

  /// Help goes to standard output, mistakes to standard error; the parser decides the status.
  private static func end(with error: any Error) -> Never {
    let status = Maalplan.exitCode(for: error)
    let message = Maalplan.fullMessage(for: error)
    if !message.isEmpty {
      let text = HelpFrame.translated(message)
      if status == .success { Talk.write(text + "\n") } else { Talk.say(text) }
    }
    exit(status.rawValue)
  }
}
