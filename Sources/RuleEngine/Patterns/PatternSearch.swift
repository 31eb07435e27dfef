extension Pattern {
  /// The most matches that are told of one text.
  private static let tellLimit = 50

  /// Whether the pattern stands anywhere in a text.
  func isIn(_ bytes: [UInt8]) -> Bool {
    guard let start = beginning(in: bytes, from: 0) else { return false }
    // A single scalar below U+0080 has matched by now.
    let isASCII = bytes.indices.contains(start) && bytes[start] < 0x80
    if firstBytes != nil, steps.count == 2, isASCII { return true }
    var search = PatternSearch(pattern: self, bytes: bytes, from: start, wanted: .any)
    return search.run() != nil
  }

  /// The first offset at which a match may begin; nil where there is none.
  private func beginning(in bytes: [UInt8], from start: Int) -> Int? {
    guard let firstBytes else { return start }
    return bytes[min(start, bytes.count)...].firstIndex { firstBytes[Int($0)] }
  }

  /// Where the pattern stands in a text, as UTF-8 offsets: the leftmost and longest, then on behind it.
  func matches(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while found.count < Self.tellLimit, let match = first(in: bytes, from: start) {
      found.append(match)
      start = match.upperBound
    }
    return found
  }

  /// The leftmost match of any letters at or behind an offset, and of those the longest.
  private func first(in bytes: [UInt8], from start: Int) -> Range<Int>? {
    guard let start = beginning(in: bytes, from: start) else { return nil }
    var search = PatternSearch(pattern: self, bytes: bytes, from: start, wanted: .longest)
    return search.run()
  }
}

/// One walk through a text with all ways to match side by side.
///
/// At each scalar every step of the pattern is alive at most once, with the earliest beginning that
/// led there; so the time is the text's length times the pattern's at most.
private struct PatternSearch {
  /// Which match is looked for.
  enum Wanted {
    /// Any, even of no letters: whether there is one.
    case any
    /// The leftmost of at least a letter, and of those the longest.
    case longest
  }

  private let pattern: Pattern
  private let wanted: Wanted
  private let bytes: [UInt8]
  private var offset: Int
  /// The steps alive that wait for a scalar, and where the way to each began, the earliest first.
  private var alive: [Way] = []
  private var following: [Way] = []
  /// For each step the number of scalars read when it was last followed.
  private var visits: [Int]
  private var visit = 0
  private var open: [Int] = []
  private var best: Range<Int>?

  private typealias Way = (step: Int, start: Int)

  init(pattern: Pattern, bytes: [UInt8], from start: Int, wanted: Wanted) {
    self.pattern = pattern
    self.wanted = wanted
    self.bytes = bytes
    offset = start
    visits = Array(repeating: 0, count: pattern.steps.count)
  }

  mutating func run() -> Range<Int>? {
    var before = scalar(endingAt: offset)
    var after = scalar(at: offset)
    begin(before, after)
    while true {
      if best != nil, alive.isEmpty || wanted == .any { return best }
      guard let scalar = after else { return best }
      offset += UTF8.width(scalar)
      before = scalar
      after = self.scalar(at: offset)
      advance(over: scalar, before, after)
    }
  }

  /// Follows the ways alive over a scalar to the steps that wait for the next, and a new one that
  /// begins there.
  ///
  /// The earliest come first and are followed first, so each step is reached by the earliest.
  private mutating func advance(
    over scalar: Unicode.Scalar, _ before: Unicode.Scalar?, _ after: Unicode.Scalar?
  ) {
    swap(&alive, &following)
    alive.removeAll(keepingCapacity: true)
    visit += 1
    for index in following.indices {
      let way = following[index]
      if let best, way.start > best.lowerBound { break }
      if goes(way.step, over: scalar) { follow(way.step + 1, way.start, before, after) }
    }
    begin(before, after)
  }

  private func goes(_ step: Int, over scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return pattern.ascii[step].contains(scalar) }
    guard case .scalar(let set) = pattern.steps[step] else { return false }
    return set.contains(scalar, isExact: pattern.isExact)
  }

  private mutating func begin(_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) {
    if visit == 0 { visit = 1 }
    if best == nil { follow(0, offset, before, after) }
  }

  private mutating func follow(
    _ step: Int, _ start: Int, _ before: Unicode.Scalar?, _ after: Unicode.Scalar?
  ) {
    open.append(step)
    while let step = open.popLast() {
      guard visits[step] != visit else { continue }
      visits[step] = visit
      switch pattern.steps[step] {
      case .scalar: alive.append((step, start))
      case .split(let first, let second):
        open.append(second)
        open.append(first)
      case .jump(let target): open.append(target)
      case .condition(let condition):
        if holds(condition, before, after) { open.append(step + 1) }
      case .match: take(start..<offset)
      }
    }
  }

  private mutating func take(_ match: Range<Int>) {
    if match.isEmpty, wanted == .longest { return }
    if let best, (best.lowerBound, -best.upperBound) <= (match.lowerBound, -match.upperBound) {
      return
    }
    best = match
  }

  private func holds(
    _ condition: Pattern.Condition, _ before: Unicode.Scalar?, _ after: Unicode.Scalar?
  ) -> Bool {
    let isBoundary = (before?.isWordCharacter ?? false) != (after?.isWordCharacter ?? false)
    return switch condition {
    case .start: before == nil
    case .end: after == nil
    case .wordBoundary: isBoundary
    case .noWordBoundary: !isBoundary
    }
  }

  private func scalar(at offset: Int) -> Unicode.Scalar? {
    guard offset < bytes.count else { return nil }
    if bytes[offset] < 0x80 { return Unicode.Scalar(bytes[offset]) }
    var decoder = UTF8()
    var iterator = bytes[offset...].prefix(4).makeIterator()
    if case .scalarValue(let scalar) = decoder.decode(&iterator) { return scalar }
    return "\u{FFFD}"
  }

  private func scalar(endingAt offset: Int) -> Unicode.Scalar? {
    guard offset > 0 else { return nil }
    var start = min(offset, bytes.count) - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }
}
