/// A text file's bytes as text, in whichever of the encodings in use it was written.
struct DecodedText {
  let text: String
  /// Whether nothing in the file told the encoding.
  let isGuessed: Bool

  /// Decodes UTF-8 with and without its mark, UTF-16 with its mark, and else Windows-1252; nil for
  /// bytes that are no text.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
      isGuessed = false
    } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let isBig = bytes[0] == 0xFE
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { at in
        let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
        return isBig ? first << 8 | second : second << 8 | first
      }
      text = String(decoding: units, as: UTF16.self)
      isGuessed = false
    } else if bytes.contains(0) {
      return nil
    } else if let text = String(validating: bytes, as: UTF8.self) {
      self.text = text
      isGuessed = false
    } else {
      text = String(String.UnicodeScalarView(bytes.map(Self.windows)))
      isGuessed = true
    }
  }

  /// The character of a byte in Windows-1252; those that it leaves out are controls.
  private static func windows(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    return Unicode.Scalar(upper[Int(byte) - 0x80]) ?? "\u{FFFD}"
  }

  private static let upper: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]
}
