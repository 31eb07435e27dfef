import ArgumentParser

/// How the program ends; the same in every command.
///
/// Wrong usage is 64, which the argument parser gives by itself.
enum ExitStatus {
  /// There are findings at or above the level that fails.
  static let findings = ExitCode(1)
  /// It could not be done: an unreadable file, bad rules, a store that does not open.
  static let failed = ExitCode(2)
  /// Broken off; what was typed is saved.
  static let interrupted = ExitCode(130)
}
