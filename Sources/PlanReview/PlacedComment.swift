import Interviews
package import Plans
import Wording

/// A reviewer's remark, and where it is for people.
package struct PlacedComment: Sendable, Hashable {
  /// The remark.
  package let note: Note
  /// What it is about.
  package let place: FindingPlace
}

extension Reviewer {
  /// The remarks on a plan, by the template's order and then by age; those on the plan come first.
  package func comments(on plan: Plan) -> [PlacedComment] {
    let comments = plan.deliberation.notes.filter { $0.kind == .comment }
    let placed = comments.map { note in
      let place = note.standingPlace(in: plan)
      return PlacedComment(
        note: note,
        place: FindingPlace(
          of: place?.slot, entry: place?.entry, in: plan, template, wording.language))
    }
    let interview = Interview(template)
    func key(_ comment: PlacedComment) -> (Int, Int, Int, Int) {
      let stop = comment.place.slot.flatMap { interview.stop(for: $0, in: plan) }
      let entry = comment.place.entry.flatMap { plan.answers.home(of: $0)?.index } ?? -1
      return (
        stop?.question ?? -1, stop.flatMap { interview.itemNumber(of: $0, in: plan) } ?? 0, entry,
        comment.note.id.number
      )
    }
    return placed.map { (key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
