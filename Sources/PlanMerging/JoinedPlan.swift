package import Plans

/// What two plans came to, before it has a name.
package struct JoinedPlan: Sendable, Hashable {
  /// The template it answers, as `id@version`.
  package let template: String
  /// The later of the two plans' phases.
  package let phase: Phase
  /// The answers.
  package let answers: Record
  /// What was said beside the answers in either.
  package let deliberation: Deliberation
  /// The answers that were put off in either.
  package let postponed: Set<Slot>
  /// The findings that are let stand in either.
  package let acceptances: [Acceptance]

  /// What begins a plan of it, with a title.
  package func events(title: String) -> [PlanEvent] {
    var events: [PlanEvent] = [.began(template: template)]
    if !title.isEmpty { events.append(.titled(title)) }
    if phase != .draft { events.append(.entered(phase)) }
    append(answers, of: nil, to: &events)
    appendDeliberation(to: &events)
    let unanswered = postponed.filter { answers.text($0) == nil && answers.list($0).isEmpty }
    let byPlace = unanswered.sorted { one, other in
      (one.item?.number ?? 0, one.field) < (other.item?.number ?? 0, other.field)
    }
    return events + byPlace.map { .postponed($0) } + acceptances.map { .accepted($0) }
  }

  private func append(_ record: Record, of owner: ItemID?, to events: inout [PlanEvent]) {
    for (field, text) in record.texts.sorted(by: { $0.key < $1.key }) {
      events.append(.answered(Slot(field, of: owner), text))
    }
    for (field, items) in record.lists.sorted(by: { $0.key < $1.key }) {
      for (index, item) in items.enumerated() {
        events.append(.added(item.id, to: Slot(field, of: owner), at: index, item.text))
        append(item.details, of: item.id, to: &events)
      }
    }
  }

  private func appendDeliberation(to events: inout [PlanEvent]) {
    if !deliberation.participants.isEmpty {
      events.append(.participated(deliberation.participants))
    }
    for bid in deliberation.proposals {
      events.append(.proposed(bid.id, for: bid.slot, bid.text))
      if bid.isChosen { events.append(.chose(bid.id)) }
    }
    events += deliberation.ballots.map { .voted($0) } + deliberation.notes.map { .noted($0) }
  }
}
