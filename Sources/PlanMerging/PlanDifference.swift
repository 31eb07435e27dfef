package import Interviews
package import Plans

/// What changed between two editions of a plan: what was added, dropped, reworded and moved.
package struct PlanDifference: Sendable, Hashable {
  /// A change to an answer, or to an entry of a list.
  package struct Change: Sendable, Hashable {
    /// What happened.
    package let kind: Kind
    /// The question whose answer it is.
    package let path: AnswerPath
    /// The answer; in the later edition, of what was dropped in the earlier.
    package let slot: Slot
    /// The entry of the answer's list; nil for a text, and for a list whose order changed.
    package let entry: ItemID?
    /// The words before; empty where something was added.
    package let before: String
    /// The words after; empty where something was dropped.
    package let after: String
    /// What belongs to an entry that was added or dropped, each with its question's path.
    package let details: [Detail]
  }

  /// What belongs to an entry.
  package struct Detail: Sendable, Hashable {
    /// The question whose answer it is.
    package let path: AnswerPath
    /// Its words.
    package let text: String
  }

  /// What happened to an answer.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It is new.
    case added
    /// It is gone.
    case dropped
    /// It has other words.
    case reworded
    /// The entries of its list stand in another order.
    case moved
  }

  /// The changes, in the template's order.
  package let changes: [Change]

  /// Compares two editions of a plan that answers a template.
  ///
  /// With `byID` they are two moments of one plan, and its entries are known by their names; else
  /// entries are taken for the same where their words are alike.
  package init(_ before: Plan, _ after: Plan, _ template: Template, byID: Bool) {
    let reader = DifferenceReader(
      before: before.answers, after: after.answers, template: template, byID: byID)
    changes = template.questions(in: nil).flatMap { reader.changes(to: $0) }
  }
}

/// Finds what changed, question by question.
private struct DifferenceReader {
  let before: Record
  let after: Record
  let template: Template
  let byID: Bool

  func changes(to question: Question) -> [PlanDifference.Change] {
    let slot = Slot(question.path.field)
    return changes(to: question, slot, slot)
      + template.questions(in: question.path.field).filter { $0.path.list == question.path.field }
      .flatMap { unpaired($0) }
  }

  private func changes(
    to question: Question, _ old: Slot, _ new: Slot
  ) -> [PlanDifference.Change] {
    text(question, old, new) + list(question, before.list(old), after.list(new), old, new)
  }

  /// Answers that belong to no entry yet.
  private func unpaired(_ question: Question) -> [PlanDifference.Change] {
    guard let field = question.unpairedField else { return [] }
    return list(
      question, before.lists[field] ?? [], after.lists[field] ?? [], Slot(field), Slot(field))
  }

  private func text(_ question: Question, _ old: Slot, _ new: Slot) -> [PlanDifference.Change] {
    let (first, second) = (before.text(old) ?? "", after.text(new) ?? "")
    guard !isEqual(first, second) else { return [] }
    return [change(question, first, second, at: first.isEmpty || !second.isEmpty ? new : old)]
  }

  private func change(
    _ question: Question, _ old: String, _ new: String, at slot: Slot, _ entry: ItemID? = nil,
    details: [PlanDifference.Detail] = []
  ) -> PlanDifference.Change {
    let kind: PlanDifference.Kind = old.isEmpty ? .added : new.isEmpty ? .dropped : .reworded
    return PlanDifference.Change(
      kind: kind, path: question.path, slot: slot, entry: entry, before: old, after: new,
      details: details)
  }

  private func list(
    _ question: Question, _ old: [Item], _ new: [Item], _ oldSlot: Slot, _ newSlot: Slot
  ) -> [PlanDifference.Change] {
    let pairs = pairs(old, new, question)
    var changes: [PlanDifference.Change] = []
    for (index, item) in old.enumerated() where pairs[index] == nil {
      changes.append(
        change(question, item.text, "", at: oldSlot, item.id, details: details(of: item, question)))
    }
    for (index, item) in new.enumerated() {
      guard let match = pairs.first(where: { $0.value == index })?.key else {
        changes.append(
          change(
            question, "", item.text, at: newSlot, item.id, details: details(of: item, question)))
        continue
      }
      if !isEqual(old[match].text, item.text) {
        changes.append(change(question, old[match].text, item.text, at: newSlot, item.id))
      }
      for detail in template.questions(in: question.path.field) where question.path.list == nil {
        changes += self.changes(
          to: detail, Slot(detail.path.field, of: old[match].id),
          Slot(detail.path.field, of: item.id))
      }
    }
    return changes + moved(question, pairs, at: newSlot)
  }

  /// The entries that are the same, by their indices before.
  private func pairs(_ old: [Item], _ new: [Item], _ question: Question) -> [Int: Int] {
    guard byID else {
      let isAlike = !question.answer.isName && !question.answer.isTime
      return ItemPairs(old, new, byLikeness: isAlike).second
    }
    let places = Dictionary(new.enumerated().map { ($1.id, $0) }) { first, _ in first }
    let found = old.enumerated().compactMap { index, item in places[item.id].map { (index, $0) } }
    return Dictionary(found) { first, _ in first }
  }

  private func details(of item: Item, _ question: Question) -> [PlanDifference.Detail] {
    guard question.path.list == nil else { return [] }
    return template.questions(in: question.path.field).flatMap { detail in
      let text = [item.details.texts[detail.path.field]].compactMap(\.self)
      return (text + (item.details.lists[detail.path.field] ?? []).map(\.text)).map {
        PlanDifference.Detail(path: detail.path, text: $0)
      }
    }
  }

  private func moved(
    _ question: Question, _ pairs: [Int: Int], at slot: Slot
  ) -> [PlanDifference.Change] {
    let order = pairs.sorted { $0.key < $1.key }.map(\.value)
    guard order != order.sorted() else { return [] }
    return [
      PlanDifference.Change(
        kind: .moved, path: question.path, slot: slot, entry: nil, before: "", after: "",
        details: [])
    ]
  }
}
