import Dialogues
import Foundation
import Plans
import TestSupport
import Testing

/// Bids are gathered seen and unseen, voted on and chosen, and no bid and no vote is lost.
struct VotingTests {
  private static let bids = [":forslag A", ":forslag B", ":forslag C"]

  private func bids(_ plan: Plan) -> [String] {
    plan.deliberation.proposals.map { ($0.isChosen ? "*" : "") + $0.text }
  }

  @Test func `a silent round shows all bids by the alphabet, and keeps nothing of who was first`()
    async throws
  {
    let talk = try Conversation()
    let transcript = try await talk.type([
      ":deltagere Dorte, Erik, Frida og Gert", ":gå mål", ":stille", "Ånden er god", "Mere ro",
      "", "Bedre søvn",
    ])
    #expect(
      transcript.hasSuffix(
        """
        Stille runde: mål. Hver skriver ét bud, og ingen kan se det, før alle har
        skrevet.
        Giv tastaturet til Dorte.
        Dorte, skjult › •••
        Giv tastaturet til Erik.
        Erik, skjult › •••
        Giv tastaturet til Frida.
        Frida, skjult ›\u{20}
        Giv tastaturet til Gert.
        Gert, skjult › •••

        3 bud, uden navne:
          1. Bedre søvn
          2. Mere ro
          3. Ånden er god
        3 bud på mål. :stem stemmer om dem, :forslag vælg 2 gør nummer 2 til svaret.

        Hvilket mål vil vi arbejde med for at indfri målsætningen?
        [6/19] mål › ^D

        Alt er gemt. Fortsæt en anden dag med: maalplan interview kom-glad-i-skole

        """))
    #expect(bids(talk.plan) == ["Bedre søvn", "Mere ro", "Ånden er god"])
    #expect(talk.requests.map(\.isHidden).filter { $0 }.count == 4)
    #expect(talk.requests.allSatisfy { !$0.history.contains("Mere ro") })
  }

  @Test func `a silent round of nobody in particular lasts until an empty line`() async throws {
    let talk = try Conversation()
    let transcript = try await talk.type([":gå mål", ":stille", "B", "A", "B", ""])
    #expect(bids(talk.plan) == ["A", "B"])
    #expect(transcript.contains("Tom linje slutter runden.\nGiv tastaturet til den næste.\n"))
    #expect(transcript.contains("2 bud, uden navne:\n  1. A\n  2. B\n"))
  }

  @Test
  func `what was typed unseen is kept when the terminal goes away, and when the store refuses`()
    async throws
  {
    let talk = try Conversation()
    try await talk.hold([.line(":gå mål"), .line(":stille"), .line("A"), .hangUp("halvt bu")])
    #expect(bids(talk.plan) == ["A"])
    #expect(talk.drafts == [Draft(slot: Slot("goal"), text: "halvt bu", isHidden: true)])

    let other = try Conversation()
    try other.begin()
    other.repository.nextFailure = RepositoryError(.diskFull, path: "p")
    let transcript = try await other.type([":gå mål", ":stille", "hemmeligt"])
    // Only on the way out, where it could not be saved at all, it is shown.
    let parts = transcript.components(separatedBy: "Det seneste blev ikke gemt.")
    #expect(parts.count == 2)
    #expect(!parts[0].contains("hemmeligt"))
    #expect(other.requests.last?.prefill == "hemmeligt")
    #expect(other.requests.last?.isHidden == true)
  }

  @Test func `what was half-typed unseen comes back unseen, and nowhere else`() async throws {
    let talk = try Conversation()
    let transcript = try await talk.hold([
      .line(":gå mål"), .line(":stille"), .interrupted("hemmeligt bu"), .line(":gå mål"),
      .line(":kladde"), .line(":stille"), .line(":kladde"), .line("hemmeligt bud"), .line(""),
    ])
    #expect(transcript.contains("[6/19] mål › :kladde\nDer er ingen kladde."))
    #expect(!transcript.contains("hemmeligt bu\n") && !transcript.contains("»hemmeligt bu«"))
    let fetching = try #require(talk.requests.last { $0.prefill == "hemmeligt bu" })
    #expect(fetching.isHidden)
    #expect(bids(talk.plan) == ["hemmeligt bud"])
  }

  @Test func `a ballot that cannot be read is given back as one that an empty line does not mean`()
    async throws
  {
    let talk = try Conversation()
    try await talk.type([":gå mål", ":forslag A", ":forslag B", ":stem", "slut", "1"])
    let given = try #require(talk.requests.last { $0.prefill == "slut" })
    #expect(given.isRejected)
    #expect(talk.requests.last?.isRejected == false)
    #expect(talk.plan.deliberation.ballots.map(\.voters) == [1])
  }

  @Test func `the editor stays closed in a silent round`() async throws {
    let talk = try Conversation()
    let transcript = try await talk.hold([
      .line(":gå mål"), .line(":stille"), .editorRequested("hemmeligt"), .line("hemmeligt"),
    ])
    #expect(transcript.contains("I en stille runde er editoren lukket"))
    #expect(bids(talk.plan) == ["hemmeligt"])
  }

  @Test func `a command breaks a silent round off and keeps its bids`() async throws {
    let talk = try Conversation()
    let transcript = try await talk.type([":gå mål", ":stille", "A", ":gå ejer"])
    #expect(transcript.contains("Den stille runde er afbrudt. 1 bud er gemt; :forslag viser det."))
    #expect(talk.requests.last?.prompt == "[2/19] ejer")
    #expect(bids(talk.plan) == ["A"])
  }

  @Test func `what only says or notes something breaks nothing off`() async throws {
    let talk = try Conversation()
    let aside = [":ur 8", ":hjælp stem", ":parkér SFO", ":beslut Ja", ":eksempel", ":vis"]
    try await talk.type([":gå mål", ":forslag", "A"] + aside + ["B", ""])
    #expect(bids(talk.plan) == ["A", "B"])
    #expect(talk.plan.deliberation.notes.map(\.text) == ["SFO", "Ja"])
    #expect(talk.requests.last?.prompt == "[6/19] mål")
  }

  @Test func `what is accepted stands apart in the minutes`() async throws {
    let talk = try Conversation()
    try await talk.type([
      ":gå mål", "Vi vil styrke elevernes trivsel.",
      ":accepter goal-direction-words fordi vi gør det konkret i august", ":minutter",
    ])
    let text = try #require(talk.pages.first).page.text
    let parts = text.components(separatedBy: "## Accepterede bemærkninger")
    #expect(parts.count == 2)
    #expect(parts.last?.contains("(goal-direction-words): vi gør det konkret i august") ?? false)
    #expect(!parts[0].contains("hvilken vej"))
  }

  @Test func `the winner becomes the answer, and the interview goes on`() async throws {
    let talk = try Conversation()
    let transcript = try await talk.type(
      [":deltagere Anna, Bo", ":gå mål"] + Self.bids + [":stem", "2 2 1", "2:2, 3", ""])
    #expect(
      transcript.contains(
        """
        [6/19] mål › :stem
        Bud på mål (3):
          1. A
          2. B
          3. C
        Hver har 3 prikker. Skriv numrene på buddene: »1 1 3« er to prikker på 1 og én
        på 3. Det samme er »1:2, 3«.
        prikker fra Anna › 2 2 1
        prikker fra Bo › 2:2, 3

        2 har stemt:
          4 prikker  2. B
             1 prik  1. A
             1 prik  3. C
        Enter vælger nummer 2. Et andet nummer vælger det i stedet, og »ingen« lader det
        ligge.
        vælg ›\u{20}
        Nummer 2 bliver svaret: »B«

        """))
    #expect(talk.plan.answers.text(Slot("goal")) == "B")
    #expect(bids(talk.plan) == ["A", "*B", "C"])
    #expect(talk.plan.deliberation.ballots.map(\.voters) == [2])
    #expect(talk.requests.last?.prompt == "[7/19] begrundelse")
    try await talk.type([":fortryd"])
    #expect(talk.plan.answers.text(Slot("goal")) == nil)
    #expect(bids(talk.plan) == ["A", "B", "C"])
  }

  @Test func `a tie for one place is for the team to decide`() async throws {
    let talk = try Conversation()
    let transcript = try await talk.type([":gå mål"] + Self.bids + [":stem 1", "1", "3", "", ""])
    #expect(
      transcript.contains(
        """
        2 har stemt:
          1 prik  1. A
          1 prik  3. C
           ingen  2. B
        Lige mange prikker: 1 og 3.
        Skriv nummeret på det bud, I vælger. Enter lader det ligge.
        vælg ›\u{20}
        Intet er valgt. Buddene bliver liggende.

        """))
    #expect(talk.plan.answers.text(Slot("goal")) == nil)
  }

  @Test func `an answer that stood is a bid in the vote, and is kept when another is chosen`()
    async throws
  {
    let talk = try Conversation()
    let transcript = try await talk.type([
      ":gå mål", "Gammelt mål", ":gå mål", ":forslag Nyt mål", ":stem", "1", "", "1",
    ])
    #expect(transcript.contains("  2. Gammelt mål (står som svar)\n"))
    #expect(transcript.contains("Svaret, som det står nu, er med som nummer 2.\n"))
    #expect(talk.plan.answers.text(Slot("goal")) == "Nyt mål")
    #expect(bids(talk.plan) == ["*Nyt mål", "Gammelt mål"])
  }

  @Test func `several bids become entries of a list`() async throws {
    let talk = try Conversation()
    let transcript = try await talk.type(
      [":gå tegn", "Første"] + Self.bids + [":stem", "1 1 3", "3 3 1", "", ""])
    #expect(transcript.contains("Lige mange prikker: 1 og 3.\nEnter vælger 1 og 3."))
    #expect(transcript.contains("Nummer 1 og 3 kommer med i svaret.\n"))
    #expect(talk.plan.answers.list(Slot("signs")).map(\.text) == ["Første", "A", "C"])
    #expect(bids(talk.plan) == ["*A", "B", "*C"])
    #expect(talk.requests.last?.prompt == "[8/19] tegn 4")
  }

  struct Mistake: CustomTestStringConvertible {
    let line: String
    let said: String

    var testDescription: String { line }
  }

  static let mistakes = [
    Mistake(line: "1 4", said: "Der er ikke noget bud nummer 4. Vælg mellem 1 og 3."),
    Mistake(line: "0", said: "Der er ikke noget bud nummer 0. Vælg mellem 1 og 3."),
    Mistake(line: "1 1 1 2", said: "Det er 4 prikker. Hver har 3."),
    Mistake(line: "1:9", said: "Det er 9 prikker. Hver har 3."),
    Mistake(
      line: "1:99999999999999999999",
      said: "»1:99999999999999999…« er ikke et nummer på et bud. Skriv fx 1 1 3 eller 1:2, 3."),
    Mistake(line: "to", said: "»to« er ikke et nummer på et bud. Skriv fx 1 1 3 eller 1:2, 3."),
    Mistake(line: "1:-2", said: "»1:-2« er ikke et nummer på et bud. Skriv fx 1 1 3 eller 1:2, 3."),
  ]

  @Test(arguments: mistakes)
  func `a vote that cannot be counted comes back on the line`(_ mistake: Mistake) async throws {
    let talk = try Conversation()
    let transcript = try await talk.type([":gå mål"] + Self.bids + [":stem", mistake.line])
    #expect(transcript.contains("\n" + mistake.said + "\n"))
    #expect(talk.requests.last?.prompt == "stemme 1")
    #expect(talk.requests.last?.prefill == mistake.line)
    #expect(talk.plan.deliberation.ballots == [])
  }

  @Test(
    arguments: [
      ("1 1 3", [2, 0, 1]), ("1:2, 3", [2, 0, 1]), ("1: 2 og 3", [2, 0, 1]), ("1x2;3", [2, 0, 1]),
      ("3", [0, 0, 1]), ("2=3", [0, 3, 0]), ("1:0 2", [0, 1, 0]), ("1,2,3", [1, 1, 1]),
    ])
  func `votes are read in any hand`(_ line: String, _ dots: [Int]) async throws {
    let talk = try Conversation()
    try await talk.type([":gå mål"] + Self.bids + [":stem", line])
    let votes = try #require(talk.plan.deliberation.ballots.first).votes
    #expect(talk.plan.deliberation.proposals.map { votes[$0.id] ?? 0 } == dots)
  }

  @Test func `a vote broken off is counted as far as it came`() async throws {
    let talk = try Conversation()
    let transcript = try await talk.type([":gå mål"] + Self.bids + [":stem", "1", "2", ":gå ejer"])
    #expect(
      transcript.contains("Afstemningen er afbrudt. 2 stemmer er gemt; :stem begynder en ny."))
    #expect(talk.plan.deliberation.ballots.map(\.voters) == [2])
  }

  @Test func `whoever does not vote is not counted, and nobody is no vote`() async throws {
    let talk = try Conversation()
    let named = [":deltagere Anna, Bo", ":gå mål"] + Self.bids
    let transcript = try await talk.type(named + [":stem", "", ""])
    #expect(transcript.contains("Ingen har stemt. Buddene bliver liggende."))
    try await talk.type([":gå mål", ":stem", "", "3"])
    #expect(talk.plan.deliberation.ballots.map(\.voters) == [1])
  }

  @Test(
    arguments: [
      ("1 2", "Her er der kun plads til ét svar. Skriv ét nummer."),
      ("9", "Der er ikke noget bud nummer 9. Vælg mellem 1 og 3."),
      ("den sidste", "Skriv et nummer fra listen, eller »ingen«."),
    ])
  func `a choice that is none comes back on the line`(_ line: String, _ said: String) async throws {
    let talk = try Conversation()
    let transcript = try await talk.type(
      [":gå mål"] + Self.bids + [":stem", "1", "", line, "ingen"])
    #expect(transcript.contains("\n\(said)\n"))
    #expect(talk.plan.answers.text(Slot("goal")) == nil)
    #expect(transcript.contains("Intet er valgt."))
  }

  @Test func `a bid is chosen without a vote`() async throws {
    let talk = try Conversation()
    let transcript = try await talk.type(
      [":gå mål"] + Self.bids + [":forslag vælg 2", ":gå mål", ":forslag vælg 2"])
    #expect(talk.plan.answers.text(Slot("goal")) == "B")
    #expect(transcript.contains("Det står allerede som svar.\n"))
  }

  @Test func `a choice that cannot be saved stands on the line as an answer`() async throws {
    let talk = try Conversation()
    try await talk.type([":gå mål"] + Self.bids)
    talk.repository.nextFailure = RepositoryError(.diskFull, path: "p")
    try await talk.type([":gå mål", ":forslag vælg 2", "B"])
    #expect(talk.requests[2].prefill == "B")
    #expect(talk.plan.answers.text(Slot("goal")) == "B")
  }
}
