import Diagnostics
import Dialogues
import PlanReview
import Plans
import TestSupport
import Testing
import Wording

/// `:hvorfor` explains a finding and leads to where it is mended; `:regler` reads the rules again.
struct ExplainingTests {
  private static let goal =
    "Vi vil styrke elevernes trivsel og løfte kvaliteten og have fokus på læring."

  @Test func `an empty line after an explanation goes to the answer, as it stands`() async throws {
    let conversation = try Conversation()
    try await conversation.type([
      ":gå mål", Self.goal, "Fordi fraværet er steget.", ":gå tegn", ":hvorfor goal-not-concrete",
      "",
    ])
    #expect(conversation.requests.last?.prompt.contains("mål") ?? false)
    #expect(conversation.requests.last?.prefill == Self.goal)
  }

  @Test func `an answer after an explanation is an answer to what is asked`() async throws {
    let conversation = try Conversation()
    try await conversation.type([
      ":gå mål", Self.goal, ":hvorfor goal-not-concrete",
      "Fraværet er steget til det dobbelte i år.", "",
    ])
    #expect(
      conversation.plan.answers.text(Slot("relevance"))
        == "Fraværet er steget til det dobbelte i år.")
  }

  @Test func `a rule that finds nothing is explained without a way to anywhere`() async throws {
    let conversation = try Conversation()
    let shown = try await conversation.type([":hvorfor owner-several", ""])
    #expect(shown.contains("owner-several"))
    #expect(!shown.contains("Enter går til"))
  }

  @Test func `rules are read again without leaving`() async throws {
    let conversation = try Conversation()
    let wording = try Fixture.wording()
    let quiet = Source(
      name: "stille.json",
      text: """
        { "id": "stille", "overrides": [{ "rules": "goal-*", "level": "off" }] }
        """)
    let template = try Fixture.template()
    let layers = try Fixture.reviewer().layers + [[quiet]]
    conversation.reloadRules = {
      .rulesReloaded(Reviewer(template: template, layers: layers, wording), faults: "")
    }
    let shown = try await conversation.type([":regler", ":gå mål", Self.goal])
    #expect(shown.contains("Reglerne er læst igen"))
    #expect(!shown.contains("advarsel"))
    #expect(!shown.contains("fejl "))
  }

  @Test func `rules with faults leave the old ones in force`() async throws {
    let conversation = try Conversation()
    conversation.reloadRules = { .rulesNotReloaded(faults: "r.json:1:1: fejl: ukendt tjek\n") }
    let shown = try await conversation.type([":regler", ":gå mål", Self.goal])
    #expect(shown.contains("r.json:1:1: fejl: ukendt tjek"))
    #expect(shown.contains("de gamle gælder stadig"))
    #expect(shown.contains("Målet er ikke konkret endnu"))
  }
}
