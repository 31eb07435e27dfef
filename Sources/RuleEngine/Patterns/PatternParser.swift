import DanishText

/// Reads the text of a pattern into parts.
struct PatternParser {
  /// The most parentheses inside each other.
  private static let depthLimit = 20
  /// The most times that braces may ask for.
  private static let countLimit = 100
  /// The most stars, plus signs and the like behind one part.
  private static let repetitionLimit = 5
  /// The most letters and ranges of letters in one pair of brackets.
  private static let setLimit = 100

  private let scalars: [Unicode.Scalar]
  /// The byte each scalar begins at, and the end.
  private let offsets: [Int]
  private var at = 0
  private var depth = 0

  init(_ text: String) {
    // Texts are searched in NFC, so a pattern typed with a ring above a plain a is composed too.
    let composed = text.utf8.contains { $0 >= 0xCC } ? TokenizedText(text).text : text
    scalars = Array(composed.unicodeScalars)
    let end = text.utf8.count
    offsets = scalars.reduce(into: [0]) { offsets, scalar in
      offsets.append(min(offsets[offsets.count - 1] + UTF8.width(scalar), end))
    }
  }

  mutating func parse() throws(Pattern.Mistake) -> PatternTree {
    guard !scalars.isEmpty else { throw mistake(.empty, from: 0) }
    let tree = try choice()
    guard at == scalars.count else { throw mistake(.unopened, from: at) }
    return tree
  }

  private var next: Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

  private func mistake(_ kind: Pattern.Mistake.Kind, from start: Int) -> Pattern.Mistake {
    let end = min(max(at, start + 1), scalars.count)
    return Pattern.Mistake(kind: kind, range: offsets[min(start, end)]..<offsets[end])
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    at += 1
    return true
  }

  private mutating func choice() throws(Pattern.Mistake) -> PatternTree {
    var parts = [try sequence()]
    while take("|") { parts.append(try sequence()) }
    return parts.count == 1 ? parts[0] : .choice(parts)
  }

  private mutating func sequence() throws(Pattern.Mistake) -> PatternTree {
    var parts: [PatternTree] = []
    while let scalar = next, scalar != "|", scalar != ")" { parts.append(try repetition()) }
    return parts.isEmpty ? .empty : parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func repetition() throws(Pattern.Mistake) -> PatternTree {
    var part = try atom()
    var repetitions = 0
    while let scalar = next, "*+?{".unicodeScalars.contains(scalar) {
      let start = at
      at += 1
      repetitions += 1
      guard repetitions <= Self.repetitionLimit else { throw mistake(.tooBig, from: start) }
      switch scalar {
      case "*": part = .repeated(part, 0, nil)
      case "+": part = .repeated(part, 1, nil)
      case "?": part = .repeated(part, 0, 1)
      default:
        let (least, most) = try counts(from: start)
        part = .repeated(part, least, most)
      }
    }
    return part
  }

  /// Reads what follows an opening brace: `2}`, `2,}` or `2,4}`.
  private mutating func counts(from start: Int) throws(Pattern.Mistake) -> (Int, Int?) {
    guard let least = number() else { throw mistake(.badCount, from: start) }
    var most: Int? = least
    if take(",") { most = next == "}" ? nil : number() ?? -1 }
    guard take("}"), least <= Self.countLimit, most.map({ least...Self.countLimit ~= $0 }) ?? true
    else { throw mistake(.badCount, from: start) }
    return (least, most)
  }

  private mutating func number() -> Int? {
    let start = at
    while let scalar = next, ("0"..."9").contains(scalar), at - start < 4 { at += 1 }
    return Int(String(String.UnicodeScalarView(scalars[start..<at])))
  }

  private mutating func atom() throws(Pattern.Mistake) -> PatternTree {
    let start = at
    guard let scalar = next else { return .empty }
    at += 1
    switch scalar {
    case "(": return try group(from: start)
    case "[": return .scalar(try set(from: start))
    case ".": return .scalar(.any)
    case "^": return .condition(.start)
    case "$": return .condition(.end)
    case "\\": return try escape(from: start)
    case "*", "+", "?", "{": throw mistake(.nothingToRepeat, from: start)
    default: return .scalar(ScalarSet(ranges: [scalar.value...scalar.value]))
    }
  }

  private mutating func group(from start: Int) throws(Pattern.Mistake) -> PatternTree {
    if take("?"), !take(":") { throw mistake(.notLinear, from: start) }
    guard depth < Self.depthLimit else { throw mistake(.tooBig, from: start) }
    depth += 1
    let inner = try choice()
    depth -= 1
    guard take(")") else { throw mistake(.unclosed, from: start) }
    return inner
  }

  private mutating func escape(from start: Int) throws(Pattern.Mistake) -> PatternTree {
    switch next {
    case "b":
      at += 1
      return .condition(.wordBoundary)
    case "B":
      at += 1
      return .condition(.noWordBoundary)
    default: return .scalar(try escapedSet(from: start))
    }
  }

  /// Reads what follows a backslash and stands for scalars.
  private mutating func escapedSet(from start: Int) throws(Pattern.Mistake) -> ScalarSet {
    guard let scalar = next else { throw mistake(.unknownEscape, from: start) }
    at += 1
    switch scalar {
    case "d", "D": return ScalarSet(families: [(.digit, scalar == "D")])
    case "w", "W": return ScalarSet(families: [(.wordCharacter, scalar == "W")])
    case "s", "S": return ScalarSet(families: [(.space, scalar == "S")])
    case "n": return ScalarSet(ranges: [0x0A...0x0A])
    case "t": return ScalarSet(ranges: [0x09...0x09])
    case "1"..."9": throw mistake(.notLinear, from: start)
    case _ where scalar.isWordCharacter: throw mistake(.unknownEscape, from: start)
    default: return ScalarSet(ranges: [scalar.value...scalar.value])
    }
  }

  /// Reads what follows an opening bracket.
  private mutating func set(from start: Int) throws(Pattern.Mistake) -> ScalarSet {
    var set = ScalarSet(isOpposite: take("^"))
    var isFirst = true
    while let scalar = next, scalar != "]" || isFirst {
      isFirst = false
      let place = at
      let part = try partOfSet(scalar)
      guard set.ranges.count + set.families.count < Self.setLimit else {
        throw mistake(.tooBig, from: start)
      }
      set.families += part.families
      guard let first = part.ranges.first?.lowerBound, let last = try end(ofRangeFrom: place) else {
        set.ranges += part.ranges
        continue
      }
      guard first <= last else { throw mistake(.badRange, from: place) }
      set.ranges.append(first...last)
    }
    guard take("]") else { throw mistake(.unclosed, from: start) }
    return set
  }

  /// Reads one sign in brackets, or what a backslash stands before.
  private mutating func partOfSet(
    _ scalar: Unicode.Scalar
  ) throws(Pattern.Mistake) -> ScalarSet {
    at += 1
    if scalar == "\\" { return try escapedSet(from: at - 1) }
    return ScalarSet(ranges: [scalar.value...scalar.value])
  }

  /// Reads the rest of `a-z` in brackets, the reading being behind its first part; nil for no range.
  private mutating func end(ofRangeFrom place: Int) throws(Pattern.Mistake) -> UInt32? {
    guard next == "-", at + 1 < scalars.count, scalars[at + 1] != "]" else { return nil }
    at += 1
    let last = try partOfSet(scalars[at])
    guard let range = last.ranges.first else { throw mistake(.badRange, from: place) }
    return range.lowerBound
  }
}
