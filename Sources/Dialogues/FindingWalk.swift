import Interviews
import PlanReview
import Plans

/// How far somebody is who goes from finding to finding.
struct FindingWalk {
  /// Where the findings in hand are mended; nil away from them, and at either end.
  var place: PlanPlace?
  /// Whether the findings in hand have no question that they could be mended at.
  var isAtPlan = false
  /// The plan when it was taken up, and what was found in it then.
  var start: Plan?
  var findings: Set<FindingKey> = []
  /// What was found before another phase was entered.
  var beforePhase: Set<FindingKey> = []
  /// How many hints have been given at each place of an exercise.
  var hints: [PlanPlace: Int] = [:]

  /// Whether it stands at findings.
  var isAtFindings: Bool { place != nil || isAtPlan }
}

/// What a finding is about: the rule and the answer.
struct FindingKey: Hashable {
  let rule: String
  let slot: Slot?
  let entry: ItemID?

  init(_ finding: Finding) {
    rule = finding.ruleID
    slot = finding.place.slot
    entry = finding.place.entry
  }
}

/// The findings that are mended at one place.
struct FindingStop {
  /// The answer or the entry; nil for the plan.
  let place: PlanPlace?
  /// By the template's order: the question, the item it is asked of, the entry.
  let order: [Int]
  /// What was found, the strongest first.
  var findings: [Finding]
}

extension Dialogue {
  /// Whether it stops only where there are findings.
  var walksFindings: Bool { profile == .review || exercise != nil }

  /// The places with findings, by the template's order.
  var findingStops: [FindingStop] {
    var stops: [FindingStop] = []
    for finding in review.findings {
      let place = finding.mendingPlace(in: plan)
      if let index = stops.firstIndex(where: { $0.place == place }) {
        stops[index].findings.append(finding)
      } else {
        stops.append(FindingStop(place: place, order: order(of: place), findings: [finding]))
      }
    }
    for index in stops.indices { stops[index].findings = strongestFirst(stops[index].findings) }
    return stops.enumerated().sorted { ($0.1.order, $0.0) < ($1.1.order, $1.0) }.map(\.1)
  }

  /// Those that are still open: some finding there has not been answered with a comment.
  var openStops: [FindingStop] { findingStops.filter { !$0.findings.allSatisfy(isCommented) } }

  /// The findings in hand.
  var stopInHand: FindingStop? {
    guard walk.isAtFindings else { return nil }
    return findingStops.first { $0.place == walk.place }
  }

  /// The finding that a comment or an acceptance means when no rule is named: the strongest here
  /// that has not been answered yet, as it was told last.
  var findingHere: Finding? {
    if walk.isAtFindings {
      let here = stopInHand?.findings ?? []
      return here.first { !isCommented($0) } ?? here.first
    }
    guard let position = lastAnswered ?? position else { return nil }
    let isList = interview.question(at: position.stop).answer.isList
    return strongestFirst(
      timely(position.stop).filter { !isList || $0.place.entry == position.entry }
    )
    .first
  }

  func isCommented(_ finding: Finding) -> Bool {
    plan.deliberation.notes.contains { note in
      note.kind == .comment && note.rule == finding.ruleID && note.slot == finding.place.slot
        && note.entry == finding.place.entry
    }
  }

  /// The order among places of the one in hand, or of the question that is asked.
  var orderHere: [Int]? {
    if walk.isAtFindings { return order(of: walk.place) }
    return position.map { order(of: PlanPlace(interview.slot(of: $0.stop), entry: $0.entry)) }
  }

  private func order(of place: PlanPlace?) -> [Int] {
    guard let place, let stop = interview.stop(for: place.slot, in: plan) else { return [-1] }
    let entry = place.entry.flatMap { plan.answers.home(of: $0)?.index } ?? -1
    return [stop.question, interview.itemNumber(of: stop, in: plan) ?? 0, entry]
  }

  /// Findings of one level stay as they were.
  private func strongestFirst(_ findings: [Finding]) -> [Finding] {
    findings.enumerated()
      .sorted { $0.1.level == $1.1.level ? $0.0 < $1.0 : $0.1.level > $1.1.level }.map(\.1)
  }
}

/// Orders lists of numbers as words in a dictionary.
private func < (left: ([Int], Int), right: ([Int], Int)) -> Bool {
  left.0 == right.0 ? left.1 < right.1 : left.0.lexicographicallyPrecedes(right.0)
}
