import Foundation
import OfficePackages

/// Packages the tests work on.
enum Packages {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/word")

  /// The names of all packages at hand.
  static func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".docx") || $0.hasSuffix(".odt") }.sorted()
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: name)))
  }

  /// A zip file as programs make it that cannot go back: sizes stand behind the data.
  static func withDescriptors(_ parts: [ZipPart]) -> [UInt8] {
    var bytes = zipFile(parts)
    let zip = try? ZipArchive(bytes)
    var shift = 0
    var lines: [(offset: Int, part: Int)] = []
    for (index, entry) in (zip?.entries ?? []).enumerated() {
      let record = zip?.span(of: entry) ?? 0..<0
      let at = record.lowerBound + shift
      let fields = Array(bytes[at + 14..<at + 26])
      bytes[at + 6] |= 8
      bytes.replaceSubrange(at + 14..<at + 26, with: repeatElement(0, count: 12))
      let descriptor = [0x50, 0x4B, 0x07, 0x08] + fields
      bytes.insert(contentsOf: descriptor, at: record.upperBound + shift)
      lines.append((at, index))
      shift += descriptor.count
    }
    return movingDirectory(bytes, by: shift, offsets: lines.map(\.offset))
  }

  private static func movingDirectory(
    _ bytes: [UInt8], by shift: Int, offsets: [Int]
  ) -> [UInt8] {
    var bytes = bytes
    let end = bytes.count - 22
    var at = number(bytes, end + 16) + shift
    put(&bytes, at, at: end + 16)
    for offset in offsets {
      bytes[at + 8] |= 8
      put(&bytes, offset, at: at + 42)
      at += 46 + Int(bytes[at + 28]) + Int(bytes[at + 29]) << 8
    }
    return bytes
  }

  /// A number of four bytes.
  static func number(_ bytes: [UInt8], _ at: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
  }

  static func put(_ bytes: inout [UInt8], _ value: Int, at: Int, width: Int = 4) {
    for place in 0..<width { bytes[at + place] = UInt8(truncatingIfNeeded: value >> (8 * place)) }
  }

  /// Where the directory of a file that this program wrote begins.
  static func directory(_ bytes: [UInt8]) -> Int { number(bytes, bytes.count - 6) }
}

extension ZipArchive {
  /// Where an entry's header, data and what follows stand.
  func span(of entry: ZipEntry) -> Range<Int> {
    let starts = entries.map { localStart($0) }.sorted() + [Packages.directory(bytes)]
    let start = localStart(entry)
    return start..<(starts.first { $0 > start } ?? bytes.count)
  }

  /// An entry's header, data and what follows.
  func record(of entry: ZipEntry) -> [UInt8] { Array(bytes[span(of: entry)]) }

  private func localStart(_ entry: ZipEntry) -> Int {
    var at = Packages.directory(bytes)
    for other in entries {
      if other.name == entry.name { return Packages.number(bytes, at + 42) }
      let lengths = (28...32).map { Int(bytes[at + $0]) }
      at += 46 + lengths[0] + lengths[1] << 8 + lengths[2] + lengths[3] << 8
      at += lengths[4] + Int(bytes[at + 33]) << 8
    }
    return 0
  }
}
