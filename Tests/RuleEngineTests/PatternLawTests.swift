import RuleEngine
import TestSupport
import Testing

/// The machine finds what a naive reading of the pattern finds, and takes no longer for being teased.
struct PatternLawTests {
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `the machine finds what a naive reader finds`(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let tree = NaivePattern(depth: 3, &generator)
      let text = NaivePattern.text(&generator)
      let isExact = Bool.random(using: &generator)
      let reader = NaiveReader(text, isExact: isExact)
      let found = try PatternTests.found(tree.text, in: text, isExact: isExact)
      let label: Comment = "seed \(seed): \(tree.text) in \(text.debugDescription)"
      #expect(found.ranges == reader.ranges(of: tree), label)
      #expect(found.verdict == (reader.holds(tree) ? .pass : .fail), label)
    }
  }

  /// Patterns that make a machine that tries back take longer than the universe is old.
  static let hostile: [(pattern: String, text: String, verdict: Verdict)] = [
    ("(a+)+$", "a", .fail), ("(a|a)*b", "a", .fail), (".*.*.*=", "x", .fail),
    ("(x+x+)+y", "x", .fail), ("(a*)*b", "a", .fail), ("((a*)*)*b", "a", .fail),
    ("(a?){20}a{20}$", "a", .fail), (#"^(\w+\s?)*$"#, "a", .fail), ("(.*y)?z", "a", .fail),
    ("[a-zæøå]*[a-zæøå]*[a-zæøå]*!", "ø", .fail), ("(?:(?:a|ab)*)*c", "ab", .fail),
    ("a.*b|a", "a", .pass), ("(.*y)?", "a", .pass), ("(a|b|ab)*(c|$)", "ab", .pass),
    (#"\b(\d+-?)+\b@"#, "12-", .fail), ("^(([a-z])+.)+[A-Z]([a-z])+$", "a", .fail),
  ]

  @Test(arguments: hostile.indices)
  func `no pattern is a trap`(_ index: Int) throws {
    let example = Self.hostile[index]
    let text = String(repeating: example.text, count: 30_000 / example.text.utf8.count) + "?"
    #expect(try PatternTests.found(example.pattern, in: text).verdict == example.verdict)
  }
}

/// A pattern that is read in the plainest way: every way to match, one after another.
indirect enum NaivePattern {
  case letter(Unicode.Scalar)
  case any
  case set([Unicode.Scalar], isOpposite: Bool)
  case family(Character)
  case anchor(Character)
  case boundary(isOpposite: Bool)
  case sequence([NaivePattern])
  case choice([NaivePattern])
  case repeated(NaivePattern, Int, Int?)

  private static let letters: [Unicode.Scalar] = ["a", "b", "ø", "B", "Ø", "1", "_", "-"]

  static func text(_ generator: inout SeededGenerator) -> String {
    let alphabet = letters + [" ", "\n", "å", "A"]
    let count = Int.random(in: 1...10, using: &generator)
    let scalars = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? "a" }
    // A text of blanks alone is no answer.
    return "a" + String(String.UnicodeScalarView(scalars))
  }

  init(depth: Int, _ generator: inout SeededGenerator) {
    func letter() -> Unicode.Scalar { Self.letters.randomElement(using: &generator) ?? "a" }
    func inner() -> NaivePattern { NaivePattern(depth: depth - 1, &generator) }
    func some() -> [NaivePattern] {
      (0..<Int.random(in: 1...3, using: &generator)).map { _ in inner() }
    }
    switch depth == 0
      ? Int.random(in: 0..<9, using: &generator) : Int.random(in: 5..<16, using: &generator)
    {
    case 5: self = .any
    case 6:
      let scalars = (0..<Int.random(in: 1...3, using: &generator)).map { _ in letter() }
      self = .set(scalars, isOpposite: Bool.random(using: &generator))
    case 7: self = .family("dwsDWS".randomElement(using: &generator) ?? "w")
    case 8 where Bool.random(using: &generator):
      self = .anchor("^$".randomElement(using: &generator) ?? "^")
    case 8: self = .boundary(isOpposite: Bool.random(using: &generator))
    case 9, 10: self = .sequence(some())
    case 11, 12: self = .choice(some())
    case 13: self = .repeated(inner(), 0, nil)
    case 14: self = .repeated(inner(), Int.random(in: 0...2, using: &generator), nil)
    case 15:
      let least = Int.random(in: 0...2, using: &generator)
      self = .repeated(inner(), least, least + Int.random(in: 0...2, using: &generator))
    default: self = .letter(letter())
    }
  }

  /// The pattern as it is written.
  var text: String {
    switch self {
    case .letter(let scalar): "\(scalar)"
    case .any: "."
    case .set(let scalars, let isOpposite):
      "[\(isOpposite ? "^" : "")\(scalars.map { $0 == "-" ? "\\-" : "\($0)" }.joined())]"
    case .family(let name): "\\\(name)"
    case .anchor(let sign): "\(sign)"
    case .boundary(let isOpposite): isOpposite ? "\\B" : "\\b"
    case .sequence(let parts): "(\(parts.map(\.text).joined()))"
    case .choice(let parts): "(\(parts.map(\.text).joined(separator: "|")))"
    case .repeated(let part, 0, nil): "(\(part.text))*"
    case .repeated(let part, let least, nil): "(\(part.text)){\(least),}"
    case .repeated(let part, let least, let most?): "(\(part.text)){\(least),\(most)}"
    }
  }
}

