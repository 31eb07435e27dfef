import Foundation

/// A folder of a test's own, removed with all it holds when the test lets go of it.
final class TemporaryFolder {
  /// Where the folder lies.
  let path: String

  init() throws {
    let name = "maalplan-storage-\(UUID().uuidString)"
    path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
  }

  deinit {
    _ = unsafe chmod(path, 0o700)
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where a store of the test lies.
  var store: String { path + "/plans.sqlite" }

  /// The permissions of a file, such as "600"; nil where there is none.
  static func permissions(_ path: String) -> String? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    return String(status.st_mode & 0o777, radix: 8)
  }

  /// Gives the folder and what it holds to the user that probes run as.
  func giveToOrdinaryUser() {
    guard geteuid() == 0 else { return }
    _ = unsafe chown(path, 65534, 65534)
    for name in FileManager.default.enumerator(atPath: path)?.compactMap({ $0 as? String }) ?? [] {
      _ = unsafe chown("\(path)/\(name)", 65534, 65534)
    }
  }

  /// What makes a probe run without the rights of root; nothing where the test has none itself.
  static let asOrdinaryUser = geteuid() == 0 ? ["user=65534"] : []
}
