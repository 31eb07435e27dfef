/// The name of a plan, unique in its store.
package struct PlanID: Sendable, Hashable, RawRepresentable {
  /// A short word of lower-case letters, digits and hyphens.
  package let rawValue: String

  /// Takes any word as a name; the store says whether a plan has it.
  package init(rawValue: String) {
    self.rawValue = rawValue
  }
}

/// A plan at one moment: what its events add up to.
package struct Plan: Sendable, Hashable {
  /// Its name in the store.
  package let id: PlanID
  /// The template it answers, as `id@version`.
  package var template = ""
  /// What people call it; empty until somebody says.
  package var title = ""
  /// Where it is in its life.
  package var phase = Phase.draft
  /// What has been answered.
  package var answers = Record()
  /// The answers that were put off.
  package var postponed: Set<Slot> = []
  /// What was said beside the answers.
  package var deliberation = Deliberation()
  /// The findings that are let stand, the oldest first.
  package var acceptances: [Acceptance] = []
  /// Who has approved the plan, the oldest first, those that were taken back among them.
  package var approvals: [Approval] = []
  /// The statuses that were given, in the order of their years.
  package var statuses: [Status] = []
  /// The status that is being worked on; nil while none is.
  package var begunStatus: BegunStatus?
  /// What was changed while the plan ran, the oldest first.
  package var loggedChanges: [LoggedChange] = []
  /// The name the next item gets; bids and notes are counted with the items.
  package var nextItem = ItemID(1)

  /// Makes a plan in which nothing has happened.
  package init(id: PlanID) {
    self.id = id
  }

  /// Lets an event happen; undoing is the log's business and changes nothing here.
  package mutating func apply(_ event: PlanEvent) {
    switch event {
    case .began(let template): self.template = template
    case .titled(let title): self.title = title
    case .entered(let phase): self.phase = phase
    case .answered(let slot, let text):
      postponed.remove(slot)
      answers.update(slot.item) { $0.texts[slot.field] = text.isEmpty ? nil : text }
    case .added(let id, let slot, let index, let text): add(id, to: slot, at: index, text)
    case .reworded(let id, let text):
      changeList(with: id) { list, index in list[index].text = text }
    case .removed(let id):
      changeList(with: id) { list, index in list.remove(at: index) }
    case .moved(let id, let target):
      changeList(with: id) { list, index in
        let item = list.remove(at: index)
        list.insert(item, at: min(max(target, 0), list.count))
      }
    case .postponed(let slot): postponed.insert(slot)
    case .accepted(let acceptance):
      acceptances.removeAll { $0.fingerprint == acceptance.fingerprint }
      acceptances.append(acceptance)
    case .revoked(let fingerprint): acceptances.removeAll { $0.fingerprint == fingerprint }
    case .approved, .unapproved, .beganStatus, .reported, .logged: live(event)
    case .undone, .redone: break
    case .participated, .proposed, .voted, .chose, .noted, .withdrawn: deliberate(event)
    }
  }

  /// Lets an event of the years after the writing happen.
  private mutating func live(_ event: PlanEvent) {
    switch event {
    case .approved(let approval): approvals.append(approval)
    case .unapproved(let withdrawal):
      for index in approvals.indices where approvals[index].withdrawal == nil {
        approvals[index].withdrawal = withdrawal
      }
    case .beganStatus(let status): begunStatus = status
    case .reported(let status): keep(status)
    case .logged(let change): log(change)
    default: break
    }
  }

  /// Lets an event beside the answers happen.
  private mutating func deliberate(_ event: PlanEvent) {
    switch event {
    case .participated(let names): deliberation.participants = names
    case .proposed(let id, let slot, let text):
      guard take(id) else { return }
      deliberation.proposals.append(Proposal(id: id, slot: slot, text: text))
    case .voted(let ballot):
      if let index = deliberation.ballots.firstIndex(where: { $0.id == ballot.id }) {
        deliberation.ballots[index] = ballot
      } else if take(ballot.id) {
        deliberation.ballots.append(ballot)
      }
    case .chose(let id):
      for index in deliberation.proposals.indices where deliberation.proposals[index].id == id {
        deliberation.proposals[index].isChosen = true
      }
    case .noted(let note):
      if take(note.id) { deliberation.notes.append(note) }
    case .withdrawn(let id):
      deliberation.proposals.removeAll { $0.id == id }
      deliberation.notes.removeAll { $0.id == id }
    default: break
    }
  }

  /// Takes a name for something new; false where it is taken already.
  private mutating func take(_ id: ItemID) -> Bool {
    let isTaken =
      id.number >= .max || answers.item(id) != nil
      || deliberation.proposals.contains { $0.id == id }
      || deliberation.notes.contains { $0.id == id }
      || deliberation.ballots.contains { $0.id == id }
    guard !isTaken else { return false }
    nextItem = max(nextItem, ItemID(id.number + 1))
    return true
  }

  /// A name belongs to one item only: an item whose name is taken changes nothing.
  private mutating func add(_ id: ItemID, to slot: Slot, at index: Int, _ text: String) {
    guard take(id) else { return }
    postponed.remove(slot)
    answers.update(slot.item) { record in
      let count = record.lists[slot.field]?.count ?? 0
      let item = Item(id: id, text: text)
      record.lists[slot.field, default: []].insert(item, at: min(max(index, 0), count))
    }
  }

  private mutating func changeList(with id: ItemID, _ change: (inout [Item], Int) -> Void) {
    guard let home = answers.home(of: id) else { return }
    answers.update(home.list.item) { record in
      var list = record.lists[home.list.field] ?? []
      change(&list, home.index)
      record.lists[home.list.field] = list.isEmpty ? nil : list
    }
  }
}
