internal import CEditLine

/// The terminal on standard input and output: its bytes, its size, its modes, and the signals that
/// come from it.
///
/// From `init` to the end of the process, however it ends, the terminal is given back as it was.
struct TerminalDevice {
  /// Something that happened.
  struct Occurrences: OptionSet {
    let rawValue: Int32

    static let input = Occurrences(rawValue: Int32(CTG_INPUT))
    static let resized = Occurrences(rawValue: Int32(CTG_RESIZED))
    static let continued = Occurrences(rawValue: Int32(CTG_CONTINUED))
    static let interrupted = Occurrences(rawValue: Int32(CTG_INTERRUPTED))
    static let terminated = Occurrences(rawValue: Int32(CTG_TERMINATED))
  }

  /// Takes charge of the terminal; nil when standard input is none.
  init?() {
    guard ctg_open() == 0 else { return nil }
  }

  /// Waits for something to happen; empty when the time, in milliseconds, ran out.
  func wait(atMost milliseconds: Int32?) -> Occurrences {
    Occurrences(rawValue: ctg_wait(milliseconds ?? -1))
  }

  /// Waits for what is typed; empty when the terminal has gone away.
  func read() -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: 16 * 1024) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      count = unsafe ctg_read(start, buffer.count)
    }
  }

  /// Writes text where the cursor stands.
  func write(_ text: String) {
    let bytes = Array(text.utf8)
    unsafe cle_write(bytes, bytes.count)
  }

  /// The rows and columns of the window; 24 and 80 where the terminal does not say.
  static var size: (rows: Int, columns: Int) {
    var rows: Int32 = 0
    var columns: Int32 = 0
    unsafe ctg_size(&rows, &columns)
    return (rows > 0 ? Int(rows) : 24, columns > 0 ? Int(columns) : 80)
  }

  /// Says whether an answer is being read; else a second deadly signal ends the process.
  func setReading(_ isReading: Bool) { ctg_set_reading(isReading ? 1 : 0) }

  /// Gives the terminal to another program.
  func restore() { ctg_restore() }

  /// Takes the terminal back.
  func reclaim() { ctg_reclaim() }

  /// Stops the process, as Ctrl-Z does; `continued` occurs when it runs again.
  func stop() { ctg_stop() }

  /// The columns the C library, and so libedit, gives a code point; below 0 for an unprintable one.
  static func width(of scalar: Unicode.Scalar) -> Int {
    // Most letters of most texts, which need not be looked up.
    if (0x20...0x7E).contains(scalar.value) || (0xC0...0x24F).contains(scalar.value) { return 1 }
    return Int(cle_column_width(scalar.value))
  }
}
