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

  /// The options that were given, as they are typed again; begins with a space unless empty.
  var asTyped: String {
    let given = [("--store", store), ("--prompts", prompts), ("--rules", rules)]
    let typed = given.compactMap { name, value in value.map { " \(name) \(quoted($0))" } }
    return typed.joined() + (language == .danish ? "" : " --language \(language.rawValue)")
  }

  private func quoted(_ path: String) -> String {
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-~".contains($0) }
    return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }
}
