package import Foundation
package import Testing

/// Compares a text with the file `Goldens/NAME` beside the test that asks.
///
/// With `RECORD_GOLDENS=1` in the environment the file is written anew and the test fails, so that
/// a recording is never taken for a pass.
package func expectGolden(
  _ text: String, _ name: String, file: String = #filePath,
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Goldens")
  try expectGolden(text, at: folder.appending(path: name), sourceLocation: sourceLocation)
}

/// Compares a text with a file, or writes it anew as for the other goldens.
package func expectGolden(
  _ text: String, at golden: URL, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
  let name = golden.lastPathComponent
  if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
    let folder = golden.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: golden)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: (try? Data(contentsOf: golden)) ?? Data(), as: UTF8.self)
  guard text != expected else { return }
  let difference = firstDifference(expected, text)
  Issue.record("\(name) differs: \(difference)", sourceLocation: sourceLocation)
}

private func firstDifference(_ expected: String, _ found: String) -> String {
  let left = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let right = found.split(separator: "\n", omittingEmptySubsequences: false)
  for index in 0..<max(left.count, right.count) {
    let wanted = index < left.count ? String(left[index]) : "(nothing)"
    let got = index < right.count ? String(right[index]) : "(nothing)"
    if wanted != got { return "line \(index + 1)\n  wanted: \(wanted)\n  found:  \(got)" }
  }
  return "line breaks"
}
