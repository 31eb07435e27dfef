import ArgumentParser

/// The command `maalplan`; without a subcommand it opens the interview.
@main
struct Maalplan: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "maalplan", abstract: spoken("abstract"), discussion: spoken("discussion"),
      version: "0.1",
      subcommands: [
        InterviewCommand.self, PlansCommand.self, ExportCommand.self, ImportCommand.self,

      ],
      defaultSubcommand: InterviewCommand.self)
  }
}
