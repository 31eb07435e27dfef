import Interviews
import LocatedJSON
import Plans

extension PlanJSON {
  /// A reviewer's remarks, each with the path of the answer it is about.
  func comments(of plan: Plan) -> JSONOutput {
    let comments = plan.deliberation.notes.filter { $0.kind == .comment }
    return .array(comments.map { comment($0, in: plan) })
  }

  /// A remark about an item that is gone is one about the plan.
  private func comment(_ note: Note, in plan: Plan) -> JSONOutput {
    let place = note.standingPlace(in: plan)
    return .object([
      ("at", place.map { .string($0.path(in: plan.answers)) } ?? .null),
      ("rule", note.rule.map { .string($0) } ?? .null),
      ("text", .string(note.text)),
    ])
  }
}
