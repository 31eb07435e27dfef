/// A string of a document, where it stands or where it was decoded to.
struct FactString {
  let start: Int
  let count: Int
  /// Whether it has other characters than the common ones, see ``FactText/isRare``.
  let isRare: Bool
}

extension FactParser {
  /// Reads a string whose opening quote has been passed, to past its closing quote.
  @inline(__always) mutating func string() throws(FactStop) -> FactString {
    let start = at
    at = stop(from: at)
    guard window[at] == UInt8(ascii: "\""), window[at &- 1] != 0xC3 else {
      return try rareString(from: start)
    }
    at &+= 1
    nextStop &+= 1
    return FactString(start: start, count: at &- 1 &- start, isRare: false)
  }

  /// The next byte that is not a common character inside a string, from a byte of the document or
  /// the one behind its last; no byte is asked for that lies before one that has been.
  ///
  /// Common are ASCII but the quote, the backslash and control characters, and the letters of
  /// ``Swift/Collection/isCommonText``: 0xC3 and then a byte below 0xC0. Where only the byte behind
  /// 0xC3 is wrong, that byte is the one that is found.
  @inline(__always) mutating func stop(from start: Int) -> Int {
    // Nearly always one is passed, the quote that opens a text.
    while Int(stops[nextStop]) < start { nextStop &+= 1 }
    return Int(stops[nextStop])
  }

  /// Reads a string from where something other than common characters stands in it.
  private mutating func rareString(from start: Int) throws(FactStop) -> FactString {
    var isRare = false
    while true {
      switch window[at] {
      case UInt8(ascii: "\"") where window[at - 1] != 0xC3:
        at += 1
        return FactString(start: start, count: at - 1 - start, isRare: isRare)
      case UInt8(ascii: "\\") where window[at - 1] != 0xC3:
        return try decodedString(from: start, isRare: isRare)
      case 0..<0x20: throw at < count ? fault(.rawControl) : fault(.unclosed, at: start - 1)
      default:
        isRare = true
        try passRareCharacter()
      }
      at = stop(from: at)
    }
  }

  /// Passes the character that the byte found by ``stop(from:)`` begins, or is the second of.
  private mutating func passRareCharacter() throws(FactStop) {
    if window[at - 1] == 0xC3 {
      guard window[at] & 0xC0 == 0x80 else { throw fault(.notUTF8, at: at - 1) }
      at += 1
    } else {
      try passCharacter()
    }
  }

  /// Passes one character; its bytes must be UTF-8 by RFC 3629.
  mutating func passCharacter() throws(FactStop) {
    let lead = window[at]
    let second = window[at + 1]
    let length: Int
    var isValid = second & 0xC0 == 0x80
    switch lead {
    case 0..<0x80:
      length = 1
      isValid = true
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      isValid = isValid && !(lead == 0xE0 && second < 0xA0) && !(lead == 0xED && second >= 0xA0)
    case 0xF0...0xF4:
      length = 4
      isValid = isValid && !(lead == 0xF0 && second < 0x90) && !(lead == 0xF4 && second >= 0x90)
    default:
      length = 1
      isValid = false
    }
    for offset in 2..<max(length, 2) where window[at + offset] & 0xC0 != 0x80 { isValid = false }
    guard isValid else { throw fault(.notUTF8) }
    at += length
  }

  /// Reads a string from its first escape, copying it to where decoded texts are kept.
  private mutating func decodedString(
    from start: Int, isRare: Bool
  ) throws(FactStop) -> FactString {
    let first = side
    for offset in start..<at { put(window[offset]) }
    while window[at] != UInt8(ascii: "\"") {
      switch window[at] {
      case UInt8(ascii: "\\"): try decodeEscape()
      case 0..<0x20: throw at < count ? fault(.rawControl) : fault(.unclosed, at: start - 1)
      default:
        let character = at
        try passCharacter()
        for offset in character..<at { put(window[offset]) }
      }
    }
    at += 1
    let window = window
    let isCommon = (first..<side).lazy.map { window[$0] }.isCommonText
    return FactString(start: first, count: side - first, isRare: isRare || !isCommon)
  }

  private mutating func put(_ byte: UInt8) {
    window[side] = byte
    side += 1
  }

  private mutating func decodeEscape() throws(FactStop) {
    let start = at
    at += 2
    switch window[start + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): put(window[start + 1])
    case UInt8(ascii: "b"): put(0x08)
    case UInt8(ascii: "f"): put(0x0C)
    case UInt8(ascii: "n"): put(0x0A)
    case UInt8(ascii: "r"): put(0x0D)
    case UInt8(ascii: "t"): put(0x09)
    case UInt8(ascii: "u"):
      let scalar = try escapedScalar(from: start)
      for byte in String(scalar).utf8 { put(byte) }
    default: throw fault(.badEscape, at: start)
    }
  }

  private mutating func escapedScalar(from start: Int) throws(FactStop) -> Unicode.Scalar {
    let first = try hexDigits(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, window[at] == UInt8(ascii: "\\"), window[at + 1] == UInt8(ascii: "u")
    else { throw fault(.loneSurrogate, at: start) }
    at += 2
    let second = try hexDigits(from: start)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw fault(.loneSurrogate, at: start) }
    return scalar
  }

  private mutating func hexDigits(from start: Int) throws(FactStop) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = window[at]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
        value = value << 4 | UInt32((byte | 0x20) - 0x57)
      default: throw fault(.badEscape, at: start)
      }
      at += 1
    }
    return value
  }
}

extension FactString {
  /// Whether it is nothing but blanks.
  @inline(__always) func isBlank(in window: ByteWindow) -> Bool {
    if count == 0 { return true }
    let first = window[start]
    return first > 0x20 && first < 0x7F ? false : isBlankThroughout(window)
  }

  private func isBlankThroughout(_ window: ByteWindow) -> Bool {
    // A letter of Latin is none, and most texts that do not begin with one of ASCII do with these.
    if window[start] == 0xC3 { return false }
    let bytes = (start..<start + count).map { window[$0] }
    return String(decoding: bytes, as: UTF8.self).allSatisfy(\.isWhitespace)
  }
}

extension FactText {
  /// Makes the text of a string, in a window that begins behind the margin.
  @inline(__always) init(_ string: FactString, in window: ByteWindow) {
    self.init(
      start: string.start &+ ByteWindow.margin, count: Int32(truncatingIfNeeded: string.count),
      isBlank: string.isBlank(in: window), isRare: string.isRare)
  }
}
