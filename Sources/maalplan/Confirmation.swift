import Dialogues
import Foundation
import Terminal
import TextLayout
import Wording

/// Asks somebody at the terminal whether to go on with what cannot be undone.
enum Confirmation {
  /// The answer; nil where nobody sits there to be asked.
  ///
  /// Anything but a yes is a no. Throws the exit status of an interruption when the person breaks off.
  static func asked(_ prompt: String, _ screen: ScreenOptions, _ wording: Wording) throws -> Bool? {
    let environment = screen.environment
    guard environment.isInputTerminal, environment.isOutputTerminal else { return nil }
    let seat = try InterviewSeat(screen, answers: nil, wording)
    defer { seat.close() }
    while true {
      switch seat.console.read(LineRequest(prompt: prompt)) {
      case .line(let line): return isYes(line)
      case .endOfInput: return false
      case .interrupted, .hangUp:
        seat.close()
        Talk.say(spoken("confirm.unchanged"))
        throw ExitStatus.interrupted
      case .editorRequested: continue
      }
    }
  }

  /// Whether a line says yes, in either language.
  static func isYes(_ line: String) -> Bool {
    let word = line.lowercased().filter(\.isLetter)
    return ["ja", "j", "yes", "y"].contains(word)
  }

  /// Goes on where `isGiven` says so or somebody says yes; otherwise says that nothing was changed, and
  /// ends the program.
  static func demand(
    _ isGiven: Bool, _ prompt: String, _ screen: ScreenOptions, _ wording: Wording
  ) throws {
    if isGiven { return }
    guard let answer = try asked(prompt, screen, wording) else {
      Talk.say(spoken("confirm.say-yes"))
      throw ExitStatus.failed
    }
    guard answer else {
      Talk.say(spoken("confirm.unchanged"))
      throw ExitStatus.findings
    }
  }
}
