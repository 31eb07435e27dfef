package import Plans

extension Interview {
  /// What happens to the plan when `text` is given as the answer at a position.
  ///
  /// Nothing happens when the answer stands already. An empty text takes a text's answer away, and
  /// is no new entry of a list; an entry given no words is taken out.
  package func events(answering text: String, at position: Position, in plan: Plan) -> [PlanEvent] {
    let slot = slot(of: position.stop)
    let isBlank = !text.contains { !$0.isWhitespace }
    guard question(at: position.stop).answer.isList else {
      let new = isBlank ? "" : text
      return plan.answers.text(slot) ?? "" == new ? [] : [.answered(slot, new)]
    }
    guard let entry = position.entry else {
      let count = plan.answers.list(slot).count
      return isBlank ? [] : [.added(plan.nextItem, to: slot, at: count, text)]
    }
    guard let item = plan.answers.item(entry) else { return [] }
    if isBlank { return [.removed(entry)] }
    return item.text == text ? [] : [.reworded(entry, text)]
  }

  /// The text that stands at a position and is there to be changed; nil for a list's next entry.
  package func standingText(at position: Position, in plan: Plan) -> String? {
    if let entry = position.entry { return plan.answers.item(entry)?.text }
    let slot = slot(of: position.stop)
    return question(at: position.stop).answer.isList ? nil : plan.answers.text(slot)
  }

  /// The number in its list of the entry asked for at a position, from 1; nil for a text.
  package func entryNumber(at position: Position, in plan: Plan) -> Int? {
    guard question(at: position.stop).answer.isList else { return nil }
    guard let entry = position.entry else {
      return plan.answers.list(slot(of: position.stop)).count + 1
    }
    return plan.answers.home(of: entry).map { $0.index + 1 }
  }

  /// The position that comes after an answer at another: a list asks for more, a text goes on.
  ///
  /// Nil when the interview is at its end.
  package func position(afterAnswerAt position: Position, in plan: Plan) -> Position? {
    if question(at: position.stop).answer.isList { return Position(position.stop) }
    return stop(after: position.stop, in: plan).map { Position($0) }
  }
}
