import Interviews
import PlanReview
import Plans
import RuleEngine
import TextLayout
import Wording

extension Dialogue {
  /// Whether changes to goal and trial actions enter the plan's log: once it was approved or runs.
  private var logsChanges: Bool {
    log.revision > 0 && exercise == nil
      && (stored.phase >= .status || stored.approval != nil)
  }

  /// Events, and with them what they change in goal and trial actions.
  func logged(_ events: [PlanEvent]) -> [PlanEvent] {
    guard logsChanges else { return events }
    let people = enumeration(plan.deliberation.participants, wording)
    let changes = stored.changes(
      by: events, toText: StatusPath.goal, andList: StatusPath.actions, on: today, by: people)
    return events + changes.map(PlanEvent.logged)
  }

  /// Asks for the reason of a change that has just been logged; nothing where there is none to give.
  mutating func askForReason(of change: Change) -> [DialogueEffect] {
    guard activity == nil, let logged = unexplained(in: change) else { return [] }
    activity = GivingReason(change: logged, isLast: false)
    return [.show(reasonBlocks(logged))]
  }

  /// The change among events that has no reason yet and did not come to nothing.
  private func unexplained(in change: Change) -> LoggedChange? {
    let found = change.events.compactMap { event -> LoggedChange? in
      if case .logged(let logged) = event { logged } else { nil }
    }
    return found.first { $0.reason.isEmpty && $0.before != $0.after }
  }

  /// What a reason is asked for.
  func reasonBlocks(_ change: LoggedChange) -> [Block] {
    let text = StandingText(reviewer).sentence(change)
    return [
      .paragraph(
        StyledText(wording(YearsPhrase.logged) + " ", .success) + StyledText(text), indent: 2,
        hanging: 2), tell(.whyChanged, [:], .hint, indent: 2),
    ]
  }
}

/// Somebody says why something was changed.
struct GivingReason: Activity {
  let change: LoggedChange
  /// Whether the status waits for it.
  let isLast: Bool

  func prompt(in dialogue: Dialogue) -> String { dialogue.wording(YearsPhrase.reasonPrompt) }

  func take(_ text: String, in dialogue: inout Dialogue) -> [DialogueEffect] {
    dialogue.save([.logged(change.because(text))], typed: Input.escaped(text)) { dialogue in
      dialogue.goOnAfterReason([])
    }
  }

  func takeNothing(in dialogue: inout Dialogue) -> [DialogueEffect] {
    if isLast { return dialogue.endActivity([dialogue.tell(.reasonNeeded, [:], .hint)]) }
    return dialogue.goOnAfterReason([dialogue.tell(.reasonLater, [:], .hint)])
  }
}

extension Dialogue {
  /// Asks what comes next; where a status waits for its last reason, it is given then.
  mutating func goOnAfterReason(_ blocks: [Block]) -> [DialogueEffect] {
    activity = nil
    shownStop = nil
    let effects = (blocks.isEmpty ? [] : [.show(blocks)]) + ask()
    guard let work = statusWork, position == nil else { return effects }
    return effects + finishStatus(work)
  }
}
