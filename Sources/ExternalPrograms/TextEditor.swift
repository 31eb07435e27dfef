import Foundation
import Subprocess

/// The editor a person writes longer texts in: the one `VISUAL`, else `EDITOR`, names.
package struct TextEditor: Sendable {
  private let command: String

  /// Finds the editor in an environment; without either variable it is `nano` where there is one,
  /// which newcomers can leave, else `vi`.
  package init(environment: [String: String]) {
    let named = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self)
    command =
      named.first { !$0.isEmpty }
      ?? (FileManager.default.isExecutableFile(atPath: "/usr/bin/nano") ? "nano" : "vi")
  }

  /// Opens the editor on a text and waits; nil when nothing came of it.
  ///
  /// The text stands in a file that only its owner may read, which is removed afterwards. Nothing
  /// comes of it when the editor cannot start or fails, or when the text is the same as before.
  package func edit(_ text: String) async -> String? {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appending(path: "maalplan-\(UUID().uuidString).txt")
    let privately: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
    let data = Data((text + "\n").utf8)
    guard
      FileManager.default.createFile(atPath: file.path, contents: data, attributes: privately)
    else { return nil }
    defer { try? FileManager.default.removeItem(at: file) }
    guard await run(on: file.path), let written = try? Data(contentsOf: file) else { return nil }
    var result = String(decoding: written, as: UTF8.self)
    while result.last?.isNewline == true { result.removeLast() }
    return result == text ? nil : result
  }

  /// The variable may hold arguments, as in `EDITOR="code --wait"`, so a shell takes it apart.
  private func run(on path: String) async -> Bool {
    let result = try? await Subprocess.run(
      .name("sh"), arguments: ["-c", "\(command) \"$1\"", "editor", path],
      input: .currentStandardInput, output: .currentStandardOutput,
      error: .currentStandardError)
    return result?.terminationStatus.isSuccess ?? false
  }
}
