import Interviews
import PlanReview
import Plans
import TextLayout
import Wording

extension Dialogue {
  /// Begins the way from finding to finding.
  mutating func beginWalk() -> [DialogueEffect] {
    let stops = findingStops
    walk = FindingWalk(start: plan, findings: Set(stops.flatMap(\.findings).map(FindingKey.init)))
    position = nil
    if stops.isEmpty {
      return [.show([.blank, say(WalkPhrase.nothing, [:], .success), say(.whatNow, [:], .hint)])]
    }
    guard let first = openStops.first else { return endWalk() }
    return go(to: first)
  }

  /// Goes on in another phase: where it stands while there are findings, else to the next place.
  mutating func walkOn() -> [DialogueEffect] {
    guard walk.isAtFindings else { return beginWalk() }
    changePhase()
    if let stop = openStops.first(where: { $0.place == walk.place }) { return go(to: stop) }
    return goToNextFinding()
  }

  /// Notes what is found, before another phase is entered or left.
  mutating func leavePhase() {
    walk.beforePhase = walksFindings ? findingKeys : []
  }

  /// What another phase brings or takes away nobody has mended.
  mutating func changePhase() {
    walk.findings = walk.findings.subtracting(walk.beforePhase).union(findingKeys)
  }

  private var findingKeys: Set<FindingKey> {
    Set(findingStops.flatMap(\.findings).map(FindingKey.init))
  }

  /// Goes to the next place with an open finding, or ends the way.
  mutating func goToNextFinding() -> [DialogueEffect] {
    let here = orderHere
    let next = openStops.first { stop in
      here.map { $0.lexicographicallyPrecedes(stop.order) } ?? true
    }
    return next.map { go(to: $0) } ?? endWalk()
  }

  /// Goes to the place with findings before this one, answered or not; at the beginning it says so.
  mutating func goToFindingBefore() -> [DialogueEffect] {
    let here = orderHere
    let stop = findingStops.last { stop in
      here.map { stop.order.lexicographicallyPrecedes($0) } ?? true
    }
    return stop.map { go(to: $0) } ?? [.show([say(.atTheBeginningOrEnd, [:], .hint)])]
  }

  private mutating func go(to stop: FindingStop) -> [DialogueEffect] {
    walk.place = stop.place
    walk.isAtPlan = stop.place == nil
    position = stop.place.flatMap(self.position(at:))
    lastAnswered = nil
    forgetScreen()
    return [.show(heading(of: stop) + findingBlocks(stop))]
  }

  /// Goes where an explanation led to; of the findings in hand, the answer comes on the line.
  mutating func take(up target: Position) -> [DialogueEffect] {
    guard walk.isAtFindings, target == position else { return go(to: target) }
    prefill = interview.standingText(at: target, in: plan).map(Input.escaped)
    return []
  }

  /// Where the answer at a place is typed.
  func position(at place: PlanPlace) -> Position? {
    interview.stop(for: place.slot, in: plan).map { Position($0, entry: place.entry) }
  }

  /// What an answer given at a finding brought, and where it leads: on, or to another try.
  mutating func progressed(_ change: Change, before: Plan) -> [DialogueEffect] {
    guard let position else { return goToNextFinding() }
    let place = PlanPlace(interview.slot(of: position.stop), entry: position.entry)
    let blocks = readBlocks(position, change) + gains(from: before, at: place)
    guard let stop = stopInHand, !stop.findings.allSatisfy(isCommented) else {
      return [.show(blocks)] + goToNextFinding()
    }
    return [.show(blocks + findingBlocks(stop) + hintBlocks(at: place, before: before))]
  }

  /// After something else than an answer: stays while there is a finding to answer, else goes on.
  mutating func stayOrGoOn() -> [DialogueEffect] {
    guard walk.isAtFindings else { return ask() }
    guard let stop = stopInHand, !stop.findings.allSatisfy(isCommented) else {
      return goToNextFinding()
    }
    if let place = stop.place { position = position(at: place) }
    return []
  }

  /// After undoing: the findings at the place there are any, or those in hand; nil away from findings.
  mutating func walkedTo(_ position: Position?) -> [DialogueEffect]? {
    guard let position else { return walk.isAtFindings ? stayOrGoOn() : nil }
    let slot = interview.slot(of: position.stop)
    let stops = findingStops.filter { $0.place?.slot == slot }
    let stop = stops.first { $0.place?.entry == position.entry } ?? stops.first
    return stop.map { go(to: $0) }
  }

  /// Goes to the findings at a place that was named; nil where nothing is found, or nobody walks.
  mutating func goToFindings(at position: Position) -> [DialogueEffect]? {
    guard walksFindings else { return nil }
    let slot = interview.slot(of: position.stop)
    let stop = findingStops.first { stop in
      stop.place?.slot == slot && (position.entry == nil || stop.place?.entry == position.entry)
    }
    return stop.map { go(to: $0) }
  }

