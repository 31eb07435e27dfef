import Dialogues
import Interviews
import Plans
import TestSupport
import Testing
import Wording

/// A review at the prompt stops only at findings, and each can be answered.
struct FindingWalkTests {
  private func reviewed(_ language: Language = .danish) throws -> Conversation {
    let talk = try Conversation(language)
    talk.profile = .review
    talk.exercise = nil
    let exercise = try Fixture.exercise()
    let events = exercise.opening + [.titled("Fælles borde")]
    try talk.repository.append(
      Change(at: Moment(seconds: 1), events), to: talk.id, after: 0)
    return talk
  }

  @Test func `a reviewer accepts one finding, comments two and puts three right`() async throws {
    let talk = try reviewed()
    let transcript = try await talk.type([
      "Ældrechef Karen Friis", ":kommentér Hvad gør beboerne, når det er lykkedes?", "",
      ":kommentér", ":accepter fordi vi begynder optællingen i april til 1. august 2027", "",
      ":ret", "To naboer laver mad sammen hver tirsdag i otte uger.",
      "Frivilligkoordinator Bo Juhl", "", ":tjek", ":slut",
    ])
    try expectGolden(transcript, "review.da.txt")
    #expect(talk.plan.answers.text(Slot("owner")) == "Ældrechef Karen Friis")
    let comments = talk.plan.deliberation.notes
    #expect(comments.map(\.rule) == ["goal-direction-words", "sign-is-activity"])
    #expect(comments.map(\.kind) == [.comment, .comment])
    #expect(talk.plan.acceptances.map(\.rule) == ["data-vague"])
  }

  @Test func `it is walked in English too`() async throws {
    let talk = try reviewed(.english)
    let transcript = try await talk.type([
      ":comment Who is it?", "", ":comment", ":back", ":next", ":why", ":quit",
    ])
    try expectGolden(transcript, "review.en.txt")
  }

  @Test func `the line starts empty, and the answer is fetched`() async throws {
    let talk = try reviewed()
    try await talk.type([":ret", "Ældrechef Karen Friis"])
    #expect(talk.requests[0].prompt == "[2/19] ejer")
    #expect(talk.requests[0].prefill == "")
    #expect(talk.requests[1].prefill == "Styregruppen for fællesspisning")
    #expect(talk.requests[2].prompt == "[6/19] mål")
  }

  @Test func `an empty line changes nothing, and the end says what came of it`() async throws {
    let talk = try reviewed()
    let transcript = try await talk.type(Array(repeating: "", count: 8))
    #expect(talk.repository.changes[talk.id]?.count == 1)
    #expect(transcript.contains("Alle bemærkninger er gennemgået.\n10 åbne\n"))
    #expect(talk.requests.last?.prompt == "målplan")
  }

  @Test func `at the end the open ones can be taken again`() async throws {
    let talk = try reviewed()
    try await talk.type(Array(repeating: "", count: 8) + [":næste", ":tilbage", ":tilbage"])
    #expect(talk.requests[9].prompt == "[2/19] ejer")
    #expect(talk.requests[10].prompt == "[2/19] ejer")
  }

  @Test func `an answer that mends nothing is told again where it stands`() async throws {
    let talk = try reviewed()
    let transcript = try await talk.type(["Arbejdsgruppen", "Ældrechef Karen Friis"])
    #expect(talk.requests[1].prompt == "[2/19] ejer")
    #expect(transcript.contains("»Arbejdsgruppen« er ikke én chef."))
    #expect(transcript.contains("Løst: Ejeren er ikke en chef"))
  }

  @Test func `what was commented on is not stopped at another day`() async throws {
    let talk = try reviewed()
    try await talk.type([":kommentér Hvem er det?", ":slut"])
    try await talk.type([])
    #expect(talk.requests[0].prompt == "[6/19] mål")
  }

  @Test func `after an explanation Enter puts the answer on the line`() async throws {
    let talk = try reviewed()
    let transcript = try await talk.type([":hvorfor", "", "Ældrechef Karen Friis"])
    #expect(transcript.contains("owner-not-a-chef"))
    #expect(talk.requests[2].prompt == "[2/19] ejer")
    #expect(talk.requests[2].prefill == "Styregruppen for fællesspisning")
    #expect(talk.requests[3].prompt == "[6/19] mål")
  }

  @Test func `undoing leads back to the findings`() async throws {
    let talk = try reviewed()
    try await talk.type(["Ældrechef Karen Friis", ":fortryd", ""])
    #expect(talk.requests[2].prompt == "[2/19] ejer")
    #expect(talk.requests[3].prompt == "[6/19] mål")
  }

  @Test func `any question can be gone to, and Enter leads to the next finding`() async throws {
    let talk = try reviewed()
    try await talk.type([":gå politik", "Ældrepolitikken", ":gå 1", ""])
    #expect(talk.requests[1].prompt == "[4/19] politik")
    #expect(talk.requests[2].prompt == "[6/19] mål")
    #expect(talk.requests[4].prompt == "[2/19] ejer")
  }

  @Test func `where one goes to, its findings are told`() async throws {
    let talk = try reviewed()
    let transcript = try await talk.type([":gå mål", ":gå politik"])
    let gone = try #require(transcript.firstRange(of: "[2/19] ejer › :gå mål"))
    #expect(transcript[gone.upperBound...].contains("advarsel Målet siger"))
    #expect(talk.requests[1].prompt == "[6/19] mål")
    #expect(talk.requests[2].prompt == "[4/19] politik")
  }

  @Test func `a plan without findings is said to have none`() async throws {
    let talk = try reviewed()
    let exercise = try Fixture.exercise()
    try talk.repository.append(
      Change(at: Moment(seconds: 2), exercise.solution(in: talk.plan, talk.template)),
      to: talk.id, after: 1)
    let transcript = try await talk.type(["", ":næste", ":tilbage"])
    #expect(transcript.contains("Der er ingen bemærkninger at gå igennem."))
  }

  @Test func `a plan without answers is gone through too`() async throws {
    let talk = try Conversation()
    talk.profile = .review
    let transcript = try await talk.type(["Egelundskolen", ":slut"])
    #expect(transcript.contains("(ikke besvaret)"))
    #expect(talk.plan.answers.list(Slot("workplaces")).map(\.text) == ["Egelundskolen"])
    #expect(talk.requests[1].prompt == "[2/19] ejer")
  }
}
