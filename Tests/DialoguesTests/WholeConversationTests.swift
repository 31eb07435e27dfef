import Dialogues
import PlanReview
import Plans
import TestSupport
import Testing
import Wording

/// Whole conversations from the first question to the last, as one would show them to somebody.
struct WholeConversationTests {
  @Test func `a workshop of six people, with its timer, a tie and a change of mind`() async throws {
    let talk = try conversation(.workshop)
    // Half a minute for each line.
    talk.clock = { .seconds($0 * 30) }
    var transcripts: [String] = []
    for sitting in try TypedConversation.workshop.sittings() {
      transcripts.append(try await talk.type(sitting))
    }
    try expectGolden(transcripts.joined(separator: "\n"), "conversations/workshop.da.txt")
    let deliberation = talk.plan.deliberation
    #expect(
      deliberation.participants == [
        "Birgit", "Jonas", "Samira", "Peter", "Lærke", "Ali", "Kirsten",
      ])
    #expect(deliberation.ballots.map(\.voters) == [6])
    #expect(deliberation.notes.map(\.kind) == [.parked, .decided])
    #expect(deliberation.proposals.count == 5)
    #expect(talk.plan.answers.list(Slot("signs")).count == 3)
    #expect(try await openQuestions(talk) == 0)
  }

  @Test func `a new manager, whose vague goal becomes concrete`() async throws {
    let talk = try conversation(.coach)
    let transcript = try await talk.type(try #require(TypedConversation.coach.sittings().first))
    try expectGolden(transcript, "conversations/coach.da.txt")
    #expect(
      talk.plan.answers.text(Slot("goal"))?.hasPrefix("I december 2028 sorterer 7 af 10") ?? false)
    #expect(try await openQuestions(talk) == 0)
  }

  @Test(arguments: [TypedConversation.review, .englishReview])
  func `a reviewer answers one finding, comments on two and accepts one`(
    _ typed: TypedConversation
  ) async throws {
    let talk = try conversation(typed)
    talk.profile = .workshop
    try await talk.type(try typed.draftLines())
    talk.profile = .review
    let transcript = try await talk.type(try #require(typed.sittings().first))
    try expectGolden(transcript, "conversations/\(typed.name).txt")
    #expect(talk.plan.answers.text(Slot("owner")) == "Ældrechef Anette Krogh")
    #expect(talk.plan.deliberation.notes.map(\.kind) == [.comment, .comment])
    #expect(talk.plan.acceptances.map(\.rule) == ["action-owner-unit"])
  }

  private func conversation(_ typed: TypedConversation) throws -> Conversation {
    let talk = try Conversation(typed.language, title: typed.title)
    talk.profile = try #require(Profile(rawValue: typed.profile))
    talk.begins = false
    talk.write = { [.written(path: $0 ?? "et-job-om-eftermiddagen-referat.md")] }
    return talk
  }

  /// How many questions that are due have no answer.
  private func openQuestions(_ talk: Conversation) async throws -> Int {
    let review = try Fixture.reviewer(.danish).review(talk.plan)
    return review.findings.count { $0.demandsAnswer }
  }
}
