import Dialogues
import Interviews
import Plans
import TestSupport
import Testing
import Wording

/// A status is asked as a plan is: answer by answer, undone and taken up again, given at the end.
struct StatusTests {
  private let conversation: Conversation

  /// A plan that runs, with a goal, two signs and two actions, and a status given last year.
  init() throws {
    conversation = try Conversation()
    try conversation.begin(phase: .status)
    try conversation.add([
      .answered(Slot("owner"), "Lone Madsen"), .answered(Slot("goal"), "Alle kommer til tiden"),
      .added(ItemID(1), to: Slot("signs"), at: 0, "Flere møder til tiden"),
      .added(ItemID(2), to: Slot("data", of: ItemID(1)), at: 0, "Skolens log"),
      .added(ItemID(3), to: Slot("signs"), at: 1, "Færre ringer"),
      .added(ItemID(4), to: Slot("actions"), at: 0, "Morgenvært"),
      .added(ItemID(5), to: Slot("owners", of: ItemID(4)), at: 0, "Anna Holm"),
      .answered(Slot("start", of: ItemID(4)), "august 2025"),
      .answered(Slot("evaluation.degree"), "I ringe grad"),
      .reported(
        Status(
          year: 2025, on: "2025-08-20", by: "Lone Madsen",
          readings: [
            Status.Reading(sign: ItemID(1), words: "Flere møder til tiden", text: "80 procent"),
            Status.Reading(sign: ItemID(3), words: "Færre ringer", text: ""),
          ], answers: ["evaluation.degree": "I ringe grad"])),
    ])
  }

  /// Begins the work on a status, as the command does.
  private func begin(_ work: StatusWork = StatusWork(year: 2026)) {
    conversation.statusWork = work
  }

  /// Answers up to the trial actions.
  private static let told = [
    "92 procent", "Ingen data endnu", "I høj grad: 92 procent mod 80", "Flere er glade",
    "Det nytter at hilse", "Vi fastholder værten", "Vi taler sammen", "Nej",
  ]