  /// All findings have been passed: says what came of them.
  mutating func endWalk() -> [DialogueEffect] {
    walk.place = nil
    walk.isAtPlan = false
    position = nil
    forgetScreen()
    if exercise != nil { return endExercise() }
    let done = say(WalkPhrase.done, [:], .title)
    return [
      .show([.blank, done, .paragraph(StyledText(balance)), say(WalkPhrase.afterwards, [:], .hint)])
    ]
  }

  /// "1 rettet · 1 accepteret · 2 kommenteret · 3 åbne".
  private var balance: String {
    let start = walk.start ?? plan
    let now = findingStops.flatMap(\.findings)
    let keys = Set(now.map(FindingKey.init))
    let old = Set(start.acceptances.map(\.fingerprint))
    let accepted = plan.acceptances.count { !old.contains($0.fingerprint) }
    let gone = walk.findings.subtracting(keys).count
    let comments = plan.deliberation.notes.count { $0.kind == .comment }
    let counts: [(WalkPhrase, Int)] = [
      (.mended, max(gone - accepted, 0)), (.accepted, accepted),
      (.commented, comments), (.open, now.count { !isCommented($0) }),
    ]
    return counts.filter { $0.0 == .open || $0.1 > 0 }
      .map { wording($0.0, ["count": "\($0.1)"]) }.joined(separator: " · ")
  }

  /// Lets headings and questions be shown again.
  mutating func forgetScreen() {
    shownSection = nil
    shownQuestion = nil
    shownStop = nil
  }
}

// MARK: - What is shown

extension Dialogue {
  /// The section, how many places are left, the question and what stands there.
  private mutating func heading(of stop: FindingStop) -> [Block] {
    let here = stop.order
    let left = openStops.count { !$0.order.lexicographicallyPrecedes(here) }
    let note = left == 0 ? "" : wording(WalkPhrase.left, ["count": "\(left)"])
    guard let position else {
      return [.blank, .banner(template.title[language], note: note)]
    }
    let question = interview.question(at: position.stop)
    let section = template.sectionIndex(ofQuestion: position.stop.question)
    let banner = Block.banner(template.sections[section].heading[language], note: note)
    let words = Block.paragraph(StyledText(question.text[language], .question))
    return [.blank, banner, words] + reasonBlocks(position.stop) + standing(stop)
  }

  /// In an exercise, why the question is asked, once.
  private mutating func reasonBlocks(_ stop: Stop) -> [Block] {
    guard exercise != nil, hintedQuestions.insert(stop.question).inserted else { return [] }
    let why = interview.question(at: stop).why[language]
    return [say(CoachPhrase.why, ["why": why], .hint, indent: 2)]
  }

  /// What stands at a place: an answer, an entry, or the entries of a list.
  private func standing(_ stop: FindingStop) -> [Block] {
    guard let place = stop.place, let position else { return [.blank] }
    let item = place.entry.flatMap { plan.answers.item($0) }
    let owner = position.stop.item.flatMap { plan.answers.item($0) }.map { item in
      let label = StyledText("\(itemLabel(of: position.stop) ?? ""): ", .hint)
      return Block.paragraph(label + StyledText(item.text, .quote), indent: 2, hanging: 2)
    }
    let answer: [Block]
    if let text = item?.text ?? plan.answers.text(place.slot) {
      answer = [.paragraph(StyledText(text, .quote), indent: 2)] + meaningBlocks(at: place)
    } else {
      let entries = numbered(plan.answers.list(place.slot))
      answer = entries.isEmpty ? [say(WalkPhrase.blank, [:], .hint, indent: 2)] : entries
    }
    return [owner].compactMap(\.self) + answer + [.blank]
  }

  /// The findings: all of them to a reviewer, the strongest to a learner.
  private mutating func findingBlocks(_ stop: FindingStop) -> [Block] {
    guard profile == .review else { return strongest(of: stop.findings) }
    var blocks = stop.findings.filter { !isCommented($0) }.flatMap { self.blocks($0) }
    if !hasSaidHowToMend {
      hasSaidHowToMend = true
      blocks.append(say(WalkPhrase.choices, [:], .hint, indent: 2))
    }
    return blocks
  }

  /// What is better after an answer, or which findings are gone.
  private func gains(from before: Plan, at place: PlanPlace) -> [Block] {
    let gains = improvements(from: before, at: place)
    if gains.isEmpty { return [] }
    if profile != .review { return gainBlocks(gains) }
    let titles = gains.map(\.title).joined(separator: " · ")
    return [say(WalkPhrase.solved, ["titles": titles], .success, indent: 2)]
  }
}
