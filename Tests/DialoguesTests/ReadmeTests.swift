import Foundation
import TestSupport
import Testing

/// The conversation in the README is one the program really has.
struct ReadmeTests {
  static let typed = [
    "Egelundskolen", "PPR", "", "Styregruppen for fravær", ":ret", "Skolechef Lone Madsen",
    ":gå mål", "Vi vil styrke elevernes trivsel og have mere fokus på fravær.", ":ret",
    "I juni 2028 har højst 8 af 100 elever over 10 procents fravær.",
  ]

  @Test func `the transcript in the README is what the program says`() async throws {
    let talk = try Conversation()
    let transcript = try await talk.type(Self.typed)
    let readme = try String(
      contentsOf: Fixture.root.appending(path: "README.md"), encoding: .utf8)
    let block = readme.components(separatedBy: "```")
      .first { $0.contains("ALBERTSLUND KOMMUNE") }
    #expect(block == "\n" + transcript)
  }
}
