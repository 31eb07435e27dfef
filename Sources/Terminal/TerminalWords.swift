/// The few words a console says itself, in the language of the person before it.
package struct TerminalWords: Sendable {
  /// The sign between the prompt and the answer, such as "›".
  package var promptSign: String
  /// What stands before the visible part of a text that is too long for the screen.
  ///
  /// Given the number of lines and of characters; one line, such as "43 linjer, 2310 tegn:".
  package var longText: @Sendable (_ lines: Int, _ characters: Int) -> String
  /// What a plain console says before it asks for an answer that there is already, given the answer.
  package var standing: @Sendable (_ text: String) -> String

  /// Makes the words.
  package init(
    promptSign: String, longText: @escaping @Sendable (_ lines: Int, _ characters: Int) -> String,
    standing: @escaping @Sendable (_ text: String) -> String
  ) {
    self.promptSign = promptSign
    self.longText = longText
    self.standing = standing
  }
}
