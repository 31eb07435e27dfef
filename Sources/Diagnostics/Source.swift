/// A file or other text that a person wrote and the program reads.
package struct Source: Sendable, Hashable {
  /// What the person knows it by, such as `Rules/signs.json`.
  package let name: String
  /// The bytes, as read.
  package let bytes: [UInt8]

  /// Makes a source of bytes.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Makes a source of text.
  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The line and column of a byte offset, both from 1; columns count characters as editors do.
  package func position(of offset: Int) -> (line: Int, column: Int) {
    let end = min(max(offset, 0), bytes.count)
    let lineStart = lineStart(before: end)
    // A byte order mark is not seen in an editor.
    let mark = lineStart == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let start = min(lineStart + mark, end)
    let line = 1 + bytes[..<start].count { $0 == UInt8(ascii: "\n") }
    return (line, String(decoding: bytes[start..<end], as: UTF8.self).count + 1)
  }

  /// The bytes of the line that holds an offset, without its line break, and where it begins.
  package func line(around offset: Int) -> (text: String, start: Int) {
    let end = min(max(offset, 0), bytes.count)
    let start = lineStart(before: end)
    let stop = bytes[end...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let text = String(decoding: bytes[start..<stop], as: UTF8.self)
    return (text.hasSuffix("\r") ? String(text.dropLast()) : text, start)
  }

  private func lineStart(before offset: Int) -> Int {
    (bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
  }
}

extension Source: CustomStringConvertible {
  /// The name alone: what people wrote does not belong in logs.
  package var description: String { name }
}

/// A stretch of a source.
package struct Place: Sendable, Hashable {
  /// Where it stands.
  package let source: Source
  /// The bytes it covers; may be empty, to point between two characters.
  package let range: Range<Int>

  /// Makes a place.
  package init(_ source: Source, _ range: Range<Int>) {
    self.source = source
    self.range = range
  }
}
