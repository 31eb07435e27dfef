import Foundation
import Plans
import PseudoTerminals
import Storage

/// A person's home folder of a test's own, removed with all it holds when the test lets go of it.
///
/// It lies in memory where there is such a place: what is tested is that the program waits for the
/// disk, not how long a disk takes.
final class Home {
  /// Where it lies.
  let path: String

  init() throws {
    let memory = "/dev/shm"
    let isThere = FileManager.default.isWritableFile(atPath: memory)
    let parent = isThere ? memory : FileManager.default.temporaryDirectory.path
    path = "\(parent)/maalplan-home-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The store that the program keeps its plans in when nobody names another.
  var store: String { path + "/data/maalplan/plans.sqlite" }

  /// The store, opened beside the program.
  func plans() throws -> PlanStore { try PlanStore(path: store) }

  /// The environment of somebody at home at an ordinary terminal.
  var environment: [String: String] {
    [
      "HOME": path, "XDG_DATA_HOME": path + "/data", "TERM": "xterm-256color", "LANG": "C.UTF-8",
      "PATH": "/usr/bin:/bin", "TMPDIR": path, "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// Writes a file in the home folder; its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = "\(path)/\(name)"
    try Data(text.utf8).write(to: URL(filePath: file))
    return file
  }

  /// The text of a file in the home folder.
  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(path)/\(name)")), as: UTF8.self)
  }
}
