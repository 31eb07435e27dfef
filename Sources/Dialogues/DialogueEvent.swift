package import PlanReview
package import Plans
package import TextLayout

/// What a dialogue is told: a line that was read, or what came of something it asked for.
package enum DialogueEvent: Sendable {
  /// Something was read from the person.
  case read(LineEvent)
  /// The plan was begun in the store, before its first answer.
  case begun(Change)
  /// A change was saved.
  case saved(Change)
  /// A half-typed text is kept.
  case draftKept(StoredDraft, DraftReason)
  /// A half-typed text could not be kept.
  case draftNotKept(Draft, DraftReason, RepositoryError)
  /// The plan could not be read again.
  case notReloaded(RepositoryError)
  /// A change could not be saved.
  case notSaved(RepositoryError)
  /// The plan was read again, because somebody else had changed it.
  case reloaded(PlanLog)
  /// The rules were read again; what is worth knowing about them, rendered, or nothing.
  case rulesReloaded(Reviewer, faults: String)
  /// The rules were read again and have faults, which are told; the old ones stay.
  case rulesNotReloaded(faults: String)
  /// The editor was closed, or would not open.
  case edited(EditOutcome)
  /// The plan was written to a file.
  case exported(path: String)
  /// A file was not written, for it holds what others should not see.
  case heldBack(reason: String)
  /// The plan could not be written; what the system said.
  case notExported(path: String, reason: String)
  /// What came of writing a page to a file, and to a Word file beside it.
  case written(DialoguePage.Kind, [DialogueRunner.ExportOutcome])
  /// The clock was read, which only goes forward; counted from any moment.
  case clockRead(Duration, ClockUse)
}

/// What a dialogue wants done; the runner does it and tells it what came of it.
package enum DialogueEffect: Sendable {
  /// Show blocks.
  case show([Block])
  /// Save events as the plan's next change, and forget the drafts that they make good.
  case save([PlanEvent], forgetting: [DraftID])
  /// Keep a half-typed text.
  case keepDraft(Draft, DraftReason)
  /// Read the plan again.
  case reload
  /// Read the rules again.
  case reloadRules
  /// Open the editor on a text.
  case edit(String)
  /// Write the plan in a format to a file; nil lets the program choose the name.
  case export(ExportFormat, path: String?)
  /// Write a page to a file, or to a folder; nil lets the program choose the name.
  case write(DialoguePage, path: String?)
  /// Read the clock.
  case readClock(ClockUse)
  /// The dialogue is over.
  case end(Ending)

  /// How a dialogue ends.
  package enum Ending: Sendable, Hashable {
    /// The person left, and everything is saved.
    case left
    /// The person or the system broke off, and everything is saved.
    case interrupted
    /// The plan could not be opened; nothing was asked.
    case failed
  }
}

/// Why a half-typed text is kept, which decides what is said about it.
package enum DraftReason: Sendable, Hashable {
  /// The line was broken off.
  case brokenOff
  /// It stands on the line again, and is made good when the line is saved.
  case onTheLine
  /// It was typed where nothing is asked.
  case unasked
  /// It looks like an answer, but begins as a command does.
  case unknownCommand
  /// The program is ending.
  case ending
}

/// What came of an editor.
package enum EditOutcome: Sendable, Hashable {
  /// The text it gave back.
  case changed(String)
  /// The text is as it was.
  case unchanged
  /// It would not open, or gave nothing back.
  case failed
  /// Nobody sits at a terminal that it could open on.
  case noTerminal
}
