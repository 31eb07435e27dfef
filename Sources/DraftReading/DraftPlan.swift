import Interviews
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
  /// Who has approved the plan, the oldest first.
  package var approvals: [Approval] = []
  /// The statuses that were given.
  package var statuses: [Status] = []
  /// The status that is being worked on; what it has so far is among the answers.
  package var begunStatus: BegunStatus?
  /// What was changed while the plan ran, the oldest first.
  package var loggedChanges: [LoggedChange] = []
  /// What was said beside the answers, which its places are among; its own numbers follow theirs.
  package var deliberation = Deliberation()

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
  list.append(draft.deliberation)
  list.appendYears(of: draft)
  var plan = Plan(id: PlanID(rawValue: ""))
  for event in list.events { plan.apply(event) }
  let postponed = draft.postponed.compactMap { PlanPlace(path: $0, in: plan.answers)?.slot }
  return list.events + postponed.map(PlanEvent.postponed)
    + draft.acceptances.map(PlanEvent.accepted)
}

private struct EventList {
  var events: [PlanEvent]
  var next = 1
  /// The numbers that the draft's items, bids and notes got.
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
        let id = newID(for: item.id)
        events.append(.added(id, to: Slot(field, of: owner), at: index, item.text))
        append(item.details, of: id)
      }
    }
  }

  /// What was said is numbered after the items, and points to where those are now.
  mutating func append(_ said: Deliberation) {
    if !said.participants.isEmpty { events.append(.participated(said.participants)) }
    for bid in said.proposals {
      let id = newID(for: bid.id)
      events.append(.proposed(id, for: moved(bid.slot), bid.text))
      if bid.isChosen { events.append(.chose(id)) }
    }
    for ballot in said.ballots { append(ballot) }
    for note in said.notes {
      let moved = Note(
        id: newID(for: note.id), kind: note.kind, slot: note.slot.map(moved),
        entry: note.entry.flatMap { numbers[$0] }, rule: note.rule, text: note.text)
      events.append(.noted(moved))
    }
  }

  /// Approvals, statuses and logged changes, which point to where items are now.
  ///
  /// An entry that is gone is added and taken out again, so that nothing else gets its name.
  mutating func appendYears(of draft: DraftPlan) {
    events += draft.approvals.map(PlanEvent.approved)
    for status in draft.statuses {
      let readings = status.readings.map { reading in
        Status.Reading(
          sign: reading.sign.flatMap { numbers[$0] }, words: reading.words, text: reading.text)
      }
      events.append(
        .reported(
          Status(
            year: status.year, isFinal: status.isFinal, on: status.on, by: status.by,
            readings: readings, answers: status.answers)))
    }
    events += [draft.begunStatus.map(PlanEvent.beganStatus)].compactMap(\.self)
    for change in draft.loggedChanges {
      let slot = moved(change.slot)
      if let entry = change.entry, numbers[entry] == nil {
        let id = newID(for: entry)
        events += [.added(id, to: slot, at: 0, change.before), .removed(id)]
      }
      events.append(
        .logged(
          LoggedChange(
            on: change.on, slot: slot, entry: change.entry.flatMap { numbers[$0] },
            before: change.before, after: change.after, reason: change.reason, by: change.by)))
    }
  }

  /// A bid that was taken back is made and taken back again, so that nothing else gets its name.
  private mutating func append(_ ballot: Ballot) {
    var votes: [ItemID: Int] = [:]
    for (bid, dots) in ballot.votes.sorted(by: { $0.key < $1.key }) {
      if numbers[bid] == nil {
        let id = newID(for: bid)
        events += [.proposed(id, for: moved(ballot.slot), ""), .withdrawn(id)]
      }
      if let id = numbers[bid] { votes[id] = dots }
    }
    let id = newID(for: ballot.id)
    events.append(
      .voted(Ballot(id: id, slot: moved(ballot.slot), voters: ballot.voters, votes: votes)))
  }

  private func moved(_ slot: Slot) -> Slot {
    Slot(slot.field, of: slot.item.flatMap { numbers[$0] })
  }

  private mutating func newID(for old: ItemID) -> ItemID {
    defer { next += 1 }
    numbers[old] = ItemID(next)
    return ItemID(next)
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
