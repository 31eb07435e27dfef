import Dialogues
import Testing

/// The timer speaks in words, before a prompt and never into a line.
struct TimerTests {
  /// What the timer says in a conversation where each line takes so many seconds.
  private func said(_ lines: [String], seconds: Int) async throws -> [String] {
    let talk = try Conversation()
    talk.clock = { .seconds($0 * seconds) }
    let transcript = try await talk.type(lines)
    return transcript.split(separator: "\n").map(String.init).filter { $0.hasPrefix("Uret") }
  }

  @Test func `it speaks at half time, a minute before and at the end`() async throws {
    let lines = [":ur 8"] + Array(repeating: ":gem", count: 10)
    #expect(
      try await said(lines, seconds: 60) == [
        "Uret går: 8 minutter.", "Uret: halvdelen er gået. 4 minutter tilbage.",
        "Uret: 1 minut tilbage.", "Uret: tiden er gået.",
      ])
  }

  @Test func `what it could not say in time it says with the time there is`() async throws {
    #expect(
      try await said([":ur 8", ":gem", ":gem", ":gem"], seconds: 290) == [
        "Uret går: 8 minutter.", "Uret: halvdelen er gået. 3 minutter tilbage.",
        "Uret: tiden gik for 2 minutter siden.",
      ])
  }

  @Test func `once stopped it is silent`() async throws {
    let lines = [":ur 2", ":ur stop"] + Array(repeating: ":gem", count: 5)
    #expect(
      try await said(lines, seconds: 60) == [
        "Uret går: 2 minutter.", "Uret er stoppet. Der var 1 minut tilbage.",
      ])
  }

  @Test func `set anew it counts anew`() async throws {
    let lines = [":ur 3", ":ur 1"] + Array(repeating: ":gem", count: 3)
    #expect(
      try await said(lines, seconds: 60) == [
        "Uret går: 3 minutter.", "Uret går: 1 minut.", "Uret: tiden er gået.",
      ])
  }
}
