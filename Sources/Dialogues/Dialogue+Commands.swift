import Interviews
import Plans
import TextLayout
import Wording

extension Dialogue {
  /// Carries a command out.
  mutating func run(_ command: Command, _ argument: String) -> [DialogueEffect] {
    switch command {
    case .next where walksFindings: return goToNextFinding()
    case .back where walksFindings: return goToFindingBefore()
    case .next: return step { $0.interview.stop(after: $1, in: $0.plan) }
    case .back: return step { $0.interview.stop(before: $1, in: $0.plan) }
    case .go: return go(to: argument)
    case .overview: return [.show(overview())] + ask()
    case .show: return [.show(planPage())] + ask()
    case .timeline: return [.show(timelinePage())] + ask()
    case .check: return [.show(checkPage())] + ask()
    case .why: return explain(argument) + ask()
    case .rules: return [.reloadRules]
    case .example: return [.show(examplePage())] + ask()
    case .change: return change(argument)
    case .move: return move(argument)
    case .delete: return delete(argument)
    case .edit: return editInEditor()
    case .undo: return undo()
    case .redo: return redo()
    case .draft: return fetchDraft()
    case .title: return setTitle(argument)
    case .export: return export(argument)
    case .save: return [.show([say(.alreadySaved, [:], .success)])] + ask()
    case .help: return [.show(helpPage(argument))] + ask()
    case .quit: return leave(.left)
    case .skip where walk.isAtFindings, .nextFinding where walksFindings:
      return goToNextFinding()
    case .skip: return skip()
    case .nextFinding: return nextFinding()
    case .word: return [.show(wordPage(argument))] + ask()
    case .understood: return [.show(understoodPage())] + ask()
    case .redThread: return [.show(redThreadPage())] + ask()
    case .accept: return accept(argument)
    case .phase: return phase(argument)
    case .participants: return nameParticipants(argument)
    case .timer: return setTimer(argument)
    case .silent: return beginSilentRound()
    case .propose: return propose(argument)
    case .vote: return beginVote(argument)
    case .park: return park(argument)
    case .decide: return decide(argument)
    case .minutes: return writeMinutes(argument)
    case .learned: return showLessons(argument) + (argument.isEmpty ? ask() : [])
    case .comment: return comment(argument)
    }
  }

  /// Goes to a stop before or after this one; at either end it says so.
  private mutating func step(_ target: (Dialogue, Stop) -> Stop?) -> [DialogueEffect] {
    let here = position?.stop ?? Stop(question: template.questions.count)
    guard let stop = target(self, here) else {
      if position == nil, let statusWork { return finishStatus(statusWork) }
      if position == nil || interview.stop(before: here, in: plan) == nil {
        return [.show([say(.atTheBeginningOrEnd, [:], .hint)])] + ask()
      }
      return atTheEnd()
    }
    return go(to: Position(stop))
  }

  /// Asks at a position, with its heading and question on the screen again.
  mutating func go(to position: Position) -> [DialogueEffect] {
    self.position = position
    walk.place = nil
    walk.isAtPlan = false
    lastAnswered = nil
    forgetScreen()
    return ask()
  }

  private mutating func go(to words: String) -> [DialogueEffect] {
    guard !words.isEmpty else { return usage(of: .go) }
    switch target(words) {
    case .found(let position): return goToFindings(at: position) ?? go(to: position)
    case .several(let names):
      let arguments = ["words": words, "names": names.joined(separator: ", ")]
      return [.show([say(.severalPlaces, arguments, .hint)])] + ask()
    case .tooFew: return [.show([tooFew(words)].compactMap(\.self))] + ask()
    case .none(let suggestion):
      let arguments = ["words": words, "suggestion": suggestion ?? ""]
      let phrase: DialoguePhrase = suggestion == nil ? .noSuchPlace : .noSuchPlaceSuggestion
      return [.show([say(phrase, arguments, .hint)])] + ask()
    }
  }

