/// A 64-bit FNV-1a checksum: notices damage, and is no defence against a forger.
///
/// SQLite guards the structure of its pages but not their bytes: a flipped bit in a text would be
/// read as another text. Each step of FNV-1a is a bijection, so one changed byte is always noticed.
struct Checksum {
  /// The checksum of all bytes taken in so far.
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Computes the checksum of texts, each closed by a byte that UTF-8 never holds.
  init(of texts: String...) {
    for text in texts {
      for byte in text.utf8 { take(byte) }
      take(0xFF)
    }
  }

  private mutating func take(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
