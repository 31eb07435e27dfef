import Foundation
import TestSupport

/// The project's own Swift files.
enum SourceFiles {
  /// A line of a file.
  struct Line {
    let path: String
    let number: Int
    let text: String

    /// Where it stands, for messages.
    var place: String { "\(path):\(number)" }
  }

  /// The lines of every Swift file below a folder of the project, file by file.
  static func files(below folder: String) throws -> [[Line]] {
    let root = Fixture.root.appending(path: folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
    return try names.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let data = try Data(contentsOf: root.appending(path: name))
      let lines = String(decoding: data, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
      return lines.enumerated().map { index, text in
        Line(path: "\(folder)/\(name)", number: index + 1, text: String(text))
      }
    }
  }
}
