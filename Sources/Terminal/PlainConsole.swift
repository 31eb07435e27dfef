internal import CEditLine
package import Dialogues
package import TextLayout

/// A console on any reader and writer: a pipe, a file, a screen reader, a terminal that can only
/// append.
///
/// It writes no control characters but newline and never goes back; what is typed unseen is not shown
/// by the terminal either. A line that is exactly `"""`
/// starts a text of several lines, which ends at the next such line or with the input.
package final class PlainConsole: Console {
  private static let fence = "\"\"\""

  private let input: Int32
  private let output: ByteStream
  private let layout: Layout
  private let words: TerminalWords
  private let echo: Bool
  private let reportDropped: (Int) -> Void
  private var reader: LineReader
  private var endsBlank = false

  /// Makes a console on two open files, which it does not close.
  ///
  /// - Parameters:
  ///   - input: where answers are read.
  ///   - output: where blocks and prompts are written.
  ///   - layout: how blocks are laid out; they are plain and without colour in any case.
  ///   - words: the few words the console says itself.
  ///   - echo: whether each answer is written after its prompt, as it must be where nobody types.
  ///   - limit: the most bytes kept of a line, or of a text of several lines.
  ///   - reportDropped: told how many bytes of an answer were over the limit.
  package init(
    input: Int32 = 0, output: Int32 = 1, layout: Layout, words: TerminalWords, echo: Bool,
    limit: Int = 1 << 20, reportDropped: @escaping (Int) -> Void
  ) {
    self.input = input
    let stream = ByteStream(descriptor: input)
    reader = LineReader(limit: limit) { stream.read() }
    self.output = ByteStream(descriptor: output)
    self.layout = Layout(width: layout.width, colour: false, plain: true)
    self.words = words
    self.echo = echo
    self.limit = limit
    self.reportDropped = reportDropped
  }

  private let limit: Int

  /// Shows the blocks, in order, below what is there already.
  package func show(_ blocks: [Block]) {
    output.write(layout.render(blocks, after: endsBlank))
    if let last = blocks.last { endsBlank = last == .blank }
  }

  /// Reads one answer or command; waits until the person is done with it.
  package func read(_ request: LineRequest) -> LineEvent {
    let standing = request.isRejected ? "" : TypedText.cleaned(request.prefill)
    if !standing.isEmpty, !request.isHidden {
      show([.paragraph(StyledText(words.standing(standing)))])
    }
    // Before the prompt, so that whoever is quick is not seen either; from one hidden line to the next
    // it stays so.
    let isUnseen = request.isHidden && ces_hide(input) == 0
    if !isUnseen { ces_show() }
    output.write(label(request.prompt))
    endsBlank = false
    guard let line = reader.next() else {
      ces_show()
      output.write("\n")
      return .endOfInput
    }
    let answer = line.text == Self.fence ? fencedText(keeping: request.keepDraft) : line
    // The Enter that ended the line was not shown either.
    if isUnseen { output.write("\n") }
    if echo { output.write(echoed(answer.text, isHidden: request.isHidden) + "\n") }
    if answer.dropped > 0 { reportDropped(answer.dropped) }
    return .line(answer.text.isEmpty ? standing : answer.text)
  }

  /// An answer as it is written after its prompt where nobody types.
  private func echoed(_ text: String, isHidden: Bool) -> String {
    isHidden && !text.isEmpty ? HiddenText.whole : HarmlessText.of(text, controls: .shown)
  }

  /// The prompt as a label before the answer; one that ends a sentence needs no colon.
  private func label(_ prompt: String) -> String {
    let text = HarmlessText.of(prompt, controls: .shown).split(separator: "\n").joined(
      separator: " ")
    return text.last.map { "?:.!".contains($0) } ?? true ? text + " " : text + ": "
  }

  private func fencedText(keeping keepDraft: (String) -> Void) -> LineReader.Line {
    var lines: [String] = []
    var count = 0
    var dropped = 0
    while let line = reader.next(), line.text != Self.fence {
      dropped += line.dropped
      if count + line.text.utf8.count > limit {
        dropped += line.text.utf8.count
      } else {
        lines.append(line.text)
        count += line.text.utf8.count + 1
      }
      // What somebody types here is not safe before the last line; what comes from a file is.
      if !echo { keepDraft(lines.joined(separator: "\n")) }
    }
    return LineReader.Line(text: lines.joined(separator: "\n"), dropped: dropped)
  }
}
