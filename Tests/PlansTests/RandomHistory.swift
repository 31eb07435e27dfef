import Plans
import TestSupport

/// Changes as a team might make them, one after another, among them undoing and redoing.
struct RandomHistory {
  private var random: SeededGenerator

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
  }

  mutating func next(after log: PlanLog) -> Change {
    let at = Moment(seconds: Int64(log.revision))
    if log.revision == 0 { return Change(at: at, [.began(template: "a@1")]) }
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1: return Change(at: at, [.undone])
    case 2: return Change(at: at, [.redone])
    default:
      var plan = log.plan
      let events = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        let event = event(in: plan)
        plan.apply(event)
        return event
      }
      return Change(at: at, events)
    }
  }

  private mutating func event(in plan: Plan) -> PlanEvent {
    let items = plan.answers.items.map(\.id)
    let item = items.randomElement(using: &random)
    let index = Int.random(in: -1...4, using: &random)
    let text = "\(Int.random(in: 0..<10_000, using: &random))"
    switch (Int.random(in: 0..<15, using: &random), item) {
    case (0, _): return .titled(text)
    case (1, _): return .answered(Slot("goal"), Bool.random(using: &random) ? text : "")
    case (2, _): return .entered(Phase.allCases.randomElement(using: &random) ?? .draft)
    case (3, let item?): return .reworded(item, text)
    case (4, let item?): return .removed(item)
    case (5, let item?): return .moved(item, to: index)
    case (6, let item?): return .answered(Slot("start", of: item), text)
    case (7, let item?): return .added(plan.nextItem, to: Slot("data", of: item), at: index, text)
    case (8, _): return .proposed(plan.nextItem, for: Slot("goal"), text)
    case (9, _): return .noted(Note(id: plan.nextItem, kind: .parked, text: text))
    case (10, let item?): return .withdrawn(item)
    case (11, _): return .postponed(Slot("goal"))
    case (12, _): return .participated([text])
    case (13, _):
      let known = plan.deliberation.ballots.last?.id ?? plan.nextItem
      let bids = plan.deliberation.proposals.map { ($0.id, index + 2) }
      return .voted(
        Ballot(id: known, slot: Slot("goal"), voters: index + 2, votes: Dictionary(bids) { $1 }))
    default: return .added(plan.nextItem, to: Slot("signs"), at: index, text)
    }
  }
}
