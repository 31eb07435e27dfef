/// A file to be put into a package.
package struct ZipPart: Sendable, Hashable {
  /// The path in the package, with slashes.
  package let name: String
  /// What it holds.
  package let bytes: [UInt8]
  /// Whether it stands unpacked, as the first entry of an .odt file must.
  package let isStored: Bool

  /// Names what a part holds.
  package init(_ name: String, _ bytes: [UInt8], isStored: Bool = false) {
    self.name = name
    self.bytes = bytes
    self.isStored = isStored
  }
}

/// A package of the parts given; the same parts give the same bytes, whenever it is made.
package func zipFile(_ parts: [ZipPart]) -> [UInt8] {
  var writer = ZipWriter()
  for part in parts { writer.add(part) }
  return writer.finish()
}

/// What becomes of an entry when a package is written again.
package enum ZipChange: Sendable, Hashable {
  /// It is put in, in the place of the one of that name if there is one.
  case put(ZipPart)
  /// It is left out.
  case removed(String)

  fileprivate var key: String {
    switch self {
    case .put(let part): part.name.lowercased()
    case .removed(let name): name.lowercased()
    }
  }
}

extension ZipArchive {
  /// The file with some entries changed; every other entry's bytes are as they stood.
  ///
  /// Without changes the file is the same, byte for byte.
  package func rewriting(_ changes: [ZipChange]) -> [UInt8] {
    let byKey = Dictionary(changes.map { ($0.key, $0) }, uniquingKeysWith: { _, last in last })
    var writer = ZipWriter()
    var lines = [[UInt8]](repeating: [], count: entries.count)
    let order = entries.indices.sorted {
      entries[$0].record.lowerBound < entries[$1].record.lowerBound
    }
    let start = order.first.map { entries[$0].record.lowerBound } ?? directory.lowerBound
    writer.output += bytes[..<start]
    for index in order {
      let entry = entries[index]
      switch byKey[entry.key] {
      case nil: lines[index] = writer.copy(entry, of: bytes)
      case .put(let part)?: lines[index] = writer.record(part)
      case .removed?: break
      }
    }
    writer.lines = lines.filter { !$0.isEmpty }
    let known = Set(entries.map(\.key))
    for case .put(let part) in changes where !known.contains(part.name.lowercased()) {
      writer.add(part)
    }
    return writer.finish(comment: bytes[(end + 20)...])
  }
}

/// Lays entries one after another, and their directory behind them.
private struct ZipWriter {
  var output: [UInt8] = []
  var lines: [[UInt8]] = []

  mutating func add(_ part: ZipPart) {
    lines.append(record(part))
  }

  /// Writes an entry, and gives its line of the directory.
  mutating func record(_ part: ZipPart) -> [UInt8] {
    let packed = part.isStored ? nil : deflated(part.bytes)
    let data = packed ?? part.bytes
    let name = Array(part.name.utf8)
    // Version 2.0, names in UTF-8, packed or not, the first day that a zip file can tell.
    var fields = little(20, 2) + little(0x0800, 2) + little(packed == nil ? 0 : 8, 2)
    fields += little(0, 2) + little(0x0021, 2) + little(Int(checksum(part.bytes)), 4)
    fields += little(data.count, 4) + little(part.bytes.count, 4) + little(name.count, 2)
    fields += little(0, 2)
    let offset = output.count
    output += little(0x0403_4B50, 4) + fields + name + data
    return little(0x0201_4B50, 4) + little(20, 2) + fields + little(0, 2) + little(0, 2)
      + little(0, 2) + little(0, 4) + little(offset, 4) + name
  }

  /// Copies an entry as it stands, and gives its line of the directory with its new place.
  mutating func copy(_ entry: ZipEntry, of bytes: [UInt8]) -> [UInt8] {
    var line = Array(bytes[entry.header])
    line.replaceSubrange(42..<46, with: little(output.count, 4))
    output += bytes[entry.record]
    return line
  }

  /// `comment` begins with its length, as the last field of the file.
  func finish(comment: ArraySlice<UInt8> = [0, 0]) -> [UInt8] {
    let directory = lines.flatMap(\.self)
    var bytes = output + directory + little(0x0605_4B50, 4) + little(0, 2) + little(0, 2)
    bytes += little(lines.count, 2) + little(lines.count, 2) + little(directory.count, 4)
    return bytes + little(output.count, 4) + comment
  }

  private func little(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
