import Foundation
import PseudoTerminals

/// The probe at its first prompt, on a pseudo-terminal, and the file it writes its answers to.
final class ProbeSession {
  let terminal: PseudoTerminal
  private let log: URL

  init(
    _ options: [String] = [], environment: [String: String] = [:], rows: Int = 24,
    columns: Int = 60, reflows: Bool = true, prompt: String = "svar ›"
  ) throws {
    log = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).log")
    var variables = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"]
    variables.merge(environment) { $1 }
    terminal = try PseudoTerminal(
      BuiltProgram.path("TerminalProbe"), arguments: ["log=\(log.path)"] + options,
      environment: variables, rows: rows, columns: columns, reflows: reflows)
    try terminal.wait(for: prompt)
  }

  deinit { try? FileManager.default.removeItem(at: log) }

  /// The path of the log, for a probe that something else starts.
  var logPath: String { log.path }

  /// What the console gave so far, one event a line, without the drafts.
  var events: [String] { lines.filter { !$0.hasPrefix("draft") } }

  /// The drafts the console gave so far.
  var drafts: [String] { lines.filter { $0.hasPrefix("draft") } }

  private var lines: [String] {
    let text = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init)
  }

  /// Types keys and then waits until the console has given so many events.
  func type(_ keys: String, events count: Int) throws {
    try terminal.type(keys)
    try wait(events: count)
  }

  /// Waits until the console has given so many events.
  func wait(events count: Int) throws {
    try terminal.wait(until: "\(count) events; there are \(events)") { events.count >= count }
  }

  /// Types keys and Enter; what the console gave for the first line of this session.
  func answer(_ keys: String) throws -> String {
    try type(keys + "\r", events: 1)
    return events[0]
  }
}

/// The keys by name.
enum Keys {
  static let enter = "\r"
  static let escape = "\u{1B}"
  static let altEnter = "\u{1B}\r"
  static let backspace = "\u{7F}"
  static let left = "\u{1B}[D"
  static let right = "\u{1B}[C"
  static let up = "\u{1B}[A"
  static let down = "\u{1B}[B"
  static let home = "\u{1B}[H"
  static let end = "\u{1B}OF"
  static let delete = "\u{1B}[3~"
  static let controlLeft = "\u{1B}[1;5D"
  static let controlRight = "\u{1B}[1;5C"

  /// The character a letter sends with Ctrl.
  static func control(_ letter: Unicode.Scalar) -> String {
    String(Unicode.Scalar(UInt8(letter.value & 0x1F)))
  }
}
