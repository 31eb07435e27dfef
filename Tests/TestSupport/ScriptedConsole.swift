package import Dialogues
package import TextLayout

/// A console that is read from a script and writes a transcript: what a person would have seen.
package final class ScriptedConsole: Console {
  /// Everything shown, asked and answered, as it would stand on a terminal.
  package private(set) var transcript = ""
  /// The requests made, in order.
  package private(set) var requests: [LineRequest] = []
  private var script: [LineEvent]
  private let layout: Layout
  private var endsBlank = false

  /// Makes a console on which the events of a script happen one after another; then input ends.
  package init(_ script: [LineEvent], width: Int = 80) {
    self.script = script
    layout = Layout(width: width)
  }

  /// Makes a console on which the lines are typed.
  package convenience init(lines: [String], width: Int = 80) {
    self.init(lines.map { .line($0) }, width: width)
  }

  package func show(_ blocks: [Block]) {
    transcript += layout.render(blocks, after: endsBlank)
    if let last = blocks.last { endsBlank = last == .blank }
  }

  package func read(_ request: LineRequest) -> LineEvent {
    requests.append(request)
    endsBlank = false
    let event = script.isEmpty ? LineEvent.endOfInput : script.removeFirst()
    let typed = Self.typed(event)
    let seen = request.isHidden && !typed.isEmpty ? "•••" : typed
    transcript += "\(request.prompt) › \(seen)\n"
    return event
  }

  private static func typed(_ event: LineEvent) -> String {
    switch event {
    case .line(let text): text
    case .interrupted(let text): text + "^C"
    case .editorRequested(let text): text + "^X^E"
    case .endOfInput: "^D"
    case .hangUp(let text): text
    }
  }
}
