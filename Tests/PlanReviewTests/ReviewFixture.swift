import DraftReading
import PlanReview
import Plans
import TestSupport
import Testing

/// Plans that the tests judge.
enum ReviewFixture {
  /// The plan of a transcript.
  static func plan(_ name: String) throws -> Plan {
    let source = try Fixture.source("transcripts/\(name).plan.json")
    let (draft, diagnostics) = readPlanJSON(source, try Fixture.template())
    #expect(diagnostics == [])
    return plan(of: events(for: try #require(draft)))
  }

  /// A plan in which some events have happened.
  static func plan(of events: [PlanEvent]) -> Plan {
    var plan = Plan(id: PlanID(rawValue: "plan"))
    for event in events { plan.apply(event) }
    return plan
  }

  /// The plan of a transcript, judged.
  static func review(_ name: String) throws -> Review {
    try reviewer.get().review(plan(name))
  }

  /// What the rules say about one answer in a plan that has no other.
  static func findings(about field: String, _ text: String) throws -> [Finding] {
    let plan = plan(of: [.answered(Slot(field), text)])
    return try reviewer.get().review(plan).findings.filter {
      $0.place.path == field && !$0.demandsAnswer
    }
  }

  /// The reviewer of the built-in rules; made once, since loading says nothing new the second time.
  static let reviewer = Result { try Fixture.reviewer() }
}
