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

  /// What came of an editor.
  package enum Outcome: Sendable, Hashable {
    /// It wrote another text.
    case changed(String)
    /// The text is as it was.
    case unchanged
    /// It would not start, or its file is gone.
    case failed
  }

  /// Opens the editor on a text and waits.
  ///
  /// The text stands in a file that only its owner may read, which is removed afterwards. What was
  /// written counts, however the editor ended; bytes that are no UTF-8 are taken as Latin-1.
  package func edit(_ text: String) async -> Outcome {
    let folder = FileManager.default.temporaryDirectory
    let file = folder.appending(path: "maalplan-\(UUID().uuidString).txt")
    let privately: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
    let data = Data((text + "\n").utf8)
    guard
      FileManager.default.createFile(atPath: file.path, contents: data, attributes: privately)
    else { return .failed }
    defer { try? FileManager.default.removeItem(at: file) }
    let ended = await run(on: file.path)
    guard let written = try? Data(contentsOf: file) else { return .failed }
    var result =
      String(validating: written, as: UTF8.self)
      ?? String(String.UnicodeScalarView(written.map { Unicode.Scalar($0) }))
    while result.last?.isNewline == true { result.removeLast() }
    if result == text { return ended ? .unchanged : .failed }
    return .changed(result)
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
