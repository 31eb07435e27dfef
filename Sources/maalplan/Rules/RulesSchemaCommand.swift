import ArgumentParser
import LocatedJSON
import RuleEngine

/// `maalplan rules schema`: the JSON Schema that editors complete and mark rule files by.
struct RulesSchemaCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "schema", abstract: spoken("rules-schema.abstract"))
  }

  @Option(help: help("language", .language))
  var language = SpokenLanguage.asked

  func run() throws {
    Talk.write(rulesSchema(SpokenLanguage.wording).text())
  }
}
