package import Interviews
package import PlanReview
package import Plans
import TextLayout
package import Wording

/// The talk with a team about one plan, as a value: told what happened, it says what to do.
///
/// State × event → state + effects. It reads no clock, file or terminal; a change becomes part of
/// the plan only when it is told that the change was saved, so what it shows is what is safe.
package struct Dialogue: Sendable {
  /// What is asked, and in which order.
  package let interview: Interview
  /// What answers are held to.
  package private(set) var reviewer: Reviewer
  /// The words it speaks.
  package let wording: Wording
  /// The plan and all that happened to it.
  package var log: PlanLog

  /// How it speaks, and where it stops.
  package let profile: Profile
  /// The exercise that the plan is, if it is one.
  let exercise: Exercise?
  /// The status it is about; nil where it is about the whole plan.
  let statusWork: StatusWork?
  /// Whether nobody is there to try an answer again.
  let isUnattended: Bool
  /// The way from finding to finding.
  var walk = FindingWalk()
  /// The rules whose lesson has been given; it is given once.
  var taughtRules: Set<String> = []
  /// The day it is, as YYYY-MM-DD.
  package let today: String

  /// What is done beside answering; nil while questions are asked.
  var activity: (any Activity)?
  /// The time that the team has given itself; nil while nobody counts.
  var timer: Countdown?
  /// Where it stands; nil when every question has been passed.
  var position: Position?
  /// The text the next line starts with, when it is not the answer that stands.
  var prefill: String?
  /// The line that was given back because it could not be used.
  var rejected: String?
  /// The half-typed texts that are kept, the oldest first.
  var drafts: [StoredDraft]
  /// The one of them that stands on the line; saving the line as an answer makes it good.
  var fetched: DraftID?
  /// A line that could not be saved and has not been saved since.
  var unsaved: String?
  /// What must be typed after a plan's name to take it up again in the same way.
  let resumeOptions: String
  /// Where an empty line leads, when the page just shown says so.
  var offered: Position?
  /// The answer whose bids were the last thing shown.
  var bidsInView: Slot?
  /// The last entry of a list, where the coach waits once before the list is left.
  var heldBack: Position?
  /// What the coach has waited for when a list was left; it waits once.
  var heldFindings: Set<HeldFinding> = []
  /// The phase this conversation asks and judges for; nil for the plan's own.
  var viewedPhase: Phase?
  /// The finding that was walked to last.
  var walked: WalkedFinding?
  /// Where an answer was given last, so that it can be put right.
  var lastAnswered: Position?
  /// The lines typed so far, for the arrow keys.
  var typed: [String] = []
  /// The section whose heading was shown last.
  var shownSection: Int?
  /// The question whose words were shown last.
  var shownQuestion: Int?
  /// The stop whose item and entries were shown last.
  var shownStop: Stop?
  /// The sections whose guidance has been shown; it is shown once.
  var guidedSections: Set<Int> = []
  /// The questions whose hint has been shown; it is shown once.
  var hintedQuestions: Set<Int> = []
  /// Whether it has been said how to put an answer right; it is said once.
  var hasSaidHowToMend = false
  /// Whether every question has been passed once, so that none is still to be asked.
  var hasSeenEnd = false
  /// Whether the line before was broken off, and it was said how to leave; the next time ends the
  /// dialogue.
  var isBreakingOff = false
  /// What is being saved, and what follows when it is safe.
  var pending: Pending?

  /// A change on its way to the disk.
  struct Pending {
    /// The line that was typed, to be given back if it cannot be saved.
    let typed: String
    /// Where the dialogue goes then.
    let next: Continuation
  }

  /// What follows a change.
  enum Continuation {
    /// An answer was given at a position.
    case answered(Position)
    /// Something else was changed; say this, and ask at this position.
    case said([Block], Position?)
    /// Something was put off or passed; say this, and go on to this position.
    case passed([Block], Position?)
    /// A phase was entered; say this, and ask at this position.
    case enteredPhase([Block], Position?)
    /// The latest change was taken back, or brought back.
    case travelled(Change, isUndo: Bool)
    /// Something else was changed; this says what follows.
    case done(@Sendable (inout Dialogue) -> [DialogueEffect])
  }

  /// Takes up a plan where it was left.
  ///
  /// `opening` is what begins a new plan, whose log is empty, or a status: nothing is kept of it before
  /// the first answer. With a `phase` it asks and judges as in that phase, without a change to the plan.
  package init(
    interview: Interview, reviewer: Reviewer, wording: Wording, log: PlanLog,
    opening: [PlanEvent] = [], drafts: [StoredDraft] = [], profile: Profile = .workshop,
    exercise: Exercise? = nil, statusWork: StatusWork? = nil, isUnattended: Bool = false,
    phase: Phase? = nil, today: String,
    resumeOptions: String = ""
  ) {
    self.profile = profile
    self.exercise = exercise
    self.statusWork = statusWork
    self.isUnattended = isUnattended
    viewedPhase = phase
    self.today = today
    self.resumeOptions = resumeOptions
    self.interview = interview
    self.reviewer = reviewer
    self.wording = wording
    self.log = log
    self.opening = opening
    self.drafts = drafts
  }

  /// What begins the plan, or the status, with the first thing worth keeping; nothing once it has begun.
  package private(set) var opening: [PlanEvent]

  /// The plan as it stands, in the phase that is looked at.
  package var plan: Plan {
    var plan = stored
    if let viewedPhase { plan.phase = viewedPhase }
    return plan
  }

  /// The plan as it stands, in its own phase.
  package var stored: Plan { opening.reduce(into: log.plan) { $0.apply($1) } }

  /// All that happened to the plan, with what is not kept yet.
  package var storedLog: PlanLog {
    var log = log
    let last = log.changes.last?.at ?? Moment(seconds: 0)
    if !opening.isEmpty { log.append(Change(at: last, opening)) }
    return log
  }

  /// What the rules have to say about the plan today.
  var review: Review { reviewer.review(plan, for: viewedPhase, on: today) }

  var language: Language { wording.language }
  var template: Template { interview.template }

  /// Lets an event happen; what is to be done about it comes back in order.
  package mutating func handle(_ event: DialogueEvent) -> [DialogueEffect] {
    switch event {
    case .read(let line): read(line)
    case .begun(let change): begun(change)
    case .saved(let change): saved(change)
    case .draftKept(let draft, let reason): kept(draft, reason)
    case .draftNotKept(let draft, let reason, let error): notKept(draft, reason, error)
    case .notReloaded(let error): [.show(repositoryBlocks(error))] + ask()
    case .notSaved(let error): notSaved(error)
    case .reloaded(let log): reloaded(log)
    case .rulesReloaded(let reviewer, let faults): reloaded(reviewer, faults)
    case .rulesNotReloaded(let faults):
      [.show([.verbatim(faults), say(.rulesNotReloaded, [:], .warning)])] + ask()
    case .edited(let outcome): edited(outcome)
    case .exported(let path): [.show([say(.exported, ["path": path], .success)])] + ask()
    case .heldBack(let reason): [.show([say(.heldBack, ["reason": reason], .warning)])] + ask()
    case .notExported(let path, let reason):
      [.show([say(.notExported, ["path": path, "reason": reason], .error)])] + ask()
    case .written(let kind, let outcomes): [.show(said(of: outcomes, kind))] + ask()
    case .clockRead(let time, let use): clockRead(time, use)
    }
  }

  private mutating func reloaded(_ reviewer: Reviewer, _ faults: String) -> [DialogueEffect] {
    self.reviewer = reviewer
    let count = ["count": "\(reviewer.ruleIDs.count)"]
    let said: [Block] = [say(.rulesReloaded, count, .success)]
    return [.show((faults.isEmpty ? [] : [.verbatim(faults)]) + said)] + ask()
  }

  private mutating func read(_ event: LineEvent) -> [DialogueEffect] {
    if case .interrupted = event {} else { isBreakingOff = false }
    switch event {
    case .line(let line): return take(line)
    case .interrupted(let text): return interrupted(text)
    case .editorRequested(let text):
      prefill = text
      if isHidden { return [.show([tell(.noEditor, [:], .hint)])] }
      return [.edit(Input.unescaped(text))]
    case .endOfInput: return leave(.left)
    case .hangUp(let text):
      // What stood on the line from the start is in the plan or a draft, unless it found no room.
      let isKept = text == onTheLine && unsaved == nil
      return (isKept ? [] : keep(text, .ending)) + [.end(.interrupted)]
    }
  }

  private mutating func take(_ line: String) -> [DialogueEffect] {
    let stood = onTheLine
    if let target = offered {
      offered = nil
      if line.trimmed.isEmpty || line == stood { return take(up: target) }
    }
    let wasAnswer = prefill == nil && !stood.isEmpty
    prefill = nil
    rejected = nil
    if !line.trimmed.isEmpty, typed.last != line, !isHidden { typed.append(line) }
    // What the program itself put on the line is an answer, whatever it begins with.
    if activity == nil, line == stood, !line.trimmed.isEmpty, !Input.isCommand(line) {
      return answer(Input.unescaped(line))
    }
    let input = command(after: wasAnswer ? stood : "", in: line) ?? Input(line, language: language)
    if let activity {
      switch input {
      case .nothing: return activity.takeNothing(in: &self)
      case .answer(let text): return activity.take(text, in: &self)
      case .command(let command, let argument) where command.isAside:
        return run(command, argument)
      case .command(.draft, "") where isHidden: return fetchDraft()
      case .command(let command, "") where travels(command, in: activity):
        return run(command, "")
      case .command, .guidance: return activity.breakOff(in: &self) + take(line)
      case .unknownCommand, .ambiguousCommand: break
      }
    }
    // Only the line that a draft stands on can make it good.
    switch input {
    case .answer, .command(.draft, _): break
    default: fetched = nil
    }
    if case .command(.vote, _) = input {} else { bidsInView = nil }
    switch input {
    case .nothing: return passOn(wipingAnswer: wasAnswer)
    case .guidance: return sayGuidance()
    case .answer(let text): return answer(text)
    case .command(let command, let argument) where command.argument == .none && argument != "":
      return hasWordsAfter(command, line)
    case .command(let command, let argument): return run(command, argument)
    case .unknownCommand(let word, let suggestion): return unknown(word, suggestion, in: line)
    case .ambiguousCommand(let word, let commands):
      return [.show([ambiguous(word, commands)])] + ask()
    }
  }

  /// The commands that a word may mean.
  func ambiguous(_ word: String, _ commands: [Command]) -> Block {
    let names = commands.map { ":" + $0.name(in: language) }
    let first = names.dropLast().joined(separator: ", ")
    let all = [first, names.last ?? ""].joined(separator: " \(wording(DialoguePhrase.or)) ")
    return say(.ambiguousCommand, ["word": word, "names": all], .hint)
  }

  /// A command that takes no words has some after it: perhaps it is an answer.
  private mutating func hasWordsAfter(_ command: Command, _ line: String) -> [DialogueEffect] {
    let name = ":" + command.name(in: language)
    let arguments = ["command": name, "line": shortened(line.trimmed, to: 40)]
    return perhapsAnswer(line, say(.takesNothing, arguments, .hint))
  }

  /// The command typed behind an answer that stood on the line; nil where it is part of the answer.
  private func command(after stood: String, in line: String) -> Input? {
    guard !stood.isEmpty, line.hasPrefix(stood) else { return nil }
    let rest = String(line.dropFirst(stood.count))
    guard Input.isCommand(rest) else { return nil }
    let input = Input(rest, language: language)
    if case .command = input { return input }
    return nil
  }

  /// Whether undoing or redoing is about what is done beside answering, which then goes on.
  private func travels(_ command: Command, in activity: any Activity) -> Bool {
    switch command {
    case .undo: log.undoable.map { isAside($0) || activity.made($0, in: self) } ?? false
    case .redo: log.redoable.map { isAside($0) || activity.made($0, in: self) } ?? false
    default: false
    }
  }

  /// Whether a change only noted something, as may be done in the middle of anything.
  func isAside(_ change: Change) -> Bool {
    change.events.allSatisfy { if case .noted = $0 { true } else { false } }
  }

  private mutating func unknown(
    _ word: String, _ suggestion: Command?, in line: String
  ) -> [DialogueEffect] {
    var arguments = ["word": word]
    arguments["suggestion"] = suggestion.map { ":" + $0.name(in: language) } ?? place(in: line)
    let phrase: DialoguePhrase =
      arguments["suggestion"] == nil ? .unknownCommand : .unknownCommandSuggestion
    return perhapsAnswer(line, say(phrase, arguments, .hint))
  }

  /// How one goes to the place that a line names as if it were a command: `:gå tegn 2`.
  private func place(in line: String) -> String? {
    let words = String(line.trimmed.drop { $0 == ":" })
    guard case .found = target(words) else { return nil }
    return typed(.go, words)
  }

  /// Says what is the matter with a line; one of many words may still become an answer.
  private mutating func perhapsAnswer(_ line: String, _ block: Block) -> [DialogueEffect] {
    let said = DialogueEffect.show([block])
    // So many words are hardly a command: an answer that begins with a colon is not thrown away.
    guard line.split(separator: " ").count > 2 else { return [said] + ask() }
    return [said, .keepDraft(draft(of: Input.escaped(line)), .unknownCommand)]
  }

  /// Ctrl-C keeps the line as a draft and says how to leave, as it does on an empty line; then it leaves.
  private mutating func interrupted(_ text: String) -> [DialogueEffect] {
    // What stood on the line from the start is in the plan or a draft already.
    guard text.trimmed.isEmpty || text == onTheLine || Input.isCommand(text) else {
      isBreakingOff = false
      fetched = nil
      prefill = nil
      return keep(text, .brokenOff)
    }
    prefill = nil
    fetched = nil
    if isBreakingOff { return leave(.interrupted) }
    isBreakingOff = true
    return [.show([say(.howToLeave, [:], .hint)])] + ask()
  }

  /// Keeps a half-typed text together with where it was typed.
  private func keep(_ text: String, _ reason: DraftReason) -> [DialogueEffect] {
    text.trimmed.isEmpty || Input.isCommand(text) ? [] : [.keepDraft(draft(of: text), reason)]
  }

  private mutating func begun(_ change: Change) -> [DialogueEffect] {
    log.append(change)
    opening = []
    return []
  }

  private mutating func kept(_ draft: StoredDraft, _ reason: DraftReason) -> [DialogueEffect] {
    drafts.removeAll { $0.id == draft.id }
    drafts.append(draft)
    switch reason {
    case .brokenOff:
      // It has been said how to leave.
      isBreakingOff = true
      return [.show([say(.draftKept, [:], .hint)])] + ask()
    case .unasked: return [.show([say(.nothingAsked, [:], .hint)])] + ask()
    case .unknownCommand: return [.show([say(.keptAsDraft, [:], .hint)])] + ask()
    case .onTheLine: fetched = draft.id
    case .ending: break
    }
    return []
  }

  /// A text that cannot be kept goes back to the line it came from.
  private mutating func notKept(
    _ draft: Draft, _ reason: DraftReason, _ error: RepositoryError
  ) -> [DialogueEffect] {
    switch reason {
    case .onTheLine, .ending: return []
    case .brokenOff, .unasked, .unknownCommand:
      prefill = draft.text
      unsaved = draft.text
      return [.show(repositoryBlocks(error))] + ask()
    }
  }
}
