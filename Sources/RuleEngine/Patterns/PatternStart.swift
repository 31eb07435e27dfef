/// The bytes that a match of a pattern may begin with, in a form that costs nothing to ask.
struct PatternStart: Sendable, BitwiseCopyable {
  private var bits: SIMD4<UInt64> = .zero
  /// Whether the bytes are known.
  let isUsable: Bool
  /// Whether a byte below 0x80 that may begin a match is all of it.
  let isAll: Bool

  init(_ pattern: Pattern) {
    isUsable = pattern.firstBytes != nil
    isAll = pattern.steps.count == 2
    for (byte, mayBegin) in (pattern.firstBytes ?? []).enumerated() where mayBegin {
      bits[byte >> 6] |= 1 << UInt64(byte & 63)
    }
  }

  @inline(__always) func contains(_ byte: UInt8) -> Bool {
    bits[Int(byte &>> 6)] &>> UInt64(byte & 63) & 1 != 0
  }
}
