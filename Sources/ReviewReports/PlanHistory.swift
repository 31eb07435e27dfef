import Interviews
package import PlanReview
import PlanWriting
package import Plans
import RuleEngine
import Wording

/// What happened to a plan, change by change and in words.
package struct PlanHistory: Sendable {
  /// A change and what it was.
  package struct Entry: Sendable {
    /// Its number, from 1: `PLAN@3` is the plan after the third.
    package let revision: Int
    /// When it happened.
    package let at: Moment
    /// What happened, a line each; nothing for what others say already.
    package let lines: [String]
    /// Whether it was undone since, and was not done again.
    package let isUndone: Bool
    /// Who took part then.
    package let people: [String]
  }

  /// The changes, the oldest first.
  package let entries: [Entry]

  /// Reads a plan's log, in a reviewer's words.
  package init(_ log: PlanLog, _ reviewer: Reviewer) {
    var replay = PlanLog(id: log.plan.id)
    // Which changes stand, and which were undone, by their numbers: as the log itself keeps them.
    var done: [Int] = []
    var undone: [Int] = []
    var entries: [(lines: [String], people: [String])] = []
    var told: [Int: [String]] = [:]
    for (index, change) in log.changes.enumerated() {
      let teller = HistoryTeller(plan: replay.plan, reviewer: reviewer)
      var lines: [String]
      switch change.events {
      case [.undone]:
        let taken = replay.undoable == nil ? nil : done.popLast()
        if let taken { undone.append(taken) }
        lines = [teller.travel(.undo, taken.flatMap { told[$0]?.first })]
      case [.redone]:
        let brought = undone.popLast()
        if let brought { done.append(brought) }
        lines = [teller.travel(.redo, brought.flatMap { told[$0]?.first })]
      default:
        undone = []
        done.append(index)
        lines = teller.lines(change.events)
        told[index] = lines
      }
      replay.append(change)
      entries.append((lines, replay.plan.deliberation.participants))
    }
    let standing = Set(done)
    self.entries = log.changes.enumerated().map { index, change in
      let isTravel = change.events == [.undone] || change.events == [.redone]
      return Entry(
        revision: index + 1, at: change.at, lines: entries[index].lines,
        isUndone: !isTravel && !standing.contains(index), people: entries[index].people)
    }
  }
}

/// Tells the events of one change, one after another.
private struct HistoryTeller {
  var plan: Plan
  let reviewer: Reviewer
  private var wording: Wording { reviewer.wording }
  private var standing: StandingText { StandingText(reviewer) }

  init(plan: Plan, reviewer: Reviewer) {
    self.plan = plan
    self.reviewer = reviewer
  }

  func travel(_ phrase: HistoryPhrase, _ what: String?) -> String {
    what.map { say(phrase, ["what": $0]) } ?? say(.nothing)
  }

  func lines(_ events: [PlanEvent]) -> [String] {
    var teller = self
    let isApproval = events.contains { if case .approved = $0 { true } else { false } }
    let isBeginning = events.contains { if case .beganStatus = $0 { true } else { false } }
    return inOrder(events).flatMap { event -> [String] in
      // A status begins with its questions open; what stood there was told when it was answered.
      if isBeginning, case .answered = event {
        teller.plan.apply(event)
        return []
      }
      // That an approved plan is judged for its approval says nothing more.
      let isTold = if case .entered(.approval) = event { isApproval } else { false }
      let lines = isTold ? [] : teller.lines(event)
      teller.plan.apply(event)
      return lines
    }
  }

  /// The same events, answers that were given together in the order of the template's questions.
  ///
  /// What belongs to an entry that was added follows it; other events stay where they are.
  private func inOrder(_ events: [PlanEvent]) -> [PlanEvent] {
    var all: [PlanEvent] = []
    var run: [(question: Int, events: [PlanEvent])] = []
    var added: Set<ItemID> = []
    func settle() {
      // Answers to one question, as the entries of a list, keep their order.
      let sorted = run.enumerated().sorted {
        ($0.element.question, $0.offset) < ($1.element.question, $1.offset)
      }
      all += sorted.flatMap(\.element.events)
      run = []
    }
    for event in events {
      guard let slot = event.answeredSlot else {
        settle()
        all.append(event)
        continue
      }
      if case .added(let id, _, _, _) = event { added.insert(id) }
      if let item = slot.item, added.contains(item), !run.isEmpty {
        run[run.count - 1].events.append(event)
      } else {
        let stop = Interview(reviewer.template).stop(for: slot, in: plan)
        run.append((stop?.question ?? .max, [event]))
      }
    }
    settle()
    return all
  }

  private func say(_ phrase: HistoryPhrase, _ arguments: [String: String] = [:]) -> String {
    wording(phrase, arguments)
  }

  private func lines(_ event: PlanEvent) -> [String] {
    switch event {
    case .began: [say(.began)]
    case .titled(let title): [say(.titled, ["title": title])]
    case .entered(let phase): [say(.entered, ["phase": standing.name(of: phase)])]
    case .answered(let slot, let text): [answered(slot, text)].compactMap(\.self)
    case .added(_, let slot, let index, let text):
      [
        entry(
          .added, slot, min(max(index, 0), plan.answers.list(slot).count), ["text": text])
      ]
    case .reworded(let id, let text): [entry(.reworded, id, ["text": text])]
    case .removed(let id):
      [entry(.removed, id, ["text": plan.answers.item(id)?.text ?? ""])]
    case .moved(let id, let index): [entry(.moved, id, ["target": "\(index + 1)"])]
    case .postponed(let slot): [say(.postponed, ["label": label(slot)])]
    case .participated, .proposed, .voted, .chose, .noted, .withdrawn: beside(event)
    case .accepted, .revoked, .approved, .unapproved, .beganStatus, .reported, .logged:
      years(event)
    case .undone, .redone: []
    }
  }

