import Foundation

/// A run of the probe, a program that works on a store beside the test.
final class StorageProcess {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var unread: [UInt8] = []

  init(_ arguments: [String]) throws {
    let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let folder = URL(fileURLWithPath: tests).deletingLastPathComponent()
    process.executableURL = folder.appendingPathComponent("StorageProbe")
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try output.fileHandleForWriting.close()
  }

  /// The next line; nil when the program has said its last.
  func line() -> String? {
    while true {
      if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
        defer { unread.removeFirst(end + 1) }
        return String(decoding: unread[..<end], as: UTF8.self)
      }
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { return nil }
      unread += more
    }
  }

  /// Gives the program a line.
  func go() throws { try input.fileHandleForWriting.write(contentsOf: Data("\n".utf8)) }

  /// Lets the program end, and returns all it still says.
  func finish() throws -> [String] {
    try input.fileHandleForWriting.close()
    var lines: [String] = []
    while let line = line() { lines.append(line) }
    process.waitUntilExit()
    return lines
  }

  /// Ends the program at this moment, as a power cut would, and returns what it still had said.
  func kill() throws -> [String] {
    Glibc.kill(process.processIdentifier, SIGKILL)
    return try finish()
  }
}
