/// The same rules written out in Swift, without an engine: what the engine's flexibility is held
/// against.
///
/// It reads the benchmark's plans and no others: names are told apart by their first letters, and
/// escapes in texts are checked but not decoded. JSON and UTF-8 are checked as the engine does.
struct HardCodedJudge: PlanJudge {
  private let all: Bool
  private let vague = WordSet(Words.vague)
  private let observable = WordSet(Words.observable)
  private var line: [UInt8] = []

  /// Makes a judge of 12 rules, or of all 24.
  init(all: Bool) {
    self.all = all
  }

  mutating func judgeLine(of plans: Span<UInt8>, from start: inout Int) throws -> UInt64 {
    // The line is copied so that there is room behind it for reading sixteen bytes at a time.
    var end = start
    line.removeAll(keepingCapacity: true)
    line.append(contentsOf: repeatElement(0x20, count: 16))
    unsafe plans.withUnsafeBufferPointer { plans in
      let newline = SIMD16<UInt8>(repeating: 0x0A)
      while end + 16 <= plans.count {
        let block = unsafe UnsafeRawBufferPointer(plans).loadUnaligned(
          fromByteOffset: end, as: SIMD16<UInt8>.self)
        if firstIndex(block .== newline) != nil { break }
        end += 16
      }
      while end < plans.count, unsafe plans[end] != 0x0A { end += 1 }
      unsafe line.append(contentsOf: plans[start..<end])
    }
    let count = end - start
    line.append(contentsOf: repeatElement(0, count: 64))
    start = end + 1
    return try unsafe line.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return 0 }
      var plan = unsafe HardCodedPlan(PlanBytes(base + 16), count, all ? vague : nil)
      try plan.read()
      return broken(plan)
    }
  }

  private func broken(_ plan: HardCodedPlan) -> UInt64 {
    let goal = plan.goal
    var broken: UInt64 = 0
    func demand(_ isKept: Bool, _ rule: UInt64) { if !isKept { broken |= 1 << rule } }
    demand(!plan.owner.isEmpty, 0)
    demand(plan.workplaces >= 1, 1)
    demand(plan.characters(goal) >= 40, 2)
    demand(plan.hasDigit(goal) || observable.isIn(goal, plan.bytes), 3)
    demand(!vague.isIn(goal, plan.bytes), 4)
    let (start, achieved, interim) = (plan.start, plan.achieved, plan.interim)
    demand(start < achieved, 5)
    demand((365...1_461).contains(achieved.number - start.number), 6)
    demand(!plan.hasSignWithoutData, 7)
    demand(!plan.hasActionWithoutOwner, 8)
    if start < achieved {
      for year in start.year...achieved.year {
        let isInside =
          start <= Day(year: year, month: 8, day: 31)
          && achieved >= Day(year: year, month: 8, day: 1)
        if isInside { demand(plan.augusts & 1 << UInt64(year - 2_000) != 0, 9) }
      }
    }
    demand(!plan.hasRepeatedAction, 10)
    demand(start < interim && interim < achieved, 11)
    return broken | plan.vagueBits
  }
}

/// A day, and its number among all days.
struct Day: Comparable {
  var year = 0
  var month = 0
  var day = 0

  /// Days counted so that differences are right (Howard Hinnant, days from civil).
  var number: Int {
    let y = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return y * 365 + y / 4 - y / 100 + y / 400 + dayOfYear
  }

  static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// Words to look for, by the hash of their letters.
struct WordSet {
  private var slots = [UInt64](repeating: 0, count: 1_024)

  init(_ words: String) {
    for word in words.split(whereSeparator: \.isWhitespace) {
      let hash = word.utf8.reduce(Self.seed) { Self.mixed($0, $1) }
      var slot = Int(hash & 1_023)
      while slots[slot] != 0 { slot = (slot + 1) & 1_023 }
      slots[slot] = hash
    }
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always) private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// Whether one of the words stands in a stretch of a plan.
  func isIn(_ range: Range<Int>, _ bytes: PlanBytes) -> Bool {
    var hash = Self.seed
    var isLatin = false
    var offset = range.lowerBound
    // One byte more than the text has, its closing quote, ends the last word.
    while offset <= range.upperBound {
      let byte = bytes[offset]
      let letter = byte | 0x20
      if letter &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0x80 {
        // Capitals of Latin letters lie 0x20 below the small ones in the second byte.
        hash = Self.mixed(hash, byte >= 0x80 && !isLatin ? byte : letter)
        isLatin = byte == 0xC3
      } else if hash != Self.seed {
        if contains(hash) { return true }
        hash = Self.seed
      }
      offset &+= 1
    }
    return false
  }

  private func contains(_ hash: UInt64) -> Bool {
    var slot = Int(truncatingIfNeeded: hash & 1_023)
    while slots[slot] != 0 {
      if slots[slot] == hash { return true }
      slot = (slot + 1) & 1_023
    }
    return false
  }
}

/// The index of the first byte that a mask holds for.
@inline(__always) func firstIndex(_ mask: SIMDMask<SIMD16<Int8>>) -> Int? {
  let halves = unsafe unsafeBitCast(mask, to: SIMD2<UInt64>.self)
  if halves.x | halves.y == 0 { return nil }
  return halves.x != 0
    ? halves.x.trailingZeroBitCount >> 3 : 8 + halves.y.trailingZeroBitCount >> 3
}
