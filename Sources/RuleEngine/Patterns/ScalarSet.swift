/// The scalars that may stand at one place of a pattern.
struct ScalarSet: Sendable {
  /// Scalars by what they are.
  enum Family: Sendable {
    case digit
    case wordCharacter
    case space
  }

  var ranges: [ClosedRange<UInt32>] = []
  /// Families, each with whether its opposite is meant.
  var families: [(family: Family, isOpposite: Bool)] = []
  var isOpposite = false

  /// Every scalar but a line break.
  static let any = ScalarSet(ranges: [0x0A...0x0A], isOpposite: true)

  init(
    ranges: [ClosedRange<UInt32>] = [], families: [(family: Family, isOpposite: Bool)] = [],
    isOpposite: Bool = false
  ) {
    self.ranges = ranges
    self.families = families
    self.isOpposite = isOpposite
  }

  /// Whether surely only scalars below U+0080 are in the set.
  var isASCII: Bool {
    // The Kelvin and the long s are other cases of k and s.
    !isOpposite && families.allSatisfy { $0.family == .digit && !$0.isOpposite }
      && ranges.allSatisfy { $0.upperBound < 0x41 }
  }

  /// Whether a scalar is in the set; where it is not exact, in either case of its letter.
  func contains(_ scalar: Unicode.Scalar, isExact: Bool) -> Bool {
    if isExact || !scalar.hasCase { return holds(scalar) != isOpposite }
    return (holds(scalar) || holds(scalar.otherCase)) != isOpposite
  }

  private func holds(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) }
      || families.contains { scalar.isIn($0.family) != $0.isOpposite }
  }
}

/// Scalars below U+0080, a bit for each.
struct ASCIISet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  /// The scalars of a set, told from its ranges and families without asking for each.
  init(_ set: ScalarSet, isExact: Bool) {
    for range in set.ranges { add(range) }
    for (family, isOpposite) in set.families {
      var members = Self(family)
      if isOpposite { members = members.opposite }
      (low, high) = (low | members.low, high | members.high)
    }
    if !isExact {
      let letters: UInt64 = 0x07FF_FFFE
      high |= (high & letters) << 32 | (high >> 32 & letters)
    }
    if set.isOpposite { self = opposite }
  }

  private init(_ family: ScalarSet.Family) {
    switch family {
    case .digit: add(0x30...0x39)
    case .space:
      add(0x09...0x0D)
      add(0x20...0x20)
    case .wordCharacter:
      let ranges: [ClosedRange<UInt32>] = [
        0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A,
      ]
      for range in ranges { add(range) }
    }
  }

  private var opposite: Self {
    var opposite = self
    (opposite.low, opposite.high) = (~low, ~high)
    return opposite
  }

  private mutating func add(_ range: ClosedRange<UInt32>) {
    guard range.lowerBound < 0x80 else { return }
    for scalar in range.lowerBound...min(range.upperBound, 0x7F) {
      if scalar < 64 { low |= 1 << UInt64(scalar) } else { high |= 1 << UInt64(scalar - 64) }
    }
  }

  /// Whether the set has a scalar below U+0080.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.value < 64 ? low : high) >> UInt64(scalar.value & 63) & 1 != 0
  }
}

extension Unicode.Scalar {
  /// Whether the scalar can be part of a word.
  var isWordCharacter: Bool { isIn(.wordCharacter) }

  fileprivate func isIn(_ family: ScalarSet.Family) -> Bool {
    switch family {
    case .digit: (0x30...0x39).contains(value)
    case .space: properties.isWhitespace
    case .wordCharacter:
      if value < 0x80 {
        (0x30...0x39).contains(value) || (0x61...0x7A).contains(value | 0x20) || value == 0x5F
      } else {
        properties.isAlphabetic || properties.numericType != nil
      }
    }
  }

  fileprivate var hasCase: Bool {
    value < 0x80 ? (0x61...0x7A).contains(value | 0x20) : properties.isCased
  }

  /// The same letter as a capital, or for a capital as a small letter; itself where that is not one scalar.
  fileprivate var otherCase: Unicode.Scalar {
    if value < 0x80 { return Unicode.Scalar(UInt8(truncatingIfNeeded: value) ^ 0x20) }
    let other = properties.isUppercase ? properties.lowercaseMapping : properties.uppercaseMapping
    let scalars = other.unicodeScalars
    return scalars.count == 1 ? scalars.first ?? self : self
  }
}
