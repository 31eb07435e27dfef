import Interviews
package import Plans
import RuleEngine
import Wording

/// What was learned while a plan was worded: the answers that got other words, first and last.
///
/// It is a reading of the plan's log and keeps nothing of its own: what was undone was never said.
package struct LearningLedger: Sendable, Hashable {
  /// An answer that got other words.
  package struct Entry: Sendable, Hashable {
    /// Where it stands.
    package let place: FindingPlace
    /// Its first words.
    package let first: String
    /// Its words now.
    package let last: String
    /// How many wordings it has had, the first and the last among them.
    package let wordings: Int
    /// The rules that were said about an earlier wording and are kept now.
    package let improvements: [Improvement]
    /// The titles of the rules that are said about it still.
    package let open: [String]
  }

  /// The answers, in the template's order.
  package let entries: [Entry]
}

extension Reviewer {
  /// Reads from a plan's log which answers got other words, and what that brought.
  package func ledger(of log: PlanLog) -> LearningLedger {
    let review = review(log.plan)
    let histories = WordingHistories(log, template).histories
    return LearningLedger(
      entries: histories.map { history in
        let place = FindingPlace(
          of: history.place.slot, entry: history.place.entry, in: log.plan, template,
          wording.language)
        return LearningLedger.Entry(
          place: place, first: history.wordings.first ?? "", last: history.wordings.last ?? "",
          wordings: history.wordings.count, improvements: improvements(history, in: log.plan),
          open: review.findings.filter { finding in
            isAbout(finding.place, history.place)
              || finding.mendingPlace(in: log.plan) == history.place
          }.map { title(ofRule: $0.ruleID) })
      })
  }

  /// What each rewording put right, each rule once, as far as it is right still.
  private func improvements(_ history: WordingHistory, in plan: Plan) -> [Improvement] {
    var seen: Set<String> = []
    return history.before.flatMap { before in
      improvements(from: before, to: plan) { finding in
        isAbout(finding.place, history.place)
          || finding.mendingPlace(in: before) == history.place
      }
    }.filter { seen.insert($0.ruleID).inserted }
  }

  private func isAbout(_ place: FindingPlace, _ answer: PlanPlace) -> Bool {
    place.slot == answer.slot && place.entry == answer.entry
  }

  private func title(ofRule id: String) -> String {
    explanation(ofRule: id)?.title ?? id
  }
}

/// The wordings of one answer.
private struct WordingHistory {
  let place: PlanPlace
  /// Its words, the first first, without those that only came back.
  var wordings: [String]
  /// The plan before each rewording.
  var before: [Plan] = []
}

/// Gathers the wordings of all answers from a log.
private struct WordingHistories {
  private var found: [PlanPlace: WordingHistory] = [:]
  private let log: PlanLog
  private let interview: Interview

  init(_ log: PlanLog, _ template: Template) {
    self.log = log
    interview = Interview(template)
    for (before, change) in log.standing {
      var plan = before
      for event in change.events {
        take(event, before: plan)
        plan.apply(event)
      }
    }
  }

  /// The answers that stand and have other words than at first, in the template's order.
  var histories: [WordingHistory] {
    let standing = found.values.filter { history in
      text(history.place, in: log.plan) == history.wordings.last
        && history.wordings.first != history.wordings.last
    }
    return standing.map { (order(of: $0.place), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private mutating func take(_ event: PlanEvent, before: Plan) {
    switch event {
    case .answered(let slot, let text): take(text, at: PlanPlace(slot), before)
    case .added(let id, let slot, _, let text):
      take(text, at: PlanPlace(slot, entry: id), before)
    case .reworded(let id, let text):
      guard let home = before.answers.home(of: id) else { return }
      take(text, at: PlanPlace(home.list, entry: id), before)
    default: return
    }
  }

  /// An answer taken out and given anew has been reworded; one taken out has no words.
  private mutating func take(_ text: String, at place: PlanPlace, _ before: Plan) {
    guard !text.isEmpty else { return }
    guard var history = found[place] else {
      found[place] = WordingHistory(place: place, wordings: [text])
      return
    }
    guard history.wordings.last != text else { return }
    history.wordings.append(text)
    history.before.append(before)
    found[place] = history
  }

  private func text(_ place: PlanPlace, in plan: Plan) -> String? {
    if let entry = place.entry { return plan.answers.item(entry)?.text }
    return plan.answers.text(place.slot)
  }

  private func order(of place: PlanPlace) -> (Int, Int, Int) {
    guard let stop = interview.stop(for: place.slot, in: log.plan) else { return (.max, 0, 0) }
    let entry = place.entry.flatMap { log.plan.answers.home(of: $0)?.index } ?? 0
    return (stop.question, interview.itemNumber(of: stop, in: log.plan) ?? 0, entry)
  }
}
