internal import Foundation

/// A file with one line for each event, whole after each.
struct ProbeLog {
  private let file: FileHandle?

  init(path: String) {
    if !FileManager.default.fileExists(atPath: path) {
      _ = FileManager.default.createFile(atPath: path, contents: nil)
    }
    file = FileHandle(forWritingAtPath: path)
  }

  /// Adds a line: what happened, and a text with its control characters and marks made visible.
  func write(_ event: String, _ text: String = "") {
    let line = text.isEmpty ? event : "\(event) \(Self.escaped(text))"
    _ = try? file?.seekToEnd()
    try? file?.write(contentsOf: Data("\(line)\n".utf8))
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let isPlain = scalar.properties.generalCategory != .control && scalar != "\\"
      return isPlain ? String(scalar) : scalar.escaped(asASCII: true)
    }.joined()
  }
}
