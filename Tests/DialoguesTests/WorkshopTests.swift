import Dialogues
import Plans
import TestSupport
import Testing
import Wording

/// The commands of a workshop: right use, wrong use, and on a plan with nothing in it.
struct WorkshopTests {
  /// Lines typed at the goal, and what is said from the first of them on.
  struct Case: CustomTestStringConvertible {
    let lines: [String]
    let said: String
    var language = Language.danish
    /// Where the lines are typed; nil for where the interview begins.
    var at: String? = ":gå mål"

    var testDescription: String { lines.joined(separator: " | ") }
  }

  static let cases = [
    Case(
      lines: [":deltagere"],
      said: """
        [1/19] arbejdsplads 1 › :deltagere
        Der er ingen deltagere på listen endnu.
        Skriv navne, ét eller flere ad gangen. Tom linje slutter.
        deltager 1 › ^D

        """, at: nil),
    Case(
      lines: [
        ":delt Anna Holm, Bo og Bodil", ":deltagere slet anna", ":delt slet Bo", ":delt slet X",
      ],
      said: """
        [1/19] arbejdsplads 1 › :delt Anna Holm, Bo og Bodil
        3 deltagere: 1 Anna Holm · 2 Bo · 3 Bodil
        [1/19] arbejdsplads 1 › :deltagere slet anna
        Anna Holm er ikke længere på listen. :fortryd sætter navnet tilbage.
        [1/19] arbejdsplads 1 › :delt slet Bo
        Bo er ikke længere på listen. :fortryd sætter navnet tilbage.
        [1/19] arbejdsplads 1 › :delt slet X
        »X« står ikke på listen. :deltagere viser den.
        [1/19] arbejdsplads 1 › ^D

        """, at: nil),
    Case(
      lines: [":deltagere slet 1", ":delt Anna Holm, Bo og Carla", ":deltagere anna holm"],
      said: """
        [1/19] arbejdsplads 1 › :deltagere slet 1
        Listen er tom endnu.
        [1/19] arbejdsplads 1 › :delt Anna Holm, Bo og Carla
        3 deltagere: 1 Anna Holm · 2 Bo · 3 Carla
        [1/19] arbejdsplads 1 › :deltagere anna holm
        De er på listen i forvejen: anna holm
        [1/19] arbejdsplads 1 › ^D

        """, at: nil),
    Case(
      lines: [":deltagere Anna", ":deltagere", "Bo; Carla", "", ":deltagere slet 2", ":deltagere"],
      said: """
        [6/19] mål › :deltagere Anna
        1 deltager: 1 Anna
        [6/19] mål › :deltagere
        1 deltager: 1 Anna
        Skriv navne, ét eller flere ad gangen. Tom linje slutter.
        deltager 2 › Bo; Carla
        deltager 4 ›\u{20}
        3 deltagere: 1 Anna · 2 Bo · 3 Carla

        Hvilket mål vil vi arbejde med for at indfri målsætningen?
        [6/19] mål › :deltagere slet 2
        Bo er ikke længere på listen. :fortryd sætter navnet tilbage.
        [6/19] mål › :deltagere
        2 deltagere: 1 Anna · 2 Carla
        Skriv navne, ét eller flere ad gangen. Tom linje slutter.
        deltager 3 › ^D

        """),
    Case(
      lines: [":deltagere Anna, Bo", ":deltagere kun Carla"],
      said: """
        [6/19] mål › :deltagere Anna, Bo
        2 deltagere: 1 Anna · 2 Bo
        [6/19] mål › :deltagere kun Carla
        1 deltager: 1 Carla
        [6/19] mål › ^D

        """),
    Case(
      lines: [
        ":parkér", ":parkér slet 1", ":park Skal SFO'en være med?", ":parkér slet den gamle plan",
        ":parkér", ":parkér slet 2", ":fortryd",
      ],
      said: """
        [6/19] mål › :parkér
        Der er ikke parkeret noget. :parkér og en sætning gemmer noget til senere.
        [6/19] mål › :parkér slet 1
        Listen er tom endnu.
        [6/19] mål › :park Skal SFO'en være med?
        Parkeret ved mål. :parkér viser alt, der er parkeret.
        [6/19] mål › :parkér slet den gamle plan
        Parkeret ved mål. :parkér viser alt, der er parkeret.
        [6/19] mål › :parkér
        Parkeret (2):
          1. Skal SFO'en være med? · mål
          2. slet den gamle plan · mål
        [6/19] mål › :parkér slet 2
        Nummer 2 er taget ud: »slet den gamle plan« – :fortryd sætter det tilbage.
        [6/19] mål › :fortryd
        Fortrudt: fjernelsen af et punkt. :gentag gør det igen.

        ── MÅL ───────────────────────────────────────────────────────── 6 og 7 af 19 ──
        Hvilket mål vil vi arbejde med for at indfri målsætningen?
        [6/19] mål › ^D

        """),
    Case(
      lines: [":beslut", ":beslut Lone skriver til kommunen", ":beslut", ":beslut slet 1"],
      said: """
        [6/19] mål › :beslut
        Der er ikke noteret nogen beslutninger. :beslut og en sætning noterer en.
        [6/19] mål › :beslut Lone skriver til kommunen
        Beslutningen er noteret ved mål.
        [6/19] mål › :beslut
        Beslutninger (1):
          1. Lone skriver til kommunen · mål
        [6/19] mål › :beslut slet 1
        Nummer 1 er taget ud: »Lone skriver til kommunen« – :fortryd sætter det tilbage.
        [6/19] mål › ^D

        """),
    Case(
      lines: [
        ":forslag", "Flere elever trives", "Flere elever trives", "Færre er væk", "",
        ":forslag slet 3", ":forslag slet 1", ":forslag Alle kommer", ":forslag Alle kommer",
        ":forslag",
      ],
      said: """
        [6/19] mål › :forslag
        Der er ingen bud på mål endnu.
        Skriv ét bud ad gangen. Tom linje slutter.
        bud 1 på mål › Flere elever trives
        bud 2 på mål › Flere elever trives
        Det bud er der allerede; det er nummer 1.
        bud 2 på mål › Færre er væk
        bud 3 på mål ›\u{20}
        2 bud på mål. :stem stemmer om dem, :forslag vælg 2 gør nummer 2 til svaret.

        Hvilket mål vil vi arbejde med for at indfri målsætningen?
        [6/19] mål › :forslag slet 3
        Der er ikke noget nummer 3. Listen har 2 punkter.
        [6/19] mål › :forslag slet 1
        Bud 1 er taget ud: »Flere elever trives« – :fortryd sætter det tilbage.
        [6/19] mål › :forslag Alle kommer
        Bud 2 er gemt: »Alle kommer«
        [6/19] mål › :forslag Alle kommer
        Det bud er der allerede; det er nummer 2.
        [6/19] mål › :forslag
        Bud på mål (2):
          1. Færre er væk
          2. Alle kommer
        Skriv ét bud ad gangen. Tom linje slutter.
        bud 3 på mål › ^D

        """),
    Case(
      lines: [":stem", ":stem nul", ":stem 0", ":forslag Alle kommer", ":stem"],
      said: """
        [6/19] mål › :stem
        Der er ingen bud at stemme om. Saml dem med :forslag eller i en stille runde med
        :stille.
        [6/19] mål › :stem nul
        Det skrives sådan: :stem eller :stem 5
        [6/19] mål › :stem 0
        Det skrives sådan: :stem eller :stem 5
        [6/19] mål › :forslag Alle kommer
        Bud 1 er gemt: »Alle kommer«
        [6/19] mål › :stem
        Der er kun 1 bud. Saml flere med :forslag, eller gør det til svaret med :forslag
        vælg 1.
        [6/19] mål › ^D

        """),
    Case(
      lines: [":ur", ":ur stop", ":ur otte", ":ur 0", ":ur 601", ":ur 8", ":ur", ":ur stop"],
      said: """
        [6/19] mål › :ur
        Uret går ikke. :ur 8 sætter det til 8 minutter.
        [6/19] mål › :ur stop
        Uret går ikke. :ur 8 sætter det til 8 minutter.
        [6/19] mål › :ur otte
        Det skrives sådan: :ur 8 eller :ur stop
        [6/19] mål › :ur 0
        Det skrives sådan: :ur 8 eller :ur stop
        [6/19] mål › :ur 601
        Uret kan højst gå i 600 minutter.
        [6/19] mål › :ur 8
        Uret går: 8 minutter.
        [6/19] mål › :ur
        Der er 8 minutter tilbage af 8 minutter.
        [6/19] mål › :ur stop
        Uret er stoppet. Der var 8 minutter tilbage.
        [6/19] mål › ^D

        """),
    Case(
      lines: [":stille", "", ":propose", "", ":vote", ":timer 1,5 min", ":timer"],
      said: """
        [6/19] goal › :stille

        A silent round: goal. Each writes one bid, and nobody sees it before all have
        written.
        An empty line ends the round.
        Give the keyboard to the next.
        bid 1, hidden ›\u{20}
        Nobody wrote a bid.

        Which goal will we work on in order to meet the objective?
        [6/19] goal › :propose
        There are no bids for goal yet.
        Type one bid at a time. An empty line ends.
        bid 1 for goal ›\u{20}

        Which goal will we work on in order to meet the objective?
        [6/19] goal › :vote
        There are no bids to vote on. Gather them with :propose, or in a silent round
        with :silent.
        [6/19] goal › :timer 1,5 min
        The timer runs: 1 minute and 30 seconds.
        [6/19] goal › :timer
        1 minute and 30 seconds left of 1 minute and 30 seconds.
        [6/19] goal › ^D

        """, language: .english, at: ":go goal"),
  ]

