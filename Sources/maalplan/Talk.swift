import Foundation

/// What the program says to the person beside its results; it goes to standard error.
enum Talk {
  /// Says a text, with one line break at its end.
  static func say(_ text: String) {
    let line = text.hasSuffix("\n") ? text : text + "\n"
    FileHandle.standardError.write(Data(line.utf8))
  }

  /// Writes a result to standard output, as it is.
  static func write(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }
}
