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
    let acceptance = acceptance(of: finding, reason, until: until)
    return save(
      [.accepted(acceptance)], typed: ":\(Command.accept.name(in: language)) \(typed)",
      then: .said(accepted(finding, acceptance), position))
  }

  /// A finding let stand today, by those who take part.
  func acceptance(of finding: Finding, _ reason: String, until: String? = nil) -> Acceptance {
    Acceptance(
      fingerprint: finding.fingerprint, rule: finding.ruleID, path: finding.place.path,
      reason: reason, by: enumeration(plan.deliberation.participants, wording), on: today,
      until: until)
  }

  private func accepted(_ finding: Finding, _ acceptance: Acceptance) -> [Block] {
    [
      tell(.accepted, ["label": finding.place.label, "rule": finding.ruleID], .success),
      tell(.reason, ["reason": acceptance.reason], .plain, indent: 2), holding(acceptance),
    ]
  }

  private func holding(_ acceptance: Acceptance) -> Block {
    guard let until = acceptance.until else { return tell(.holdsForWords, [:], .hint, indent: 2) }
    return tell(.holdsUntil, ["day": reviewer.dayText(until)], .hint, indent: 2)
  }

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
    let review = review
    let open = review.findings + review.unknowns.filter(\.isOpenQuestion)
    let all = open + review.accepted.map(\.finding)
    guard !word.isEmpty else {
      let names = ["names": ruleNames(open)]
      guard !open.isEmpty else { return .none([tell(.nothingToAccept)]) }
      return finding(here: open).map { .found($0) } ?? .none([tell(.nothingHereToAccept, names)])
    }
    let own = findings(ofRule: word, among: open.contains { $0.ruleID == word } ? open : all)
    guard let first = own.first else { return .none([noSuchFinding(word, open)]) }
    guard let place else {
      if own.count == 1 { return .found(first) }
      return finding(here: own).map { .found($0) } ?? .none(places(own))
    }
    guard let number = Int(place), let finding = own.element(numbered: number) else {
      let arguments = ["rule": first.ruleID, "number": place, "count": "\(own.count)"]
      return .none([tell(.noSuchPlace, arguments)] + (own.count > 1 ? places(own) : []))
    }
    return .found(finding)
  }

  /// The findings of the one rule whose id is the word or begins with it.
  private func findings(ofRule word: String, among all: [Finding]) -> [Finding] {
    let exact = all.filter { $0.ruleID == word }
    if !exact.isEmpty { return exact }
    let begun = all.filter { $0.ruleID.hasPrefix(word) }
    return Set(begun.map(\.ruleID)).count == 1 ? begun : []
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

  private func noSuchFinding(_ word: String, _ open: [Finding]) -> Block {
    guard !open.isEmpty else { return tell(.nothingToAccept) }
    let close = suggestion(for: word, among: open.map(\.ruleID))
    if let close { return tell(.noSuchFindingSuggestion, ["rule": word, "suggestion": close]) }
    return tell(.noSuchFinding, ["rule": word, "names": ruleNames(open)])
  }

  private func ruleNames(_ findings: [Finding]) -> String {
    var seen: Set<String> = []
    return findings.map(\.ruleID).filter { seen.insert($0).inserted }.joined(separator: ", ")
  }

  /// The places of a rule's findings, numbered, and how one is named.
  private func places(_ findings: [Finding]) -> [Block] {
    let rule = findings.first?.ruleID ?? ""
    let lines = findings.enumerated().map { index, finding -> Block in
      let value = finding.value.isEmpty ? "" : "  »\(shortened(finding.value, to: 40))«"
      let text =
        StyledText("\(index + 1). ", .hint) + StyledText(finding.place.label)
        + StyledText(value, .quote)
      return .paragraph(text, indent: 2, hanging: 3)
    }
    let because = wording(DecisionPhrase.because)
    let command = ":\(Command.accept.name(in: language)) \(rule) 2 \(because) …"
    return [tell(.severalPlaces, ["rule": rule])] + lines
      + [tell(.choosePlace, ["command": command])]
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
    let unused = Set(review.unused.map(\.fingerprint))
    return [.blank, tell(.acceptances, [:], .heading)]
      + plan.acceptances.enumerated().flatMap { index, acceptance in
        blocks(acceptance, number: index + 1, isUnused: unused.contains(acceptance.fingerprint))
      } + [tell(.howToRevoke)]
  }

  private func blocks(
    _ acceptance: Acceptance, number: Int, isUnused: Bool
  ) -> [Block] {
    let head =
      StyledText("\(number). ", .hint) + StyledText(label(of: acceptance))
      + StyledText("  \(acceptance.rule)", .code)
    let arguments = ["on": reviewer.dayText(acceptance.on), "by": acceptance.by]
    let phrase: DecisionPhrase = acceptance.by.isEmpty ? .acceptedOn : .acceptedOnBy
    var blocks: [Block] = [
      .paragraph(head, indent: 2, hanging: 3),
      tell(.reason, ["reason": acceptance.reason], .plain, indent: 5),
      tell(phrase, arguments, .hint, indent: 5),
    ]
    if isUnused { return blocks + [tell(.isUnused, [:], .hint, indent: 5)] }
    if let until = acceptance.until {
      let isOver = !acceptance.holds(on: today)
      let day = ["day": reviewer.dayText(until)]
      blocks.append(
        tell(isOver ? .hasExpired : .holdsUntil, day, isOver ? .warning : .hint, indent: 5))
    }
    return blocks
  }

  /// Where the finding of an acceptance is now; where it was, when it is no more.
  private func label(of acceptance: Acceptance) -> String {
    let review = review
    let known = (review.accepted + review.expired).first { $0.acceptance == acceptance }
    return known?.finding.place.label ?? reviewer.placeLabel(acceptance.path, in: plan)
  }

  private mutating func revoke(_ word: String) -> [DialogueEffect] {
    let all = plan.acceptances
    guard let acceptance = Int(word).flatMap({ all.element(numbered: $0) }) else {
      guard !all.isEmpty else { return [.show(acceptancePage())] + ask() }
      let arguments = ["word": word, "count": "\(all.count)"]
      return [.show([tell(.noSuchAcceptance, arguments)])] + ask()
    }
    let arguments = ["rule": acceptance.rule, "label": label(of: acceptance)]
    let typed =
      ":\(Command.accept.name(in: language)) \(Command.delete.name(in: language)) \(word)"
    return save(
      [.revoked(acceptance.fingerprint)], typed: typed,
      then: .said([tell(.revoked, arguments, .success)], position))
  }
}