  @Test func `what was said last year stands beside each question, and not in its place`()
    async throws
  {
    begin()
    let text = try await conversation.type(["92 procent", "Ingen data endnu"])
    #expect(text.contains("Datakilde: Skolens log"))
    #expect(text.contains("I status for august 2025: 80 procent"))
    #expect(text.contains("I status for august 2025: I ringe grad"))
    #expect(text.contains("Fortsæt en anden dag med: maalplan status kom-glad-i-skole"))
    #expect(conversation.plan.answers.texts["evaluation.degree"] == nil)
    #expect(
      conversation.plan.answers.item(ItemID(1))?.details.texts["status.reading"] == "92 procent")
  }

  @Test func `a status is given as it was answered, and leaves nothing of its own behind`()
    async throws
  {
    begin()
    try await conversation.type(Self.told + ["", "Nej", "Alle kommer til tiden", ""])
    let status = try #require(conversation.plan.status(of: 2026))
    #expect(
      status
        == Status(
          year: 2026, on: "2026-08-14", by: "Lone Madsen",
          readings: [
            Status.Reading(sign: ItemID(1), words: "Flere møder til tiden", text: "92 procent"),
            Status.Reading(sign: ItemID(3), words: "Færre ringer", text: "Ingen data endnu"),
          ],
          answers: [
            "evaluation.degree": "I høj grad: 92 procent mod 80",
            "evaluation.effects": "Flere er glade", "learning.insights": "Det nytter at hilse",
            "learning.keepAndNew": "Vi fastholder værten",
            "learning.cooperation": "Vi taler sammen", "status.actions": "Nej",
            "status.goal": "Nej",
          ]))
    let plan = conversation.plan
    #expect(plan.begunStatus == nil)
    #expect(plan.statuses.map(\.year) == [2025, 2026])
    #expect(plan.answers.texts.keys.filter(StatusPath.isPart) == [])
    #expect(plan.answers.item(ItemID(1))?.details.texts == [:])
    #expect(plan.answers.texts["evaluation.degree"] == "I høj grad: 92 procent mod 80")
    #expect(conversation.ending == .left)
  }

  @Test func `changes to goal and actions are logged with their reasons`() async throws {
    begin()
    try await conversation.type(
      Self.told + [
        ":ret 1", "Morgenvært hver dag", "Det virker", "Morgenmad", "Børnene beder om det",
        ":slet 1", "", "Bo Holm", "", "oktober 2026", "Ja", "Alle kommer hver dag",
      ])
    let logged = conversation.plan.loggedChanges.map { change in
      [
        change.on, change.slot.field, change.kind.rawValue, change.before, change.after,
        change.reason,
      ]
    }
    // Reworded and then dropped on one day is dropped, and keeps the reason it got.
    #expect(
      logged == [
        ["2026-08-14", "actions", "added", "", "Morgenmad", "Børnene beder om det"],
        ["2026-08-14", "actions", "dropped", "Morgenvært", "", "Det virker"],
        ["2026-08-14", "goal", "reworded", "Alle kommer til tiden", "Alle kommer hver dag", ""],
      ])
    #expect(conversation.plan.answers.lists["actions"]?.map(\.text) == ["Morgenmad"])
  }

  @Test func `a status is not given before each change has a reason`() async throws {
    begin()
    let lines = Self.told + ["", "Ja", "Alle kommer hver dag", ""]
    let text = try await conversation.type(lines)
    #expect(text.contains("Hvorfor? Skriv det, så andre kan forstå det om et år."))
    #expect(conversation.plan.status(of: 2026) == nil)
    let again = try await conversation.type(["", ":næste", "Det kan lade sig gøre", "Bo Holm"])
    #expect(again.contains("Status bliver først afgivet, når hver ændring har en begrundelse."))
    #expect(again.contains("Status for august 2026 er afgivet 14. august 2026 af Bo Holm."))
    #expect(conversation.plan.loggedChanges.map(\.reason) == ["Det kan lade sig gøre"])
  }

  @Test func `undoing takes back answers, changes with their log, and the giving itself`()
    async throws
  {
    begin()
    try await conversation.type(["92 procent", ":fortryd"])
    #expect(conversation.plan.answers.item(ItemID(1))?.details.texts == [:])
    try await conversation.type(Self.told + ["Morgenmad", "Fordi", ":fortryd", ":fortryd"])
    #expect(conversation.plan.loggedChanges == [])
    #expect(conversation.plan.answers.lists["actions"]?.count == 1)
    try conversation.add([.undone])
    #expect(conversation.plan.answers.texts["status.actions"] == nil)
  }

  @Test func `a status that was given is taken up again with its answers`() async throws {
    begin()
    try await conversation.type(Self.told + ["", "Nej", "Alle kommer til tiden", ""])
    let given = try #require(conversation.plan.status(of: 2026))
    #expect(!given.answers.isEmpty)
    try await conversation.type(["Bo Holm"])
    #expect(conversation.plan.status(of: 2026)?.answers == given.answers)
    #expect(conversation.plan.status(of: 2026)?.readings == given.readings)
    #expect(conversation.plan.status(of: 2026)?.by == "Bo Holm")
    #expect(conversation.plan.statuses.map(\.year) == [2025, 2026])
  }

  @Test func `the final evaluation closes the plan`() async throws {
    conversation.phase = .closing
    begin(StatusWork(year: 2026, isFinal: true))
    let text = try await conversation.type([
      "95 procent", "Få ringer", "Ja, helt", "Helt: 95 procent", "Alle er glade", "Hils på folk",
      "Værten bliver", "Godt", "",
    ])
    #expect(text.contains("Den endelige evaluering er afgivet 14. august 2026 af Lone"))
    #expect(conversation.plan.phase == .closing)
    #expect(conversation.plan.finalStatus?.answers["status.outcome"] == "Ja, helt")
    #expect(conversation.plan.statuses.map(\.isFinal) == [false, true])
  }

  @Test func `before the approval nothing is logged, and after it everything is`() async throws {
    let other = try Conversation()
    try other.begin()
    try other.add([.answered(Slot("goal"), "Alle kommer")])
    try await other.type([":gå mål", "Flere kommer"])
    #expect(other.plan.loggedChanges == [])
    try other.add([.approved(Approval(by: "A", on: "2026-06-01", text: "sha256:0"))])
    let text = try await other.type([":gå mål", "Mange kommer", "Vi er blevet klogere"])
    #expect(
      text.contains("Godkendelsen gælder en tidligere udgave: A godkendte planen 1. juni 2026"))
    #expect(other.plan.loggedChanges.map(\.reason) == ["Vi er blevet klogere"])
    #expect(other.plan.loggedChanges.map(\.before) == ["Flere kommer"])
  }

  @Test func `a status in English`() async throws {
    let english = try Conversation(.english)
    try english.begin(phase: .status)
    try english.add([.added(ItemID(1), to: Slot("signs"), at: 0, "More come in time")])
    english.statusWork = StatusWork(year: 2026)
    let text = try await english.type(["92 per cent"])
    #expect(text.contains("Status to the political level · August 2026"))
    #expect(text.contains("What do the data say about the sign?"))
  }
}