  /// How a command is typed, when it was typed otherwise.
  func usage(of command: Command) -> [DialogueEffect] {
    let forms = wording[command: command, text: .usage].split(separator: " · ").map(String.init)
    let usage = forms.joined(separator: " \(wording(DialoguePhrase.or)) ")
    return [.show([say(.usage, ["usage": usage], .hint)])]
  }

  private mutating func editInEditor() -> [DialogueEffect] {
    guard let position else { return [.show([say(.nothingHere, [:], .hint)])] }
    return [.edit(interview.standingText(at: position, in: plan) ?? "")]
  }

  /// Fetches the draft kept last; asked again, the one before it.
  mutating func fetchDraft() -> [DialogueEffect] {
    let drafts = draftsInView
    let index = drafts.firstIndex { $0.id == fetched } ?? drafts.endIndex
    guard let draft = drafts[..<index].last ?? drafts.last else {
      return [.show([say(.noDraft, [:], .hint)])] + ask()
    }
    guard position != nil || draft.draft.slot != nil else {
      let arguments = ["text": shortened(draft.draft.text, to: 50)]
      return [.show([say(.draftIs, arguments, .hint)])]
    }
    fetched = draft.id
    let stop = draft.draft.slot.flatMap { interview.stop(for: $0, in: plan) }
    var effects: [DialogueEffect] = []
    // Never on top of an entry: what was half-typed is a text of its own.
    if let stop, Position(stop) != position { effects = go(to: Position(stop)) }
    prefill = draft.draft.text
    let phrase: DialoguePhrase = drafts.count > 1 ? .draftBackOfSeveral : .draftBack
    let said = standingBlocks(before: draft.draft.text)
    return effects + [.show(said + [say(phrase, ["count": "\(drafts.count)"], .hint)])]
  }

  /// That the text on the line is about to take the place of an answer.
  private func standingBlocks(before text: String) -> [Block] {
    guard let position, let standing = interview.standingText(at: position, in: plan),
      standing != Input.unescaped(text)
    else { return [] }
    return [say(.draftReplaces, ["text": shortened(standing, to: 50)], .warning)]
  }

  private mutating func setTitle(_ title: String) -> [DialogueEffect] {
    guard !title.isEmpty else { return usage(of: .title) + ask() }
    let said = say(.titled, ["title": title], .success)
    return save(
      [.titled(title)], typed: ":\(Command.title.name(in: language)) \(title)",
      then: .said([said], position))
  }

  private mutating func export(_ argument: String) -> [DialogueEffect] {
    let words = argument.split(separator: " ", maxSplits: 1).map(String.init)
    guard let word = words.first else { return usage(of: .export) + ask() }
    let formats = ExportFormat.allCases.filter { $0.rawValue.hasPrefix(word.lowercased()) }
    guard formats.count == 1 else {
      let known = ExportFormat.allCases.map(\.rawValue).joined(separator: ", ")
      let arguments = ["format": word, "known": known]
      return [.show([say(.unknownFormat, arguments, .hint)])] + ask()
    }
    let path = words.count > 1 ? words[1].trimmed : nil
    if let path, let told = formats[0].contradicted(by: path) {
      return [.show([said(asked: formats[0], told: told, path: path)])] + ask()
    }
    return [.export(formats[0], path: path)]
  }

  private mutating func undo() -> [DialogueEffect] {
    guard let change = log.undoable else {
      return [.show([say(.nothingToUndo, [:], .hint)])] + ask()
    }
    if entersPhase(change) { leavePhase() }
    return save([.undone], typed: "", then: .travelled(change, isUndo: true))
  }

  private mutating func redo() -> [DialogueEffect] {
    guard let change = log.redoable else {
      return [.show([say(.nothingToRedo, [:], .hint)])] + ask()
    }
    if entersPhase(change) { leavePhase() }
    return save([.redone], typed: "", then: .travelled(change, isUndo: false))
  }

