/// Reads the marker of a list item at an offset, if one stands there.
struct MarkerReader {
  /// A marker that may be one; some need a neighbour to be believed.
  struct Candidate {
    var marker: ListMarker
    /// The offset behind the marker and the white space that follows it.
    var bodyStart: Int
    /// The form of the marker without its label: "1)" and "2)" share one.
    let style: String
    /// Whether the marker needs no neighbour such as "2" beside "1" to be one.
    let isCertain: Bool
  }

  let bytes: [UInt8]

  func candidate(at start: Int) -> Candidate? {
    if let bullet = bullet(at: start) {
      // "- 1) Trivsel" has one marker, the number.
      guard let inner = numbered(at: bullet.bodyStart), inner.isCertain else { return bullet }
      let marker = ListMarker(
        kind: inner.marker.kind, labels: inner.marker.labels,
        span: start..<inner.marker.span.upperBound)
      return Candidate(
        marker: marker, bodyStart: inner.bodyStart, style: inner.style, isCertain: true)
    }
    return numbered(at: start)
  }

  func numbered(at start: Int) -> Candidate? {
    worded(at: start) ?? joined(at: start) ?? plain(at: start) ?? coded(at: start)
  }

  func byte(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0x0A }

  func isSpace(_ offset: Int) -> Bool {
    let kind = Glyph(in: bytes, at: offset).kind
    return kind == .space || kind == .invisible
  }

  func isEnd(_ offset: Int) -> Bool { Glyph(in: bytes, at: offset).kind == .lineBreak }

  func isDigit(_ offset: Int) -> Bool { (0x30...0x39).contains(byte(offset)) }

  func skippingSpaces(from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, offset - start < 64, isSpace(offset) {
      offset += Glyph(in: bytes, at: offset).length
    }
    return offset
  }

  /// The scalar at an offset, or a line break at the end.
  func scalar(_ offset: Int) -> Unicode.Scalar {
    offset < bytes.count ? bytes.scalar(at: offset) : "\n"
  }

  func word(at start: Int) -> (folded: String, end: Int)? {
    var end = start
    while end < bytes.count, end - start < 40, Glyph(in: bytes, at: end).isLetter {
      end += Glyph(in: bytes, at: end).length
    }
    guard end > start else { return nil }
    return (String(decoding: bytes[start..<end], as: UTF8.self).lowercased(), end)
  }

  func candidate(
    _ kind: ListMarker.Kind, _ labels: [ListLabel], _ span: Range<Int>, style: String,
    isCertain: Bool
  ) -> Candidate {
    Candidate(
      marker: ListMarker(kind: kind, labels: labels, span: span),
      bodyStart: skippingSpaces(from: span.upperBound), style: style, isCertain: isCertain)
  }
}
