package import Plans

extension Note {
  /// The answer or entry that it is about, as far as that still stands; nil where it is about the
  /// plan, or the item it was about is gone.
  package func standingPlace(in plan: Plan) -> PlanPlace? {
    guard let slot else { return nil }
    let place = PlanPlace(slot, entry: entry.flatMap { plan.answers.item($0)?.id })
    return place.stands(in: plan.answers) ? place : nil
  }
}
