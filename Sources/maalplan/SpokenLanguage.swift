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

extension Language: ExpressibleByArgument {}
