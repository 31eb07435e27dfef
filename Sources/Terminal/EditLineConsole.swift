package import Dialogues
package import TextLayout

/// A console on a terminal, with line editing by libedit.
///
/// The answer lives in a `LineEditor`; libedit is given what is to be seen of it, a `ShownText`,
/// and draws that. There can be one such console in a process. It is closed by `close()` or by the
/// end of the process; in between the terminal is raw, so that nothing typed between two prompts is
/// lost.
package final class EditLineConsole: Console {
  private let device: TerminalDevice
  private let editLine: EditLine
  private let words: TerminalWords
  private let facts: TerminalFacts
  private var layout: Layout
  private var decoder = KeyDecoder()
  private var endsBlank = false
  /// The columns of the screen when the prompt was drawn.
  private var drawnColumns = 0
  private var reading = Reading(
    LineRequest(prompt: ""), prompt: PromptText("", sign: "", isColoured: false))

  /// What belongs to the answer being read.
  private struct Reading {
    let prompt: PromptText
    let keepDraft: (String) -> Void
    let isHidden: Bool
    let news: News
    var editor: LineEditor
    /// What libedit has.
    var shown = ShownText()
    /// What it is to have.
    var wanted = ShownText()
    /// Whether keys were taken since `wanted` was chosen.
    var isStale = false
    var draft: Draft
    var outcome: LineEvent?

    init(_ request: LineRequest, prompt: PromptText) {
      self.prompt = prompt
      keepDraft = request.keepDraft
      isHidden = request.isHidden
      news = request.news
      editor = LineEditor(request)
      draft = Draft(kept: editor.buffer)
    }
  }

  /// Takes over the terminal on standard input and output; nil when they are none.
  ///
  /// - Parameters:
  ///   - facts: what is known of the terminal; its width is measured anew for each `show`.
  ///   - words: the few words the console says itself.
  package init?(facts: TerminalFacts, words: TerminalWords) {
    guard let device = TerminalDevice() else { return nil }
    guard let editLine = EditLine(program: "maalplan") else {
      device.restore()
      return nil
    }
    self.device = device
    self.editLine = editLine
    self.words = words
    self.facts = facts
    layout = facts.layout
  }

  /// Shows the blocks, in order, below what is there already.
  package func show(_ blocks: [Block]) {
    layout.width = facts.textWidth(columns: TerminalDevice.size.columns)
    device.write(layout.render(blocks, after: endsBlank))
    if let last = blocks.last { endsBlank = last == .blank }
  }

  /// Reads one answer or command; waits until the person is done with it.
  package func read(_ request: LineRequest) -> LineEvent {
    let prompt = PromptText(request.prompt, sign: words.promptSign, isColoured: layout.colour)
    reading = Reading(request, prompt: prompt)
    endsBlank = false
    drawnColumns = 0
    device.setReading(true)
    let isDone = editLine.readLine(
      prompt: prompt.codes, input: { self.nextCode() }, show: { self.synchronise() })
    device.setReading(false)
    if let outcome = reading.outcome {
      if case .line(let text) = outcome { settle(text) }
      return outcome
    }
    precondition(!isDone, "a line ends only by an outcome")
    return hangUp()
  }

  /// Gives the terminal to another program, such as an editor; call between two readings.
  package func suspend() { device.restore() }

  /// Takes the terminal back after `suspend`.
  package func resume() { device.reclaim() }

  /// Gives the terminal back for good.
  package func close() { device.restore() }
}

// MARK: - Keys

extension EditLineConsole {
  /// The next thing for libedit to do.
  private func nextCode() -> Int32 {
    if drawnColumns == 0 {
      drawnColumns = TerminalDevice.size.columns
      chooseShown()
    }
    if reading.wanted != reading.shown { return EditLine.showKey }
    if reading.outcome != nil { return EditLine.newlineKey }
    while true {
      switch nextOccurrence() {
      case .key(let key):
        if let code = code(for: key) { return code }
      case .settled:
        chooseShown()
        if reading.wanted != reading.shown { return EditLine.showKey }
      case .resized: redrawResized()
      case .continued: redrawContinued()
      case .interrupted: return finish(.interrupted(reading.editor.text))
      case .hangUp: return finish(hangUp())
      }
    }
  }