  @Test(arguments: cases)
  func `a command says what it should`(_ row: Case) async throws {
    let talk = try Conversation(row.language)
    let transcript = try await talk.type((row.at.map { [$0] } ?? []) + row.lines)
    let start = try #require(transcript.firstRange(of: row.said.prefix { $0 != "\n" }))
    let said = transcript[start.lowerBound...]
    #expect(said.prefix(row.said.count) == row.said)
  }

  /// What is typed to go somewhere in a plan with one sign, one action and one evaluation, and the
  /// prompt there.
  static let places = [
    (":gå handling 1", "[10/19] prøvehandling 1"), (":gå tegn 1", "[8/19] tegn 1"),
    (":gå evaluering 1", "[19/19] evaluering 1"), (":gå evaluering", "[12/19] i hvilken grad"),
    (":gå data 1", "[9/19] data til tegn 1"),
  ]

  @Test(arguments: places)
  func `a place is found by the words that are asked with`(
    _ line: String, _ prompt: String
  ) async throws {
    let talk = try Conversation()
    try await talk.type([
      ":gå tegn", "Flere cykler", "", ":gå prøvehandling", "Vi prøver cykelbus", "",
      ":gå foreløbig evaluering", "maj 2028", "", line,
    ])
    let there = try #require(talk.requests.last?.prompt)
    #expect(there.hasPrefix(prompt), "\(there)")
  }

