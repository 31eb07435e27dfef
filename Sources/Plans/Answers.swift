/// The permanent name of an item in a list, unique in its plan and never used again.
package struct ItemID: Sendable, Hashable, Comparable {
  /// Counts the items of the plan in the order they were added, from 1.
  package let number: Int

  /// Makes the name of the item that was added as number `number`.
  package init(_ number: Int) {
    self.number = number
  }

  /// Items added earlier come first.
  package static func < (left: ItemID, right: ItemID) -> Bool {
    left.number < right.number
  }
}

/// Where an answer stands: a field of the plan, or of one of its items.
package struct Slot: Sendable, Hashable {
  /// The item the field belongs to; nil for a field of the plan itself.
  package var item: ItemID?
  /// The field's name as in the template's paths, such as `goal`, `milestones.start` or `data`.
  package var field: String

  /// Names a field of an item, or of the plan.
  package init(_ field: String, of item: ItemID? = nil) {
    self.item = item
    self.field = field
  }
}

/// Answers by field: texts, and lists of items which may have fields of their own.
package struct Record: Sendable, Hashable {
  /// Texts that are not empty, by field.
  package var texts: [String: String] = [:]
  /// Lists that are not empty, by field.
  package var lists: [String: [Item]] = [:]

  /// Makes a record without answers.
  package init() {}

  /// Whether there is no answer at all.
  package var isEmpty: Bool { texts.isEmpty && lists.isEmpty }

  /// All items at any depth, each before its own items.
  package var items: [Item] {
    lists.sorted { $0.key < $1.key }.flatMap { $0.value.flatMap { [$0] + $0.details.items } }
  }
}

/// One entry of a list, such as a sign, with what belongs to it.
package struct Item: Sendable, Hashable {
  /// Its permanent name.
  package let id: ItemID
  /// Its words.
  package var text: String
  /// What belongs to it, such as a sign's data.
  package var details: Record

  /// Makes an item.
  package init(id: ItemID, text: String, details: Record = Record()) {
    self.id = id
    self.text = text
    self.details = details
  }
}
