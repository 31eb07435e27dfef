import Dialogues
import Interviews
import Plans
import TestSupport
import Testing
import Wording

/// What a team does comes out as the plan it meant, and nothing it typed is lost.
struct DialogueTests {
  @Test func `answers go where they are asked for`() async throws {
    let talk = try Conversation()
    try await talk.type(["Egelundskolen", "PPR", "", "Skolechef Lone Madsen", "Skoleliv"])
    #expect(talk.plan.answers.list(Slot("workplaces")).map(\.text) == ["Egelundskolen", "PPR"])
    #expect(talk.plan.answers.text(Slot("owner")) == "Skolechef Lone Madsen")
    #expect(talk.plan.answers.text(Slot("targetGroup")) == "Skoleliv")
  }

  @Test func `data are asked for sign by sign`() async throws {
    let talk = try Conversation()
    try await talk.type([
      ":gå tegn", "Flere møder til tiden", "Færre opkald", "", "Fraværstal, månedligt", "",
      "Skolens log", "Interview i maj", "",
    ])
    let signs = talk.plan.answers.list(Slot("signs"))
    #expect(
      signs.map { talk.plan.answers.list(Slot("data", of: $0.id)).map(\.text) } == [
        ["Fraværstal, månedligt"], ["Skolens log", "Interview i maj"],
      ])
  }

  @Test func `a plan is taken up at its first unanswered question`() async throws {
    let talk = try Conversation()
    try await talk.type(["Egelundskolen", "", "Skolechef Lone Madsen", ":slut"])
    try await talk.type([])
    #expect(talk.requests.first?.prompt == "[3/19] målgruppe")
  }

  @Test func `an earlier answer starts prefilled and Enter keeps it`() async throws {
    let talk = try Conversation()
    try await talk.type(["PPR", "", "Skolechef Lone", ":gå ejer", "Skolechef Lone", ":slut"])
    #expect(talk.requests[4].prefill == "Skolechef Lone")
    #expect(talk.plan.answers.text(Slot("owner")) == "Skolechef Lone")
    #expect(talk.repository.changes[talk.id]?.count == 3)
  }

  @Test func `a wiped line takes the answer out and undo brings it back`() async throws {
    let talk = try Conversation()
    try await talk.type([":gå ejer", "Skolechef Lone", ":gå ejer", ""])
    #expect(talk.plan.answers.text(Slot("owner")) == nil)
    try await talk.type([":fortryd"])
    #expect(talk.plan.answers.text(Slot("owner")) == "Skolechef Lone")
  }

  @Test func `a broken off line is kept as a draft and fetched again`() async throws {
    let talk = try Conversation()
    try await talk.hold([.line(":gå mål"), .interrupted("I juni 2028 har"), .line(":kladde")])
    #expect(talk.drafts == [Draft(slot: Slot("goal"), text: "I juni 2028 har")])
    #expect(talk.requests.last?.prefill == "I juni 2028 har")
  }

  @Test func `after a broken off line the next break leaves, but not after something else`()
    async throws
  {
    let talk = try Conversation()
    try await talk.hold([.interrupted("halvt"), .interrupted(""), .line("PPR")])
    #expect(talk.ending == .interrupted)
    #expect(talk.plan.answers.isEmpty)
    let transcript = try await talk.hold([
      .interrupted("halvt"), .line("PPR"), .interrupted(""), .endOfInput,
    ])
    #expect(
      transcript.contains(
        """
        Linjen er gemt som kladde; :kladde henter den. I er stadig i samtalen; Ctrl-C en
        gang til eller Ctrl-D stopper.
        """))
    #expect(talk.ending == .left)
  }

  @Test func `a draft says first what it will take the place of`() async throws {
    let talk = try Conversation()
    let transcript = try await talk.hold([
      .line(":gå ejer"), .interrupted("Skolechef Per"), .line("Skolechef Lone Madsen"),
      .line(":gå ejer"), .line(":kladde"), .line("Skolechef Per"), .line(":fortryd"), .endOfInput,
    ])
    #expect(
      transcript.contains(
        """
        Her står allerede: »Skolechef Lone Madsen«. Enter erstatter det; :fortryd henter
        det igen.
        Kladden står på linjen igen. Enter gemmer den.
        """))
    #expect(talk.plan.answers.text(Slot("owner")) == "Skolechef Lone Madsen")
  }

  @Test func `a draft that takes the place of nothing says nothing of it`() async throws {
    let talk = try Conversation()
    let transcript = try await talk.hold([
      .line("Egelundskolen"), .interrupted("PPR"), .line(":kladde"), .line("PPR"),
      .line(":gå ejer"), .interrupted("Skolechef Per"), .line(":kladde"), .endOfInput,
    ])
    #expect(!transcript.contains("Her står allerede"))
  }

  @Test func `a draft is found again another day, at its question`() async throws {
    let talk = try Conversation()
    try await talk.hold([.line(":gå mål"), .hangUp("I juni 2028 har")])
    #expect(talk.ending == .interrupted)
    let transcript = try await talk.type([":kladde", "I juni 2028 har alle svaret."])
    #expect(transcript.contains("Der ligger en kladde: »I juni 2028 har«."))
    #expect(talk.requests[1].prompt == "[6/19] mål")
    #expect(talk.requests[1].prefill == "I juni 2028 har")
    #expect(talk.plan.answers.text(Slot("goal")) == "I juni 2028 har alle svaret.")
    #expect(talk.drafts == [])
  }

  @Test func `breaking off an empty line twice leaves`() async throws {
    let talk = try Conversation()
    try await talk.hold([.interrupted(""), .interrupted(""), .line("Egelundskolen")])
    #expect(talk.ending == .interrupted)
    #expect(talk.plan.answers.isEmpty)
    try await talk.hold([.interrupted(""), .line("Egelundskolen"), .interrupted(""), .endOfInput])
    #expect(talk.ending == .left)
  }

  @Test func `an answer that begins with a colon is typed with two`() async throws {
    let talk = try Conversation()
    try await talk.type([":gå ejer", "::slut er mit navn"])
    #expect(talk.plan.answers.text(Slot("owner")) == ":slut er mit navn")
  }

  @Test func `a pasted text of several lines is one answer`() async throws {
    let talk = try Conversation()
    try await talk.type([":gå begrundelse", "Fraværet vokser.\n\n- Forældrene savner os."])
    #expect(
      talk.plan.answers.text(Slot("relevance")) == "Fraværet vokser.\n\n- Forældrene savner os.")
  }

  @Test func `entries are put right, moved and taken out`() async throws {
    let talk = try Conversation()
    try await talk.type(["A", "B", "C", ":ret 2", "Bo", ":flyt 3 1", ":slet 2"])
    #expect(talk.plan.answers.list(Slot("workplaces")).map(\.text) == ["C", "Bo"])
    try await talk.type([":fortryd", ":fortryd", ":fortryd", ":gentag"])
    #expect(talk.plan.answers.list(Slot("workplaces")).map(\.text) == ["A", "Bo", "C"])
  }

  @Test func `entries are named as on the line, from wherever one is`() async throws {
    let talk = try Conversation()
    try await talk.type(["A", "B", "C", ":slet arbejdsplads 2", ":ret arbejdsplads 1", "Anna"])
    #expect(talk.plan.answers.list(Slot("workplaces")).map(\.text) == ["Anna", "C"])
    try await talk.type([":gå ejer", ":slet arbejdsplads 2"])
    #expect(talk.plan.answers.list(Slot("workplaces")).map(\.text) == ["Anna"])
    let said = try await talk.type([":gå arbejdspladser", ":slet arbejdsplads 4"])
    #expect(said.contains("Der er ikke noget nummer 4 under »arbejdsplads«. Der er 1."))
  }

  @Test func `the latest answer is put right from the next question`() async throws {
    let talk = try Conversation()
    try await talk.type([":gå ejer", "Styregruppen", ":ret", "Skolechef Lone Madsen", "Skoleliv"])
    #expect(talk.requests[3].prefill == "Styregruppen")
    #expect(talk.plan.answers.text(Slot("owner")) == "Skolechef Lone Madsen")
    #expect(talk.plan.answers.text(Slot("targetGroup")) == "Skoleliv")
  }

  @Test func `what belongs to a sign goes and comes back with it`() async throws {
    let talk = try Conversation()
    try await talk.type([":gå tegn", "Flere møder", "", "Fraværstal", "", ":gå tegn", ":slet 1"])
    #expect(talk.plan.answers.isEmpty)
    try await talk.type([":fortryd"])
    let sign = try #require(talk.plan.answers.list(Slot("signs")).first)
    #expect(talk.plan.answers.list(Slot("data", of: sign.id)).map(\.text) == ["Fraværstal"])
  }

  @Test func `an answer the store refuses comes back on the line`() async throws {
    let talk = try Conversation()
    try talk.begin()
    talk.repository.nextFailure = RepositoryError(.diskFull, path: "/planer/plans.sqlite")
    let transcript = try await talk.type(["Egelundskolen"])
    #expect(talk.requests[1].prefill == "Egelundskolen")
    #expect(talk.drafts.map(\.text) == ["Egelundskolen"])
    #expect(transcript.contains("/planer/plans.sqlite"))
    #expect(talk.plan.answers.isEmpty)
  }

  @Test func `nothing is written over what another window saved`() async throws {
    let talk = try Conversation()
    try talk.begin()
    let other = Change(at: Moment(seconds: 9), [.answered(Slot("owner"), "Skolechef Per")])
    talk.repository.beforeNextAppend = {
      talk.repository.changes[talk.id, default: []].append(other)
    }
    let transcript = try await talk.type([":gå ejer", "Skolechef Lone"])
    #expect(talk.plan.answers.text(Slot("owner")) == "Skolechef Per")
    #expect(transcript.contains("Skolechef Per"))
    #expect(talk.requests[2].prefill == "Skolechef Lone")
    try await talk.type([":gå ejer", "Skolechef Lone"])
    #expect(talk.plan.answers.text(Slot("owner")) == "Skolechef Lone")
  }

  @Test func `a fetched draft that was not used is still there`() async throws {
    let talk = try Conversation()
    try await talk.hold([
      .interrupted("svar A"), .line(":kladde"), .line(":gå ejer"), .line("Skolechef Lone"),
    ])
    #expect(talk.drafts.map(\.text) == ["svar A"])
    try await talk.type([":kladde", "svar A"])
    #expect(talk.drafts == [])
  }

  @Test func `a text given back after a failed save leaves no draft when it is saved`() async throws
  {
    let talk = try Conversation()
    try talk.begin()
    talk.repository.nextFailure = RepositoryError(.busy, path: "/planer/plans.sqlite")
    try await talk.type(["Egelundskolen", "Egelundskolen"])
    #expect(talk.plan.answers.list(Slot("workplaces")).map(\.text) == ["Egelundskolen"])
    #expect(talk.drafts == [])
  }

  @Test func `an answer that begins with a colon stands on the line as it is typed`() async throws {
    let talk = try Conversation()
    try await talk.type([":gå ejer", "::kolon", ":gå ejer", "::kolon"])
    #expect(talk.requests[3].prefill == "::kolon")
    #expect(talk.plan.answers.text(Slot("owner")) == ":kolon")
  }

  @Test func `a command the store refuses is given back as it was typed`() async throws {
    let talk = try Conversation()
    try talk.begin()
    talk.repository.nextFailure = RepositoryError(.busy, path: "/planer/plans.sqlite")
    try await talk.type([":titel Kom glad"])
    #expect(talk.requests[1].prefill == ":titel Kom glad")
  }

  @Test func `a draft that cannot be kept goes back to the line and is not called kept`()
    async throws
  {
    let talk = try Conversation()
    talk.repository.nextDraftFailure = RepositoryError(.diskFull, path: "/planer/plans.sqlite")
    let transcript = try await talk.hold([.interrupted("halvt skrevet"), .endOfInput])
    #expect(!transcript.contains("gemt som kladde"))
    #expect(talk.requests[1].prefill == "halvt skrevet")
    #expect(talk.ending == .failed)
    #expect(transcript.contains("Det seneste blev ikke gemt."))
  }

  @Test func `where nobody watches, the first answer that cannot be saved ends it`() async throws {
    let talk = try Conversation()
    try talk.begin()
    talk.isUnattended = true
    talk.repository.nextFailure = RepositoryError(.diskFull, path: "/planer/plans.sqlite")
    let transcript = try await talk.type(["Egelundskolen", "PPR"])
    #expect(talk.ending == .failed)
    #expect(talk.plan.answers.isEmpty)
    #expect(
      transcript.hasSuffix("Det seneste blev ikke gemt. Kopiér det herfra:\n  Egelundskolen\n"))
  }

  @Test func `a command typed behind an answer on the line is a command`() async throws {
    let talk = try Conversation()
    try await talk.type([":gå ejer", "Skolechef Lone", ":gå ejer", "Skolechef Lone:gå mål"])
    #expect(talk.plan.answers.text(Slot("owner")) == "Skolechef Lone")
    #expect(talk.requests.last?.prompt == "[6/19] mål")
  }

  @Test func `wiping an entry out says what went with it`() async throws {
    let talk = try Conversation()
    let transcript = try await talk.type([
      ":gå tegn", "Flere møder", "", "Fraværstal", "", ":gå tegn 1", "",
    ])
    #expect(
      transcript.contains("Nummer 1 er slettet: »Flere møder« – :fortryd henter det tilbage."))
    #expect(transcript.contains("Det, der hørte til, fulgte med (1 svar)."))
  }

  @Test(arguments: ["0", "-1", "-9223372036854775808", "99", "to"])
  func `a number that no entry has is told`(_ number: String) async throws {
    let talk = try Conversation()
    let transcript = try await talk.type(["Egelundskolen", ":ret \(number)"])
    #expect(transcript.contains("Der er ikke noget nummer \(number). Listen har 1 punkt."))
  }

  @Test func `an answer that begins as a command does is kept`() async throws {
    let talk = try Conversation()
    try await talk.type([":gå ejer", ": vi er flere chefer om det", ":kladde"])
    #expect(talk.requests.last?.prefill == ":: vi er flere chefer om det")
  }

  @Test func `Ctrl-C on an untouched answer keeps no draft and then leaves`() async throws {
    let talk = try Conversation()
    try await talk.hold([
      .line(":gå ejer"), .line("Skolechef Lone"), .line(":gå ejer"),
      .interrupted("Skolechef Lone"), .interrupted("Skolechef Lone"),
    ])
    #expect(talk.drafts == [])
    #expect(talk.ending == .interrupted)
  }

  @Test func `an interview left without an answer leaves no plan`() async throws {
    let talk = try Conversation()
    talk.begins = false
    try await talk.type([":hjælp", ":slut"])
    #expect(talk.repository.changes.isEmpty)
    try await talk.type(["Egelundskolen"])
    #expect(talk.plan.title == "Kom glad i skole")
    #expect(talk.plan.answers.list(Slot("workplaces")).map(\.text) == ["Egelundskolen"])
  }

  @Test func `the editor's text stands on the line until Enter`() async throws {
    let talk = try Conversation()
    talk.editor = { .changed($0 + "\nog en linje til\n") }
    try await talk.hold([
      .line(":gå mål"), .editorRequested("Et mål"), .line("Et mål\nog en linje til"),
    ])
    #expect(talk.requests[2].prefill == "Et mål\nog en linje til")
    #expect(talk.plan.answers.text(Slot("goal")) == "Et mål\nog en linje til")
  }

  @Test func `a line typed where nothing is asked is kept`() async throws {
    let talk = try Conversation()
    try await talk.type([":gå august", "", "Det her var vigtigt"])
    #expect(talk.drafts.map(\.text) == ["Det her var vigtigt"])
  }

  struct Target: CustomTestStringConvertible {
    let words: String
    let prompt: String

    var testDescription: String { words }
  }

  static let targets = [
    Target(words: "6", prompt: "[6/19] mål"),
    Target(words: "mål", prompt: "[6/19] mål"),
    Target(words: "MÅL", prompt: "[6/19] mål"),
    Target(words: "maal", prompt: "[6/19] mål"),
    Target(words: "målgruppe", prompt: "[3/19] målgruppe"),
    Target(words: "tegn", prompt: "[8/19] tegn 2"),
    Target(words: "tegn 1", prompt: "[8/19] tegn 1"),
    Target(words: "prøvehandlinger", prompt: "[10/19] prøvehandling 1"),
    Target(words: "forventet", prompt: "[18/19] målet er indfriet"),
    Target(words: "goal", prompt: "[6/19] mål"),
  ]

  @Test(arguments: targets)
  func `a place is found by number, heading or name`(_ target: Target) async throws {
    let talk = try Conversation()
    try await talk.type([":gå tegn", "Flere møder", ":gå 1", ":gå \(target.words)"])
    #expect(talk.requests.last?.prompt == target.prompt)
  }

  @Test func `names used already are completed`() async throws {
    let talk = try Conversation()
    try await talk.type(["Egelundskolen", "", "Skolechef Lone Madsen"])
    let complete = try #require(talk.requests.last?.complete)
    #expect(complete("sammen med Skolech").map(\.line) == ["sammen med Skolechef Lone Madsen"])
    #expect(complete("ege").map(\.line) == ["Egelundskolen"])
    #expect(complete(":næ").map(\.line) == [":næste ", ":næste-fejl "])
    #expect(complete(":gå prø").map(\.label) == ["prøvehandling"])
    #expect(complete(":eksport j").map(\.line) == [":eksport json"])
    #expect(complete("") == [])
  }
}
