import Interviews
import Plans
import TextLayout

extension Dialogue {
  /// Takes a line as the answer to what is asked.
  mutating func answer(_ text: String) -> [DialogueEffect] {
    guard let position else {
      return [.keepDraft(draft(of: Input.escaped(text)), .unasked)]
    }
    let events = interview.events(answering: text, at: position, in: plan)
    guard !events.isEmpty else {
      return moveOn(from: position, isSkipping: position == heldBack)
    }
    if case .removed(let id)? = events.first, let item = plan.answers.item(id) {
      return takeOut(item, from: position.stop, typed: text)
    }
    return save(events, typed: Input.escaped(text), then: .answered(position))
  }

  /// An empty line keeps what stands; where the answer itself was on the line, it was wiped out.
  mutating func passOn(wipingAnswer: Bool) -> [DialogueEffect] {
    if walksFindings, walk.isAtFindings, !wipingAnswer { return goToNextFinding() }
    guard let position else { return ask() }
    if wipingAnswer { return answer("") }
    if let waiting = holdBack(at: position) { return waiting }
    return skipped(position) + moveOn(from: position, isSkipping: true)
  }

  /// Asks for a change to be saved.
  mutating func save(
    _ events: [PlanEvent], typed: String, then next: Continuation
  ) -> [DialogueEffect] {
    pending = Pending(typed: typed, next: next)
    let isAnswer = if case .answered = next { true } else { false }
    let madeGood = isAnswer ? [fetched].compactMap(\.self) : []
    return [.save(logged(events), forgetting: madeGood)]
  }

  /// Asks for a change to be saved, and says what is done when it is safe.
  mutating func save(
    _ events: [PlanEvent], typed: String,
    then next: @escaping @Sendable (inout Dialogue) -> [DialogueEffect]
  ) -> [DialogueEffect] {
    save(events, typed: typed, then: .done(next))
  }

  /// Goes on after a change that is safe.
  mutating func saved(_ change: Change) -> [DialogueEffect] {
    let before = plan
    log.append(change)
    unsaved = nil
    guard let pending else { return ask() }
    self.pending = nil
    if case .done(let next) = pending.next { return next(&self) + askForReason(of: change) }
    // What was changed in a running plan wants a reason, before the next question is asked.
    let why = askForReason(of: change)
    return goOn(pending.next, after: change, before: before) + why
  }

  private mutating func goOn(
    _ next: Continuation, after change: Change, before: Plan
  ) -> [DialogueEffect] {
    switch next {
    case .answered(let position):
      lastAnswered = lastAnsweredPosition(position, change)
      drafts.removeAll { $0.id == fetched }
      fetched = nil
      return react(at: position, change, before: before)
    case .said(let blocks, let position):
      // A list is shown again when it is another.
      if before.answers != plan.answers { shownStop = nil }
      self.position = position.flatMap(standing)
      guard activity == nil, walk.isAtFindings else { return [.show(blocks)] + ask() }
      return [.show(blocks)] + stayOrGoOn()
    case .passed(let blocks, let position):
      return [.show(blocks)] + goOn(to: position.flatMap(standing))
    case .enteredPhase(let blocks, let position):
      return enteredPhase(blocks, position)
    case .travelled(let change, let isUndo):
      return travelled(change, isUndo: isUndo, before: before)
    case .done(let next): return next(&self)
    }
  }

  /// Says what an answer brought, and goes on or waits for another try.
  private mutating func react(
    at position: Position, _ change: Change, before: Plan
  ) -> [DialogueEffect] {
    if walk.isAtFindings { return progressed(change, before: before) }
    let findings = heardFindings(position, change)
    let blocks =
      readBlocks(position, change) + gainBlocks(after: change, at: position, before: before)
      + strongest(of: findings)
    guard waits(for: findings) else { return [.show(blocks)] + moveOn(from: position) }
    self.position = lastAnswered
    return [.show(blocks + [say(CoachPhrase.tryAgain, [:], .hint, indent: 2)])]
  }

  /// A list's new entry is put right as that entry, not as the next one.
  private func lastAnsweredPosition(_ position: Position, _ change: Change) -> Position {
    guard case .added(let id, _, _, _)? = change.events.first else { return position }
    return Position(position.stop, entry: id)
  }

  /// Goes to what comes after a position and asks for it.
  ///
  /// A list's entry is followed by the list's next one; an empty line leaves the list.
  private mutating func moveOn(from position: Position, isSkipping: Bool = false)
    -> [DialogueEffect]
  {
    if walksFindings { return goToNextFinding() }
    let leaves = isSkipping || !interview.question(at: position.stop).answer.isList
    let next =
      leaves
      ? interview.stop(after: position.stop, in: plan).map { Position($0) }
      : interview.position(afterAnswerAt: position, in: plan)
    let passed = leaves ? notYetBlocks(from: position.stop, to: next?.stop) : []
    self.position = next
    return (passed.isEmpty ? [] : [.show(passed)]) + (next == nil ? atTheEnd() : ask())
  }

  /// A change could not be saved: the words typed come back on the line.
  mutating func notSaved(_ error: RepositoryError) -> [DialogueEffect] {
    let typed = pending?.typed ?? ""
    prefill = typed.isEmpty ? nil : typed
    unsaved = prefill
    var blocks = repositoryBlocks(error)
    if !typed.isEmpty, !isHidden {
      blocks.append(say(.typedBack, [:], .hint))
      blocks.append(.paragraph(StyledText(typed, .quote), indent: 2))
    }
    let isWorthADraft = !typed.isEmpty && !Input.isCommand(typed)
    let keep: [DialogueEffect] = isWorthADraft ? [.keepDraft(draft(of: typed), .onTheLine)] : []
    if error.code == .changedElsewhere { return [.show(blocks)] + keep + [.reload] }
    pending = nil
    return [.show(blocks)] + keep + ask()
  }

  /// The plan was changed in another window: says what stands now where the words were meant to go.
  mutating func reloaded(_ log: PlanLog) -> [DialogueEffect] {
    self.log = log
    pending = nil
    position = position.flatMap(standing)
    guard let position, let text = interview.standingText(at: position, in: plan) else {
      return ask()
    }
    let blocks = [say(.standsNow, [:], .hint), .paragraph(StyledText(text, .quote), indent: 2)]
    return [.show(blocks)] + ask()
  }

  /// A position that still exists: the same, or the list it was in, or the first stop.
  func standing(_ position: Position) -> Position? {
    guard let item = position.stop.item, plan.answers.item(item) == nil else {
      let isGone = position.entry.map { plan.answers.item($0) == nil } ?? false
      return isGone ? Position(position.stop) : position
    }
    return interview.stop(after: Stop(question: position.stop.question - 1), in: plan)
      .map { Position($0) }
  }

  /// The editor gave a text back; it stands on the line until Enter, and is kept until then.
  mutating func edited(_ outcome: EditOutcome) -> [DialogueEffect] {
    switch outcome {
    case .changed(let text):
      let line = Input.escaped(text.trimmed)
      prefill = line
      return [.keepDraft(draft(of: line), .onTheLine), .show([say(.editorBack, [:], .hint)])]
        + ask()
    case .unchanged: return [.show([say(.editorUnchanged, [:], .hint)])] + ask()
    case .failed: return [.show([say(.editorFailed, [:], .hint)])] + ask()
    case .noTerminal: return [.show([say(.editorNotHere, [:], .hint)])] + ask()
    }
  }
}
