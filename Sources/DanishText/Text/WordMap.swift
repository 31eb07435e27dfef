/// Values looked up by the hash that words carry, without hashing again.
///
/// Two words with one hash would be taken for one. The words put in are checked for that; a stranger
/// has it by chance once in 2^64.
struct WordMap<Value: Sendable>: Sendable {
  /// Powers of two, at least half of them empty; a word stands in the first free slot from its own.
  private var slots: [(hash: UInt64, value: Value)?]

  init(_ entries: [(hash: UInt64, value: Value)]) {
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    slots = Array(repeating: nil, count: size)
    for entry in entries {
      let slot = slot(of: entry.hash)
      precondition(slots[slot] == nil, "a word stands twice in its table")
      slots[slot] = entry
    }
  }

  subscript(hash: UInt64) -> Value? { slots[slot(of: hash)]?.value }

  /// The slot that holds a hash, or the free one where it would go.
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while let entry = slots[slot], entry.hash != hash { slot = (slot + 1) & mask }
    return slot
  }
}
