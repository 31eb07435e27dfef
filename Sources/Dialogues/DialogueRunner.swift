package import Plans

/// Carries a dialogue through: shows, reads, saves and tells the dialogue what came of it.
///
/// The only part of a dialogue that waits for people and disks; it decides nothing.
package final class DialogueRunner {
  private let console: any Console
  private let repository: any PlanRepository
  private let now: () -> Moment
  private let edit: (String) async -> EditOutcome
  private let export: Export
  private let write: Write
  private let reloadRules: () -> DialogueEvent
  private let elapsed: () -> Duration
  private let isUnattended: Bool
  /// The line in hand, as it was kept while the person paused.
  private var typing: DraftID?

  /// Writes a plan to a file in a format.
  package typealias Export = (PlanLog, ExportFormat, _ path: String?) async throws(HeldBack) ->
    ExportOutcome
  /// Writes a page of the conversation about a plan to a file, and perhaps to one more beside it.
  package typealias Write = (Plan, DialoguePage, _ path: String?) async throws(HeldBack) ->
    [ExportOutcome]

  /// What came of writing a file.
  package enum ExportOutcome: Sendable, Hashable {
    /// It was written there.
    case written(path: String)
    /// It could not be written there; what the system said.
    case failed(path: String, reason: String)
  }

  /// A file is not written, for it holds what others should not see.
  package struct HeldBack: Error {
    /// What that is.
    package let reason: String

    /// Holds a file back.
    package init(reason: String) { self.reason = reason }
  }

  /// Makes a runner of the ports a dialogue needs.
  ///
  /// `edit` opens an editor on a text; `reloadRules` reads the rules again and says whether they can be
  /// used; `write` may write a page in more than one format, the one asked for first; `elapsed` is a
  /// clock that only goes forward, for the timer. Where nobody is there to see that something could
  /// not be saved (`isUnattended`), the dialogue ends with it.
  package init(
    console: any Console, repository: any PlanRepository, now: @escaping () -> Moment,
    isUnattended: Bool = false, edit: @escaping (String) async -> EditOutcome,
    export: @escaping Export, write: @escaping Write,
    reloadRules: @escaping () -> DialogueEvent, elapsed: @escaping () -> Duration
  ) {
    self.write = write
    self.elapsed = elapsed
    self.reloadRules = reloadRules
    self.console = console
    self.repository = repository
    self.now = now
    self.isUnattended = isUnattended
    self.edit = edit
    self.export = export
  }

  /// Runs a dialogue from its first effects to its end.
  package func run(
    _ dialogue: inout Dialogue, from first: [DialogueEffect]
  ) async -> DialogueEffect.Ending {
    var effects = first
    while true {
      if let ending = await carryOut(effects, of: &dialogue) { return ending }
      let event = read(&dialogue)
      effects = dialogue.handle(.read(event))
      if case .line = event { forgetTyping(unlessSaving: effects) }
    }
  }

  private func carryOut(
    _ first: [DialogueEffect], of dialogue: inout Dialogue
  ) async -> DialogueEffect.Ending? {
    var effects = first
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      if case .end(let ending) = effect { return ending }
      if let event = await perform(effect, in: &dialogue) {
        if case .notSaved = event, isUnattended {
          effects = dialogue.handle(event) + dialogue.handle(.read(.endOfInput))
          continue
        }
        effects.insert(contentsOf: dialogue.handle(event), at: 0)
      }
    }
    return nil
  }

  /// Reads a line; while the person pauses, the half-typed text is kept.
  private func read(_ dialogue: inout Dialogue) -> LineEvent {
    let news = dialogue.news(at: elapsed())
    if !news.isEmpty { console.show(news) }
    var current = dialogue
    var request = dialogue.request { text in
      guard !text.trimmed.isEmpty, !Input.isCommand(text) else { return }
      // This is a help on the way and no promise, so a failure is not told.
      try? self.keepTyping(current.draft(of: text), in: &current)
    }
    request.news = News(
      wait: { current.waitForNews(at: self.elapsed()) },
      take: { current.news(at: self.elapsed()) })
    let event = console.read(request)
    dialogue = current
    return event
  }

  /// A line that is no answer, such as a command, leaves nothing behind.
  private func forgetTyping(unlessSaving effects: [DialogueEffect]) {
    let saves = effects.contains { effect in
      switch effect {
      case .save, .keepDraft: true
      default: false
      }
    }
    guard !saves, let typing else { return }
    try? repository.forgetDrafts([typing])
    self.typing = nil
  }

  /// Does what is wanted; the event, if any, is what the dialogue is told about it.
  private func perform(
    _ effect: DialogueEffect, in dialogue: inout Dialogue
  ) async -> DialogueEvent? {
    switch effect {
    case .show(let blocks): console.show(blocks)
    case .save(let events, let drafts): return save(events, forgetting: drafts, in: &dialogue)
    case .keepDraft(let draft, let reason): return keep(draft, reason, in: &dialogue)
    case .reload: return reload(dialogue)
    case .reloadRules: return reloadRules()
    case .edit(let text): return .edited(await edit(text))
    case .export(let format, let path): return await export(dialogue, format, path)
    case .write(let page, let path): return await write(page, of: dialogue.plan, path)
    case .readClock(let use): return .clockRead(elapsed(), use)
    case .end: break
    }
    return nil
  }

  private func export(
    _ dialogue: Dialogue, _ format: ExportFormat, _ path: String?
  ) async -> DialogueEvent {
    do throws(HeldBack) {
      switch try await export(dialogue.storedLog, format, path) {
      case .written(let path): return .exported(path: path)
      case .failed(let path, let reason): return .notExported(path: path, reason: reason)
      }
    } catch {
      return .heldBack(reason: error.reason)
    }
  }

  private func write(
    _ page: DialoguePage, of plan: Plan, _ path: String?
  ) async -> DialogueEvent {
    do throws(HeldBack) {
      return .written(page.kind, try await write(plan, page, path))
    } catch {
      return .heldBack(reason: error.reason)
    }
  }

  private func keepTyping(_ draft: Draft, in dialogue: inout Dialogue) throws(RepositoryError) {
    try begin(&dialogue)
    typing = try repository.keepDraft(draft, of: dialogue.plan.id, insteadOf: typing)
  }

  private func keep(
    _ draft: Draft, _ reason: DraftReason, in dialogue: inout Dialogue
  ) -> DialogueEvent {
    do throws(RepositoryError) {
      try begin(&dialogue)
      let id = try repository.keepDraft(draft, of: dialogue.plan.id, insteadOf: typing)
      typing = nil
      return .draftKept(StoredDraft(id: id, draft: draft), reason)
    } catch {
      return .draftNotKept(draft, reason, error)
    }
  }

  private func reload(_ dialogue: Dialogue) -> DialogueEvent {
    do throws(RepositoryError) {
      return .reloaded(try repository.log(of: dialogue.plan.id))
    } catch {
      return .notReloaded(error)
    }
  }

  private func save(
    _ events: [PlanEvent], forgetting drafts: [DraftID], in dialogue: inout Dialogue
  ) -> DialogueEvent {
    let change = Change(at: now(), events)
    do throws(RepositoryError) {
      try begin(&dialogue)
      try repository.append(
        change, to: dialogue.plan.id, after: dialogue.log.revision,
        forgetting: drafts + [typing].compactMap(\.self))
      typing = nil
      return .saved(change)
    } catch {
      return .notSaved(error)
    }
  }

  /// A new plan, or a status, begins in the store with the first thing worth keeping.
  private func begin(_ dialogue: inout Dialogue) throws(RepositoryError) {
    guard !dialogue.opening.isEmpty else { return }
    let change = Change(at: now(), dialogue.opening)
    try repository.append(change, to: dialogue.plan.id, after: dialogue.log.revision)
    _ = dialogue.handle(.begun(change))
  }
}
