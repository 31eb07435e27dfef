/// Reads the directory at a zip file's end, and compares it with the entries' own headers.
///
/// The numbered fields are those of the ZIP format, APPNOTE.TXT 6.3, 4.3.7, 4.3.12 and 4.3.16.
struct ZipDirectoryReader {
  let bytes: [UInt8]
  let directory: Range<Int>
  let end: Int
  private let count: Int

  init(_ bytes: [UInt8]) throws(PackageError) {
    guard bytes.starts(with: [0x50, 0x4B]) else { throw PackageError(kindOfOther(bytes)) }
    guard let end = endRecord(bytes) else { throw PackageError(.truncated, offset: bytes.count) }
    let disks = [4, 6].map { number(bytes, end + $0, 2) }
    let counts = [8, 10].map { number(bytes, end + $0, 2) }
    let size = number(bytes, end + 12, 4)
    let start = number(bytes, end + 16, 4)
    guard disks == [0, 0], counts[0] == counts[1], counts[0] < 0xFFFF, start < 0xFFFF_FFFF else {
      throw PackageError(.otherContainer, offset: end)
    }
    guard counts[0] <= ZipArchive.countLimit else {
      throw PackageError(.tooManyEntries, offset: end)
    }
    guard start <= end, size == end - start else {
      throw PackageError(.contradiction, offset: end)
    }
    self.bytes = bytes
    self.end = end
    directory = start..<end
    count = counts[0]
  }

  /// Every entry, in the directory's order.
  func entries() throws(PackageError) -> [ZipEntry] {
    var lines: [Line] = []
    var at = directory.lowerBound
    var total = 0
    var names: Set<String> = []
    while lines.count < count {
      let line = try line(at)
      at = line.header.upperBound
      total += line.size
      guard total <= ZipArchive.totalLimit else { throw line.error(.tooBig) }
      guard names.insert(line.name.lowercased()).inserted else { throw line.error(.duplicateName) }
      lines.append(line)
    }
    guard at == end else { throw PackageError(.contradiction, offset: at) }
    return try entries(lines)
  }

  /// A line of the directory.
  private struct Line {
    let header: Range<Int>
    let name: String
    let nameBytes: ArraySlice<UInt8>
    let flags: Int
    let method: Int
    let checksum: Int
    let packedSize: Int
    let size: Int
    let offset: Int

    func error(_ code: PackageError.Code) -> PackageError {
      PackageError(code, part: name, offset: header.lowerBound)
    }
  }

  private func line(_ at: Int) throws(PackageError) -> Line {
    guard at + 46 <= end, number(bytes, at, 4) == 0x0201_4B50 else {
      throw PackageError(.contradiction, offset: at)
    }
    let lengths = [28, 30, 32].map { number(bytes, at + $0, 2) }
    let next = at + 46 + lengths.reduce(0, +)
    guard next <= end else { throw PackageError(.contradiction, offset: at) }
    let nameBytes = bytes[at + 46..<at + 46 + lengths[0]]
    let line = Line(
      header: at..<next, name: String(decoding: nameBytes, as: UTF8.self), nameBytes: nameBytes,
      flags: number(bytes, at + 8, 2), method: number(bytes, at + 10, 2),
      checksum: number(bytes, at + 16, 4), packedSize: number(bytes, at + 20, 4),
      size: number(bytes, at + 24, 4), offset: number(bytes, at + 42, 4))
    try check(line)
    return line
  }

  private func check(_ line: Line) throws(PackageError) {
    if [line.packedSize, line.size, line.offset].contains(0xFFFF_FFFF) {
      throw line.error(.otherContainer)
    }
    if line.flags & 0x2041 != 0 { throw line.error(.encryptedEntry) }
    guard line.method == 0 || line.method == 8 else { throw line.error(.unknownMethod) }
    guard line.size <= ZipArchive.entryLimit else { throw line.error(.tooBig) }
    // No stream unpacks to more than 1032 times its size, so a bigger claim is a lie.
    let most = line.method == 0 ? line.packedSize : line.packedSize * 1032
    guard line.size <= most, line.method == 8 || line.size == line.packedSize else {
      throw line.error(.contradiction)
    }
  }

  /// Entries must lie one after another; the record of each goes to where the next begins.
  private func entries(_ lines: [Line]) throws(PackageError) -> [ZipEntry] {
    let order = lines.indices.sorted { lines[$0].offset < lines[$1].offset }
    var entries = [ZipEntry?](repeating: nil, count: lines.count)
    for (place, index) in order.enumerated() {
      let line = lines[index]
      let limit =
        place + 1 < order.count ? lines[order[place + 1]].offset : directory.lowerBound
      let data = try data(of: line)
      guard data.upperBound <= limit else { throw line.error(.overlap) }
      entries[index] = ZipEntry(
        name: line.name, size: line.size, checksum: UInt32(truncatingIfNeeded: line.checksum),
        isStored: line.method == 0, data: data, record: line.offset..<limit, header: line.header)
    }
    return entries.compactMap(\.self)
  }

  /// Where an entry's packed bytes stand, if its own header says what the directory says.
  private func data(of line: Line) throws(PackageError) -> Range<Int> {
    let at = line.offset
    guard at + 30 <= directory.lowerBound else { throw line.error(.truncated) }
    guard number(bytes, at, 4) == 0x0403_4B50 else { throw line.error(.contradiction) }
    let nameLength = number(bytes, at + 26, 2)
    let start = at + 30 + nameLength + number(bytes, at + 28, 2)
    guard start + line.packedSize <= directory.lowerBound else { throw line.error(.truncated) }
    let name = bytes[at + 30..<at + 30 + nameLength]
    // Sizes may stand behind the data instead (flag 8), and are zero in the header then.
    let isLater = number(bytes, at + 6, 2) & 8 != 0
    let sizes = [14, 18, 22].map { number(bytes, at + $0, 4) }
    let areSame = sizes == [line.checksum, line.packedSize, line.size]
    guard name == line.nameBytes, number(bytes, at + 8, 2) == line.method,
      number(bytes, at + 6, 2) & 0x2041 == 0, areSame || isLater
    else { throw line.error(.contradiction) }
    return start..<start + line.packedSize
  }
}

/// A number of a few bytes, the least first; the bytes must be there.
private func number(_ bytes: [UInt8], _ at: Int, _ width: Int) -> Int {
  (0..<width).reduce(0) { $0 | Int(bytes[at + $1]) << (8 * $1) }
}

/// Where the last record begins, which a comment of known length may follow.
private func endRecord(_ bytes: [UInt8]) -> Int? {
  guard bytes.count >= 22 else { return nil }
  let first = max(0, bytes.count - 22 - 0xFFFF)
  return (first...bytes.count - 22).reversed().first { at in
    bytes[at] == 0x50 && number(bytes, at, 4) == 0x0605_4B50
      && at + 22 + number(bytes, at + 20, 2) == bytes.count
  }
}
