internal import Foundation

/// The programs of this package, as they were built with the tests.
package enum BuiltProgram {
  /// The file of an executable target.
  package static func path(_ name: String) -> String {
    let tests = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appendingPathComponent(name).path
  }
}
