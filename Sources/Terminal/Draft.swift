/// When the text being written is to be kept as a draft.
struct Draft {
  private var kept: [Unicode.Scalar]
  private var keys = 0

  /// A text that need not be kept, because it is what the reading began with.
  init(kept buffer: EditBuffer) { kept = buffer.scalars }

  /// Whether so much has been typed that it should not wait for a pause: a person may type without
  /// one for long.
  var isOverdue: Bool { keys >= 256 }

  /// Takes notice of a key.
  mutating func countKey() { keys += 1 }

  /// Whether there is something to keep.
  func isDue(for buffer: EditBuffer) -> Bool { buffer.scalars != kept }

  /// Marks the text as kept; false when it was kept before.
  mutating func keep(_ buffer: EditBuffer) -> Bool {
    defer { keys = 0 }
    guard isDue(for: buffer) else { return false }
    kept = buffer.scalars
    return true
  }
}
