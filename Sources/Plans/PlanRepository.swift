/// Where plans are kept.
///
/// When a method returns, what it was given is safe against a crash and a power cut.
package protocol PlanRepository: AnyObject {
  /// All plans, the one changed last first.
  func plans() throws(RepositoryError) -> [PlanSummary]

  /// Everything that happened to a plan.
  func log(of id: PlanID) throws(RepositoryError) -> PlanLog

  /// Keeps a change as the next one after `revision` changes, and forgets drafts that it makes good.
  ///
  /// A plan's first change, after revision 0, begins it. Another count is the error
  /// ``RepositoryError/Code/changedElsewhere``, and nothing is kept or forgotten.
  func append(
    _ change: Change, to id: PlanID, after revision: Int, forgetting drafts: [DraftID]
  ) throws(RepositoryError)

  /// Keeps a half-typed text, instead of an earlier state of the same text where there is one.
  func keepDraft(
    _ draft: Draft, of id: PlanID, insteadOf earlier: DraftID?
  ) throws(RepositoryError) -> DraftID

  /// Forgets half-typed texts; those that are gone already are no error.
  func forgetDrafts(_ drafts: [DraftID]) throws(RepositoryError)

  /// The half-typed texts of a plan, the oldest first.
  func drafts(of id: PlanID) throws(RepositoryError) -> [StoredDraft]

  /// Says that this program works on a plan; tells whether another program does already.
  ///
  /// The claim ends with the program, however it ends.
  func claim(_ id: PlanID) throws(RepositoryError) -> Bool
}

extension PlanRepository {
  /// Keeps a change as the next one after `revision` changes.
  package func append(
    _ change: Change, to id: PlanID, after revision: Int
  ) throws(RepositoryError) {
    try append(change, to: id, after: revision, forgetting: [])
  }
}

/// A plan in a list of plans.
package struct PlanSummary: Sendable, Hashable {
  /// The plan as it stands.
  package let plan: Plan
  /// When it was changed last.
  package let changed: Moment

  /// Makes a summary.
  package init(plan: Plan, changed: Moment) {
    self.plan = plan
    self.changed = changed
  }
}

/// A half-typed text and the slot it was meant for.
package struct Draft: Sendable, Hashable {
  /// Where it was typed; nil for a line that was no answer.
  package let slot: Slot?
  /// What was typed.
  package let text: String
  /// Whether it was typed unseen, as in a silent round; it is not to be seen later either.
  package let isHidden: Bool

  /// Makes a draft.
  package init(slot: Slot?, text: String, isHidden: Bool = false) {
    self.slot = slot
    self.text = text
    self.isHidden = isHidden
  }
}

/// The name of a kept draft, unique in its store.
package struct DraftID: Sendable, Hashable {
  /// Counts drafts in the order they were first kept.
  package let number: Int64

  /// Makes the name of the draft kept as number `number`.
  package init(_ number: Int64) {
    self.number = number
  }
}

/// A draft that is kept, and its name.
package struct StoredDraft: Sendable, Hashable {
  /// Its name in the store.
  package let id: DraftID
  /// What was typed, and where.
  package let draft: Draft

  /// Names a draft.
  package init(id: DraftID, draft: Draft) {
    self.id = id
    self.draft = draft
  }
}

/// Why a plan could not be read or kept.
package struct RepositoryError: Error, Sendable, Hashable {
  /// What went wrong.
  package let code: Code
  /// The file concerned.
  package let path: String
  /// What the system said about it, in its own words; empty where it said nothing.
  package let detail: String

  /// What can go wrong.
  package enum Code: String, Sendable, Hashable, CaseIterable {
    /// Somebody else changed the plan since it was read; nothing was kept.
    case changedElsewhere = "changed-elsewhere"
    /// No plan has that name.
    case noSuchPlan = "no-such-plan"
    /// The store was written by a newer version of the program.
    case newerVersion = "newer-version"
    /// The file is no store of plans.
    case notAStore = "not-a-store"
    /// The file is damaged.
    case damaged
    /// The file or its folder may not be written.
    case readOnly = "read-only"
    /// The file or its folder may not be opened.
    case notPermitted = "not-permitted"
    /// The disk is full.
    case diskFull = "disk-full"
    /// A file of that name is there already, and is not written over.
    case taken
    /// Another program held the store for too long.
    case busy
    /// Anything else; the detail says what.
    case other
  }

  /// Makes an error.
  package init(_ code: Code, path: String, detail: String = "") {
    self.code = code
    self.path = path
    self.detail = detail
  }
}
