import Dialogues
import Interviews
import PlanReview
import Plans
import TestSupport
import Testing
import Wording

/// The exercise goes from a poor plan to a good one.
struct ExerciseTests {
  private func practising(_ language: Language = .danish) throws -> Conversation {
    let talk = try Conversation(language)
    talk.profile = .coach
    talk.exercise = try Fixture.exercise()
    talk.begins = false
    return talk
  }

  @Test func `each place with a finding has help, and no other place`() throws {
    let exercise = try Fixture.exercise()
    var plan = Plan(id: PlanID(rawValue: "exercise"))
    for event in exercise.opening { plan.apply(event) }
    let places = try Fixture.reviewer().review(plan).findings.map { finding in
      finding.mendingPlace(in: plan)?.path(in: plan.answers) ?? ""
    }
    let helped = exercise.steps.map { $0.place.path(in: plan.answers) }
    #expect(Set(places) == Set(helped))
    #expect(exercise.steps.allSatisfy { !$0.hints.isEmpty && $0.model.english != nil })
  }

  @Test func `the answers that are shown in the end leave nothing to remark`() throws {
    let exercise = try Fixture.exercise()
    let template = try Fixture.template()
    var plan = Plan(id: PlanID(rawValue: "exercise"))
    for event in exercise.opening { plan.apply(event) }
    for event in exercise.solution(in: plan, template) { plan.apply(event) }
    let review = try Fixture.reviewer().review(plan)
    #expect(review.findings.map(\.ruleID) == [])
  }

  @Test func `somebody who tries, gets hints and ends with what was learned`() async throws {
    let talk = try practising()
    let models = try Fixture.exercise().steps.map(\.model.danish)
    let transcript = try await talk.type(
      [models[0], "Vi vil styrke beboernes trivsel", "?", "?", models[1]] + models[2...]
        + [":læring øvelse.md", ":slut"])
    try expectGolden(transcript, "exercise.da.txt")
    try expectGolden(talk.pages.map(\.page.text).joined(), "exercise-lessons.da.md")
    #expect(try Fixture.reviewer().review(talk.plan).findings == [])
  }

  @Test func `it is led in English, with the meaning of what is Danish`() async throws {
    let talk = try practising(.english)
    let transcript = try await talk.type([
      "Arbejdsgruppen", "?", "?", "Ældrechef Karen Friis", ":quit",
    ])
    try expectGolden(transcript, "exercise.en.txt")
  }

  @Test func `Enter goes on, whatever stands there`() async throws {
    let talk = try practising()
    let lines = [
      "Styregruppen for fællesspisning", "Vi vil styrke trivslen og have mere fokus på ensomhed.",
    ]
    try await talk.type(lines)
    #expect(talk.requests[1].prompt == "[6/19] mål")
    #expect(talk.requests[2].prompt == "[8/19] tegn 1")
  }
}
