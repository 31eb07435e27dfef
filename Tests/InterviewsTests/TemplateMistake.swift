import Diagnostics
import Testing

/// A change that breaks the small template, and all that is said about it.
struct TemplateMistake: CustomTestStringConvertible {
  let testDescription: String
  let right: String
  let wrong: String
  let message: String

  init(_ description: String, _ right: String, _ wrong: String, _ message: String) {
    testDescription = description
    self.right = right
    self.wrong = wrong
    self.message = message
  }

  /// The small template with the first of what is right made wrong.
  func source() throws -> Source {
    var text = SmallTemplate.text
    text.replaceSubrange(try #require(text.firstRange(of: right)), with: wrong)
    return Source(name: "t.json", text: text)
  }
}
