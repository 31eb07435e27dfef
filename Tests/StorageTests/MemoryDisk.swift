import Foundation

/// A small file system in memory, unmounted when the test lets go of it.
final class MemoryDisk {
  /// Where it is mounted.
  let path: String

  /// Whether this process may mount one; tried once, for root in a container often may not.
  static let isPossible: Bool = {
    guard geteuid() == 0, let folder = try? TemporaryFolder() else { return false }
    return (try? MemoryDisk(at: folder.path + "/trial", options: "size=64k")) != nil
  }()

  private struct Refused: Error {}

  /// Mounts a disk at a path that does not exist yet, with options such as "size=1m".
  init(at path: String, options: String) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Self.run("/bin/mount", ["-t", "tmpfs", "-o", options, "tmpfs", path])
  }

  deinit {
    try? Self.run("/bin/umount", ["--lazy", path])
  }

  /// Changes the options of the disk, such as "ro".
  func remount(_ options: String) throws {
    try Self.run("/bin/mount", ["-o", "remount,\(options)", path])
  }

  private static func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Refused() }
  }
}
