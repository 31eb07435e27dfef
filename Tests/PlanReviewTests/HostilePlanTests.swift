import PlanReview
import Plans
import RuleEngine
import TestSupport
import Testing

/// Plans in which one piece stands over and over in every answer, against all built-in rules.
struct HostilePlanTests {
  /// A plan whose answers are all as long.
  private static func plan(_ piece: String, _ count: Int) -> Plan {
    let text = String(repeating: piece, count: count)
    var events = ["goal", "owner", "relevance", "objective", "milestones.start"].map {
      PlanEvent.answered(Slot($0), text)
    }
    events.append(.added(ItemID(1), to: Slot("signs"), at: 0, text))
    events.append(.added(ItemID(2), to: Slot("data", of: ItemID(1)), at: 0, text))
    events.append(.added(ItemID(3), to: Slot("actions"), at: 0, text))
    return ReviewFixture.plan(of: events)
  }

  static let pieces = [
    "børn styrker bedre trivsel ", "1. maj 2027, ", "Anna Holm, ", "1 ", "a\n", "a\u{301}", "(",
    "010190-1234 ",
  ]

  @Test(arguments: pieces)
  func `what is found does not hang on how long the answers are`(_ piece: String) throws {
    let reviews = try [1_000, 4_000].map { length in
      try ReviewFixture.reviewer.get().review(Self.plan(piece, length / piece.utf8.count))
    }
    let found = reviews.map { review in
      (review.findings + review.unknowns).map { "\($0.place.path) \($0.ruleID) \($0.kind)" }
    }
    #expect(found[0] == found[1])
    #expect(!found[1].isEmpty)
    for finding in reviews[1].findings + reviews[1].unknowns {
      #expect(finding.message.utf8.count < 2_000, "\(finding.ruleID)")
      #expect(finding.spans.count <= 20 * Evidence.mostSpans, "\(finding.ruleID)")
    }
  }
}
