/// The twelve months by their Danish names.
enum Months {
  /// The names in order, in lower case.
  static let names = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober",
    "november", "december",
  ]

  /// Whether a month's name, in any case, stands at an offset.
  static func isName(at offset: Int, in bytes: [UInt8]) -> Bool {
    var letters: [UInt8] = []
    var end = offset
    while end < bytes.count, bytes[end] < 0x80, Glyph(in: bytes, at: end).isLetter,
      letters.count <= 9
    {
      letters.append(bytes[end] | 0x20)
      end += 1
    }
    return names.contains(String(decoding: letters, as: UTF8.self))
  }
}
