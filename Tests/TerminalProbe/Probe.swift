internal import Dialogues
internal import Glibc
internal import Terminal
internal import TextLayout

/// Asks for answers until the input ends.
final class Probe {
  private let options: ProbeOptions
  private let console: any Console
  private let log: ProbeLog
  private var answers: [String] = []

  init?(options: ProbeOptions, facts: TerminalFacts, words: TerminalWords, log: ProbeLog) {
    self.options = options
    self.log = log
    switch facts.console {
    case .editLine:
      guard let console = EditLineConsole(facts: facts, words: words) else { return nil }
      self.console = console
    case .plain(let echo):
      console = PlainConsole(layout: facts.layout, words: words, echo: echo) { count in
        log.write("dropped \(count)")
      }
    }
  }

  /// The exit code.
  func run() -> Int32 {
    console.show([.banner("PRØVE", note: "1 af 19"), .paragraph("Skriv noget.")])
    var prefill = options.prefill
    while true {
      let event = console.read(request(prefill: prefill))
      prefill = ""
      switch event {
      case .line(let text):
        log.write("line", text)
        answers.append(text)
        obey(text)
        console.show([.paragraph(StyledText("Svar \(answers.count) læst."))])
      case .interrupted(let text):
        log.write("interrupted", text)
        console.show([.paragraph("Afbrudt.")])
      case .editorRequested(let text):
        log.write("editor", text)
        prefill = edited(text)
      case .endOfInput:
        log.write("end")
        return 0
      case .hangUp(let text):
        log.write("hangUp", text)
        return 3
      }
    }
  }

  private func request(prefill: String) -> LineRequest {
    LineRequest(
      prompt: options.prompt, prefill: prefill, history: options.history + answers,
      complete: { [options] text in
        options.offers.filter { $0.hasPrefix(text) }.map { Completion(line: $0, label: $0) }
      },
      keepDraft: { [log] text in log.write("draft", text) })
  }

  /// Stands for an editor: shows that the terminal is as any program expects it.
  private func edited(_ text: String) -> String {
    guard let terminal = console as? EditLineConsole else { return text }
    terminal.suspend()
    print("Editor: Enter lukker.")
    let line = readLine() ?? ""
    terminal.resume()
    return text + line
  }

  /// The answers that make something happen to the program.
  private func obey(_ text: String) {
    guard text == ":fald" else { return }
    switch options.crash {
    case "trap": preconditionFailure("asked to crash")
    case "abort": abort()
    case "overflow": print(depth(of: answers.count))
    case "exit": exit(7)
    default:
      let words = options.crash.split(separator: " ")
      for _ in words { raise(words.last.flatMap { Int32($0) } ?? SIGSEGV) }
    }
  }

  /// Calls itself until the stack is full.
  private func depth(of level: Int) -> Int {
    level < 0 ? 0 : 1 + depth(of: level + 1) + answers.count
  }
}
