extension FactParser {
  /// Passes a value that no fact is made of; it must be JSON all the same.
  mutating func skipValue(depth: Int) throws(FactStop) {
    switch window[at] {
    case UInt8(ascii: "{"): try skipObject(depth)
    case UInt8(ascii: "["): try skipArray(depth)
    case UInt8(ascii: "\""):
      at += 1
      let keptSide = side
      _ = try string()
      side = keptSide
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try skipNumber()
    case UInt8(ascii: "t"): try skipWord("true")
    case UInt8(ascii: "f"): try skipWord("false")
    case UInt8(ascii: "n"): try skipWord("null")
    default: throw fault(.valueExpected)
    }
  }

  private mutating func skipObject(_ depth: Int) throws(FactStop) {
    let opening = at
    try open(depth)
    while window[at] != UInt8(ascii: "}") {
      guard window[at] == UInt8(ascii: "\"") else {
        throw at < count ? fault(.nameExpected) : fault(.unclosed, at: opening)
      }
      try skipValue(depth: depth)
      skipSpace()
      guard window[at] == UInt8(ascii: ":") else { throw fault(.colonExpected) }
      at += 1
      skipSpace()
      try skipValue(depth: depth + 1)
      try separate(before: UInt8(ascii: "}"), opening)
    }
    at += 1
  }

  private mutating func skipArray(_ depth: Int) throws(FactStop) {
    let opening = at
    try open(depth)
    while window[at] != UInt8(ascii: "]") {
      guard at < count else { throw fault(.unclosed, at: opening) }
      try skipValue(depth: depth + 1)
      try separate(before: UInt8(ascii: "]"), opening)
    }
    at += 1
  }

  private mutating func skipWord(_ word: StaticString) throws(FactStop) {
    let start = at
    var isSame = true
    for scalar in word.description.utf8 {
      isSame = isSame && window[at] == scalar
      if isSame { at += 1 }
    }
    guard isSame else { throw fault(.valueExpected, at: start) }
  }

  /// Passes a number of RFC 8259, section 6: no leading zero, no leading plus, no bare point.
  private mutating func skipNumber() throws(FactStop) {
    let start = at
    if window[at] == UInt8(ascii: "-") { at += 1 }
    let leadsWithZero = window[at] == UInt8(ascii: "0")
    let whole = skipDigits()
    guard whole > 0, !leadsWithZero || whole == 1 else { throw fault(.badNumber, at: start) }
    if window[at] == UInt8(ascii: ".") {
      at += 1
      guard skipDigits() > 0 else { throw fault(.badNumber, at: start) }
    }
    if window[at] | 0x20 == UInt8(ascii: "e") {
      at += 1
      if window[at] == UInt8(ascii: "+") || window[at] == UInt8(ascii: "-") { at += 1 }
      guard skipDigits() > 0 else { throw fault(.badNumber, at: start) }
    }
  }

  private mutating func skipDigits() -> Int {
    let start = at
    while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(window[at]) { at += 1 }
    return at - start
  }
}
