import PlanReview
import Plans
import TestSupport

/// A plan put together answer by answer, for rules to say what they find.
struct SketchedPlan {
  private var events: [PlanEvent] = []
  private var items = 0

  /// Answers a question that takes one text.
  mutating func answer(_ path: String, _ text: String) {
    events.append(.answered(Slot(path), text))
  }

  /// Adds an item to a list, with lists of its own.
  mutating func add(_ text: String, to list: String, _ details: [String: [String]] = [:]) {
    let item = nextItem()
    events.append(.added(item, to: Slot(list), at: count(of: list), text))
    for (field, texts) in details.sorted(by: { $0.key < $1.key }) {
      for (index, text) in texts.enumerated() {
        events.append(.added(nextItem(), to: Slot(field, of: item), at: index, text))
      }
    }
  }

  /// Gives the item added last an answer of one text.
  mutating func answerLast(_ field: String, _ text: String) {
    events.append(.answered(Slot(field, of: ItemID(items)), text))
  }

  /// What is found at places that begin so, as `path rule`; what merely lacks an answer is left out.
  func findings(at prefix: String, for phase: Phase = .approval) throws -> [String] {
    let plan = ReviewFixture.plan(of: events)
    return try ReviewFixture.reviewer.get().review(plan, for: phase).findings
      .filter { !$0.demandsAnswer && $0.place.path.hasPrefix(prefix) }
      .map { "\($0.place.path) \($0.ruleID)" }
  }

  private mutating func nextItem() -> ItemID {
    items += 1
    return ItemID(items)
  }

  private func count(of list: String) -> Int {
    events.count {
      if case .added(_, let slot, _, _) = $0 { slot == Slot(list) } else { false }
    }
  }
}
