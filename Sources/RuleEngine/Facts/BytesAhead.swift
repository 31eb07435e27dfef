internal import CScan

/// Bytes that are read soon, and that the memory is asked for until then.
///
/// Memory is slow, and answers only so much at a time: asked for a whole document at once it lets
/// everything wait. So it is asked for a little with each text and each condition.
struct BytesAhead: Sendable {
  private var next: UInt
  private let end: UInt

  /// So many bytes from an address on; they need not be there, and are not read by this.
  init(from start: UInt = 0, count: Int = 0) {
    next = start
    end = start &+ UInt(count)
  }

  /// Asks for a little more.
  @inline(__always) mutating func ask() {
    guard next < end else { return }
    scan_ask(next)
    next &+= 64
  }
}
