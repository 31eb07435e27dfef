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
  /// What a reviewer has remarked; places are among the answers, and numbers do not count.
  package var comments: [Note] = []

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
  list.append(draft.comments)
  return list.events
}

private struct EventList {
  var events: [PlanEvent]
  var next = 1
  /// The numbers that the draft's items got.
  private var numbers: [ItemID: ItemID] = [:]

  init(events: [PlanEvent]) {
    self.events = events
  }

  mutating func append(_ record: Record, of owner: ItemID?) {
    for (field, text) in record.texts.sorted(by: { $0.key < $1.key }) {
      events.append(.answered(Slot(field, of: owner), text))
    }
    for (field, items) in record.lists.sorted(by: isBefore) {
      for (index, item) in items.enumerated() {
        let id = ItemID(next)
        next += 1
        numbers[item.id] = id
        events.append(.added(id, to: Slot(field, of: owner), at: index, item.text))
        append(item.details, of: id)
      }
    }
  }

  /// Notes are numbered after the items, and point to where those are now.
  mutating func append(_ notes: [Note]) {
    for note in notes {
      let slot = note.slot.map { Slot($0.field, of: $0.item.flatMap { numbers[$0] }) }
      let moved = Note(
        id: ItemID(next), kind: note.kind, slot: slot,
        entry: note.entry.flatMap { numbers[$0] }, rule: note.rule, text: note.text)
      next += 1
      events.append(.noted(moved))
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
