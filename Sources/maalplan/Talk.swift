import Foundation

/// What the program says to the person beside its results; it goes to standard error.
enum Talk {
  /// Says a text, with a line break after it.
  static func say(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Writes a result to standard output, as it is.
  static func write(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }
}