  private func code(for key: Key) -> Int32? {
    reading.draft.countKey()
    switch reading.editor.handle(key) {
    case .show:
      // Of many keys that came at once, as in a paste that the terminal does not mark, what the last
      // one leaves is shown: a long text takes time to show.
      guard decoder.isEmpty, !reading.isStale else {
        reading.isStale = true
        return nil
      }
      return codeToShow(after: key)
    case .clearScreen: return EditLine.clearScreenKey
    case .finish(let outcome): return finish(outcome)
    case .list(let labels):
      list(labels)
      return nil
    case .suspend:
      keepDraft()
      leaveText()
      device.stop()
      return nil
    }
  }

  /// A character at the cursor is left to libedit, which need not look at the whole text for it.
  private func codeToShow(after key: Key) -> Int32? {
    chooseShown()
    let (shown, wanted) = (reading.shown, reading.wanted)
    if wanted == shown { return nil }
    guard case .text(let typed) = key, !wanted.isWindow, !shown.isWindow,
      wanted.scalars.count == shown.scalars.count + 1, wanted.cursor == shown.cursor + 1,
      wanted.scalars[shown.cursor] == typed
    else { return EditLine.showKey }
    reading.shown = wanted
    return Int32(bitPattern: typed.value)
  }

  private func finish(_ outcome: LineEvent) -> Int32 {
    reading.outcome = outcome
    if reading.isStale { chooseShown() }
    guard reading.isHidden, !reading.editor.buffer.scalars.isEmpty else {
      return reading.wanted == reading.shown ? EditLine.newlineKey : EditLine.showKey
    }
    // How long a text is may tell whose it is, once the texts are shown.
    reading.wanted = ShownText(
      of: EditBuffer(HiddenText.whole), promptWidth: reading.prompt.width, rows: rows,
      height: TerminalDevice.size.rows, summary: words.longText)
    return reading.wanted == reading.shown ? EditLine.newlineKey : EditLine.showKey
  }

  private func hangUp() -> LineEvent {
    // What was typed just before is still to be read.
    while let key = decoder.next() {
      guard case .show = reading.editor.handle(key) else { break }
    }
    keepDraft()
    return .hangUp(reading.editor.text)
  }
}

// MARK: - Waiting

extension EditLineConsole {
  private enum Occurrence {
    case key(Key)
    /// No more keys are there for now, and what they did is not on the screen.
    case settled
    case resized
    case continued
    case interrupted
    case hangUp
  }

  private func nextOccurrence() -> Occurrence {
    while true {
      if let key = decoder.next() { return .key(key) }
      if reading.isStale { return .settled }
      if reading.draft.isOverdue { keepDraft() }
      let found = device.wait(atMost: patience)
      if found.isEmpty {
        if let key = decoder.next(isLate: true) { return .key(key) }
        keepDraft()
        showNews()
        continue
      }
      if found.contains(.input) {
        let bytes = device.read()
        if bytes.isEmpty { return .hangUp }
        decoder.append(bytes)
      }
      if found.contains(.terminated) { return .hangUp }
      if found.contains(.interrupted) { return .interrupted }
      if found.contains(.continued) { return .continued }
      if found.contains(.resized) { return .resized }
    }
  }

  /// Milliseconds to wait for more; nil for ever.
  private var patience: Int32? {
    switch decoder.patience {
    case .escape: 200
    case .sequence: 1000
    case .paste: 2000
    case .none: reading.draft.isDue(for: reading.editor.buffer) ? 400 : patienceForNews
    }
  }

  /// Milliseconds until there is news to show; only a line that nobody is at is moved for it.
  private var patienceForNews: Int32? {
    guard reading.editor.isResting, let wait = reading.news.wait() else { return nil }
    let parts = wait.components
    // Rounded up, and an hour at most: a wait that is too short would be asked again at once.
    let milliseconds = parts.seconds * 1000 + parts.attoseconds / 1_000_000_000_000_000 + 1
    return Int32(min(max(milliseconds, 400), 3_600_000))
  }

