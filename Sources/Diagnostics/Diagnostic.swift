package import Wording

/// Something that a person wrote and that the program cannot take as it stands.
///
/// It holds facts; the words come from the interface files under `key` and `help`.
package struct Diagnostic: Sendable, Hashable {
  /// How much it weighs.
  package var severity: Severity
  /// The full name of its text, such as `json.unknown-key`.
  package var key: String
  /// What fills the placeholders of the text and of the help.
  package var arguments: [String: String]
  /// Where it is; nil where there is no one place.
  package var place: Place?
  /// The full name of the text that says what to do; nil where the message says it all.
  package var help: String?

  /// Makes a diagnostic that says `phrase`, and `help` below it.
  package init(
    _ phrase: some Phrase, _ arguments: [String: String] = [:], at place: Place?,
    severity: Severity = .error, help: (any Phrase)? = nil
  ) {
    self.severity = severity
    key = phrase.key
    self.arguments = arguments
    self.place = place
    self.help = help?.key
  }

  /// The stable word in brackets after the message: the last part of its name.
  package var code: String { key.split(separator: ".").last.map(String.init) ?? key }
}
