import Dialogues
import Interviews
import Plans
import TestSupport
import Testing

/// A remark to the author is kept where it belongs, in every profile.
struct CommentTests {
  /// What is typed, and what is said about it.
  struct Case: CustomTestStringConvertible {
    let lines: [String]
    let said: String

    var testDescription: String { lines.joined(separator: " | ") }

    init(_ lines: String..., said: String) {
      self.lines = lines
      self.said = said
    }
  }

  static let cases = [
    Case(":kommentér", said: "Der er ingen kommentarer. :kommentér tekst skriver en"),
    Case(
      ":kommentér Husk PPR", said: "Kommentar til ARBEJDSPLADSER › arbejdsplads: »Husk PPR«"),
    Case(
      ":gå mål", "Vi vil styrke trivslen", ":kommentér For løst",
      said: "Kommentar til MÅL › mål · goal-direction-words: »For løst«"),
    Case(":kommentér slet 1", said: "Der er ingen kommentarer."),
    Case(
      ":kommentér Husk PPR", ":kommentér slet 2",
      said: "Der er ikke nogen kommentar nummer 2. Der er 1."),
    Case(
      ":kommentér Husk PPR", ":kommentér slet 1",
      said: "Kommentaren er taget ud: »Husk PPR« – :fortryd henter den tilbage."),
    Case(":kommentér Husk PPR", ":fortryd", said: "Fortrudt: kommentaren »Husk PPR«."),
    Case(":kommentér slet ikke dårligt", said: "arbejdsplads: »slet ikke dårligt«"),
    Case(":komm Kort", said: "»Kort«"),
    Case(
      ":gå status i august", "", ":kommentér Fin plan",
      said: "Kommentar til ALBERTSLUND KOMMUNE – MÅLPLAN: »Fin plan«"),
  ]

  @Test(arguments: cases)
  func `comments are written, listed and taken out`(_ example: Case) async throws {
    let talk = try Conversation()
    let transcript = try await talk.type(example.lines, width: 200)
    #expect(transcript.contains(example.said), "\(transcript)")
  }

  @Test func `a comment that cannot be saved comes back on the line`() async throws {
    let talk = try Conversation()
    try talk.begin()
    talk.repository.nextFailure = RepositoryError(.diskFull, path: "memory")
    try await talk.type([":kommentér Husk PPR"])
    #expect(talk.requests[1].prefill == ":kommentér Husk PPR")
  }

  @Test func `comments stand below all findings`() async throws {
    let talk = try Conversation()
    let transcript = try await talk.type([":kommentér Husk PPR", ":tjek"])
    #expect(
      transcript.contains("\nKommentarer\n  1. ARBEJDSPLADSER › arbejdsplads: Husk PPR\n"))
  }
}
