import ArgumentParser

/// The command `maalplan`; without a subcommand it opens the interview.
@main
struct Maalplan: AsyncParsableCommand {
  /// The program's edition.
  static let version = "0.1"

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "maalplan", abstract: spoken("abstract"), discussion: spoken("discussion"),
      version: version,
      subcommands: [
        InterviewCommand.self, PlansCommand.self, ExportCommand.self, ImportCommand.self,
        ReviewCommand.self,
      ],
      defaultSubcommand: InterviewCommand.self)
  }
}
