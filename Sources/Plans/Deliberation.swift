/// What a team keeps beside its answers while it works: who was there, bids, votes and notes.
package struct Deliberation: Sendable, Hashable {
  /// Who takes part, in the order they were named.
  package var participants: [String] = []
  /// The bids for answers, the oldest first.
  package var proposals: [Proposal] = []
  /// The votes held, the oldest first.
  package var ballots: [Ballot] = []
  /// What was parked, decided or remarked, the oldest first.
  package var notes: [Note] = []

  /// Makes a deliberation in which nothing has been said.
  package init() {}
}

/// A bid for an answer.
package struct Proposal: Sendable, Hashable {
  /// Its permanent name, counted with the plan's items.
  package let id: ItemID
  /// The answer it is a bid for.
  package let slot: Slot
  /// Its words.
  package let text: String
  /// Whether it became the answer, or an entry of it.
  package var isChosen = false

  /// Makes a bid.
  package init(id: ItemID, slot: Slot, text: String, isChosen: Bool = false) {
    self.id = id
    self.slot = slot
    self.text = text
    self.isChosen = isChosen
  }
}

/// A vote with dots among the bids for an answer.
///
/// It grows by a voter at a time: the same vote, told again, takes the place of what was told before.
package struct Ballot: Sendable, Hashable {
  /// Its permanent name, counted with the plan's items.
  package let id: ItemID
  /// The answer it was about.
  package let slot: Slot
  /// How many people voted.
  package let voters: Int
  /// The dots each bid got; a bid without dots is left out.
  package let votes: [ItemID: Int]

  /// Makes the outcome of a vote.
  package init(id: ItemID, slot: Slot, voters: Int, votes: [ItemID: Int]) {
    self.id = id
    self.slot = slot
    self.voters = voters
    self.votes = votes
  }
}

/// Words kept beside the answers.
package struct Note: Sendable, Hashable {
  /// What a note is.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Something to take up later.
    case parked
    /// Something that was decided.
    case decided
    /// A reviewer's remark to the author.
    case comment
  }

  /// Its permanent name, counted with the plan's items.
  package let id: ItemID
  /// What it is.
  package let kind: Kind
  /// The answer it belongs to; nil where it is about the plan.
  package let slot: Slot?
  /// The entry of the answer's list that is meant; nil for the whole answer.
  package let entry: ItemID?
  /// The rule whose finding it answers; nil where it answers none.
  package let rule: String?
  /// Its words.
  package let text: String

  /// Makes a note.
  package init(
    id: ItemID, kind: Kind, slot: Slot? = nil, entry: ItemID? = nil, rule: String? = nil,
    text: String
  ) {
    self.id = id
    self.kind = kind
    self.slot = slot
    self.entry = entry
    self.rule = rule
    self.text = text
  }
}
