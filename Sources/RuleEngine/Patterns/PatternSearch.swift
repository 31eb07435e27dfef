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
  /// The steps alive, in no order, and where the way to each began.
  private var alive: [(step: Int, start: Int)] = []
  private var following: [(step: Int, start: Int)] = []
  /// The position among `following` of each step that is there; -1 for the others.
  private var positions: [Int]
  private var best: Range<Int>?

  init(pattern: Pattern, bytes: [UInt8], from start: Int, wanted: Wanted) {
    self.pattern = pattern
    self.wanted = wanted
    self.bytes = bytes
    offset = start
    positions = Array(repeating: -1, count: pattern.steps.count)
  }

  mutating func run() -> Range<Int>? {
    var before = scalar(endingAt: offset)
    while true {
      let after = scalar(at: offset)
      enter(before, after)
      if best != nil, alive.isEmpty || wanted == .any { return best }
      guard let after else { return best }
      advance(over: after)
      offset += UTF8.width(after)
      before = after
    }
  }

  /// Follows the ways alive, and a new one that begins here, to the steps that wait for a scalar.
  private mutating func enter(_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) {
    following.removeAll(keepingCapacity: true)
    // The earliest first, so that each step is followed once.
    if alive.count > 1 { alive.sort { $0.start < $1.start } }
    for way in alive { follow(way.step, way.start, before, after) }
    if best == nil { follow(0, offset, before, after) }
    swap(&alive, &following)
    for way in alive { positions[way.step] = -1 }
    if let best { alive.removeAll { $0.start > best.lowerBound } }
  }

  private mutating func follow(
    _ step: Int, _ start: Int, _ before: Unicode.Scalar?, _ after: Unicode.Scalar?
  ) {
    var open = [step]
    while let step = open.popLast() {
      guard positions[step] < 0 else { continue }
      positions[step] = following.count
      following.append((step, start))
      switch pattern.steps[step] {
      case .scalar: continue
      case .split(let first, let second): open += [second, first]
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

  private mutating func advance(over scalar: Unicode.Scalar) {
    var kept: [(step: Int, start: Int)] = []
    for way in alive {
      if case .scalar(let set) = pattern.steps[way.step],
        set.contains(scalar, isExact: pattern.isExact)
      {
        kept.append((way.step + 1, way.start))
      }
    }
    alive = kept
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
