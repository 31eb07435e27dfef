import Dialogues
import Foundation
import Plans
import Terminal
import TextLayout
import Wording

/// The console a team sits at: line editing on a terminal, plain reading and writing elsewhere.
final class InterviewSeat {
  let console: any Console
  /// Whether somebody sits there and can be asked which plan to take up.
  let isInteractive: Bool
  private let editor: EditLineConsole?
  private let input: FileHandle?

  /// Takes a seat; with `answers` the lines of that file are read instead of the terminal.
  init(_ screen: ScreenOptions, answers: String?, _ wording: Wording) throws {
    let environment = screen.environment
    var wishes = screen.wishes
    wishes.plain = screen.plain || answers != nil
    let facts = TerminalFacts(environment, wishes: wishes)
    let words = TerminalWords(wording)
    if case .editLine = facts.console, let editor = EditLineConsole(facts: facts, words: words) {
      self.editor = editor
      console = editor
      input = nil
      isInteractive = true
      return
    }
    editor = nil
    let file = try answers.map(Self.open)
    input = file
    isInteractive = environment.isInputTerminal && answers == nil
    console = PlainConsole(
      input: file?.fileDescriptor ?? 0, layout: facts.layout, words: words,
      echo: !isInteractive
    ) { dropped in
      Talk.say(wording(DialoguePhrase.overlong, ["count": "\(dropped)"]))
    }
  }

  /// Asks which plan to take up; nil when the input ends.
  ///
  /// Throws the exit status of an interruption when the person breaks off.
  func choose(among plans: [PlanSummary], _ bench: Workbench) throws -> PlanChoice? {
    var offered = plans
    console.show(PlanChoice.blocks(offered, template: bench.template, bench.wording))
    while true {
      let prompt = bench.wording(DialoguePhrase.choosePrompt)
      switch console.read(LineRequest(prompt: prompt)) {
      case .line(let line):
        switch PlanChoice(typed: line, below: offered) {
        case .several(let several):
          offered = several
          console.show(PlanChoice.blocks(offered, template: bench.template, bench.wording))
        case .noSuch(let number):
          let arguments = ["number": "\(number)", "count": "\(offered.count)"]
          let text = bench.wording(DialoguePhrase.noSuchPlan, arguments)
          console.show([.paragraph(StyledText(text, .hint))])
        case let choice: return choice
        }
      case .endOfInput: return nil
      case .interrupted, .hangUp: throw ExitStatus.interrupted
      case .editorRequested: continue
      }
    }
  }

  /// Lets another program have the terminal, such as an editor.
  func lend<Value>(_ body: () async -> Value) async -> Value {
    editor?.suspend()
    let value = await body()
    editor?.resume()
    return value
  }

  /// Gives the terminal back as it was.
  func close() {
    editor?.close()
    try? input?.close()
  }

  private static func open(_ path: String) throws -> FileHandle {
    var isFolder: ObjCBool = false
    let exists = unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if exists, !isFolder.boolValue, let file = FileHandle(forReadingAtPath: path) { return file }
    Talk.say(spoken(exists ? "file.unreadable" : "file.missing", ["path": path]))
    throw ExitStatus.failed
  }
}

extension ScreenOptions.Colour {
  /// What the option asks of the terminal.
  var wish: TerminalWishes.Colour {
    switch self {
    case .auto: .automatic
    case .always: .always
    case .never: .never
    }
  }
}

extension TerminalWords {
  /// The console's words in a wording.
  init(_ wording: Wording) {
    self.init(
      promptSign: "›",
      longText: { lines, characters in
        wording(DialoguePhrase.longText, ["count": "\(lines)", "characters": "\(characters)"])
      },
      standing: { wording(DialoguePhrase.plainStanding, ["text": $0]) })
  }
}
