/// A pattern in a rule, compiled so that a search takes time linear in the text, whatever it is.
///
/// The language is the common part of regular expressions: letters, `.`, `[a-zæøå]`, `\d \w \s \b`
/// and their opposites, groups, `|`, `* + ?` and `{2,4}`, `^` and `$`. There is nothing that needs
/// trying back (no references, no looking around), so no pattern is a trap. Letters are scalars of
/// the text in NFC; unless told otherwise, capitals do not matter.
struct Pattern: Sendable {
  /// The most instructions a pattern may come to, repetitions written out.
  static let sizeLimit = 1_000

  /// One step of the machine that reads a text.
  enum Step: Sendable {
    /// A scalar of a set.
    case scalar(ScalarSet)
    /// Going on at either place.
    case split(Int, Int)
    case jump(Int)
    case condition(Condition)
    case match
  }

  /// What must hold between two scalars.
  enum Condition: Sendable {
    case start
    case end
    case wordBoundary
    case noWordBoundary
  }

  let steps: [Step]
  /// Whether capitals and small letters are told apart.
  let isExact: Bool
  /// For each step the scalars below U+0080 it goes over, as bits.
  let ascii: [ASCIISet]
  /// The bytes a match may begin with; nil where it may begin anywhere.
  let firstBytes: [Bool]?

  /// What is wrong with a pattern, and where: bytes of its text.
  struct Mistake: Error {
    let kind: Kind
    let range: Range<Int>

    /// What can be wrong.
    enum Kind: Hashable {
      case empty
      case nothingToRepeat
      case unclosed
      case unopened
      case badRange
      case badCount
      case unknownEscape
      case notLinear
      case tooBig
    }
  }

  /// Compiles a pattern.
  init(_ text: String, isExact: Bool = false) throws(Mistake) {
    var parser = PatternParser(text)
    let tree = try parser.parse()
    var steps: [Step] = []
    try Self.write(tree, to: &steps, size: text.utf8.count)
    steps.append(.match)
    self.steps = steps
    self.isExact = isExact
    ascii = steps.map { step in
      guard case .scalar(let set) = step else { return ASCIISet() }
      return ASCIISet(set, isExact: isExact)
    }
    firstBytes = Self.firstBytes(of: steps, ascii)
  }

  private static func firstBytes(of steps: [Step], _ ascii: [ASCIISet]) -> [Bool]? {
    var bytes = [Bool](repeating: false, count: 256)
    var open = [0]
    var seen: Set<Int> = []
    while let step = open.popLast() {
      guard seen.insert(step).inserted else { continue }
      switch steps[step] {
      case .split(let first, let second): open += [first, second]
      case .jump(let target): open.append(target)
      case .condition: open.append(step + 1)
      case .match: return nil
      case .scalar(let set):
        for byte in UInt8(0)..<0x80 where ascii[step].contains(Unicode.Scalar(byte)) {
          bytes[Int(byte)] = true
        }
        if !set.isASCII { for byte in 0x80..<256 { bytes[byte] = true } }
      }
    }
    return bytes
  }

  private static func write(
    _ tree: PatternTree, to steps: inout [Step], size: Int
  ) throws(Mistake) {
    guard steps.count < sizeLimit else { throw Mistake(kind: .tooBig, range: 0..<size) }
    switch tree {
    case .empty: return
    case .scalar(let set): steps.append(.scalar(set))
    case .condition(let condition): steps.append(.condition(condition))
    case .sequence(let parts): for part in parts { try write(part, to: &steps, size: size) }
    case .choice(let parts): try writeChoice(parts, to: &steps, size: size)
    case .repeated(let part, let least, let most):
      for _ in 0..<least {
        let written = steps.count
        try write(part, to: &steps, size: size)
        // Nothing, however often, is nothing; it would take no room but time.
        if steps.count == written { return }
      }
      try writeRest(part, most.map { $0 - least }, to: &steps, size: size)
    }
  }

  private static func writeChoice(
    _ parts: [PatternTree], to steps: inout [Step], size: Int
  ) throws(Mistake) {
    var jumps: [Int] = []
    for (index, part) in parts.enumerated() {
      guard index < parts.count - 1 else {
        try write(part, to: &steps, size: size)
        break
      }
      let split = steps.count
      steps.append(.match)
      try write(part, to: &steps, size: size)
      jumps.append(steps.count)
      steps.append(.match)
      steps[split] = .split(split + 1, steps.count)
    }
    for jump in jumps { steps[jump] = .jump(steps.count) }
  }

  /// Writes what may still follow: so many times, or with nil any number of times.
  private static func writeRest(
    _ part: PatternTree, _ times: Int?, to steps: inout [Step], size: Int
  ) throws(Mistake) {
    guard let times else {
      let split = steps.count
      steps.append(.match)
      try write(part, to: &steps, size: size)
      steps.append(.jump(split))
      steps[split] = .split(split + 1, steps.count)
      return
    }
    var splits: [Int] = []
    for _ in 0..<times {
      splits.append(steps.count)
      steps.append(.match)
      try write(part, to: &steps, size: size)
    }
    // Each leads past all that follow, not from one to the next, so that leaving takes one step.
    for split in splits { steps[split] = .split(split + 1, steps.count) }
  }
}

/// A pattern as it is built of parts.
indirect enum PatternTree {
  case empty
  case scalar(ScalarSet)
  case condition(Pattern.Condition)
  case sequence([PatternTree])
  case choice([PatternTree])
  /// At least so often, and at most so often unless nil.
  case repeated(PatternTree, Int, Int?)
}
