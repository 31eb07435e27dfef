package import Dialogues

/// One answer on its way: what each key does to it, without a terminal.
package struct LineEditor {
  /// What is to be done after a key.
  package enum Effect: Sendable, Hashable {
    /// The text or the cursor changed, or nothing did.
    case show
    /// Words are to be listed below the text.
    case list([String])
    /// The screen is to be cleared.
    case clearScreen
    /// The program is to be stopped.
    case suspend
    /// The person is done.
    case finish(LineEvent)
  }

  /// The text as it stands.
  package private(set) var buffer: EditBuffer
  private var history: LineHistory
  /// Whether no key has touched the text that stood on the line from the start.
  private var isUntouched: Bool
  private let complete: (String) -> [Completion]

  /// Begins with what the request asks for.
  package init(_ request: LineRequest) {
    buffer = EditBuffer(TypedText.cleaned(request.prefill))
    isUntouched = !buffer.scalars.isEmpty
    history = LineHistory(request.history)
    complete = request.complete
  }

  /// Whether nothing is being written: the line is empty, or no key has touched what stood on it.
  package var isResting: Bool { buffer.scalars.isEmpty || isUntouched }

  /// The text as it is handed over and kept.
  package var text: String { TypedText.cleaned(buffer.text) }

  /// Does what a key asks for.
  ///
  /// A colon as the first key takes the text away that stood on the line from the start: it begins a
  /// command, and what stood there stands in the plan. Undoing brings it back. The key that ends the
  /// input does so on an untouched line as on an empty one.
  package mutating func handle(_ key: Key) -> Effect {
    defer { isUntouched = false }
    switch key {
    case .text(":") where isUntouched: buffer.replace(all: true, with: ":")
    case .text(let scalar):
      if let scalar = TypedText.cleaned(scalar) { buffer.type(scalar) }
    case .paste(let bytes):
      let text = TypedText.cleaned(bytes)
      if !text.isEmpty { buffer.insert(text) }
    case .edit(let command): buffer.perform(command)
    case .up: moveUp()
    case .down: moveDown()
    case .tab: return completeText()
    case .endOfInput:
      if buffer.scalars.isEmpty || isUntouched { return .finish(.endOfInput) }
      buffer.perform(.deleteForward)
    case .enter: return .finish(.line(text))
    case .interrupt: return .finish(.interrupted(text))
    case .editor: return .finish(.editorRequested(text))
    case .suspend: return .suspend
    case .clearScreen: return .clearScreen
    }
    return .show
  }

  private mutating func moveUp() {
    if buffer.moveLine(up: true) { return }
    take(history.older(leaving: buffer.text))
  }

  private mutating func moveDown() {
    if buffer.moveLine(up: false) { return }
    take(history.newer(leaving: buffer.text))
  }

  /// A line of the history is cleaned when it is wanted: there may be hundreds, and most never are.
  private mutating func take(_ line: String?) {
    if let line { buffer.replace(all: true, with: TypedText.cleaned(line)) }
  }

  private mutating func completeText() -> Effect {
    let before = buffer.textBeforeCursor
    switch CompletionStep(offers: complete(before), before: before) {
    case .nothing: return .show
    case .list(let labels): return .list(labels)
    case .replace(let text):
      buffer.replace(with: TypedText.cleaned(text))
      return .show
    }
  }
}
