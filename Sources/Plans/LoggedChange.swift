/// A change to a plan that runs, as it stands in the plan's own log of changes, with its reason.
///
/// The template demands it of goal and actions: "Begge dele skal, i givet fald, tilføjes jeres
/// målplan." What happens to one place on one day is one change.
package struct LoggedChange: Sendable, Hashable {
  /// The day, as YYYY-MM-DD.
  package let on: String
  /// The answer, or the list whose entry it is.
  package let slot: Slot
  /// The entry of the list, which may be gone; nil for a text.
  package let entry: ItemID?
  /// The words before; empty where the entry was added.
  package let before: String
  /// The words after; empty where the entry was dropped.
  package let after: String
  /// Why; empty until somebody says.
  package let reason: String
  /// Who changed it, as names or roles; empty where nobody said.
  package let by: String

  /// What a change is.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Something is new.
    case added
    /// Something was taken out.
    case dropped
    /// Something has other words.
    case reworded
  }

  /// Makes a change.
  package init(
    on: String, slot: Slot, entry: ItemID? = nil, before: String, after: String,
    reason: String = "", by: String = ""
  ) {
    self.on = on
    self.slot = slot
    self.entry = entry
    self.before = before
    self.after = after
    self.reason = reason
    self.by = by
  }

  /// What it is.
  package var kind: Kind { before.isEmpty ? .added : after.isEmpty ? .dropped : .reworded }

  /// The same change for a reason.
  package func because(_ reason: String) -> LoggedChange {
    LoggedChange(
      on: on, slot: slot, entry: entry, before: before, after: after, reason: reason, by: by)
  }

  /// Whether two are about the same place on the same day.
  func isSamePlace(as other: LoggedChange) -> Bool {
    on == other.on && slot == other.slot && entry == other.entry
  }
}

extension Plan {
  /// What events will change in a text and in the entries of a list, as it is to be logged.
  ///
  /// A second change to a place on one day goes on from the words before the first.
  package func changes(
    by events: [PlanEvent], toText text: String, andList list: String, on day: String,
    by people: String
  ) -> [LoggedChange] {
    var after = self
    for event in events { after.apply(event) }
    func change(_ field: String, _ entry: ItemID?, _ old: String, _ new: String) -> LoggedChange? {
      guard old != new else { return nil }
      let earlier = loggedChanges.last {
        $0.on == day && $0.slot == Slot(field) && $0.entry == entry
      }
      return LoggedChange(
        on: day, slot: Slot(field), entry: entry, before: earlier?.before ?? old, after: new,
        reason: earlier?.reason ?? "", by: people)
    }
    let own = change(text, nil, answers.texts[text] ?? "", after.answers.texts[text] ?? "")
    let old = answers.lists[list] ?? []
    let new = after.answers.lists[list] ?? []
    let ids = old.map(\.id) + new.map(\.id).filter { id in !old.contains { $0.id == id } }
    let entries = ids.compactMap { id in
      change(
        list, id, old.first { $0.id == id }?.text ?? "", new.first { $0.id == id }?.text ?? "")
    }
    return [own].compactMap(\.self) + entries
  }

  /// Keeps a change in the place of an earlier one of the same day and place; none that came to nothing.
  mutating func log(_ change: LoggedChange) {
    loggedChanges.removeAll { change.isSamePlace(as: $0) }
    if change.before != change.after { loggedChanges.append(change) }
  }
}
