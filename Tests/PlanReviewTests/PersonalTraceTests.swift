import Diagnostics
import PlanReview
import Plans
import TestSupport
import Testing

/// What must not go on to a plan's readers is found wherever it was written.
struct PersonalTraceTests {
  private let reviewer: Reviewer

  init() throws { reviewer = try Fixture.reviewer() }

  private func plan(_ events: [PlanEvent]) -> Plan {
    var plan = Plan(id: PlanID(rawValue: "p"))
    for event in [.began(template: "t")] + events { plan.apply(event) }
    return plan
  }

  private func traces(_ events: [PlanEvent]) -> [String] {
    reviewer.personalTraces(in: plan(events)).map { trace in
      "\(trace.kind) \(trace.level) \(trace.label): \(trace.masked)"
    }
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let event: PlanEvent
    let told: [String]

    init(_ event: PlanEvent, _ told: String...) {
      testDescription = "\(event)"
      self.event = event
      self.told = told
    }
  }

  private static func relevance(_ text: String) -> PlanEvent { .answered(Slot("relevance"), text) }
  private static let place = "MÅL › begrundelse"

  static let cases = [
    Case(
      relevance("En borger (120380-2222) har ventet."), "cpr error \(place): 12••••-••••"),
    Case(relevance("En borger (1203802222) har ventet."), "cpr error \(place): 12••••••••"),
    Case(relevance("Sagen 26/01234 og 310299 kroner og 991399-1234")),
    Case(.titled("Plan for 120380-2222"), "cpr error titel: 12••••-••••"),
    Case(.participated(["Bo, 120380-2222"]), "cpr error deltagere: 12••••-••••"),
    Case(
      .noted(Note(id: ItemID(1), kind: .parked, text: "Ring 21 43 65 87 om 120380-2222")),
      "cpr error parkeret: 12••••-••••", "contact warning parkeret: 21 •• •• ••"),
    Case(
      .answered(Slot("owner"), "Havnechef Ea Lund, mobil 21 43 65 87"),
      "contact warning EJER AF MÅLPLAN › ejer: 21 •• •• ••"),
    Case(
      .answered(Slot("owner"), "Havnechef Ea Lund (ibbak54@gmail.com)"),
      "contact warning EJER AF MÅLPLAN › ejer: i••••••@g••••.com"),
    Case(.answered(Slot("owner"), "Havnechef Ea Lund, ea.lund@albertslund.dk")),
    Case(.participated(["Ea Lund, driften@albertslund.dk"])),
    Case(
      relevance("Mette Hansen har haft en depression i et år."),
      "health warning \(place): M•••• H••••• … depression"),
    Case(relevance("Mette Hansen har talt med os. Mange borgere har depression.")),
    Case(relevance("Borgere med demens venter for længe.")),
    Case(.answered(Slot("owner"), "Demenskoordinator Ea Lund")),
    Case(
      .reported(
        Status(
          year: 2027, on: "2027-08-20", answers: ["evaluation.effects": "Bo Lund er indlagt."])),
      "health warning status for august 2027: B• L••• … indlagt"),
    Case(
      .logged(
        LoggedChange(
          on: "2027-08-01", slot: Slot("goal"), before: "120380-2222", after: "nu")),
      "cpr error ændringsloggen 1. august 2027: 12••••-••••"),
  ]

  @Test(arguments: cases)
  func `it is told where it stands, masked, and how much it weighs`(_ test: Case) {
    #expect(traces([test.event]) == test.told)
  }

  @Test func `items are named by their number`() {
    let events: [PlanEvent] = [
      .added(ItemID(1), to: Slot("actions"), at: 0, "Hjemmebesøg"),
      .added(ItemID(2), to: Slot("owners", of: ItemID(1)), at: 0, "Ea Lund, cpr. 120380-2222"),
      .added(ItemID(3), to: Slot("owners", of: ItemID(1)), at: 1, "Ib Bak (ibbak54@gmail.com)"),
    ]
    let told = traces(events)
    #expect(told.count == 2)
    #expect(told.first?.hasPrefix("cpr error PRØVEHANDLINGER › ") == true, "\(told)")
    #expect(told.last?.hasPrefix("contact warning PRØVEHANDLINGER › ") == true, "\(told)")
  }

  @Test func `a contact that was accepted is left out, and a number never is`() throws {
    let text = "Ring 21 43 65 87 om 120380-2222"
    var accepted = plan([.answered(Slot("relevance"), text)])
    for finding in reviewer.review(accepted, for: .approval).findings {
      accepted.apply(
        .accepted(
          Acceptance(
            fingerprint: finding.fingerprint, rule: finding.ruleID, path: finding.place.path,
            reason: "aftalt", on: "2026-06-01")))
    }
    let traces = reviewer.personalTraces(in: accepted)
    #expect(traces.map(\.kind) == [.cpr])
  }

  @Test func `nothing that is told gives a number or a name away`() {
    let told = Self.cases.flatMap { traces([$0.event]) }.joined()
    for secret in ["120380", "2222", "43 65", "ibbak", "gmail", "Hansen", "Mette"] {
      #expect(!told.contains(secret))
    }
  }
}
