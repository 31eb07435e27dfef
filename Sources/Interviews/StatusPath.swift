/// The names under which a status in the making is kept among a plan's answers.
///
/// They are answers like all others while somebody works on them, so that they are saved, undone
/// and taken up again like all others. Once the status is given they move into it.
package enum StatusPath {
  /// What all of them begin with.
  package static let prefix = "status."
  /// What the data say about a sign; a field of the sign.
  package static let reading = "status.reading"
  /// Whether the goal came true; in a final evaluation.
  package static let outcome = "status.outcome"
  /// Whether the trial actions need adjusting.
  package static let actionsVerdict = "status.actions"
  /// Whether the goal needs adjusting.
  package static let goalVerdict = "status.goal"

  /// The list whose items are read one by one.
  package static let signs = "signs"
  /// The list whose changes are logged.
  package static let actions = "actions"
  /// The text whose changes are logged.
  package static let goal = "goal"

  /// Whether a field belongs to a status in the making and not to the plan itself.
  package static func isPart(_ field: String) -> Bool { field.hasPrefix(prefix) }

  /// The fields of the plan itself, in the order in which a status tells them.
  package static let planFields = [outcome, actionsVerdict, goalVerdict]
}
