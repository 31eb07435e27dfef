import Plans
import TestSupport
import Testing

/// What is said about a plan fits how far the team is.
struct CheckTests {
  @Test func `what has not been asked yet is missing and no error`() async throws {
    let talk = try Conversation()
    let transcript = try await talk.type([
      ":gå tegn", "Flere møder til tiden", ":oversigt", ":tjek",
    ])
    #expect(!transcript.contains("fejl  "))
    #expect(transcript.contains("12 svar mangler"))
  }

  @Test func `what has been passed by is an error`() async throws {
    let talk = try Conversation()
    let transcript = try await talk.type([
      ":gå tegn", "Flere møder til tiden", "", "", ":gå mål", ":tjek",
    ])
    #expect(transcript.contains("Tegn 1 »Flere møder til tiden« har ingen datakilde."))
  }
}
