import Dialogues
import Plans
import TestSupport
import Testing
import Wording

/// What is taken back while something else than answering goes on.
struct TakingBackTests {
  private func ballots(_ plan: Plan) -> [String] {
    plan.deliberation.ballots.map { ballot in
      let dots = ballot.votes.map { "\($0.key.number):\($0.value)" }.sorted()
      return "\(ballot.voters) \(dots.joined(separator: " "))"
    }
  }

  /// The prompts of a conversation from the last of some on.
  private func prompts(_ talk: Conversation, after count: Int) -> [String] {
    talk.requests.dropFirst(count).map(\.prompt)
  }

  @Test func `the last vote is taken back, and its voter has another turn`() async throws {
    let talk = try Conversation()
    let opening = [":deltagere Anna, Bo, Carla", ":gå mål", ":forslag A", ":forslag B", ":stem"]
    let transcript = try await talk.type(
      opening + ["1", "2 2 2", ":fortryd", "1 1", "2", ":fortryd", ":fortryd", ":gentag", "1 1 1"])
    #expect(
      prompts(talk, after: opening.count) == [
        "prikker fra Anna", "prikker fra Bo", "prikker fra Carla", "prikker fra Bo",
        "prikker fra Carla", "vælg", "prikker fra Carla", "prikker fra Bo", "prikker fra Carla",
        "vælg",
      ])
    #expect(transcript.contains("Fortrudt: den seneste stemme. :gentag gør det igen.\n"))
    #expect(!transcript.contains("afbrudt"))
    #expect(ballots(talk.plan) == ["3 1:6"])
  }

  @Test func `who passed after the vote taken back has another turn too`() async throws {
    let talk = try Conversation()
    let opening = [":deltagere Anna, Bo, Carla", ":gå mål", ":forslag A", ":forslag B", ":stem"]
    try await talk.type(opening + ["1", "", ":fortryd", "2", "", "2"])
    #expect(
      prompts(talk, after: opening.count + 2) == [
        "prikker fra Carla", "prikker fra Anna", "prikker fra Bo", "prikker fra Carla", "vælg",
      ])
    #expect(ballots(talk.plan) == ["2 2:2"])
  }

  @Test func `what was noted aside is taken back first, and the vote goes on`() async throws {
    let talk = try Conversation()
    let opening = [":gå mål", ":forslag A", ":forslag B", ":stem"]
    try await talk.type(opening + ["1", ":parkér SFO", ":fortryd", "2", ""])
    #expect(prompts(talk, after: opening.count + 3) == ["stemme 2", "stemme 3", "vælg"])
    #expect(talk.plan.deliberation.notes == [])
    #expect(ballots(talk.plan) == ["2 1:1 2:1"])
  }

  @Test func `before the first vote there is nothing of the vote to take back`() async throws {
    let talk = try Conversation()
    let transcript = try await talk.type([
      ":gå mål", ":forslag A", ":forslag B", ":stem", ":fortryd",
    ])
    #expect(transcript.contains("Fortrudt: buddet »B«. :gentag gør det igen.\n"))
    #expect(talk.requests.last?.prompt == "[6/19] mål")
  }

  @Test func `the last bid and the last name are taken back where they were typed`() async throws {
    let talk = try Conversation()
    try await talk.type([
      ":deltagere", "Anna", "Bob", ":fortryd", "Bo", "", ":gå mål", ":forslag", "A", "C",
      ":fortryd", "B", "",
    ])
    #expect(talk.plan.deliberation.participants == ["Anna", "Bo"])
    #expect(talk.plan.deliberation.proposals.map(\.text) == ["A", "B"])
    #expect(talk.requests[4].prompt == "deltager 2")
    #expect(talk.requests[11].prompt == "bud 2 på mål")
  }

  @Test func `in a silent round the last bid is taken back unseen`() async throws {
    let talk = try Conversation()
    let opening = [":deltagere Anna, Bo, Carla", ":gå mål", ":stille"]
    let transcript = try await talk.type(
      opening + ["hemmeligt M", "forkert A", ":fortryd", ":gentag", ":fortryd", "rigtigt Å", "E"])
    #expect(!transcript.contains("forkert"))
    #expect(
      prompts(talk, after: opening.count) == [
        "Anna, skjult", "Bo, skjult", "Carla, skjult", "Bo, skjult", "Carla, skjult",
        "Bo, skjult", "Carla, skjult", "[6/19] mål",
      ])
    #expect(talk.plan.deliberation.proposals.map(\.text) == ["E", "hemmeligt M", "rigtigt Å"])
    #expect(transcript.contains("Giv tastaturet til Bo.\nBo, skjult › •••\n"))
  }

  @Test func `a line that nobody touched is no draft when the terminal goes away`() async throws {
    let talk = try Conversation()
    try await talk.hold([
      .line(":gå mål"), .line("Højst 8 procent"), .line(":gå mål"), .hangUp("Højst 8 procent"),
    ])
    #expect(talk.drafts == [])
    try await talk.hold([.line(":gå mål"), .hangUp("Højst 8 procent har")])
    #expect(talk.drafts.map(\.text) == ["Højst 8 procent har"])
    try await talk.hold([.line(":gå mål"), .line(":kladde"), .hangUp("Højst 8 procent har")])
    #expect(talk.drafts.map(\.text) == ["Højst 8 procent har"])
  }

  @Test func `a line that found no room is kept when the terminal goes away`() async throws {
    let talk = try Conversation()
    try talk.begin()
    talk.repository.nextFailure = RepositoryError(.diskFull, path: "p")
    talk.repository.nextDraftFailure = RepositoryError(.diskFull, path: "p")
    try await talk.hold([.line(":gå mål"), .line("Højst 8"), .hangUp("Højst 8")])
    #expect(talk.drafts.map(\.text) == ["Højst 8"])
  }

  @Test func `a review goes on where it was when the phase is another`() async throws {
    let talk = try Conversation.inMatrix(.first, .danish, profile: .review)
    try await talk.type(["", "", ":fase godkendelse", ":fortryd", ":slut"])
    let prompts = talk.requests.map(\.prompt)
    #expect(prompts[2] == prompts[3])
    #expect(prompts[3] == prompts[4])
    #expect(prompts[0] != prompts[2])
  }

  @Test func `a clock that is set back loses nothing and turns no order`() async throws {
    let talk = try Conversation()
    var now: Int64 = 1_800_000_000
    talk.now = {
      now -= 86_400
      return Moment(seconds: now)
    }
    try await talk.type([
      "Egelundskolen", "PPR", "", "Lone Madsen", ":gå ejer", "Bo Juhl", ":fortryd",
    ])
    try await talk.type([":gentag", ":gå ejer"])
    #expect(talk.requests.last?.prefill == "Bo Juhl")
    let times = talk.repository.changes[talk.id]?.map(\.at) ?? []
    #expect(times == times.sorted(by: >))
    #expect(talk.plan.answers.list(Slot("workplaces")).map(\.text) == ["Egelundskolen", "PPR"])
  }
}
