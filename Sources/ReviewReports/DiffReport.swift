import Interviews
package import PlanMerging
package import PlanReview
package import Plans
import Wording

/// What changed between two editions of a plan, section by section, as people call it.
package struct DiffReport: Sendable {
  /// A section in which something changed.
  package struct Section: Sendable {
    /// The template's heading.
    package let heading: String
    /// The changes, in the template's order.
    package let entries: [Entry]
  }

  /// A change and what it is called.
  package struct Entry: Sendable {
    /// The change.
    package let change: PlanDifference.Change
    /// What was changed, such as "tegn 2" or "prøvehandling 1, ansvarlig".
    package let label: String
    /// What belongs to an entry that was added or dropped, each with its label.
    package let details: [(label: String, text: String)]
    /// Why it was changed, where the plan's log of changes says so; else nil.
    package let reason: String?
  }

  /// What the earlier and the later edition are called.
  package let names: (first: String, second: String)
  /// The sections in which something changed, in the template's order.
  package let sections: [Section]
  /// What happened in the plan's years: title, phase, approvals and statuses.
  package let life: [String]

  /// Whether both editions say the same.
  package var isEmpty: Bool { sections.isEmpty && life.isEmpty }

  /// Compares two editions; `byID` says that they are moments of one plan.
  package init(
    _ before: Plan, _ after: Plan, names: (first: String, second: String), _ reviewer: Reviewer,
    byID: Bool
  ) {
    self.names = names
    let difference = PlanDifference(before, after, reviewer.template, byID: byID)
    let labels = DiffLabels(before: before, after: after, reviewer: reviewer)
    sections = reviewer.template.sections.compactMap { section in
      let own = difference.changes.filter { change in
        section.questions.contains { $0.path == change.path }
      }
      guard !own.isEmpty else { return nil }
      return Section(
        heading: section.heading[reviewer.wording.language], entries: own.map(labels.entry))
    }
    life = DiffLife(before: before, after: after, reviewer: reviewer).lines
  }

  /// How many answers and entries changed.
  package var count: Int { sections.map(\.entries.count).reduce(0, +) }
}

/// What changes are called.
private struct DiffLabels {
  let before: Plan
  let after: Plan
  let reviewer: Reviewer
  private var language: Language { reviewer.wording.language }

  func entry(_ change: PlanDifference.Change) -> DiffReport.Entry {
    DiffReport.Entry(
      change: change, label: label(change),
      details: change.details.map { (label(of: $0.path), $0.text) }, reason: reason(change))
  }

  /// The latest reason given for a change to the same place.
  private func reason(_ change: PlanDifference.Change) -> String? {
    let logged = after.loggedChanges.last { logged in
      logged.slot == change.slot && !logged.reason.isEmpty
        && (logged.entry == change.entry || logged.before == change.before)
        && !before.loggedChanges.contains(logged)
    }
    return logged.map { StandingText(reviewer).reason($0) }
  }

  private func label(of path: AnswerPath) -> String {
    reviewer.template.question(path.field, inList: path.list)?.label[language] ?? path.field
  }

  private func label(_ change: PlanDifference.Change) -> String {
    let plan = change.kind == .dropped ? before : after
    let name = label(of: change.path)
    let owner = change.slot.item.flatMap { plan.answers.home(of: $0) }.map { home in
      "\(label(of: AnswerPath(field: home.list.field))) \(home.index + 1), "
    }
    let list = plan.answers.list(change.slot)
    let index = change.entry.flatMap { entry in list.firstIndex { $0.id == entry } }
    // A lone owner or date needs no number; the signs and actions have theirs always.
    let isCounted = list.count > 1 || !reviewer.template.questions(in: change.path.field).isEmpty
    let number = index.flatMap { isCounted ? " \($0 + 1)" : nil }
    let text = (owner ?? "") + name + (number ?? "")
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}

/// What happened in a plan's years between two editions.
private struct DiffLife {
  let before: Plan
  let after: Plan
  let reviewer: Reviewer

  var lines: [String] {
    let wording = reviewer.wording
    let text = StandingText(reviewer)
    var lines: [String] = []
    if before.title != after.title {
      lines.append(
        wording(
          before.title.isEmpty ? DiffPhrase.named : .renamed,
          ["before": before.title, "after": after.title]))
    }
    let phases = (text.phase(of: before), text.phase(of: after))
    if phases.0 != phases.1 {
      lines.append(wording(DiffPhrase.phase, ["before": phases.0, "after": phases.1]))
    }
    if before.approvals != after.approvals {
      let state = ApprovalState(of: after, reviewer.template)
      lines += [text.approval(state)].compactMap(\.self)
    }
    return lines
      + after.statuses.filter { !before.statuses.contains($0) }.map { text.given($0) }
  }
}
