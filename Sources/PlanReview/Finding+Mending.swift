package import Interviews
package import Plans
import RuleEngine

extension Finding {
  /// The answer or the entry of a list that is to get other words; nil where it is the plan.
  ///
  /// A finding on a list whose message quotes the words of just one entry is mended at that entry.
  package func mendingPlace(in plan: Plan) -> PlanPlace? {
    let place = fixPlace ?? self.place
    guard let slot = place.slot else { return nil }
    return PlanPlace(slot, entry: place.entry ?? quotedEntry(of: slot, in: plan))
  }

  private func quotedEntry(of slot: Slot, in plan: Plan) -> ItemID? {
    let entries = spans.filter { message.contains($0.quote) }.map { span in
      var walk = AddressWalk(plan: plan)
      for step in span.address.steps { walk.take(step) }
      return walk.slot == slot ? walk.entry : nil
    }
    return Set(entries).count == 1 ? entries[0] : nil
  }
}
