import Dialogues
import Foundation
import Plans
import TestSupport
import Testing
import TextLayout
import Wording

/// Understanding and deciding, as whole conversations.
struct DecisionTests {
  /// Answers to the questions up to the actions, with a hole and findings in them.
  private static let answers = [
    "Egelundskolen", "PPR", "", "Styregruppen for fravær", "Skoleliv: børn i 4.-6. klasse", "xxx",
    "Alle børn trives i skolen", "I juni 2028 har højst 8 procent over 10 procents fravær.",
    "I dag er det 14 procent.", "Flere elever møder til tiden", "Færre forældre ringer hjemmefra",
    "", "Fraværstal, hver måned", "Skolens log", "", "", "Morgenværter tager imod i indskolingen",
    "Fast kontaktperson til alle nye elever", "", "Lærer Lone Friis", "", "",
  ]
  private static let times = [
    "august 2026", "august 2026", "", "juni 2028", "", "august 2027", "",
  ]

  /// A plan with all that has been answered.
  private func answered(
    _ language: Language = .danish, begins: Bool = true
  ) async throws -> Conversation {
    let talk = try Conversation(language)
    if begins { try await talk.type(Self.answers + Self.times) }
    return talk
  }

  @Test func `the red thread on an empty plan, while it grows, and whole`() async throws {
    let talk = try Conversation()
    let first = try await talk.type([":rød-tråd"] + Self.answers + [":rød"])
    let start = try #require(first.range(of: "[17/19] start › :rød"))
    let empty = try #require(first.range(of: "[1/19] arbejdsplads 1 › Egelundskolen"))
    let end = try await talk.type([":gå start"] + Self.times + [":rød-tråd"])
    let whole = try #require(end.range(of: "målplan › :rød-tråd"))
    try expectGolden(
      String(first[..<empty.lowerBound] + first[start.lowerBound...] + end[whole.lowerBound...]),
      "roed-traad.txt")
  }

  @Test func `the red thread on a narrow and on a wide screen`() async throws {
    let talk = try await answered()
    try expectGolden(try await talk.type([":rød-tråd"], width: 60), "roed-traad-60.txt")
    try expectGolden(try await talk.type([":rød-tråd"], width: 120), "roed-traad-120.txt")
  }

  @Test func `what was read is told section by section`() async throws {
    let empty = try Conversation()
    let first = try await empty.type([":forstået"])
    let talk = try await answered()
    try expectGolden(first + (try await talk.type([":forstået"])), "forstaaet.txt")
  }

  @Test func `a word is found by its beginning, an inflection or the other language`() async throws
  {
    let talk = try Conversation()
    let script = [
      ":ord", ":ord tegn", ":ord TEGNENE", ":ord prøvehandlinger", ":ord proeve", ":ord sign",
      ":ord tråd", ":ord teng", ":ord zzz", ":gå 19", ":ord mål",
    ]
    try expectGolden(try await talk.type(script), "ord.txt")
  }

