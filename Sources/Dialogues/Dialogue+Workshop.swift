import Interviews
import Plans
import TextLayout
import Wording

extension Dialogue {
  /// One of the workshop's texts as a paragraph.
  func tell(
    _ phrase: WorkshopPhrase, _ arguments: [String: String] = [:], _ role: Role = .plain,
    indent: Int = 0
  ) -> Block {
    .paragraph(StyledText(wording(phrase, arguments), role), indent: indent)
  }

  /// The answer that is asked for; nil where everything has been passed.
  var slotAsked: Slot? { position.map { interview.slot(of: $0.stop) } }

  /// What an answer is called, such as "mål" or "tegn 2, datakilde"; nil where it is gone.
  func label(of slot: Slot) -> String? { interview.label(of: slot, in: plan, language) }

  /// The number after `slet`, as in `:parkér slet 2`; nil where the words are something else.
  func numberToDelete(in argument: String) -> Int? {
    let words = argument.split(separator: " ")
    guard words.count == 2, deleteWords.contains(folded(String(words[0]))) else { return nil }
    return Int(words[1])
  }

  /// Whether only a word such as `slet` was typed, without the number that belongs to it.
  func lacksNumber(_ argument: String, _ names: [String]) -> Bool {
    names.contains(folded(argument))
  }

  /// Asks for the number after `:parkér slet`.
  mutating func numberWanted(_ command: Command, _ argument: String) -> [DialogueEffect] {
    let example = ["command": typed(command, "\(argument) 2")]
    return [.show([tell(.numberWanted, example, .hint)])] + ask()
  }

  /// The words that take something out of a list.
  var deleteWords: [String] { [Command.delete.danish, Command.delete.english] }

  /// A command as it is typed.
  func typed(_ command: Command, _ argument: String) -> String {
    ":\(command.name(in: language)) \(argument)".trimmed
  }

  /// Says that a list has no entry of a number.
  mutating func noNumber(_ number: Int, of count: Int) -> [DialogueEffect] {
    if count == 0 { return [.show([say(.listIsEmpty, [:], .hint)])] + ask() }
    let arguments = ["number": "\(number)", "count": "\(count)"]
    return [.show([tell(.noSuchNumber, arguments, .hint)])] + ask()
  }

  /// Begins something beside answering.
  mutating func begin(_ activity: any Activity, _ blocks: [Block]) -> [DialogueEffect] {
    offered = nil
    self.activity = activity
    return [.show(blocks)]
  }

  /// Ends what is done beside answering, says something, and asks again in the template's words.
  mutating func endActivity(_ blocks: [Block]) -> [DialogueEffect] {
    activity = nil
    shownQuestion = nil
    shownStop = nil
    return [.show(blocks)] + ask()
  }

  /// Puts a line back where it was typed, and says what is the matter with it.
  ///
  /// Words may be an answer typed in the wrong place, and are kept; numbers can be typed again.
  mutating func giveBack(_ text: String, _ block: Block) -> [DialogueEffect] {
    let line = Input.escaped(text)
    prefill = line
    rejected = line
    let isWords = text.contains { $0.isLetter }
    return (isWords ? [.keepDraft(draft(of: line), .onTheLine)] : []) + [.show([block])]
  }

  /// An event beside the answers in a few words.
  func describeBeside(_ event: PlanEvent) -> String {
    switch event {
    case .participated: wording(WorkshopPhrase.eventParticipated)
    case .proposed(_, _, let text):
      wording(WorkshopPhrase.eventProposed, ["text": shortened(text, to: 50).insideQuotes])
    case .voted: wording(WorkshopPhrase.eventVoted)
    case .chose: wording(WorkshopPhrase.eventChose)
    case .noted(let note):
      wording(phrase(for: note.kind), ["text": shortened(note.text, to: 50).insideQuotes])
    case .withdrawn: wording(WorkshopPhrase.eventWithdrawn)
    default: ""
    }
  }

  private func phrase(for kind: Note.Kind) -> WorkshopPhrase {
    switch kind {
    case .parked: .eventParked
    case .decided: .eventDecided
    case .comment: .eventCommented
    }
  }

  /// What may follow a command of the workshop, for the tab key; nil for other commands.
  func workshopWords(after command: Command) -> [String]? {
    let delete = Command.delete.name(in: language)
    switch command {
    case .participants:
      let isDanish = language == .danish
      return [delete, isDanish ? "kun" : "only"]
    case .propose: return [delete, language == .danish ? "vælg" : "choose"]
    case .park, .decide: return [delete]
    case .timer: return ["stop"]
    default: return nil
    }
  }
}
