package import Diagnostics

/// Finds the bytes of a source that a stretch of a decoded string came from, past its escapes.
///
/// `literal` is the range of the string with its quotes; `part` counts UTF-8 bytes of the decoded
/// text. A fault inside an expression in a string is thus marked where it stands in the file.
package func place(
  of part: Range<Int>, inString literal: Range<Int>, of source: Source
) -> Place {
  var decoded = 0
  var at = literal.lowerBound + 1
  let end = max(literal.upperBound - 1, at)
  var lower = end
  var upper = end
  while at < end {
    if decoded == part.lowerBound { lower = min(lower, at) }
    if decoded >= part.upperBound {
      upper = min(upper, at)
      break
    }
    let (length, width) = step(source.bytes[at..<end])
    at += length
    decoded += width
  }
  return Place(source, min(lower, upper)..<max(lower, upper))
}

/// The raw length and the decoded width of the next byte or escape.
private func step(_ bytes: ArraySlice<UInt8>) -> (length: Int, width: Int) {
  guard bytes.first == UInt8(ascii: "\\") else { return (1, 1) }
  guard bytes.dropFirst().first == UInt8(ascii: "u") else { return (2, 1) }
  let digits = String(decoding: bytes.dropFirst(2).prefix(4), as: UTF8.self)
  let value = UInt32(digits, radix: 16) ?? 0
  if (0xD800...0xDBFF).contains(value) { return (12, 4) }
  return (6, Unicode.Scalar(value).map { UTF8.width($0) } ?? 1)
}
