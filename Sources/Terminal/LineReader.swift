/// Divides bytes into lines, with a bound on how much of one line is kept.
package struct LineReader {
  /// A line of the input.
  package struct Line: Sendable, Hashable {
    /// The text, cleaned; at most the limit.
    package let text: String
    /// How many bytes of the line were over the limit and are not in the text.
    package let dropped: Int
  }

  private let limit: Int
  private let source: () -> [UInt8]
  private var chunk: ArraySlice<UInt8> = []
  private var isFirst = true

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - limit: the most bytes kept of a line.
  ///   - source: gives the next bytes; none at the end of the input.
  package init(limit: Int = 1 << 20, source: @escaping () -> [UInt8]) {
    self.limit = limit
    self.source = source
  }

  /// The next line, without its LF or CRLF; nil at the end.
  ///
  /// The last line needs no newline.
  package mutating func next() -> Line? {
    var bytes: [UInt8] = []
    var dropped = 0
    var isAnything = false
    while refill() {
      isAnything = true
      let end = chunk.firstIndex(of: UInt8(ascii: "\n")) ?? chunk.endIndex
      let taken = chunk[..<end].prefix(limit - bytes.count)
      bytes += taken
      dropped += end - taken.endIndex
      let isWhole = end < chunk.endIndex
      chunk = chunk[(isWhole ? end + 1 : end)...]
      if isWhole { break }
    }
    guard isAnything else { return nil }
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    return Line(text: TypedText.cleaned(withoutMark(bytes[...])), dropped: dropped)
  }

  /// Whether there is anything left to divide.
  private mutating func refill() -> Bool {
    if chunk.isEmpty { chunk = source()[...] }
    return !chunk.isEmpty
  }

  /// The first line without the byte order mark that some editors put before UTF-8.
  private mutating func withoutMark(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    defer { isFirst = false }
    return isFirst && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
  }
}
