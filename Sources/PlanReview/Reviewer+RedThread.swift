import DanishText
import Interviews
package import Plans
import RuleEngine

extension Reviewer {
  /// The red thread of a plan; nil where the template asks for no signs or no actions.
  package func redThread(of plan: Plan) -> RedThread? {
    guard template.question(Path.signs, inList: nil) != nil,
      template.question(Path.actions, inList: nil) != nil
    else { return nil }
    var count = 0
    func counted(_ items: [Item]) -> [RedThread.Part] {
      items.map { item in
        count += 1
        return RedThread.Part(number: count, text: item.text)
      }
    }
    let answers = plan.answers
    // An action without a time of its own begins with the others.
    let begins = text(Slot(Path.begins), plan).flatMap { isOneTime($0) ? $0 : nil }
    let signs = numbered(answers.list(Slot(Path.signs))).map { part, item in
      RedThread.Sign(part: part, data: counted(items(Path.data, of: item, in: Path.signs, plan)))
    }
    let actions = numbered(answers.list(Slot(Path.actions))).map { part, item in
      RedThread.Action(
        part: part, owners: items(Path.owners, of: item, in: Path.actions, plan).map(\.text),
        start: text(Slot(Path.start, of: item.id), in: Path.actions, plan) ?? begins)
    }
    return RedThread(
      policy: text(Slot(Path.policy), plan), objective: text(Slot(Path.objective), plan),
      goal: text(Slot(Path.goal), plan), signs: signs,
      looseData: counted(loose(Path.data, in: Path.signs, plan)), actions: actions,
      looseOwners: loose(Path.owners, in: Path.actions, plan).map(\.text), august: august(of: plan))
  }

  /// Where the template's answers stand that the thread runs through.
  private enum Path {
    static let policy = "policy"
    static let objective = "objective"
    static let goal = "goal"
    static let signs = "signs"
    static let data = "data"
    static let actions = "actions"
    static let owners = "owners"
    static let start = "start"
    static let begins = "milestones.start"
    static let achieved = "milestones.achieved"
    static let statuses = ["milestones.augustStatus", "milestones.interim"]
  }

  /// The items of a list that say something, each with its number in the list.
  private func numbered(_ items: [Item]) -> [(RedThread.Part, Item)] {
    items.enumerated().filter { !isBlank($0.element.text) }
      .map { (RedThread.Part(number: $0.offset + 1, text: $0.element.text), $0.element) }
  }

  private func items(
    _ field: String, of item: Item, in list: String, _ plan: Plan
  ) -> [Item] {
    let question = template.question(field, inList: list)
    return plan.answers.list(Slot(field, of: item.id))
      .filter { !isBlank($0.text, answering: question) }
  }

  /// The answers to some item of a list, nobody knows which.
  private func loose(_ field: String, in list: String, _ plan: Plan) -> [Item] {
    guard let slot = template.question(field, inList: list)?.unpairedField else { return [] }
    return plan.answers.list(Slot(slot)).filter { !isBlank($0.text) }
  }

  private func text(_ slot: Slot, in list: String? = nil, _ plan: Plan) -> String? {
    let question = template.question(slot.field, inList: list)
    return plan.answers.text(slot).flatMap { isBlank($0, answering: question) ? nil : $0 }
  }

  /// Whether a text is one time and little else.
  private func isOneTime(_ text: String) -> Bool {
    text.count <= 30 && periods(in: text).count == 1
  }

  /// The Augusts from the plan's start to the year of its goal, as the rule about them counts.
  private func august(of plan: Plan) -> [RedThread.AugustStatus]? {
    let starts = days(of: Path.begins, plan)
    let ends = days(of: Path.achieved, plan)
    guard let period = NamedMonths.period(starts, ends), let end = ends.map(\.to).max() else {
      return nil
    }
    var named = NamedMonths(month: 8)
    for field in Path.statuses {
      for item in plan.answers.list(Slot(field)) where !isBlank(item.text) {
        named.add(periods(in: item.text))
      }
    }
    return (period.from.year...max(end.year, period.from.year)).compactMap { year in
      let month = DaySpan(months: 8...8, of: year)
      return state(of: month, in: period, named).map {
        RedThread.AugustStatus(year: year, state: $0)
      }
    }
  }

  /// How an August stands; nil before the plan has begun.
  private func state(
    of month: DaySpan, in period: DaySpan, _ named: NamedMonths
  ) -> RedThread.AugustStatus.State? {
    let verdict = named.verdict(month)
    guard NamedMonths.isDemanded(month, in: period) else {
      if month.to >= period.to { return .afterGoal }
      return verdict == .pass ? .planned : nil
    }
    switch verdict {
    case .pass: return .planned
    case .unknown: return .unsure
    case .fail: return .missing
    }
  }

  private func days(of field: String, _ plan: Plan) -> [DaySpan] {
    text(Slot(field), plan).map { periods(in: $0).flatMap(\.meant) } ?? []
  }
}
