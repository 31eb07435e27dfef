/// A vote counted: the bids by their dots, the most first.
package struct Tally: Sendable, Hashable {
  /// A bid and what it got.
  package struct Row: Sendable, Hashable {
    /// The bid's number among the bids for its answer, from 1; nil where it was taken back since.
    package let number: Int?
    /// The bid; nil where it was taken back since.
    package let proposal: Proposal?
    /// Its dots.
    package let dots: Int
  }

  /// The bids; those with as many dots as another stand in the order they were made.
  package let rows: [Row]
  /// How many people voted.
  package let voters: Int

  /// Counts a vote on the bids for its answer; those without dots come last.
  package init(_ ballot: Ballot, in deliberation: Deliberation) {
    voters = ballot.voters
    let bids = deliberation.proposals(for: ballot.slot)
    let known = bids.enumerated().map { index, bid in
      Row(number: index + 1, proposal: bid, dots: ballot.votes[bid.id] ?? 0)
    }
    let gone = ballot.votes.filter { vote in !bids.contains { $0.id == vote.key } }
      .sorted { $0.key < $1.key }.map { Row(number: nil, proposal: nil, dots: $0.value) }
    rows = (known + gone).enumerated().sorted { left, right in
      (right.element.dots, left.offset) < (left.element.dots, right.offset)
    }.map(\.element)
  }

  /// The bids with the most dots; several where there is a tie, none where nobody gave a dot.
  package var leading: [Row] {
    guard let most = rows.first?.dots, most > 0 else { return [] }
    return rows.filter { $0.dots == most }
  }
}

extension Deliberation {
  /// The bids for an answer, the oldest first.
  package func proposals(for slot: Slot) -> [Proposal] { proposals.filter { $0.slot == slot } }

  /// The notes of a kind, the oldest first.
  package func notes(_ kind: Note.Kind) -> [Note] { notes.filter { $0.kind == kind } }
}
