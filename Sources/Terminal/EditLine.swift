internal import CEditLine

/// libedit's line editor, which draws what it is told to and knows nothing else.
///
/// Each key libedit asks for is answered by `input`: a printable character (which libedit inserts
/// itself, as that is fast), `showKey` (which calls `show`, where the text may be replaced),
/// `newlineKey` (which ends the line) or `clearScreenKey`. There is one in a process. No pointer to
/// it or from it leaves this file.
@safe final class EditLine {
  static let showKey: Int32 = 0x80
  static let newlineKey: Int32 = 0x0D
  static let clearScreenKey: Int32 = 0x0C
  /// Stands in a prompt before and after characters that take no columns.
  static let escape: Int32 = 0x01

  private let handle: OpaquePointer
  private var prompt: UnsafeMutableBufferPointer<wchar_t>
  private var input: () -> Int32 = { newlineKey }
  private var show: () -> Void = {}

  /// Takes over standard input and output; nil where libedit cannot.
  init?(program: String) {
    guard cle_use_utf8_locale() == 0, let handle = unsafe cle_open(program) else { return nil }
    unsafe self.handle = handle
    unsafe prompt = .allocate(capacity: 1)
    unsafe prompt.initialize(repeating: 0)
    unsafe cle_set_context(handle, Unmanaged.passUnretained(self).toOpaque())
    unsafe cle_set_prompt(handle, { unsafe EditLine.of($0).promptPointer }, Self.escape)
    unsafe cle_set_input(handle, { unsafe EditLine.answer($0, $1) })
    let isBound = unsafe cle_bind_only(
      handle, { handle, _ in unsafe EditLine.showText(handle) }, Self.showKey)
    guard isBound == 0, unsafe cle_keep_raw(handle) == 0 else { return nil }
  }

  deinit {
    unsafe el_end(handle)
    unsafe prompt.deallocate()
  }

  /// Reads until `input` answers with `newlineKey`; false when the terminal gave up before that.
  func readLine(
    prompt text: [Int32], input: @escaping () -> Int32, show: @escaping () -> Void
  ) -> Bool {
    setPrompt(text)
    self.input = input
    self.show = show
    defer {
      self.input = { Self.newlineKey }
      self.show = {}
    }
    var count: Int32 = 0
    return unsafe el_wgets(handle, &count) != nil
  }

  /// Replaces code points of the text that libedit has, without drawing.
  ///
  /// `cursor` is where its cursor stands, `newCursor` where it is to stand.
  func replace(
    _ range: Range<Int>, with new: ArraySlice<Unicode.Scalar>, cursor: Int, newCursor: Int
  ) {
    unsafe el_cursor(handle, Int32(range.upperBound - cursor))
    unsafe el_deletestr(handle, Int32(range.count))
    if !new.isEmpty {
      let text = new.map { wchar_t(bitPattern: $0.value) } + [0]
      unsafe el_winsertstr(handle, text)
    }
    unsafe el_cursor(handle, Int32(newCursor - range.lowerBound - new.count))
  }

  /// Draws prompt and text where the terminal's cursor stands, which must be the start of a row.
  func redraw() { unsafe cle_redraw(handle) }

  /// Learns the window's size anew.
  func resize() { unsafe el_resize(handle) }
}

// MARK: - Called by libedit

extension EditLine {
  private static func of(_ handle: OpaquePointer) -> EditLine {
    guard let context = unsafe cle_context(handle) else {
      preconditionFailure("libedit lost its context")
    }
    return unsafe Unmanaged<EditLine>.fromOpaque(context).takeUnretainedValue()
  }

  private static func answer(_ handle: OpaquePointer, _ code: UnsafeMutablePointer<wchar_t>)
    -> Int32
  {
    unsafe code.pointee = of(handle).input()
    return 1
  }

  private static func showText(_ handle: OpaquePointer) -> UInt8 {
    unsafe of(handle).show()
    return UInt8(CC_REFRESH)
  }

  /// libedit reads the prompt again at each redrawing, so it must stay where it is.
  private func setPrompt(_ text: [Int32]) {
    unsafe prompt.deallocate()
    unsafe prompt = .allocate(capacity: text.count + 1)
    _ = unsafe prompt.initialize(fromContentsOf: text + [0])
  }

  private var promptPointer: UnsafeMutablePointer<wchar_t> {
    guard let start = unsafe prompt.baseAddress else {
      preconditionFailure("the prompt has a terminator")
    }
    return unsafe start
  }
}
