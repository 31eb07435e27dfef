import DanishText
package import Plans

extension Reviewer {
  /// When the answer in a slot says, in days, as it was read; nil where nothing was read.
  package func times(in slot: Slot, of plan: Plan) -> String? {
    let found = plan.answers.text(slot).map { periods(in: $0) } ?? []
    return found.isEmpty ? nil : found.map(TimeText(wording).text).joined(separator: ", ")
  }
}
