/// A zip file of which every entry has been checked before any is unpacked.
///
/// Documents come by mail. Names, sizes and places are therefore compared between the two lists
/// that a zip file keeps, and what is too big or lies twice over the same bytes is refused.
package struct ZipArchive: Sendable {
  /// The most bytes of an entry, unpacked.
  package static let entryLimit = 64 << 20
  /// The most bytes of all entries together, unpacked.
  package static let totalLimit = 256 << 20
  /// The most entries.
  package static let countLimit = 4096

  /// The file.
  package let bytes: [UInt8]
  /// What is in it, in the order of its directory.
  package let entries: [ZipEntry]
  /// Where the directory stands.
  let directory: Range<Int>
  /// Where the record after the directory begins that ends the file.
  let end: Int
  private let places: [String: Int]

  /// Reads the directory of a file.
  package init(_ bytes: [UInt8]) throws(PackageError) {
    let reader = try ZipDirectoryReader(bytes)
    self.bytes = bytes
    directory = reader.directory
    end = reader.end
    entries = try reader.entries()
    places = Dictionary(
      entries.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The entry of a name; letters may be large or small, as in office documents.
  package func entry(_ name: String) -> ZipEntry? {
    places[name.lowercased()].map { entries[$0] }
  }

  /// What an entry holds; nil where there is none of that name.
  package func contents(_ name: String) throws(PackageError) -> [UInt8]? {
    guard let entry = entry(name) else { return nil }
    return try contents(entry)
  }

  /// What an entry holds.
  package func contents(_ entry: ZipEntry) throws(PackageError) -> [UInt8] {
    let packed = bytes[entry.data]
    let found = entry.isStored ? Array(packed) : inflated(packed, size: entry.size)
    guard let found, found.count == entry.size, checksum(found) == entry.checksum else {
      throw PackageError(.damaged, part: entry.name, offset: entry.data.lowerBound)
    }
    return found
  }
}

/// An entry of a zip file.
package struct ZipEntry: Sendable, Hashable {
  /// The path in the package, with slashes.
  package let name: String
  /// How many bytes it has, unpacked.
  package let size: Int
  let checksum: UInt32
  let isStored: Bool
  /// Its bytes in the file, as packed.
  let data: Range<Int>
  /// Its own header, data and what follows, up to the next entry.
  let record: Range<Int>
  /// Its line of the directory.
  let header: Range<Int>

  /// The name by which entries are told apart.
  var key: String { name.lowercased() }
}
