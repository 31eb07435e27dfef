import Interviews
import Plans
import TextLayout
import Wording

/// The words about one kind of notes.
private struct NoteWords {
  let command: Command
  let kind: Note.Kind
  let kept: WorkshopPhrase
  let keptOfPlan: WorkshopPhrase
  let list: WorkshopPhrase
  let none: WorkshopPhrase

  static let parked = NoteWords(
    command: .park, kind: .parked, kept: .parked, keptOfPlan: .parkedPlan, list: .parkedList,
    none: .nothingParked)
  static let decided = NoteWords(
    command: .decide, kind: .decided, kept: .decided, keptOfPlan: .decidedPlan, list: .decidedList,
    none: .nothingDecided)
}

extension Dialogue {
  /// `:parkér tekst` keeps something for later; `:parkér slet 2` takes it out; alone it lists them.
  mutating func park(_ argument: String) -> [DialogueEffect] { note(argument, .parked) }

  /// `:beslut tekst` notes a decision; `:beslut slet 2` takes it out; alone it lists them.
  mutating func decide(_ argument: String) -> [DialogueEffect] { note(argument, .decided) }

  private mutating func note(_ argument: String, _ words: NoteWords) -> [DialogueEffect] {
    guard !argument.isEmpty else { return [.show(noteBlocks(words))] + ask() }
    if let number = numberToDelete(in: argument) { return takeOut(number, words, argument) }
    if lacksNumber(argument, deleteWords) { return numberWanted(words.command, argument) }
    let slot = slotAsked
    let note = Note(
      id: plan.nextItem, kind: words.kind, slot: slot, entry: position?.entry, text: argument)
    let label = slot.flatMap { self.label(of: $0) }
    let said = label.map { tell(words.kept, ["label": $0], .success) }
    return save(
      [.noted(note)], typed: typed(words.command, argument),
      then: .said([said ?? tell(words.keptOfPlan, [:], .success)], position))
  }

  private mutating func takeOut(
    _ number: Int, _ words: NoteWords, _ argument: String
  ) -> [DialogueEffect] {
    let notes = plan.deliberation.notes(words.kind)
    guard let note = notes.element(numbered: number) else {
      return noNumber(number, of: notes.count)
    }
    let arguments = ["number": "\(number)", "text": shortened(note.text, to: 50)]
    let said = tell(.noteTakenOut, arguments, .success)
    return save(
      [.withdrawn(note.id)], typed: typed(words.command, argument), then: .said([said], position))
  }

  private func noteBlocks(_ words: NoteWords) -> [Block] {
    let notes = plan.deliberation.notes(words.kind)
    guard !notes.isEmpty else { return [tell(words.none, [:], .hint)] }
    let lines = notes.enumerated().map { index, note -> Block in
      let label = note.slot.flatMap { self.label(of: $0) }.map { " · \($0)" } ?? ""
      let text =
        StyledText("\(index + 1). ", .hint) + StyledText(note.text) + StyledText(label, .hint)
      return .paragraph(text, indent: 2, hanging: 3)
    }
    return [tell(words.list, ["count": "\(notes.count)"], .heading)] + lines
  }
}
