import Foundation
import Testing
package import Wording

/// What somebody types from the first question to the last, in one sitting or several.
package struct TypedConversation: Sendable, CustomTestStringConvertible {
  /// The file's name in the fixtures, without its ending.
  package let name: String
  /// The name of the way it is held: `workshop`, `coach` or `review`.
  package let profile: String
  /// The language that the program speaks.
  package let language: Language
  /// The plan's title.
  package let title: String
  /// The file of what was typed into the plan before, without its ending.
  package var draft: String?

  package var testDescription: String { name }

  /// A workshop of six people, and the morning after.
  package static let workshop = TypedConversation(
    name: "workshop.da", profile: "workshop", language: .danish, title: "Et job om eftermiddagen")
  /// A new manager, whose vague goal becomes concrete.
  package static let coach = TypedConversation(
    name: "coach.da", profile: "coach", language: .danish, title: "Mindre mad i skraldet")
  /// A reviewer, who answers one finding, comments on two and accepts one.
  package static let review = TypedConversation(
    name: "review.da", profile: "review", language: .danish, title: "Rolige nætter",
    draft: "review-draft.da")
  /// The same review in English.
  package static let englishReview = TypedConversation(
    name: "review.en", profile: "review", language: .english, title: "Rolige nætter",
    draft: "review-draft.da")
  /// All of them.
  package static let all = [workshop, coach, review, englishReview]

  /// What the program is started with: the first time it makes the plan, then it takes it up.
  package var arguments: [String] {
    ["interview", title, "--profile", profile]
      + (language == .english ? ["--language", "en"] : [])
  }

  /// The lines of each sitting, without the Enter that ends each; the last one leaves.
  package func sittings() throws -> [[String]] {
    try Self.lines(of: name).split(separator: Self.nextDay).map(Array.init)
  }

  /// What was typed into the plan before.
  package func draftLines() throws -> [String] { try draft.map(Self.lines) ?? [] }

  private static let nextDay = "-- næste dag --"

  private static func lines(of name: String) throws -> [String] {
    try Fixture.text("conversations/\(name).txt")
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