  /// What was answered; what a status leaves open or takes with it was told already.
  private func answered(_ slot: Slot, _ text: String) -> String? {
    let before = plan.answers.text(slot) ?? ""
    let isStatus = StatusPath.isPart(slot.field)
    if isStatus, text.isEmpty { return nil }
    let arguments = ["label": label(slot), "text": text.isEmpty ? before : text]
    if text.isEmpty { return before.isEmpty ? nil : say(.blanked, arguments) }
    return say(before.isEmpty ? .answered : .reanswered, arguments)
  }

  private func entry(
    _ phrase: HistoryPhrase, _ slot: Slot, _ index: Int, _ more: [String: String]
  ) -> String {
    let own = ["label": label(slot), "number": "\(index + 1)"]
    return say(phrase, own.merging(more) { $1 })
  }

  private func entry(_ phrase: HistoryPhrase, _ id: ItemID, _ more: [String: String]) -> String {
    guard let home = plan.answers.home(of: id) else { return say(.gone) }
    return entry(phrase, home.list, home.index, more)
  }

  /// What an answer is called, in the plan as it was then.
  private func label(_ slot: Slot) -> String {
    let language = wording.language
    let name =
      Interview(reviewer.template).label(of: slot, in: plan, language) ?? statusLabel(slot)
      ?? unpairedLabel(slot) ?? slot.field
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// What answers without an item are called, such as "datakilde uden tegn".
  private func unpairedLabel(_ slot: Slot) -> String? {
    reviewer.template.pairedQuestions.first { $0.unpairedField == slot.field }
      .flatMap { wording.unpairedLabel(of: $0, in: reviewer.template) }
  }

  private func statusLabel(_ slot: Slot) -> String? {
    switch slot.field {
    case StatusPath.reading:
      let number = slot.item.flatMap { plan.answers.home(of: $0) }.map { "\($0.index + 1)" }
      let sign = reviewer.template.question(StatusPath.signs, inList: nil)?.label[wording.language]
      let reading = wording(StatusQuestionPhrase.readingLabel)
      return [sign, number].compactMap(\.self).joined(separator: " ") + ", " + reading
    case StatusPath.outcome: return wording(StatusQuestionPhrase.outcomeLabel)
    case StatusPath.actionsVerdict: return wording(StatusQuestionPhrase.verdictLabel)
    case StatusPath.goalVerdict: return wording(StatusQuestionPhrase.goalVerdictLabel)
    default: return nil
    }
  }

  private func beside(_ event: PlanEvent) -> [String] {
    let said = plan.deliberation
    func bid(_ id: ItemID) -> String { said.proposals.first { $0.id == id }?.text ?? "" }
    switch event {
    case .participated(let names):
      return [say(.participated, ["names": enumeration(names, wording)])]
    case .proposed(_, let slot, let text):
      return [say(.proposed, ["label": label(slot), "text": text])]
    case .voted(let ballot):
      return [say(.voted, ["label": label(ballot.slot), "count": "\(ballot.voters)"])]
    case .chose(let id): return [say(.chose, ["text": bid(id)])]
    case .withdrawn(let id):
      let note = said.notes.first { $0.id == id }?.text
      return [say(.withdrawn, ["text": note ?? bid(id)])]
    case .noted(let note):
      switch note.kind {
      case .parked: return [say(.parked, ["text": note.text])]
      case .decided: return [say(.decided, ["text": note.text])]
      case .comment: return [say(.commented, ["text": note.text])]
      }
    default: return []
    }
  }

  private func years(_ event: PlanEvent) -> [String] {
    switch event {
    case .accepted(let acceptance):
      let place = reviewer.placeLabel(acceptance.path, in: plan)
      let arguments = [
        "rule": acceptance.rule, "place": place, "reason": acceptance.reason,
      ]
      return [say(.accepted, arguments)]
    case .revoked(let fingerprint):
      let rule = plan.acceptances.first { $0.fingerprint == fingerprint }?.rule ?? ""
      return [say(.revoked, ["rule": rule])]
    case .approved(let approval): return [say(.approved, ["by": approval.by])]
    case .unapproved(let withdrawal): return [say(.unapproved, ["reason": withdrawal.reason])]
    case .beganStatus(let status):
      return [
        status.isFinal
          ? say(.beganFinal) : say(.beganStatus, ["august": standing.august(status.year)])
      ]
    case .reported(let status): return [standing.given(status)]
    case .logged(let change):
      guard !change.reason.isEmpty else { return [] }
      return [say(.explained, ["label": label(change.slot), "reason": change.reason])]
    default: return []
    }
  }
}

extension PlanEvent {
  /// Where an answer was given or an entry added; nil for anything else.
  fileprivate var answeredSlot: Slot? {
    switch self {
    case .answered(let slot, _), .added(_, let slot, _, _): slot
    default: nil
    }
  }
}
