import Interviews
import LocatedJSON
import Plans

extension PlanJSON {
  /// What was said beside the answers; nil where nothing was.
  ///
  /// Lists with nothing in them are left out. What is about an item that is gone has the name of its field alone, and a bid that was taken back
  /// has no number.
  func workshop(of plan: Plan) -> JSONOutput? {
    let members = PlanFormat.WorkshopKey.allCases.compactMap { key in
      list(key, of: plan).map { (key.rawValue, $0) }
    }
    return members.isEmpty ? nil : .object(members)
  }

  private func list(_ key: PlanFormat.WorkshopKey, of plan: Plan) -> JSONOutput? {
    let said = plan.deliberation
    let elements: [JSONOutput] =
      switch key {
      case .participants: said.participants.map { .string($0) }
      case .proposals: said.proposals.map { proposal($0, in: plan) }
      case .ballots: said.ballots.map { ballot($0, in: plan) }
      case .notes: said.notes.filter { $0.kind != .comment }.map { note($0, in: plan) }
      }
    return elements.isEmpty ? nil : .array(elements)
  }

  private func proposal(_ proposal: Proposal, in plan: Plan) -> JSONOutput {
    let chosen: [(String, JSONOutput)] = proposal.isChosen ? [("chosen", .bool(true))] : []
    return .object(
      [("at", path(of: proposal.slot, in: plan)), ("text", .string(proposal.text))] + chosen)
  }

  private func ballot(_ ballot: Ballot, in plan: Plan) -> JSONOutput {
    let numbers = plan.deliberation.proposals.enumerated().map { ($1.id, $0 + 1) }
    let known = Dictionary(numbers) { first, _ in first }
    let votes = ballot.votes.sorted { $0.key < $1.key }.map { bid, dots -> JSONOutput in
      .object([
        ("proposal", known[bid].map { .integer($0) } ?? .null), ("dots", .integer(dots)),
      ])
    }
    return .object([
      ("at", path(of: ballot.slot, in: plan)), ("voters", .integer(ballot.voters)),
      ("votes", .array(votes)),
    ])
  }

  private func note(_ note: Note, in plan: Plan) -> JSONOutput {
    let place = note.slot.map { PlanPlace($0, entry: note.entry).path(in: plan.answers) }
    let rule: [(String, JSONOutput)] = note.rule.map { [("rule", .string($0))] } ?? []
    return .object(
      [("kind", .string(note.kind.rawValue)), ("at", place.map { .string($0) } ?? .null)] + rule
        + [("text", .string(note.text))])
  }

  private func path(of slot: Slot, in plan: Plan) -> JSONOutput {
    .string(PlanPlace(slot).path(in: plan.answers))
  }
}
