import Diagnostics
import Interviews
import PlanReview
import Plans
import RuleEngine
import TextLayout
import Wording

/// Which finding is to be accepted.
enum AcceptedTarget {
  /// One.
  case found(Finding)
  /// None; what is said about it.
  case none([Block])
}

extension Dialogue {
  /// `:accepter`: lets a finding stand, lists what is accepted, or takes one back.
  mutating func accept(_ words: String) -> [DialogueEffect] {
    switch AcceptanceInput(words) {
    case .list: return [.show(acceptancePage())] + ask()
    case .revoke(let number): return revoke(number)
    case .accept(let rule, let place, let reason):
      switch target(ofRule: rule, place: place) {
      case .none(let blocks): return [.show(blocks)] + ask()
      case .found(let finding): return accept(finding, reason, typed: words)
      }
    }
  }

  /// Lets a finding stand, for a reason that may end with how long.
  private mutating func accept(
    _ finding: Finding, _ words: String, typed: String
  ) -> [DialogueEffect] {
    guard words.contains(where: \.isLetter) else {
      let because = wording(DecisionPhrase.because)
      let command = ":\(Command.accept.name(in: language)) \(finding.ruleID) \(because) …"
      return [.show([tell(.reasonWanted, ["command": command])])] + ask()
    }
    var reason = words
    var until: String?
    if let parts = AcceptanceInput.parts(of: words) {
      switch reviewer.lastDay(of: parts.until, on: today) {
      case .invalid(let day): return [.show([tell(.noSuchDay, ["day": day])])] + ask()
      case .day(let day) where day < today:
        return [.show([tell(.pastDay, ["day": reviewer.dayText(day)])])] + ask()
      case .day(let day): (reason, until) = (parts.reason, day)
      case nil: break
      }
    }
    let by = enumeration(plan.deliberation.participants, wording)
    let acceptance = finding.acceptance(because: reason, by: by, on: today, until: until)
    return save(
      [.accepted(acceptance)], typed: ":\(Command.accept.name(in: language)) \(typed)",
      then: .said(page.accepted(finding, acceptance), position))
  }

  /// What is said of acceptances.
  private var page: AcceptancePage { AcceptancePage(reviewer, plan, review, on: today) }

  /// That a finding was accepted until a day that is past; nothing for any other.
  func expiryBlocks(_ finding: Finding, indent: Int) -> [Block] {
    guard
      let acceptance = plan.acceptances.first(where: { $0.fingerprint == finding.fingerprint }),
      let until = acceptance.until, !acceptance.holds(on: today)
    else { return [] }
    let arguments = ["day": reviewer.dayText(until), "reason": acceptance.reason]
    return [tell(.wasAccepted, arguments, .hint, indent: indent)]
  }
}

// MARK: - Which finding

extension Dialogue {
  /// The finding of a rule, at one of its places; without a rule, the one at hand.
  func target(ofRule word: String, place: String?) -> AcceptedTarget {
    let open = review.open
    guard !word.isEmpty else {
      let names = ["names": open.distinctRules.joined(separator: ", ")]
      guard !open.isEmpty else { return .none([tell(.nothingToAccept)]) }
      return finding(here: open).map { .found($0) } ?? .none([tell(.nothingHereToAccept, names)])
    }
    switch review.finding(ofRule: word, numbered: place.map { Int($0) ?? 0 }) {
    case .one(let finding): return .found(finding)
    case .several(let own): return finding(here: own).map { .found($0) } ?? .none(places(own))
    case .noSuchNumber(let own):
      return .none(
        [page.noPlace(place ?? "", among: own)] + (own.count > 1 ? places(own) : []))
    case .none: return .none([page.noFinding(ofRule: word)])
    }
  }

  /// The finding at hand: the one walked to, else the strongest about the answer at hand.
  func finding(here findings: [Finding]) -> Finding? {
    if walk.isAtFindings, let here = findingHere {
      return findings.first { $0.fingerprint == here.fingerprint && $0.place == here.place }
    }
    if let walked, walked.position == position,
      let same = findings.first(where: { $0.fingerprint == walked.finding.fingerprint })
    {
      return same
    }
    let strongest = { (some: [Finding]) in some.max { $0.level < $1.level } }
    for place in [lastAnswered, position].compactMap(\.self) {
      let slot = interview.slot(of: place.stop)
      let there = findings.filter { $0.place.slot == slot }
      let atEntry = there.filter { $0.place.entry == place.entry }
      if let found = strongest(atEntry.isEmpty ? there : atEntry),
        there.count == 1 || !atEntry.isEmpty || isText(place)
      {
        return found
      }
    }
    return nil
  }

  private func isText(_ position: Position) -> Bool {
    !interview.question(at: position.stop).answer.isList
  }

  /// The places of a rule's findings, numbered, and how one is named.
  private func places(_ findings: [Finding]) -> [Block] {
    let rule = findings.first?.ruleID ?? ""
    let because = wording(DecisionPhrase.because)
    let command = ":\(Command.accept.name(in: language)) \(rule) 2 \(because) …"
    return page.places(findings) + [tell(.choosePlace, ["command": command])]
  }
}

// MARK: - What is accepted

extension Dialogue {
  /// All acceptances with reason, who, when and how long; those without effect are named.
  private func acceptancePage() -> [Block] {
    guard !plan.acceptances.isEmpty else {
      let usage = wording[command: .accept, text: .usage]
      return [tell(.noAcceptances), say(.usage, ["usage": usage], .hint)]
    }
    return page.blocks + [tell(.howToRevoke)]
  }

  private mutating func revoke(_ word: String) -> [DialogueEffect] {
    let all = plan.acceptances
    guard let acceptance = Int(word).flatMap({ all.element(numbered: $0) }) else {
      guard !all.isEmpty else { return [.show(acceptancePage())] + ask() }
      let arguments = ["word": word, "count": "\(all.count)"]
      return [.show([tell(.noSuchAcceptance, arguments)])] + ask()
    }
    let typed =
      ":\(Command.accept.name(in: language)) \(Command.delete.name(in: language)) \(word)"
    return save(
      [.revoked(acceptance.fingerprint)], typed: typed,
      then: .said([page.revoked(acceptance)], position))
  }
}
