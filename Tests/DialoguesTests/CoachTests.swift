import Dialogues
import Foundation
import Interviews
import PlanReview
import Plans
import TestSupport
import Testing
import Wording

/// The coach tells why it is asked, teaches after a finding, and praises what got better.
struct CoachTests {
  private static let vague = "Vi vil styrke elevernes trivsel"
  private static let concrete =
    "I juni 2028 har højst 8 af 100 elever over 10 procents fravær. I dag har 14 det."

  private func coached(_ language: Language = .danish) throws -> Conversation {
    let talk = try Conversation(language)
    talk.profile = .coach
    return talk
  }

  @Test func `a new manager's vague goal becomes concrete`() async throws {
    let talk = try coached()
    let transcript = try await talk.type([
      "Egelundskolen", "", "Ledergruppen på skoleområdet", "Skolechef Lone Madsen", ":gå mål",
      Self.vague, "Vi vil styrke trivslen hos eleverne i 4. klasse", Self.concrete, ":eksempel",
      ":læring", ":slut",
    ])
    try expectGolden(transcript, "coach.da.txt")
    #expect(talk.plan.answers.text(Slot("goal")) == Self.concrete)
    #expect(talk.plan.answers.text(Slot("owner")) == "Skolechef Lone Madsen")
  }

  @Test func `the coach speaks English too`() async throws {
    let talk = try coached(.english)
    let transcript = try await talk.type([
      ":go goal", Self.vague, Self.concrete, Self.concrete, ":learned", ":quit",
    ])
    try expectGolden(transcript, "coach.en.txt")
  }

  @Test func `an answer with a finding stands on the line, and Enter goes on with it`() async throws
  {
    let talk = try coached()
    try await talk.type([":gå mål", Self.vague, Self.vague, ":slut"])
    #expect(talk.requests[2].prompt == "[6/19] mål")
    #expect(talk.requests[2].prefill == Self.vague)
    #expect(talk.requests[3].prompt == "[7/19] begrundelse")
    #expect(talk.plan.answers.text(Slot("goal")) == Self.vague)
  }

  @Test func `an entry of a list is tried again as that entry`() async throws {
    let talk = try coached()
    try await talk.type([
      ":gå tegn", "Vi har holdt fire møder", "Eleverne siger godmorgen", "Flere møder til tiden",
    ])
    #expect(
      talk.plan.answers.list(Slot("signs")).map(\.text) == [
        "Eleverne siger godmorgen", "Flere møder til tiden",
      ])
  }

  @Test func `where nobody is there to try again, the interview moves on`() async throws {
    let talk = try coached()
    talk.isUnattended = true
    try await talk.type([":gå mål", Self.vague, "Forældrene fortæller det."])
    #expect(talk.plan.answers.text(Slot("goal")) == Self.vague)
    #expect(talk.plan.answers.text(Slot("relevance")) == "Forældrene fortæller det.")
  }

  @Test func `a lesson is given once, the smallest step each time`() async throws {
    let talk = try coached()
    let transcript = try await talk.type([
      ":gå mål", Self.vague, "Vi vil styrke elevernes trivsel mere",
    ])
    #expect(transcript.split(separator: "kan betyde alt").count == 2)
    #expect(transcript.split(separator: "Det mindste skridt:").count == 3)
  }

  @Test func `a first answer is not praised, and neither is one taken out`() async throws {
    let talk = try coached()
    let transcript = try await talk.type([
      ":gå mål", Self.concrete, ":gå mål", ":slet", ":gå mål", Self.vague, ":slet",
    ])
    #expect(!transcript.contains("Bedre:"))
  }

  /// The lesson, the question and the prompt stand on one screen.
  @Test(arguments: Language.allCases)
  func `a question with its guidance, reason and examples fits a screen`(
    _ language: Language
  ) async throws {
    let talk = try coached(language)
    try talk.begin(phase: .closing)
    for number in 1...talk.template.questionCount {
      let transcript = try await talk.type([":\(number)"])
      let shown = transcript.components(separatedBy: " › :\(number)\n").last ?? ""
      let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.prefix { !$0.hasSuffix("› ^D") }.count <= 26, "question \(number)")
    }
  }
}
