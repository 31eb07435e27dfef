import ArgumentParser
import Foundation
import TextLayout

/// What the program says to the person beside its results; it goes to standard error.
enum Talk {
  /// Says a text, with one line break at its end; no name of a file in it steers the terminal.
  static func say(_ text: String) {
    let safe = HarmlessText.of(text, controls: .shown)
    let line = safe.hasSuffix("\n") ? safe : safe + "\n"
    // Where nobody can hear, there is nobody to tell.
    try? FileHandle.standardError.write(contentsOf: Data(line.utf8))
  }

  /// Writes a result to standard output, as it is; ends the program with 2 where that fails.
  static func write(_ text: String) { write(bytes: Data(text.utf8)) }

  /// Writes a result that may be no text.
  static func write(bytes: Data) {
    do {
      try FileHandle.standardOutput.write(contentsOf: bytes)
    } catch {
      say(spoken("output.failed"))
      exit(ExitStatus.failed.rawValue)
    }
  }
}

extension String {
  /// A name on one line: a file may be called anything.
  var onOneLine: String {
    HarmlessText.of(self, controls: .shown).split(separator: "\n").joined(separator: " ")
  }
}
