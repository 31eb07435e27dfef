extension Record {
  /// The item with a permanent name, at any depth.
  package func item(_ id: ItemID) -> Item? {
    for list in lists.values {
      for item in list {
        if item.id == id { return item }
        if let found = item.details.item(id) { return found }
      }
    }
    return nil
  }

  /// The slot of the list that holds an item, and the item's index in it.
  package func home(of id: ItemID, in owner: ItemID? = nil) -> (list: Slot, index: Int)? {
    for (field, list) in lists {
      for (index, item) in list.enumerated() {
        if item.id == id { return (Slot(field, of: owner), index) }
        if let found = item.details.home(of: id, in: item.id) { return found }
      }
    }
    return nil
  }

  /// The text in a slot; nil where nothing is answered or the item is gone.
  package func text(_ slot: Slot) -> String? {
    record(of: slot)?.texts[slot.field]
  }

  /// The list in a slot; empty where nothing is answered or the item is gone.
  package func list(_ slot: Slot) -> [Item] {
    record(of: slot)?.lists[slot.field] ?? []
  }

  private func record(of slot: Slot) -> Record? {
    guard let id = slot.item else { return self }
    return item(id)?.details
  }

  /// Changes the record that holds a slot; tells whether it was there.
  @discardableResult
  mutating func update(_ owner: ItemID?, _ change: (inout Record) -> Void) -> Bool {
    guard let owner else {
      change(&self)
      return true
    }
    for field in lists.keys {
      for index in lists[field, default: []].indices {
        guard var item = lists[field]?[index] else { continue }
        if item.id == owner {
          change(&item.details)
        } else if !item.details.update(owner, change) {
          continue
        }
        lists[field]?[index] = item
        return true
      }
    }
    return false
  }
}
