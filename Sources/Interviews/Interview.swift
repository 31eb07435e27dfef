package import Plans

/// The way through a template's questions: pure readings of a template, a phase and a plan.
///
/// The interview itself keeps nothing; where it stands is a ``Position`` that the caller holds.
package struct Interview: Sendable {
  /// What is asked.
  package let template: Template

  /// The paths of the questions that are no stops once they are answered.
  private let askedOnce: Set<String>

  /// Makes the interview of a template; some questions are asked only until they have an answer.
  package init(_ template: Template, askingOnceOf paths: Set<String> = []) {
    self.template = template
    askedOnce = paths
  }

  /// All stops of a plan in order: a question per item is asked of each item there is.
  ///
  /// Questions whose time has not come (`from` lies after the plan's phase) are no stops.
  package func stops(in plan: Plan) -> [Stop] {
    template.questions.indices.flatMap { isOpen($0, in: plan) ? stops(of: $0, in: plan) : [] }
  }

  /// The stops of one question, whether or not its time has come.
  package func stops(of index: Int, in plan: Plan) -> [Stop] {
    guard let list = template.questions[index].path.list else { return [Stop(question: index)] }
    let stops = plan.answers.list(Slot(list)).map { Stop(question: index, item: $0.id) }
    guard askedOnce.contains(template.questions[index].path.text) else { return stops }
    return stops.filter { !isAnswered($0, in: plan) }
  }

  /// Whether a question may be answered in the plan's phase.
  package func isOpen(_ index: Int, in plan: Plan) -> Bool {
    template.questions[index].from <= plan.phase
  }

  /// The stop after another, which may be gone or not yet open; nil at the end.
  package func stop(after stop: Stop, in plan: Plan) -> Stop? {
    stops(in: plan).first { isBefore(stop, $0, in: plan) }
  }

  /// The stop before another; nil at the beginning.
  package func stop(before stop: Stop, in plan: Plan) -> Stop? {
    stops(in: plan).last { isBefore($0, stop, in: plan) }
  }

  /// The first stop without an answer, at which a plan is taken up again; nil when all have one.
  package func firstUnanswered(in plan: Plan) -> Stop? {
    stops(in: plan).first { !isAnswered($0, in: plan) && isWanted($0) }
  }

  /// Whether something stands at a stop.
  package func isAnswered(_ stop: Stop, in plan: Plan) -> Bool {
    let slot = slot(of: stop)
    return plan.answers.text(slot) != nil || !plan.answers.list(slot).isEmpty
  }

  /// How many of the template's questions have an answer; one per item needs it of every item.
  package func answeredCount(in plan: Plan) -> Int {
    template.questions.indices.count { index in
      let stops = stops(of: index, in: plan)
      return template.questions[index].isNumbered && !stops.isEmpty
        && stops.allSatisfy { isAnswered($0, in: plan) }
    }
  }

  /// The question at a stop.
  package func question(at stop: Stop) -> Question {
    template.questions[stop.question]
  }

  /// Where the answer at a stop stands in the plan.
  package func slot(of stop: Stop) -> Slot {
    Slot(question(at: stop).path.field, of: stop.item)
  }

  /// The stop that asks for a slot; nil when no question does, or the item is gone.
  package func stop(for slot: Slot, in plan: Plan) -> Stop? {
    let list = slot.item.flatMap { plan.answers.home(of: $0)?.list.field }
    guard (slot.item == nil) == (list == nil) else { return nil }
    let path = AnswerPath(list: list, field: slot.field)
    guard let index = template.questions.firstIndex(where: { $0.path == path }) else { return nil }
    return Stop(question: index, item: slot.item)
  }

  /// The number of the item a stop belongs to, from 1; nil for a question of the plan.
  package func itemNumber(of stop: Stop, in plan: Plan) -> Int? {
    stop.item.flatMap { plan.answers.home(of: $0) }.map { $0.index + 1 }
  }

  /// Whether somebody taking the plan up again should be brought here: extra prompts are passed by.
  private func isWanted(_ stop: Stop) -> Bool {
    question(at: stop).due != nil
  }

  /// Stops are ordered by question, then by the order of the items in their list.
  private func isBefore(_ first: Stop, _ second: Stop, in plan: Plan) -> Bool {
    (first.question, order(first, in: plan)) < (second.question, order(second, in: plan))
  }

  private func order(_ stop: Stop, in plan: Plan) -> Int {
    itemNumber(of: stop, in: plan) ?? 0
  }
}
