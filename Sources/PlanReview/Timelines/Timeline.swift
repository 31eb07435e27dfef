package import DanishText

/// What a plan says will happen when: its period, actions, evaluations and August statuses.
///
/// It holds what was read, no words of ours: `TimelineText` tells it in sentences, and each
/// kind of file draws it in its own way.
package struct Timeline: Sendable, Hashable {
  /// From the first day of the start to the last day by which the goal is to be met.
  ///
  /// Nil where one of the two is not known, or where the end does not come after the start.
  package let period: DaySpan?
  /// What has a day: the earliest first, and on the same day in the order of the kinds.
  package let dated: [Entry]
  /// What is named without a day that could be read, in the template's order.
  package let undated: [Entry]

  /// Something that happens once.
  package struct Entry: Sendable, Hashable {
    /// What it is.
    package let kind: Kind
    /// A name that stays the same while the plan's dates are changed, such as `august-2027`.
    package let id: String
    /// What the plan calls it: the words of an action; for other times the template's label.
    package let name: String
    /// The days it takes place on or begins within; nil where they could not be read.
    package let days: DaySpan?
    /// The answer it was read from, as written; empty for what the plan does not name.
    package let words: String
  }

  /// What may stand on a timeline, in the order of one day.
  package enum Kind: Sendable, Hashable {
    /// The actions are set in motion.
    case start
    /// The action with this number begins.
    case action(Int)
    /// An interim evaluation is made.
    case interim
    /// The political level gets its status.
    case august(Naming)
    /// Something else that the template asks a time of.
    case other
    /// The goal is to be met.
    case achieved
  }

  /// Whether the plan names an August that the template demands.
  package enum Naming: Sendable, Hashable {
    /// It names it.
    case named
    /// It names no status that year.
    case missing
    /// It names something that may be it, such as "hvert år".
    case unclear
  }

  /// Whether nothing can be shown.
  package var isEmpty: Bool { dated.isEmpty && undated.isEmpty }

  /// All entries, those with days first.
  package var entries: [Entry] { dated + undated }
}

extension Timeline.Kind {
  /// Its place among what happens on one day.
  var order: Int {
    switch self {
    case .start: 0
    case .action(let number): number
    case .interim: 1_000_000
    case .august: 1_000_001
    case .other: 1_000_002
    case .achieved: 1_000_003
    }
  }
}
