package import Plans

/// A plan as a file tells it, before it is a plan of the store.
package struct DraftPlan: Sendable, Hashable {
  /// The plan's name in the store it came from; nil where the file does not say.
  package var id: PlanID?
  /// The template it answers, as `id@version`.
  package var template: String
  /// What people call it; empty where the file does not say.
  package var title = ""
  /// Where it is in its life.
  package var phase = Phase.draft
  /// What the file answers; items are numbered from 1 as they stand in the file.
  package var answers = Record()
  /// The paths of the answers that were put off.
  package var postponed: [String] = []
  /// The findings that are let stand, the oldest first.
  package var acceptances: [Acceptance] = []

  /// Makes a draft without answers.
  package init(template: String) {
    self.template = template
  }
}

/// What begins a plan with a draft's title, phase and answers.
///
/// Items get the numbers 1, 2, 3 … in the order the draft has them, each before what belongs to it;
/// the numbers they had in another store are not kept. The draft's own name is not part of it: the
/// store names the plan.
package func events(for draft: DraftPlan) -> [PlanEvent] {
  var list = EventList(events: [.began(template: draft.template)])
  if !draft.title.isEmpty { list.events.append(.titled(draft.title)) }
  if draft.phase != .draft { list.events.append(.entered(draft.phase)) }
  list.append(draft.answers, of: nil)
  var plan = Plan(id: PlanID(rawValue: ""))
  for event in list.events { plan.apply(event) }
  let postponed = draft.postponed.compactMap(plan.answers.slot).map(PlanEvent.postponed)
  return list.events + postponed + draft.acceptances.map(PlanEvent.accepted)
}

private struct EventList {
  var events: [PlanEvent]
  var next = 1

  mutating func append(_ record: Record, of owner: ItemID?) {
    for (field, text) in record.texts.sorted(by: { $0.key < $1.key }) {
      events.append(.answered(Slot(field, of: owner), text))
    }
    for (field, items) in record.lists.sorted(by: isBefore) {
      for (index, item) in items.enumerated() {
        let id = ItemID(next)
        next += 1
        events.append(.added(id, to: Slot(field, of: owner), at: index, item.text))
        append(item.details, of: id)
      }
    }
  }

  /// Lists are in the order of their first items' numbers.
  private func isBefore(
    _ left: (key: String, value: [Item]), _ right: (key: String, value: [Item])
  ) -> Bool {
    let first = left.value.first?.id ?? ItemID(0)
    let second = right.value.first?.id ?? ItemID(0)
    return first == second ? left.key < right.key : first < second
  }
}

extension DraftPlan {
  /// The draft as the plan it would begin.
  package var plan: Plan {
    var plan = Plan(id: id ?? PlanID(rawValue: "draft"))
    for event in events(for: self) { plan.apply(event) }
    return plan
  }
}
