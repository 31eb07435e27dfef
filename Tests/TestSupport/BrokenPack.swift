package import Diagnostics
package import Foundation

/// Rules with one mistake in them, or ten, otherwise perfect: a folder's worth of files.
package struct BrokenPack: Sendable, CustomStringConvertible {
  /// Its number and what is wrong, as its file is called.
  package let name: String
  /// Its files, relative to the folder of all packs.
  package let files: [String]

  package var description: String { name }

  private static let folder = Fixture.root.appending(path: "Tests/Fixtures/broken-packs")

  /// All packs, by number.
  package static let all: [BrokenPack] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasSuffix(".txt") }.sorted().map { name in
      if name.hasSuffix(".json") {
        return BrokenPack(name: String(name.dropLast(".json".count)), files: [name])
      }
      let inside = try? FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: name).path)
      return BrokenPack(name: name, files: (inside ?? []).sorted().map { "\(name)/\($0)" })
    }
  }()

  /// Where its files stand on the disk.
  package var paths: [String] { files.map { Self.folder.appending(path: $0).path } }

  /// Where everything that is said about it is written down.
  package var expected: URL { Self.folder.appending(path: name + ".txt") }

  /// Its files as they are read.
  package func sources() throws -> [Source] {
    try zip(files, paths).map { name, path in
      Source(name: name, bytes: [UInt8](try Data(contentsOf: URL(filePath: path))))
    }
  }
}
