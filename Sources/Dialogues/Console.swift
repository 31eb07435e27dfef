package import TextLayout

/// Where a dialogue meets a person: shows blocks and reads one answer at a time.
///
/// The libedit console, the plain reader and writer, and the scripted console of the tests all
/// are one of these; a dialogue cannot tell them apart.
package protocol Console: AnyObject {
  /// Shows the blocks, in order, below what is there already.
  func show(_ blocks: [Block])

  /// Reads one answer or command; waits until the person is done with it.
  func read(_ request: LineRequest) -> LineEvent
}

/// What a dialogue wants read.
package struct LineRequest {
  /// The short words before the cursor, without the final sign; one line.
  package var prompt: String
  /// The text that stands on the line from the start; may hold newlines.
  package var prefill: String
  /// Whether that text was typed and could not be used: an empty line does not mean it.
  package var isRejected: Bool
  /// Earlier lines for the arrow keys, oldest first.
  package var history: [String]
  /// Whether what is typed is not to be seen; drafts are kept even so.
  package var isHidden: Bool
  /// What there may be to say while nothing is typed.
  package var news = News.none
  /// What the tab key offers for the text before the cursor.
  package var complete: (String) -> [Completion]
  /// Told the half-typed text whenever the person pauses or the terminal goes away.
  package var keepDraft: (String) -> Void

  /// Makes a request.
  package init(
    prompt: String, prefill: String = "", isRejected: Bool = false, history: [String] = [],
    isHidden: Bool = false,
    complete: @escaping (String) -> [Completion] = { _ in [] },
    keepDraft: @escaping (String) -> Void = { _ in }
  ) {
    self.prompt = prompt
    self.prefill = prefill
    self.isRejected = isRejected
    self.history = history
    self.isHidden = isHidden
    self.complete = complete
    self.keepDraft = keepDraft
  }
}

/// What a console may say by itself while it waits for a line, such as that time is up.
///
/// A console says it only where nobody is typing; what it does not say is said before the next line.
package struct News {
  /// How long it is until there is something to say; nil where there will be nothing.
  package var wait: () -> Duration?
  /// What is to be said now; asked once, as it is not said twice.
  package var take: () -> [Block]

  /// Nothing to say.
  package static var none: News { News(wait: { nil }, take: { [] }) }

  /// Makes news.
  package init(wait: @escaping () -> Duration?, take: @escaping () -> [Block]) {
    self.wait = wait
    self.take = take
  }
}

/// One thing the tab key may put on the line.
package struct Completion: Sendable, Hashable {
  /// The text before the cursor once this is taken (the whole of it, not only the missing end).
  package var line: String
  /// What is listed when there are several; often the last word alone.
  package var label: String

  /// Makes a completion.
  package init(line: String, label: String) {
    self.line = line
    self.label = label
  }
}

/// What came of reading a line.
package enum LineEvent: Sendable, Hashable {
  /// Enter was pressed; the text may hold newlines and is in NFC without control characters.
  case line(String)
  /// Ctrl-C was pressed; the text typed so far.
  case interrupted(String)
  /// The editor was asked for (Ctrl-X Ctrl-E); the text typed so far.
  case editorRequested(String)
  /// The input ended: Ctrl-D on an empty line, or the end of a file.
  case endOfInput
  /// The terminal went away or the program was told to stop; the text typed so far.
  case hangUp(String)
}
