package import Interviews
package import Plans

/// Two editions of a plan, made at two tables, joined to a third; neither of the two is changed.
///
/// Answers that are equal are taken once, and answers that only one has are taken. Lists are joined by
/// the likeness of their items, and what belongs to an item with it. Where the two differ the first
/// stands until somebody chooses, and the other text is kept as a bid.
package struct PlanMerge: Sendable {
  /// Where the two say different things.
  package struct Difference: Sendable, Hashable {
    /// The answer, as the joined plan has it.
    package let slot: Slot
    /// The entry of the answer's list; nil for a text.
    package let entry: ItemID?
    /// What the first plan says.
    package let first: String
    /// What the second plan says.
    package let second: String
  }

  /// How the items of a list were joined.
  package struct JoinedList: Sendable, Hashable {
    /// The list.
    package let slot: Slot
    /// How many items both have.
    package let both: Int
    /// How many only the first has.
    package let first: Int
    /// How many only the second has.
    package let second: Int
  }

  /// The texts that are equal in both.
  package private(set) var equal: [Slot] = []
  /// The texts that only the first has.
  package private(set) var onlyFirst: [Slot] = []
  /// The texts that only the second has.
  package private(set) var onlySecond: [Slot] = []
  /// The lists that either has.
  package private(set) var lists: [JoinedList] = []
  /// Where the two say different things, in the template's order.
  package private(set) var differences: [Difference] = []

  private let first: Plan
  private let second: Plan
  private let template: Template
  private var answers = Record()
  private var nextItem = 1
  /// The items' names in the joined plan, by those in the first and in the second.
  private var fromFirst: [ItemID: ItemID] = [:]
  private var fromSecond: [ItemID: ItemID] = [:]

  /// Joins two plans that answer `template`.
  package init(_ first: Plan, _ second: Plan, _ template: Template) {
    self.first = first
    self.second = second
    self.template = template
    answers = join(first.answers, second.answers, owner: nil, list: nil)
  }

  /// The joined plan, where the second's text stands at the differences chosen.
  package func joined(choosingSecond chosen: Set<Difference> = []) -> JoinedPlan {
    var answers = answers
    for difference in differences where chosen.contains(difference) {
      answers.replace(difference, with: difference.second)
    }
    var said = MergedDeliberation(nextItem: nextItem)
    said.append(first.deliberation, names: fromFirst)
    said.append(second.deliberation, names: fromSecond)
    for difference in differences {
      let other = chosen.contains(difference) ? difference.first : difference.second
      said.append(bid: other, for: difference.slot)
    }
    let postponed =
      first.postponed.compactMap { moved($0, fromFirst) }
      + second.postponed.compactMap { moved($0, fromSecond) }
    return JoinedPlan(
      template: template.reference, phase: max(first.phase, second.phase), answers: answers,
      deliberation: said.deliberation, postponed: Set(postponed),
      acceptances: first.acceptances
        + second.acceptances.filter { new in
          !first.acceptances.contains { $0.fingerprint == new.fingerprint }
        })
  }

  private func moved(_ slot: Slot, _ names: [ItemID: ItemID]) -> Slot? {
    guard let item = slot.item else { return slot }
    return names[item].map { Slot(slot.field, of: $0) }
  }
}

// MARK: - Joining

extension PlanMerge {
  private mutating func join(
    _ first: Record, _ second: Record, owner: ItemID?, list: String?
  ) -> Record {
    var record = Record()
    for field in fields(of: first, second, list: list) {
      let slot = Slot(field, of: owner)
      if let text = join(first.texts[field], second.texts[field], at: slot) {
        record.texts[field] = text
      }
      let items = join(first.lists[field] ?? [], second.lists[field] ?? [], at: slot)
      if !items.isEmpty { record.lists[field] = items }
    }
    return record
  }

  /// The fields that either has: the template's in its order, then the others by name.
  private func fields(of first: Record, _ second: Record, list: String?) -> [String] {
    let answered = Set(first.texts.keys).union(first.lists.keys).union(second.texts.keys)
      .union(second.lists.keys)
    let asked = template.questions(in: list).map(\.path.field)
    return asked.filter(answered.contains) + answered.subtracting(asked).sorted()
  }

  private mutating func join(_ first: String?, _ second: String?, at slot: Slot) -> String? {
    guard let first else {
      if second != nil { onlySecond.append(slot) }
      return second
    }
    guard let second else {
      onlyFirst.append(slot)
      return first
    }
    if isEqual(first, second) {
      equal.append(slot)
    } else {
      differences.append(Difference(slot: slot, entry: nil, first: first, second: second))
    }
    return first
  }

  private mutating func join(_ first: [Item], _ second: [Item], at slot: Slot) -> [Item] {
    guard !first.isEmpty || !second.isEmpty else { return [] }
    let pairs = ItemPairs(first, second, byLikeness: isProse(slot))
    let rest = second.indices.filter { !pairs.second.values.contains($0) }
    lists.append(
      JoinedList(
        slot: slot, both: pairs.second.count, first: first.count - pairs.second.count,
        second: rest.count))
    var items: [Item] = []
    for (index, item) in first.enumerated() {
      items.append(join(item, pairs.second[index].map { second[$0] }, at: slot))
    }
    for index in rest { items.append(join(nil, second[index], at: slot)) }
    return items
  }

  /// Whether the items of a list are sentences, which may say the same in other words.
  private func isProse(_ slot: Slot) -> Bool {
    let question = template.questions.first { question in
      question.path.field == slot.field && (question.path.list == nil) == (slot.item == nil)
    }
    return question.map { !$0.answer.isName && !$0.answer.isTime } ?? true
  }

  /// Joins an item of the first with one of the second; at least one of the two is there.
  private mutating func join(_ first: Item?, _ second: Item?, at slot: Slot) -> Item {
    let id = ItemID(nextItem)
    nextItem += 1
    if let first { fromFirst[first.id] = id }
    if let second { fromSecond[second.id] = id }
    if let first, let second, !isEqual(first.text, second.text) {
      differences.append(
        Difference(slot: slot, entry: id, first: first.text, second: second.text))
    }
    let details = join(
      first?.details ?? Record(), second?.details ?? Record(), owner: id, list: slot.field)
    return Item(id: id, text: first?.text ?? second?.text ?? "", details: details)
  }
}

extension Record {
  /// Gives the answer at a difference other words, at any depth.
  fileprivate mutating func replace(
    _ difference: PlanMerge.Difference, with text: String, of owner: ItemID? = nil
  ) {
    if difference.entry == nil, difference.slot.item == owner {
      texts[difference.slot.field] = text
      return
    }
    for field in lists.keys {
      for index in lists[field, default: []].indices {
        guard let id = lists[field]?[index].id else { continue }
        if id == difference.entry { lists[field]?[index].text = text }
        lists[field]?[index].details.replace(difference, with: text, of: id)
      }
    }
  }
}
