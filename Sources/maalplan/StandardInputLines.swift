import Foundation

/// The lines of standard input, as bytes, read as they come.
struct StandardInputLines {
  private var pending: [UInt8] = []
  private var isAtEnd = false

  /// The next line without its line break; nil at the end.
  mutating func next() -> [UInt8]? {
    while true {
      if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
        let line = Array(pending[..<end])
        pending.removeFirst(end + 1)
        return line
      }
      guard !isAtEnd, let data = try? FileHandle.standardInput.read(upToCount: 1 << 16),
        !data.isEmpty
      else {
        isAtEnd = true
        defer { pending = [] }
        return pending.isEmpty ? nil : pending
      }
      pending += data
    }
  }
}
