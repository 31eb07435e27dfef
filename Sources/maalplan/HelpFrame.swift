import Wording

/// The words the argument parser puts around ours, in the language spoken.
///
/// The parser writes them in English only; see `Documentation/decisions/0007-help.md`.
enum HelpFrame {
  /// The parser's words, each with the name of ours.
  private static let words = [
    ("OVERVIEW: ", "overview"), ("USAGE: ", "usage"), ("ARGUMENTS:", "arguments"),
    ("OPTIONS:", "options"), ("SUBCOMMANDS:", "subcommands"), ("Usage: ", "usage-line"),
    ("Error: ", "error"), ("Help: ", "help-line"), ("Show help information.", "show-help"),
    ("Show the version.", "show-version"), ("(default)", "default-command"),
    ("default:", "default"), ("(values: ", "values"), ("<subcommand>", "subcommand"),
    ("<options>", "options-name"), (" for more information.", "more-information"),
    (" for detailed help.", "detailed-help"), ("  See '", "see"),
    ("Unknown option ", "unknown-option"),
    ("Missing expected argument ", "missing-argument"), ("Missing value for ", "missing-value"),
    ("Unexpected argument ", "unexpected-argument"), ("The value '", "wrong-value"),
    ("' is invalid for '", "wrong-for"), (". Please provide one of the following:", "one-of-these"),
    (". Please provide one of ", "one-of"), ("' or '", "or"), ("'. Did you mean '", "did-you-mean"),
  ]

  /// The parser's text with its own words exchanged.
  static func translated(_ text: String) -> String {
    guard SpokenLanguage.asked != .english else { return text }
    return words.reduce(text) { text, word in
      text.replacing(word.0, with: spoken("frame.\(word.1)"))
    }
  }
}