  /// Shows what there is to say above a line that nobody is at.
  private func showNews() {
    guard reading.editor.isResting, reading.news.wait() == .zero else { return }
    let blocks = reading.news.take()
    guard !blocks.isEmpty else { return }
    leaveAbove(rows)
    show(blocks)
    endsBlank = false
    redraw()
  }

  private func keepDraft() {
    if reading.draft.keep(reading.editor.buffer) { reading.keepDraft(reading.editor.text) }
  }
}

// MARK: - Drawing

extension EditLineConsole {
  private var rows: ScreenRows {
    ScreenRows(columns: TerminalDevice.size.columns, width: TerminalDevice.width)
  }

  /// Chooses what is to be seen, after a change of the text or of the window.
  private func chooseShown() {
    reading.isStale = false
    reading.wanted = ShownText(
      of: reading.isHidden ? HiddenText.of(reading.editor.buffer) : reading.editor.buffer,
      promptWidth: reading.prompt.width, rows: rows,
      height: TerminalDevice.size.rows, summary: words.longText)
  }

  /// Gives libedit what is to be seen in place of what is; it draws the difference.
  private func synchronise() {
    let old = reading.shown
    let new = reading.wanted
    let head = zip(old.scalars, new.scalars).prefix { $0 == $1 }.count
    let room = min(old.scalars.count, new.scalars.count) - head
    let tail = zip(old.scalars.reversed(), new.scalars.reversed()).prefix(room)
      .prefix { $0 == $1 }.count
    editLine.replace(
      head..<(old.scalars.count - tail), with: new.scalars[head..<(new.scalars.count - tail)],
      cursor: old.cursor, newCursor: new.cursor)
    reading.shown = new
  }

  /// Writes a line of several rows once more when it is done, so that no word is broken any longer.
  private func settle(_ text: String) {
    guard !reading.isHidden, !reading.shown.isWindow else { return }
    let count = reading.shown.place(promptWidth: reading.prompt.width, rows: rows).count
    guard count > 1, count < TerminalDevice.size.rows else { return }
    device.write("\r\u{1B}[\(count)A \u{1B}[J\r")
    layout.width = facts.textWidth(columns: TerminalDevice.size.columns)
    let prompt = StyledText(reading.prompt.text + " ", .prompt)
    device.write(layout.render([.paragraph(prompt + StyledText(text), hanging: 2)]))
  }

  /// Moves below the text.
  private func leaveText() {
    let place = reading.shown.place(promptWidth: reading.prompt.width, rows: rows)
    device.write(String(repeating: "\n", count: place.count - place.row) + "\r")
  }

  private func list(_ labels: [String]) {
    leaveText()
    // A label is one thing, and not broken.
    let whole = labels.map { $0.replacing(" ", with: "\u{A0}") }
    let words = StyledText(whole.joined(separator: "   "), .hint)
    layout.width = facts.textWidth(columns: TerminalDevice.size.columns)
    device.write(layout.render([.paragraph(words, indent: 2)]))
    redraw()
  }

  /// Draws prompt and text where the cursor stands.
  private func redraw() {
    chooseShown()
    synchronise()
    editLine.redraw()
  }

  private func redrawContinued() {
    device.reclaim()
    device.write("\r")
    drawnColumns = TerminalDevice.size.columns
    editLine.resize()
    redraw()
  }

  /// Draws again where the prompt is now.
  ///
  /// Most terminals wrap the rows anew at the new width; the others leave them as they were.
  private func redrawResized() {
    leaveAbove(
      facts.reflows ? rows : ScreenRows(columns: drawnColumns, width: TerminalDevice.width))
    drawnColumns = rows.columns
    editLine.resize()
    redraw()
  }

  /// Takes prompt and text off the screen, where they were drawn on such rows.
  private func leaveAbove(_ drawn: ScreenRows) {
    let row = reading.shown.place(promptWidth: reading.prompt.width, rows: drawn).row
    let up = min(row, TerminalDevice.size.rows - 1)
    // Erased from the second column on: tmux keeps what is erased from the first place of the screen
    // in its history, and shows it again in a wider window.
    device.write("\r" + (up > 0 ? "\u{1B}[\(up)A" : "") + " \u{1B}[J\r")
  }
}
