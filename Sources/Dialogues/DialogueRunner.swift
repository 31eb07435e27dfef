package import Plans

/// Carries a dialogue through: shows, reads, saves and tells the dialogue what came of it.
///
/// The only part of a dialogue that waits for people and disks; it decides nothing.
package struct DialogueRunner {
  private let console: any Console
  private let repository: any PlanRepository
  private let now: () -> Moment
  private let edit: (String) async -> String?
  private let export: (Plan, ExportFormat, _ path: String?) -> ExportOutcome

  /// What came of writing a plan to a file.
  package enum ExportOutcome {
    /// It was written there.
    case written(path: String)
    /// It could not be written there; what the system said.
    case failed(path: String, reason: String)
  }

  /// Makes a runner of the ports a dialogue needs.
  ///
  /// `edit` opens an editor on a text and gives the new text, or nil when nothing came of it.
  package init(
    console: any Console, repository: any PlanRepository, now: @escaping () -> Moment,
    edit: @escaping (String) async -> String?,
    export: @escaping (Plan, ExportFormat, _ path: String?) -> ExportOutcome
  ) {
    self.console = console
    self.repository = repository
    self.now = now
    self.edit = edit
    self.export = export
  }

  /// Runs a dialogue from its first effects to its end.
  package func run(
    _ dialogue: inout Dialogue, from first: [DialogueEffect]
  ) async -> DialogueEffect.Ending {
    var effects = first
    while true {
      while !effects.isEmpty {
        let effect = effects.removeFirst()
        if case .end(let ending) = effect { return ending }
        if let event = await perform(effect, in: dialogue) {
          effects.insert(contentsOf: dialogue.handle(event), at: 0)
        }
      }
      let current = dialogue
      let request = dialogue.request { text in
        try? repository.keepDraft(current.draft(of: text), of: current.plan.id)
      }
      effects = dialogue.handle(.read(console.read(request)))
    }
  }

  /// Does what is wanted; the event, if any, is what the dialogue is told about it.
  private func perform(_ effect: DialogueEffect, in dialogue: Dialogue) async -> DialogueEvent? {
    switch effect {
    case .show(let blocks):
      console.show(blocks)
      return nil
    case .save(let events): return save(events, in: dialogue)
    case .keepDraft(let draft):
      try? repository.keepDraft(draft, of: dialogue.plan.id)
      return nil
    case .reload:
      guard let log = try? repository.log(of: dialogue.plan.id) else { return nil }
      return .reloaded(log)
    case .edit(let text): return .edited(await edit(text))
    case .export(let format, let path):
      switch export(dialogue.plan, format, path) {
      case .written(let path): return .exported(path: path)
      case .failed(let path, let reason): return .notExported(path: path, reason: reason)
      }
    case .end: return nil
    }
  }

  private func save(_ events: [PlanEvent], in dialogue: Dialogue) -> DialogueEvent {
    let change = Change(at: now(), events)
    do throws(RepositoryError) {
      try repository.append(change, to: dialogue.plan.id, after: dialogue.log.revision)
      return .saved(change)
    } catch {
      return .notSaved(error)
    }
  }
}
