extension MarkerReader {
  private static let bullets = Set(
    "•●◦▪■□▫○∙‣⁃→⇒➔➢➤►▶✓✔☑☐✗✘✅★☆♦❖◆◇»👉\u{F0B7}\u{F0A7}\u{F0D8}\u{F0FC}·".unicodeScalars)

  func bullet(at start: Int) -> Candidate? {
    let scalar = scalar(start)
    if Self.bullets.contains(scalar) {
      var end = start + UTF8.width(scalar)
      if self.scalar(end) == "\u{FE0F}" { end += 3 }
      return candidate(.bullet, [], start..<end, style: "•", isCertain: true)
    }
    switch scalar {
    case "-", "–", "—", "‒", "\u{2010}", "\u{2011}", "−": return dash(scalar, at: start)
    case "=": return byte(start + 1) == UInt8(ascii: ">") ? dash(scalar, at: start) : nil
    case "*", "+", ">", "~", "#":
      let end = start + 1
      let isGlued = scalar == "*" && Glyph(in: bytes, at: end).isLetter && !isEmphasis(from: end)
      let isBullet = isSpace(end) || isGlued
      return isBullet ? candidate(.bullet, [], start..<end, style: "•", isCertain: true) : nil
    case "o":
      return isSpace(start + 1)
        ? candidate(.bullet, [], start..<start + 1, style: "o", isCertain: true) : nil
    default: return nil
    }
  }

  /// Whether a star that opens "*Lysprøve*" is closed on the same line.
  private func isEmphasis(from start: Int) -> Bool {
    let line = bytes[start..<min(bytes.count, start + 200)].prefix { $0 != 0x0A && $0 != 0x0D }
    return line.contains(UInt8(ascii: "*"))
  }

  /// "- ", "-Foo", "->", "--", "- [ ]"; a dash before a digit needs its space.
  private func dash(_ scalar: Unicode.Scalar, at start: Int) -> Candidate? {
    var end = start + UTF8.width(scalar)
    while byte(end) == UInt8(ascii: "-") || byte(end) == UInt8(ascii: ">") { end += 1 }
    guard isSpace(end) || isEnd(end) || Glyph(in: bytes, at: end).isLetter else { return nil }
    let box = skippingSpaces(from: end)
    if byte(box) == UInt8(ascii: "["), byte(box + 2) == UInt8(ascii: "]"),
      [0x20, 0x78, 0x58].contains(byte(box + 1))
    {
      end = box + 3
    }
    return candidate(.bullet, [], start..<end, style: "•", isCertain: true)
  }
}
