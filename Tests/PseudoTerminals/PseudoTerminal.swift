internal import CPseudoTerminal

/// A program running on a terminal of its own, with somebody at the keys.
///
/// Nothing here sleeps: every wait is for something the program does, and fails with what is on the
/// screen when it has not happened in time.
package final class PseudoTerminal {
  /// What the program shows.
  package private(set) var screen: Screen
  /// All bytes the program has written.
  package private(set) var output: [UInt8] = []

  private let terminal: Int32
  /// The program's process.
  package var processID: Int32 { process }

  private let process: Int32
  private let reflows: Bool
  private var status: Int?
  private var isOpen = true

  /// A wait that was in vain.
  package struct Failure: Error, CustomStringConvertible {
    /// What was waited for, and the screen at the end.
    package let description: String
  }

  /// How long the program may take for anything.
  private static let patience = Duration.seconds(30)

  /// Starts the program at a path, with arguments after its own name.
  ///
  /// It gets no environment variables but those given. `reflows` says whether the terminal wraps
  /// its text anew when it is resized. Throws where the system has no pseudo-terminal to give.
  package init(
    _ path: String, arguments: [String] = [], environment: [String: String] = [:],
    rows: Int = 24, columns: Int = 80, reflows: Bool = true
  ) throws {
    screen = Screen(rows: rows, columns: columns)
    self.reflows = reflows
    let arguments = [path] + arguments
    let variables = environment.map { "\($0.key)=\($0.value)" }
    var process: Int32 = 0
    terminal = unsafe cpt_start(
      arguments.flatMap(\.utf8CString) + [0], Int32(arguments.count),
      variables.flatMap(\.utf8CString) + [0], Int32(variables.count),
      Int32(rows), Int32(columns), &process)
    self.process = process
    if terminal < 0 { throw Failure(description: "no pseudo-terminal for \(path)") }
  }

  deinit {
    if status == nil {
      cpt_signal(process, 9)
      while cpt_status(process) == -1 {}
    }
    if isOpen { cpt_close(terminal) }
  }

  /// Types keys; "\r" is Enter.
  package func type(_ keys: String) throws { try type(Array(keys.utf8)) }

  /// Types bytes; reads what the program writes meanwhile.
  package func type(_ keys: [UInt8]) throws {
    var rest = keys[...]
    try wait(until: "the program has read \(keys.count) bytes") {
      let count = unsafe rest.withUnsafeBufferPointer { bytes in
        unsafe bytes.baseAddress.map { unsafe cpt_write(terminal, $0, bytes.count) } ?? 0
      }
      rest = rest.dropFirst(count)
      return rest.isEmpty
    }
  }

  /// Pastes a text, as a terminal does that marks pastes.
  package func paste(_ text: String) throws { try type("\u{1B}[200~\(text)\u{1B}[201~") }

  /// Gives the window another size.
  package func resize(rows: Int, columns: Int) {
    readWhatIsThere(milliseconds: 0)
    screen.resize(rows: rows, columns: columns, reflows: reflows)
    cpt_resize(terminal, Int32(rows), Int32(columns))
  }

  /// Sends a signal to the program.
  package func signal(_ number: Int32) { cpt_signal(process, number) }

  /// Sends a signal to the programs that read the terminal now.
  package func signalForeground(_ number: Int32) {
    cpt_signal(-cpt_foreground_group(terminal), number)
  }

  /// Takes the terminal away.
  package func hangUp() {
    isOpen = false
    cpt_close(terminal)
  }

  /// Whether the terminal edits and echoes lines by itself, as a program finds it and must leave it.
  package var isCooked: Bool { cpt_is_cooked(terminal) == 1 }
}

// MARK: - Waiting

extension PseudoTerminal {
  /// Waits until the screen, or anything else, is as wanted.
  package func wait(until wish: String, _ isFulfilled: () throws -> Bool) throws {
    let clock = ContinuousClock()
    let deadline = clock.now + Self.patience
    while try !isFulfilled() {
      let isOver = hasEnded
      readWhatIsThere(milliseconds: 20)
      if try isFulfilled() { return }
      if isOver || clock.now > deadline {
        throw Failure(description: "waited for \(wish)\n\(report)")
      }
    }
  }

  /// Waits until a text is on the screen.
  package func wait(for text: String) throws {
    try wait(until: "\"\(text)\" on the screen") { screen.text.contains(text) }
  }

  /// Waits until the cursor's row is this text.
  package func wait(forRow text: String) throws {
    try wait(until: "the row \"\(text)\"") { screen.currentRow == text }
  }

  /// Waits until the program has ended; its exit code, or 128 and the signal that ended it.
  package func waitForEnd() throws -> Int {
    try wait(until: "the end of the program") { hasEnded }
    readWhatIsThere(milliseconds: 0)
    return status ?? -1
  }

  private var hasEnded: Bool {
    if status == nil {
      let code = cpt_status(process)
      if code >= 0 { status = Int(code) }
    }
    return status != nil
  }

  private var report: String {
    let frame = String(repeating: "-", count: screen.columns)
    let place = "cursor: row \(screen.row), column \(screen.column)"
    return "\(frame)\n\(screen.text)\n\(frame)\n\(place)"
  }

  private func readWhatIsThere(milliseconds: Int32) {
    guard isOpen else { return }
    var wait = milliseconds
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    while true {
      let count = unsafe cpt_read(terminal, &buffer, buffer.count, wait)
      guard count > 0 else { return }
      output += buffer[..<count]
      screen.write(buffer[..<count])
      wait = 0
    }
  }
}
