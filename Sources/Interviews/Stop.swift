package import Plans

/// A place where the interview stops to ask: a question, of one item where it is asked per item.
package struct Stop: Sendable, Hashable {
  /// The question's index in the template.
  package let question: Int
  /// The item it is asked of, such as a sign; nil for a question of the plan.
  package let item: ItemID?

  /// Makes a stop.
  package init(question: Int, item: ItemID? = nil) {
    self.question = question
    self.item = item
  }
}

/// What exactly is asked at a stop.
package struct Position: Sendable, Hashable {
  /// Where the interview stands.
  package let stop: Stop
  /// The entry of a list that is given other words; nil for a text, and for a list's next entry.
  package let entry: ItemID?

  /// Makes a position.
  package init(_ stop: Stop, entry: ItemID? = nil) {
    self.stop = stop
    self.entry = entry
  }
}
