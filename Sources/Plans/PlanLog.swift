/// All that ever happened to a plan, and what it adds up to.
///
/// Undo and redo are readings of the list: nothing is ever taken out of it. A new change closes the
/// way forward, as in every editor.
package struct PlanLog: Sendable, Hashable {
  /// Everything that happened, oldest first; its count is the plan's revision.
  package private(set) var changes: [Change] = []
  /// The plan as it stands.
  package private(set) var plan: Plan
  /// The changes that stand, each with the plan before it; the latest last.
  private var done: [Step] = []
  /// The changes undone; the latest undone last.
  private var undone: [Change] = []

  private struct Step: Hashable {
    let change: Change
    let before: Plan
  }

  /// Starts the log of a plan in which nothing has happened.
  package init(id: PlanID) {
    plan = Plan(id: id)
  }

  /// Reads a plan's changes from the first.
  package init(id: PlanID, changes: [Change]) {
    self.init(id: id)
    for change in changes { append(change) }
  }

  /// The changes that stand, oldest first, each with the plan as it was before.
  ///
  /// What was undone is not among them.
  package var standing: [(before: Plan, change: Change)] { done.map { ($0.before, $0.change) } }

  /// How many changes have happened; two logs of a plan with the same revision are the same.
  package var revision: Int { changes.count }

  /// The change that undoing would take back; the plan's beginning cannot be undone.
  package var undoable: Change? { done.count > 1 ? done.last?.change : nil }

  /// The change that redoing would bring back.
  package var redoable: Change? { undone.last }

  /// Lets a change happen.
  package mutating func append(_ change: Change) {
    changes.append(change)
    switch change.events {
    case [.undone]: undo()
    case [.redone]: redo()
    default:
      undone = []
      perform(change)
    }
  }

  private mutating func perform(_ change: Change) {
    done.append(Step(change: change, before: plan))
    for event in change.events { plan.apply(event) }
  }

  private mutating func undo() {
    guard undoable != nil, let step = done.popLast() else { return }
    let next = plan.nextItem
    plan = step.before
    plan.nextItem = next
    undone.append(step.change)
  }

  private mutating func redo() {
    guard let change = undone.popLast() else { return }
    perform(change)
  }
}