  @Test func `a question put off is remembered, shown and named at the end`() async throws {
    let talk = try Conversation()
    let script = [
      ":spring", ":spring", ":tilbage", ":spring", ":oversigt", ":fortryd", ":spring", "Skoleliv",
      ":tilbage", ":spring", ":gå tegn", "Flere elever møder til tiden", "", ":spring",
      ":gå august", ":spring", "", "Egelundskolen", ":slut",
    ]
    try expectGolden(try await talk.type(script), "spring.txt")
    #expect(
      talk.plan.postponed == [
        Slot("owner"), Slot("data", of: ItemID(1)), Slot("milestones.augustStatus"),
      ])
    try await talk.type([])
    #expect(talk.requests.first?.prompt == "[2/19] ejer")
  }

  @Test func `findings are walked in a circle, what weighs most first`() async throws {
    let talk = try await answered()
    let script = [
      ":næste-fejl", "Styregruppen for fravær:næste-fejl", ":næste-fejl", ":næste-fejl",
      ":næste-fejl", ":næste-fejl", ":næste-fejl", ":næste-fejl", ":gå ejer",
      "Skolechef Lone Madsen", ":næste-fejl",
    ]
    try expectGolden(try await talk.type(script), "naeste-fejl.txt")
  }

  @Test func `without a finding the walk leads to what is missing`() async throws {
    let talk = try Conversation()
    let transcript = try await talk.type([
      ":næste-fejl", "Egelundskolen", ":gå 6", ":næste-fejl", "",
    ])
    #expect(transcript.contains("Enter går til ejer."))
    #expect(talk.requests.last?.prompt == "[2/19] ejer")
  }

  @Test func `accepting demands a finding, a place and a reason`() async throws {
    let talk = try await answered()
    let script = [
      ":accepter", ":accepter owner-not-a-chef", ":accepter ownr-not-a-chef fordi ja",
      ":accepter findes-ikke fordi ja", ":accepter fordi", ":accepter slet 1",
      ":accepter sign-without-data fordi loggen kommer i maj",
      ":accepter owner fordi chefen begynder først 1. september, til 31. november 2026",
      ":accepter owner fordi chefen begynder først i september, til marts 2025",
      ":accepter owner fordi chefen begynder først i september, til oktober 2026",
      ":tjek", ":accepter", ":accepter slet 3", ":accepter slet 1", ":fortryd", ":gentag",
      ":accepter",
    ]
    try expectGolden(try await talk.type(script), "accepter.txt")
    #expect(talk.plan.acceptances.map(\.rule) == ["owner-not-a-chef"])
  }

  @Test func `of several places one is named by its number, or is here`() async throws {
    let talk = try Conversation()
    let script = [
      ":gå tegn", "Flere elever møder til tiden", "Færre forældre ringer hjemmefra", "", "", "",
      ":accepter sign-without-data fordi loggen kommer", ":accepter sign-without-data 7 fordi ja",
      ":accepter sign-without-data x fordi ja",
      ":accepter sign-without-data 2 fordi loggen kommer i maj", ":gå datakilde 1",
      ":accepter sign-without-data fordi tallene kommer i juni", ":accepter",
    ]
    try expectGolden(try await talk.type(script), "accepter-steder.txt")
    #expect(talk.plan.acceptances.map(\.path) == ["signs[2].data", "signs[1].data"])
  }

  @Test func `an acceptance ends with its day and with other words`() async throws {
    let talk = try await answered()
    try await talk.type([":deltagere Anna", ":accepter owner fordi det haster til 14. august 2026"])
    let stored = try #require(talk.plan.acceptances.first)
    let past = Acceptance(
      fingerprint: stored.fingerprint, rule: stored.rule, path: stored.path, reason: stored.reason,
      by: "Anna", on: "2026-08-01", until: "2026-08-13")
    try talk.add([.accepted(past)])
    let script = [":gå ejer", "Styregruppen for trivsel", ":accepter"]
    try expectGolden(try await talk.type([":tjek", ":accepter"] + script), "accepter-udloebet.txt")
  }

  @Test func `the finding walked to is the one at hand`() async throws {
    let talk = try await answered()
    try await talk.type([":næste-fejl", ":accepter fordi chefen er på orlov"])
    #expect(talk.plan.acceptances.map(\.reason) == ["chefen er på orlov"])
    #expect(talk.plan.acceptances.map(\.path) == ["owner"])
  }

  @Test func `a phase is shown, entered and undone`() async throws {
    let talk = try await answered()
    let script = [
      ":fase", ":fase kladde", ":fase sta", ":fase", "", ":fase stauts", ":fase zzz", ":fortryd",
      ":gå 12", ":fase closing", ":oversigt",
    ]
    try expectGolden(try await talk.type(script), "fase.txt")
    #expect(talk.plan.phase == .closing)
  }

  @Test func `a phase that is only looked at leaves the plan in its own`() async throws {
    let talk = try Conversation()
    talk.phase = .status
    let transcript = try await talk.type([":gå 12", "Halvt indfriet", ":fase", ":fase godkendelse"])
    #expect(transcript.contains("I denne samtale spørger og tjekker jeg som i fasen status."))
    #expect(!transcript.contains("Ikke endnu – men"))
    #expect(talk.plan.phase == .approval)
  }

  @Test func `everything in English`() async throws {
    let talk = try await answered(.english)
    let script = [
      ":red-thread", ":understood", ":word", ":word signs", ":skip", ":next-finding",
      ":accept because the head starts in September until 1 October 2026", ":accept",
      ":accept delete 1", ":phase", ":phase status", ":overview",
    ]
    try expectGolden(try await talk.type(script), "decision.en.txt")
  }

  @Test func `the tab key offers words, open rules and phases`() async throws {
    let talk = try await answered()
    try await talk.type([":accepter owner fordi chefen er på orlov"])
    let complete = try #require(talk.requests.last?.complete)
    #expect(complete(":ord tegn").map(\.line) == [":ord tegn"])
    #expect(complete(":fase s").map(\.line) == [":fase status"])
    #expect(complete(":accepter sl").map(\.line) == [":accepter slet 1"])
    #expect(complete(":accepter sign-w").map(\.line) == [":accepter sign-without-data fordi "])
    #expect(complete(":accepter owner-n") == [])
  }

  static let empty = [
    ":rød-tråd", ":forstået", ":ord", ":næste-fejl", ":accepter", ":accepter fordi ja", ":fase",
    ":spring", ":accepter slet", ":fase status",
  ]

  @Test(arguments: empty)
  func `every command works on an empty plan and when all is passed`(_ command: String) async throws
  {
    let talk = try Conversation()
    talk.begins = false
    let first = try await talk.type([command, ":gå 19", command, "", command])
    #expect(!first.contains("⟦"))
    #expect(talk.requests.count == 6)
  }
}