/// Reads one text by patterns.
struct NaiveReader {
  private let scalars: [Unicode.Scalar]
  private let isExact: Bool

  init(_ text: String, isExact: Bool) {
    scalars = Array(text.unicodeScalars)
    self.isExact = isExact
  }

  func holds(_ pattern: NaivePattern) -> Bool {
    (0...scalars.count).contains { !ends(of: pattern, from: $0).isEmpty }
  }

  /// Where the pattern stands, as UTF-8 offsets.
  func ranges(of pattern: NaivePattern) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < scalars.count {
      guard let end = ends(of: pattern, from: start).max(), end > start else {
        start += 1
        continue
      }
      found.append(offset(start)..<offset(end))
      start = end
    }
    return found
  }

  private func offset(_ index: Int) -> Int { scalars[..<index].reduce(0) { $0 + UTF8.width($1) } }

  private func ends(of pattern: NaivePattern, from start: Int) -> Set<Int> {
    switch pattern {
    case .letter(let scalar): step(start) { folded($0) == folded(scalar) }
    case .any: step(start) { $0 != "\n" }
    case .set(let set, let isOpposite):
      step(start) { scalar in set.contains { folded($0) == folded(scalar) } != isOpposite }
    case .family(let name): step(start) { isOf(name, $0) }
    case .anchor(let sign): (sign == "^" ? start == 0 : start == scalars.count) ? [start] : []
    case .boundary(let isOpposite): isBoundary(start) != isOpposite ? [start] : []
    case .sequence(let parts):
      parts.reduce([start]) { starts, part in Set(starts.flatMap { ends(of: part, from: $0) }) }
    case .choice(let parts): Set(parts.flatMap { ends(of: $0, from: start) })
    case .repeated(let part, let least, let most): repeated(part, least, most, from: start)
    }
  }

  private func repeated(
    _ part: NaivePattern, _ least: Int, _ most: Int?, from start: Int
  ) -> Set<Int> {
    var now: Set<Int> = [start]
    for _ in 0..<least { now = Set(now.flatMap { ends(of: part, from: $0) }) }
    var all = now
    // More rounds than there are letters lead nowhere new.
    for _ in 0..<(most.map { $0 - least } ?? scalars.count + 1) {
      now = Set(now.flatMap { ends(of: part, from: $0) })
      all.formUnion(now)
    }
    return all
  }

  private func step(_ start: Int, _ fits: (Unicode.Scalar) -> Bool) -> Set<Int> {
    start < scalars.count && fits(scalars[start]) ? [start + 1] : []
  }

  private func folded(_ scalar: Unicode.Scalar) -> String {
    isExact ? "\(scalar)" : scalar.properties.lowercaseMapping
  }

  private func isWord(_ index: Int) -> Bool {
    scalars.indices.contains(index) && isOf("w", scalars[index])
  }

  private func isBoundary(_ index: Int) -> Bool { isWord(index - 1) != isWord(index) }

  private func isOf(_ family: Character, _ scalar: Unicode.Scalar) -> Bool {
    switch family {
    case "d": ("0"..."9").contains(scalar)
    case "w": scalar.properties.isAlphabetic || scalar == "_" || ("0"..."9").contains(scalar)
    case "s": scalar.properties.isWhitespace
    case "D": !isOf("d", scalar)
    case "W": !isOf("w", scalar)
    default: !isOf("s", scalar)
    }
  }
}
