package import Plans

/// A place in a plan: an answer, or an entry of a list.
///
/// As text it is the path that findings have, items counted from 1: `goal`, `signs[2]`,
/// `signs[2].data` or `signs[2].data[1]`.
package struct PlanPlace: Sendable, Hashable {
  /// The answer.
  package let slot: Slot
  /// The entry of the answer's list; nil for the whole answer.
  package let entry: ItemID?

  /// Makes a place.
  package init(_ slot: Slot, entry: ItemID? = nil) {
    self.slot = slot
    self.entry = entry
  }

  /// Reads a path; nil where it is none, or where there is no such item in the answers.
  package init?(path: String, in answers: Record) {
    var owner: ItemID?
    var field = ""
    var entry: ItemID?
    for part in path.split(separator: ".", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
      guard let name = pieces.first, !name.isEmpty, pieces.count <= 2 else { return nil }
      if let item = entry {
        owner = item
        field = ""
        entry = nil
      }
      field += field.isEmpty ? String(name) : ".\(name)"
      guard pieces.count == 2 else { continue }
      let list = answers.list(Slot(field, of: owner))
      guard pieces[1].last == "]", let number = Int(pieces[1].dropLast()),
        (1...max(list.count, 1)).contains(number), !list.isEmpty
      else { return nil }
      entry = list[number - 1].id
    }
    self.init(Slot(field, of: owner), entry: entry)
  }

  /// Whether the item that the answer belongs to, if any, is still among the answers.
  package func stands(in answers: Record) -> Bool {
    slot.item.map { answers.item($0) != nil } ?? true
  }

  /// The path in a plan's answers; of an item that is gone, the field alone.
  package func path(in answers: Record) -> String {
    let owner = slot.item.flatMap { answers.home(of: $0) }
      .map { PlanPlace($0.list).path(in: answers) + "[\($0.index + 1)]." }
    let number = entry.flatMap { answers.home(of: $0) }.map { "[\($0.index + 1)]" }
    return (owner ?? "") + slot.field + (number ?? "")
  }
}