  @Test func `a place typed as a command is known`() async throws {
    let talk = try Conversation()
    let transcript = try await talk.type([":gå tegn", "Flere cykler", "", ":tegn 1"])
    #expect(transcript.contains("Mente I :gå tegn 1?"))
  }

  @Test(arguments: [":forslag", ":forslag Flere", ":stille", ":stem"])
  func `bids need a question`(_ line: String) async throws {
    let talk = try Conversation()
    let all = Array(repeating: ":næste", count: 25)
    let transcript = try await talk.type(all + [line])
    #expect(
      transcript.contains("målplan › \(line)\nHer er ikke noget spørgsmål. :gå 6 går til et."))
  }

  @Test(
    arguments: [
      (":parkér Husk SFO'en", "Parkeret. :parkér viser alt, der er parkeret."),
      (":beslut Vi mødes igen i maj", "Beslutningen er noteret."),
      (":deltagere Anna", "1 deltager: 1 Anna"),
    ])
  func `notes and names need none`(_ line: String, _ said: String) async throws {
    let talk = try Conversation()
    let all = Array(repeating: ":næste", count: 25)
    let transcript = try await talk.type(all + [line])
    #expect(transcript.contains("målplan › \(line)\n\(said)\nmålplan › ^D"))
  }

  @Test func `a note at a sign's data is kept with the sign`() async throws {
    let talk = try Conversation()
    let transcript = try await talk.type([
      ":gå tegn", "Flere møder til tiden", "", ":parkér Spørg PPR", ":parkér",
    ])
    let sign = try #require(talk.plan.answers.list(Slot("signs")).first)
    #expect(talk.plan.deliberation.notes.map(\.slot) == [Slot("data", of: sign.id)])
    #expect(transcript.contains("  1. Spørg PPR · tegn 1, datakilde\n"))
  }

  @Test(
    arguments: [
      ([":deltagere Anna"], "ændringen af deltagerlisten"), ([":forslag Flere"], "buddet »Flere«"),
      ([":parkér Spørg"], "det parkerede »Spørg«"), ([":beslut Ja"], "beslutningen »Ja«"),
      ([":forslag Flere", ":forslag slet 1"], "fjernelsen af et punkt"),
      ([":forslag A", ":forslag B", ":stem", "1"], "den seneste stemme"),
      ([":forslag A", ":forslag vælg 1"], "svaret »A«"),
    ])
  func `everything can be taken back, and brought back`(
    _ lines: [String], _ what: String
  ) async throws {
    let talk = try Conversation()
    let transcript = try await talk.type([":gå mål"] + lines + [":fortryd", ":gentag"])
    #expect(transcript.contains("Fortrudt: \(what). :gentag gør det igen."))
    #expect(transcript.contains("Gentaget: \(what)."))
  }

  @Test(
    arguments: [
      (":del", [":deltagere"]), (":deltagere s", ["slet"]), (":ur s", ["stop"]),
      (":forslag v", ["vælg"]), (":parkér s", ["slet"]), (":stem ", []),
    ])
  func `the tab key knows what follows`(_ line: String, _ labels: [String]) async throws {
    let talk = try Conversation()
    try await talk.type([])
    #expect(talk.requests.first?.complete(line).map(\.label) == labels)
  }
}
