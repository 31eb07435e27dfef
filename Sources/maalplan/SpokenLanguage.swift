import ArgumentParser
import Catalog
import Diagnostics
import Interviews
import Wording

/// The wording of the language asked for on the command line, read once.
///
/// Help is written before options are read, so the language is looked up among the arguments.
enum SpokenLanguage {
  static let asked = language(in: CommandLine.arguments)
  static let wording = words(in: asked)

  /// The language named by `--language`; Danish where none is.
  static func language(in arguments: [String]) -> Language {
    var language = Language.danish
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == "--language", index + 1 < arguments.count {
        language = Language(rawValue: arguments[index + 1]) ?? language
      }
      if argument.hasPrefix("--language=") {
        language = Language(rawValue: String(argument.dropFirst("--language=".count))) ?? language
      }
    }
    return language
  }

  private static func words(in language: Language) -> Wording {
    let (wording, _) = loadWording(Catalog.interface(language), language: language)
    return wording ?? Wording(language: language, texts: [:])
  }
}

/// A text of the command line, such as the summary of a command.
func spoken(_ name: String, _ arguments: [String: String] = [:]) -> String {
  var arguments = arguments
  for name in ["path", "copy"] { arguments[name] = arguments[name]?.onOneLine }
  return SpokenLanguage.wording["cli.\(name)", arguments]
}

/// The help of an option or argument.
func help(_ name: String) -> ArgumentHelp {
  ArgumentHelp(stringLiteral: spoken(name))
}

/// The same, with what is to stand in the option's or argument's place called by its name.
func help(_ name: String, _ value: ValueName) -> ArgumentHelp {
  ArgumentHelp(stringLiteral: spoken(name)).naming(value)
}

extension ArgumentHelp {
  /// The help with a name for what is typed.
  fileprivate func naming(_ value: ValueName) -> ArgumentHelp {
    var help = self
    help.valueName = value.text
    return help
  }
}

/// What is typed as the value of an option or an argument; the parser would call it by its English name.
enum ValueName {
  case condition, day, edition, file, folder, form, json, language, level, name, number
  case path, phase, plan, profile, reason, rule, title, when, width, words, year

  /// What it is called in the language spoken.
  var text: String {
    switch self {
    case .condition: spoken("value.condition")
    case .day: spoken("value.day")
    case .edition: spoken("value.edition")
    case .file: spoken("value.file")
    case .folder: spoken("value.folder")
    case .form: spoken("value.form")
    case .json: spoken("value.json")
    case .language: spoken("value.language")
    case .level: spoken("value.level")
    case .name: spoken("value.name")
    case .number: spoken("value.number")
    case .path: spoken("value.path")
    case .phase: spoken("value.phase")
    case .plan: spoken("value.plan")
    case .profile: spoken("value.profile")
    case .reason: spoken("value.reason")
    case .rule: spoken("value.rule")
    case .title: spoken("value.title")
    case .when: spoken("value.when")
    case .width: spoken("value.width")
    case .words: spoken("value.words")
    case .year: spoken("value.year")
    }
  }
}

extension Language: ExpressibleByArgument {}
