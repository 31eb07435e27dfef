import ArgumentParser
import Wording

/// The options every command has: language, store, template and rules.
struct PlanOptions: ParsableArguments {
  @Option(help: help("language"))
  var language = Language.danish

  @Option(help: help("store.file"), completion: .file())
  var store: String?

  @Option(help: help("prompts"), completion: .file(extensions: ["json"]))
  var prompts: String?

  @Option(help: help("rules"), completion: .file())
  var rules: String?
}
