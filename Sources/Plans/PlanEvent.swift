/// One thing that happened to a plan.
///
/// Events are facts and are never changed: the plan is what they add up to. An event about an item
/// that is gone changes nothing.
package enum PlanEvent: Sendable, Hashable {
  /// The plan was begun on a template (`id@version`).
  case began(template: String)
  /// The plan got a title.
  case titled(String)
  /// The plan entered a phase.
  case entered(Phase)
  /// A text field was answered; an empty text takes the answer away.
  case answered(Slot, String)
  /// An item was added to a list, before the item at an index or, at the list's count, last.
  case added(ItemID, to: Slot, at: Int, String)
  /// An item got other words.
  case reworded(ItemID, String)
  /// An item was taken out with all that belongs to it.
  case removed(ItemID)
  /// An item moved to an index in its own list.
  case moved(ItemID, to: Int)
  /// An answer was put off; giving it takes that back.
  case postponed(Slot)
  /// These take part, in place of those named before.
  case participated([String])
  /// A bid for an answer was made.
  case proposed(ItemID, for: Slot, String)
  /// A vote among the bids for an answer was held, or got one voter more.
  case voted(Ballot)
  /// A bid became the answer, or an entry of it.
  case chose(ItemID)
  /// Something was parked, decided or remarked.
  case noted(Note)
  /// A bid or a note was taken back.
  case withdrawn(ItemID)
  /// A finding was accepted, in place of an earlier acceptance of the same finding.
  case accepted(Acceptance)
  /// The acceptance of the finding with this fingerprint was taken back.
  case revoked(String)
  /// The plan was approved as its text stood.
  case approved(Approval)
  /// The approvals that stood were taken back.
  case unapproved(Approval.Withdrawal)
  /// Work on a status was begun.
  case beganStatus(BegunStatus)
  /// A status was given, in place of an earlier one for the same August.
  case reported(Status)
  /// A change to the running plan was logged, or got its reason.
  case logged(LoggedChange)
  /// The latest change that stands was undone.
  case undone
  /// The latest change undone was done again.
  case redone
}

/// A moment in time.
package struct Moment: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01 00:00:00 UTC, leap seconds not counted.
  package let seconds: Int64

  /// Makes the moment that many seconds after 1970-01-01 00:00:00 UTC.
  package init(seconds: Int64) {
    self.seconds = seconds
  }

  /// Earlier moments come first.
  package static func < (left: Moment, right: Moment) -> Bool {
    left.seconds < right.seconds
  }
}

/// Events that happened together and are undone together.
package struct Change: Sendable, Hashable {
  /// When it happened.
  package let at: Moment
  /// What happened, in order.
  package let events: [PlanEvent]

  /// Makes a change.
  package init(at: Moment, _ events: [PlanEvent]) {
    self.at = at
    self.events = events
  }
}