  private func entersPhase(_ change: Change) -> Bool {
    change.events.contains { if case .entered = $0 { true } else { false } }
  }

  /// Says what was taken back or brought back, and goes to where it stands.
  mutating func travelled(_ change: Change, isUndo: Bool, before: Plan) -> [DialogueEffect] {
    let words = travelWords(change, isUndo: isUndo, before: before)
    if let activity, activity.made(change, in: self) {
      return activity.travelled(change, isUndo: isUndo, said: words, in: &self)
    }
    let said: DialogueEffect = .show([words])
    if activity != nil, isAside(change) { return [said] }
    lastAnswered = nil
    let place = change.events.compactMap(position(of:)).first
    if walksFindings, entersPhase(change) { return [said] + walkOn() }
    if walksFindings, let walked = walkedTo(place) { return [said] + walked }
    guard let position = place ?? position else { return [said] + ask() }
    return [said] + go(to: position)
  }

  /// What was taken back or brought back, in a few words.
  private func travelWords(_ change: Change, isUndo: Bool, before: Plan) -> Block {
    let what = change.events.first.map { describe($0, before: before) } ?? ""
    return say(isUndo ? .undone : .redone, ["what": what], .success)
  }

  /// Where an event happened, if it still is there.
  private func position(of event: PlanEvent) -> Position? {
    switch event {
    case .answered(let slot, _), .added(_, let slot, _, _), .postponed(let slot):
      return interview.stop(for: slot, in: plan).map { Position($0) }
    case .reworded(let id, _), .removed(let id), .moved(let id, _):
      guard let home = plan.answers.home(of: id) else { return position }
      return interview.stop(for: home.list, in: plan).map { Position($0) }
    case .proposed(_, let slot, _): return interview.stop(for: slot, in: plan).map { Position($0) }
    case .voted(let ballot):
      return interview.stop(for: ballot.slot, in: plan).map { Position($0) }
    default: return nil
    }
  }

  private func describe(_ phrase: DialoguePhrase, _ id: ItemID, before: Plan) -> String {
    let item = plan.answers.item(id) ?? before.answers.item(id)
    return wording(phrase, ["text": shortened(item?.text ?? "", to: 50)])
  }

  private func describe(postponed slot: Slot) -> String {
    let stop = interview.stop(for: slot, in: plan)
    return wording(DecisionPhrase.eventPostponed, ["label": stop.map(label) ?? ""])
  }

  /// An event in a few words.
  ///
  /// What was taken out or moved stands in the plan of one of the two moments.
  private func describe(_ event: PlanEvent, before: Plan) -> String {
    switch event {
    case .answered(_, ""): wording(DialoguePhrase.eventTakenOut)
    case .reworded(_, let text):
      wording(DialoguePhrase.eventReworded, ["text": shortened(text, to: 50)])
    case .answered(_, let text):
      wording(DialoguePhrase.eventAnswered, ["text": shortened(text, to: 50)])
    case .added(_, _, _, let text):
      wording(DialoguePhrase.eventAdded, ["text": shortened(text, to: 50)])
    case .removed(let id): describe(.eventRemoved, id, before: before)
    case .moved(let id, _): describe(.eventMoved, id, before: before)
    case .titled(let title): wording(DialoguePhrase.eventTitled, ["text": title])
    case .postponed(let slot): describe(postponed: slot)
    case .accepted(let acceptance):
      wording(DecisionPhrase.eventAccepted, ["rule": acceptance.rule])
    case .revoked: wording(DecisionPhrase.eventRevoked)
    case .entered(let phase):
      wording(DecisionPhrase.eventEntered, ["phase": name(of: phase)])
    case .participated, .proposed, .voted, .chose, .noted, .withdrawn: describeBeside(event)
    case .approved, .unapproved, .beganStatus, .reported, .logged: describeYears(event)
    case .began, .undone, .redone: ""
    }
  }
}
