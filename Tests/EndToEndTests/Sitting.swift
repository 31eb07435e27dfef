import Foundation
import PseudoTerminals

/// Somebody at the terminal with the program in front of them.
final class Sitting {
  /// The terminal.
  let terminal: PseudoTerminal
  /// What the program had written when somebody last pressed a key worth waiting for.
  private var mark = 0
  /// How a coloured prompt ends.
  private static let promptEnd = Array("›\u{1B}[0m ".utf8)

  /// Sits down: starts the program and, unless told otherwise, waits for its first prompt.
  ///
  /// `isAtHome` starts it in the home folder, where it then writes its files.
  init(
    _ home: Home, _ arguments: [String], environment: [String: String] = [:], rows: Int = 24,
    columns: Int = 80, waits: Bool = true, isAtHome: Bool = false
  ) throws {
    let program = BuiltProgram.path("maalplan")
    terminal = try PseudoTerminal(
      isAtHome ? "/usr/bin/env" : program,
      arguments: (isAtHome ? ["-C", home.path, program] : []) + arguments,
      environment: home.environment.merging(environment) { $1 }, rows: rows, columns: columns)
    if waits { try waitForPrompt() }
  }

  /// Types a line and waits for the prompt that follows: then the program has taken it.
  func enter(_ line: String) throws {
    try press(line)
    try press("\r")
    try waitForPrompt()
  }

  /// Types lines one after another, each after the prompt for it.
  func enter(_ lines: [String]) throws {
    for line in lines { try enter(line) }
  }

  /// Types keys and waits for nothing.
  func press(_ keys: String) throws {
    mark = terminal.output.count
    try terminal.type(keys)
  }

  /// Types bytes a few at a time, and waits for the program to show something of each few.
  func press(_ keys: [UInt8], inPiecesOf size: () -> Int) throws {
    var rest = keys[...]
    while !rest.isEmpty {
      let piece = rest.prefix(size())
      rest = rest.dropFirst(piece.count)
      let seen = terminal.output.count
      try terminal.type(Array(piece))
      // Half a letter shows nothing.
      let isWhole = rest.first.map { $0 & 0xC0 != 0x80 } ?? true
      if isWhole {
        try terminal.wait(until: "something of \(piece)") { terminal.output.count > seen }
      }
    }
    mark = terminal.output.count
  }

  /// Waits until a prompt has come since the last key.
  func waitForPrompt() throws {
    try terminal.wait(until: "the next prompt") { hasWritten(Self.promptEnd) }
  }

  /// Whether the program has written these bytes since the last key.
  private func hasWritten(_ bytes: [UInt8]) -> Bool {
    terminal.output[mark...].firstRange(of: bytes) != nil
  }

  /// Leaves with Ctrl-D on an empty line; how the program ended.
  func leave() throws -> Int {
    try press("\u{4}")
    return try terminal.waitForEnd()
  }

  /// All that was shown, without the answers' wrapping at the screen's edge.
  var transcript: String { terminal.screen.transcript }
}

/// The keys by name.
enum Keys {
  static let enter = "\r"
  static let altEnter = "\u{1B}\r"
  static let backspace = "\u{7F}"
  static let left = "\u{1B}[D"
  static let home = "\u{1B}[H"
  static let end = "\u{1B}[F"
  static let tab = "\t"

  /// The character a letter sends with Ctrl.
  static func control(_ letter: Unicode.Scalar) -> String {
    String(Unicode.Scalar(UInt8(letter.value & 0x1F)))
  }
}
