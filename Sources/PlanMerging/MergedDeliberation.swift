import Plans

/// What was said in two plans, put together; what both said is there once.
struct MergedDeliberation {
  private(set) var deliberation = Deliberation()
  private var nextItem: Int

  /// Begins with nothing said; bids and notes are numbered from `nextItem` on.
  init(nextItem: Int) {
    self.nextItem = nextItem
  }

  /// Takes what was said in a plan, whose items have other names now.
  mutating func append(_ said: Deliberation, names: [ItemID: ItemID]) {
    var known = Set(deliberation.participants.map { $0.lowercased() })
    deliberation.participants += said.participants.filter {
      known.insert($0.lowercased()).inserted
    }
    var names = names
    for bid in said.proposals {
      names[bid.id] = append(bid: bid.text, for: moved(bid.slot, names), isChosen: bid.isChosen)
    }
    for ballot in said.ballots { append(ballot, names) }
    for note in said.notes { append(note, names) }
  }

  /// Takes a bid, unless it is there already; its name.
  @discardableResult
  mutating func append(bid text: String, for slot: Slot, isChosen: Bool = false) -> ItemID {
    let index = deliberation.proposals.firstIndex { $0.slot == slot && isEqual($0.text, text) }
    if let index {
      if isChosen { deliberation.proposals[index].isChosen = true }
      return deliberation.proposals[index].id
    }
    let id = newID()
    deliberation.proposals.append(Proposal(id: id, slot: slot, text: text, isChosen: isChosen))
    return id
  }

  /// Dots for bids that were taken back keep a name that nothing else has.
  private mutating func append(_ ballot: Ballot, _ names: [ItemID: ItemID]) {
    var votes: [ItemID: Int] = [:]
    for (bid, dots) in ballot.votes.sorted(by: { $0.key < $1.key }) {
      votes[names[bid] ?? newID(), default: 0] += dots
    }
    deliberation.ballots.append(
      Ballot(id: newID(), slot: moved(ballot.slot, names), voters: ballot.voters, votes: votes))
  }

  private mutating func append(_ note: Note, _ names: [ItemID: ItemID]) {
    let slot = note.slot.map { moved($0, names) }
    let isThere = deliberation.notes.contains {
      $0.kind == note.kind && $0.slot == slot && isEqual($0.text, note.text)
    }
    if isThere { return }
    deliberation.notes.append(
      Note(
        id: newID(), kind: note.kind, slot: slot, entry: note.entry.flatMap { names[$0] },
        rule: note.rule, text: note.text))
  }

  /// What is about an item that is gone has the name of its field alone.
  private func moved(_ slot: Slot, _ names: [ItemID: ItemID]) -> Slot {
    Slot(slot.field, of: slot.item.flatMap { names[$0] })
  }

  private mutating func newID() -> ItemID {
    defer { nextItem += 1 }
    return ItemID(nextItem)
  }
}
