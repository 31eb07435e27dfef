import Interviews
package import Plans
import RuleEngine
import Wording

/// Tells where a plan is in its years, in sentences.
package struct StandingText: Sendable {
  private let reviewer: Reviewer
  private var wording: Wording { reviewer.wording }

  /// Makes a teller of the plans that a reviewer reads.
  package init(_ reviewer: Reviewer) {
    self.reviewer = reviewer
  }

  /// How the plan stands with those who approve it; nil while nobody has approved it.
  package func approval(_ state: ApprovalState) -> String? {
    switch state {
    case .none: return nil
    case .standing(let approval): return wording(LifePhrase.approved, arguments(approval))
    case .stale(let approval, let changed):
      var arguments = arguments(approval)
      arguments["names"] = enumeration(changed.map(name), wording)
      return wording(changed.isEmpty ? LifePhrase.staleUnknown : .stale, arguments)
    case .withdrawn(let approval):
      guard let withdrawal = approval.withdrawal else { return nil }
      let arguments = [
        "day": reviewer.dayText(withdrawal.on), "by": withdrawal.by, "reason": withdrawal.reason,
      ]
      return wording(withdrawal.by.isEmpty ? LifePhrase.withdrawn : .withdrawnBy, arguments)
    }
  }

  private func arguments(_ approval: Approval) -> [String: String] {
    ["day": reviewer.dayText(approval.on), "by": approval.by]
  }

  /// What an answer is called.
  func label(_ field: String) -> String {
    reviewer.template.question(field, inList: nil)?.label[wording.language] ?? field
  }

  /// What an answer or a whole list is called: a list by its section, whose heading is in the plural.
  private func name(_ field: String) -> String {
    let path = AnswerPath(field: field)
    let section = reviewer.template.sections.first { $0.questions.first?.path == path }
    guard let section, section.questions.first?.answer.isList ?? false else { return label(field) }
    return section.heading[wording.language].lowercased()
  }

  /// The errors that were overruled, a line each, after a line that counts them.
  package func overruled(_ approval: Approval, in plan: Plan) -> [String] {
    guard !approval.overruled.isEmpty else { return [] }
    let lines = approval.overruled.map { overruling in
      let label = reviewer.placeLabel(overruling.path, in: plan)
      let title = reviewer.explanation(ofRule: overruling.rule)?.title ?? overruling.rule
      return wording(
        LifePhrase.overruling, ["label": "\(label): \(title)", "reason": overruling.reason])
    }
    return [wording(LifePhrase.overruled, ["count": "\(lines.count)"])] + lines
  }

  /// "august 2027".
  package func august(_ year: Int) -> String { wording(LifePhrase.august, ["year": "\(year)"]) }

  /// That a status was given.
  package func given(_ status: Status) -> String {
    let arguments = ["august": august(status.year), "day": reviewer.dayText(status.on)]
    return wording(status.isFinal ? LifePhrase.doneFinal : .done, arguments)
  }

  /// The name of a phase, as a list of plans has it.
  package func name(of phase: Phase) -> String {
    switch phase {
    case .draft: wording(LifePhrase.draft)
    case .approval: wording(LifePhrase.approval)
    case .status: wording(LifePhrase.status)
    case .closing: wording(LifePhrase.closing)
    }
  }

  /// How it stands with an August.
  package func sentence(_ august: AugustClock.August) -> String {
    var arguments = ["august": self.august(august.year)]
    switch august.state {
    case .done(let on):
      arguments["day"] = reviewer.dayText(on)
      return wording(LifePhrase.done, arguments)
    case .owed: return wording(LifePhrase.owed, arguments)
    case .missed: return wording(LifePhrase.missed, arguments)
    case .coming: return wording(LifePhrase.coming, arguments)
    }
  }

  /// The phase in a word, as a list of plans has it.
  package func phase(of plan: Plan) -> String {
    plan.phase == .approval && ApprovalState(of: plan, reviewer.template).isStanding
      ? wording(LifePhrase.running) : name(of: plan.phase)
  }

  /// What comes next.
  package func next(_ standing: PlanStanding, of plan: Plan) -> String {
    let day = ["day": standing.lastDay.map(reviewer.dayText) ?? ""]
    switch standing.next {
    case .approve: return wording(LifePhrase.nextApprove)
    case .finishStatus(let year): return wording(LifePhrase.nextFinish, august: august(year))
    case .finishClosing: return wording(LifePhrase.nextFinishClosing)
    case .giveStatus(let year): return wording(LifePhrase.nextGive, august: august(year))
    case .giveMissedStatus(let year): return wording(LifePhrase.nextMissed, august: august(year))
    case .awaitStatus(let year): return wording(LifePhrase.nextAwait, august: august(year))
    case .close: return wording(LifePhrase.nextClose, day)
    case .awaitEnd: return wording(LifePhrase.nextEnd, day)
    case .none:
      let day = plan.finalStatus.map { reviewer.dayText($0.on) } ?? ""
      return wording(LifePhrase.nextNone, ["day": day])
    case .unknown: return wording(LifePhrase.nextUnknown)
    }
  }

  /// What comes next, what was missed, and whether the approval is of an earlier edition.
  package func summary(of plan: Plan, on today: String) -> [String] {
    let standing = reviewer.standing(of: plan, on: today)
    var lines = [next(standing, of: plan)]
    // It is told among the others, by the years.
    if case .giveMissedStatus = standing.next { lines = [] }
    lines += standing.clock.missed.map { wording(LifePhrase.missed, august: august($0)) }
    if case .stale = standing.approval {
      lines += [approval(standing.approval)].compactMap(\.self)
    }
    return lines
  }
}

extension Wording {
  /// A text about an August.
  fileprivate func callAsFunction(_ phrase: LifePhrase, august: String) -> String {
    self(phrase, ["august": august])
  }
}

// MARK: - The log of changes

extension StandingText {
  /// A logged change in one sentence, without its day and reason.
  package func sentence(_ change: LoggedChange) -> String {
    let arguments = [
      "label": label(change.slot.field).capitalizedFirst, "before": change.before,
      "after": change.after,
    ]
    switch change.kind {
    case .added: return wording(LifePhrase.added, arguments)
    case .dropped: return wording(LifePhrase.dropped, arguments)
    case .reworded: return wording(LifePhrase.reworded, arguments)
    }
  }

  /// A logged change with its day and its reason.
  package func line(_ change: LoggedChange) -> String {
    wording(
      LifePhrase.line,
      ["day": reviewer.dayText(change.on), "what": sentence(change), "reason": reason(change)])
  }

  /// Why something was changed.
  package func reason(_ change: LoggedChange) -> String {
    change.reason.isEmpty
      ? wording(LifePhrase.noReason) : wording(LifePhrase.because, ["reason": change.reason])
  }
}

extension String {
  /// The text with its first letter in upper case.
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
