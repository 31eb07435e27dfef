import ArgumentParser
import Wording

/// The options every command has: language, store, template and rules.
struct PlanOptions: ParsableArguments {
  @Option(help: help("language", .language))
  var language = Language.danish

  @Option(help: help("store.file", .file), completion: .file())
  var store: String?

  @Option(help: help("prompts", .file), completion: .file(extensions: ["json"]))
  var prompts: String?

  @Option(help: help("rules", .path), completion: .file())
  var rules: String?

  /// The options that were given, as they are typed again; begins with a space unless empty.
  var asTyped: String {
    let given = [("--store", store), ("--prompts", prompts), ("--rules", rules)]
    let typed = given.compactMap { name, value in value.map { " \(name) \($0.asShellWord)" } }
    return typed.joined() + (language == .danish ? "" : " --language \(language.rawValue)")
  }
}
