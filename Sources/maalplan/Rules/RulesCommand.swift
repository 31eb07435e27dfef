import ArgumentParser

/// `maalplan rules`: what a rule owner does with rules.
struct RulesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rules", abstract: spoken("rules-command.abstract"),
      discussion: spoken("rules-command.discussion"),
      subcommands: [
        RulesListCommand.self, RulesExplainCommand.self, RulesCheckCommand.self,
        RulesTestCommand.self, RulesTryCommand.self, RulesCalibrateCommand.self,
        RulesSchemaCommand.self,
      ])
  }
}

/// The forms in which a rule owner's commands answer.
enum AnswerFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}
