extension Record {
  /// Where a slot is, as files write it: `goal`, or `signs[2].data`; nil where its item is gone.
  package func path(of slot: Slot) -> String? {
    guard let owner = slot.item else { return slot.field }
    guard let home = home(of: owner), let list = path(of: home.list) else { return nil }
    return "\(list)[\(home.index + 1)].\(slot.field)"
  }

  /// The slot at a path as files write it; nil where there is no such item.
  package func slot(at path: String) -> Slot? {
    guard let open = path.firstIndex(of: "[") else {
      return path.isEmpty || path.contains("]") ? nil : Slot(path)
    }
    let rest = path[path.index(after: open)...]
    guard let close = rest.firstIndex(of: "]"), let number = Int(rest[..<close]), number > 0,
      let list = lists[String(path[..<open])], number <= list.count
    else { return nil }
    let field = rest[rest.index(after: close)...]
    guard field.hasPrefix("."),
      let inner = list[number - 1].details.slot(at: String(field.dropFirst()))
    else { return nil }
    return inner.item == nil ? Slot(inner.field, of: list[number - 1].id) : inner
  }
}
