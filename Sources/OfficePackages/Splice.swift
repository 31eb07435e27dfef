/// A change of a few bytes that remembers what stood there.
package struct Splice: Sendable, Hashable {
  /// Where it stands, in bytes of the text as it was.
  package let offset: Int
  /// What was taken out; empty for a pure insertion.
  package let removed: [UInt8]
  /// What was put in.
  package let inserted: [UInt8]

  /// Puts bytes in at a place, instead of others that stood there.
  package init(at offset: Int, _ inserted: [UInt8], instead removed: [UInt8] = []) {
    self.offset = offset
    self.removed = removed
    self.inserted = inserted
  }
}

/// A text with splices in it; they must not overlap, and those at one place keep their order.
package func spliced(_ bytes: [UInt8], _ splices: [Splice]) -> [UInt8] {
  var result: [UInt8] = []
  var at = 0
  for splice in inOrder(splices) where splice.offset >= at && splice.offset <= bytes.count {
    result += bytes[at..<splice.offset] + splice.inserted
    at = min(splice.offset + splice.removed.count, bytes.count)
  }
  return result + bytes[at...]
}

/// The text as it was before splices were put in; nil where it has been changed since.
package func unspliced(_ bytes: [UInt8], _ splices: [Splice]) -> [UInt8]? {
  var result: [UInt8] = []
  var at = 0
  for splice in inOrder(splices) {
    let end = at + splice.offset - result.count
    guard end >= at, end <= bytes.count, bytes[end...].starts(with: splice.inserted) else {
      return nil
    }
    result += bytes[at..<end] + splice.removed
    at = end + splice.inserted.count
  }
  return result + bytes[at...]
}

private func inOrder(_ splices: [Splice]) -> [Splice] {
  splices.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
    .map(\.element)
}
