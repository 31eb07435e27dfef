import Interviews
import PlanReview
import Plans
import TextLayout
import Wording

extension Dialogue {
  /// `:kommentér tekst`: a remark to the author, about the finding here or the question at hand.
  ///
  /// Without a text the finding speaks for itself; where there is none, the comments are listed.
  mutating func comment(_ argument: String) -> [DialogueEffect] {
    if let number = numberToRemove(argument) { return removeComment(number) }
    if lacksNumber(argument, deleteWords) { return numberWanted(.comment, argument) }
    let finding = findingHere.flatMap { isCommented($0) && argument.isEmpty ? nil : $0 }
    let text = argument.isEmpty ? finding?.message ?? "" : argument
    guard !text.isEmpty else { return [.show(commentPage())] + ask() }
    let here = position.map { PlanPlace(interview.slot(of: $0.stop), entry: $0.entry) }
    let slot = finding.map(\.place.slot) ?? here?.slot
    let entry = finding.map(\.place.entry) ?? here?.entry
    let note = Note(
      id: plan.nextItem, kind: .comment, slot: slot, entry: entry, rule: finding?.ruleID,
      text: text)
    let place = FindingPlace(of: slot, entry: entry, in: plan, template, language)
    let label = place.label + (finding.map { " · \($0.ruleID)" } ?? "")
    let said = say(
      WalkPhrase.noted, ["label": label, "text": shortened(text, to: 50).insideQuotes], .success)
    return save([.noted(note)], typed: typed(.comment, argument), then: .said([said], position))
  }

  /// The number after "slet" or "delete"; nil for any other words.
  private func numberToRemove(_ argument: String) -> String? {
    let words = argument.split(separator: " ").map(String.init)
    guard words.count == 2, Int(words[1]) != nil else { return nil }
    return Input.commands(beginning: folded(words[0]), language) == [.delete] ? words[1] : nil
  }

  private mutating func removeComment(_ number: String) -> [DialogueEffect] {
    let comments = reviewer.comments(on: plan)
    guard let comment = Int(number).flatMap({ comments.element(numbered: $0) }) else {
      let arguments = ["word": number, "count": "\(comments.count)"]
      let phrase: WalkPhrase = comments.isEmpty ? .noComments : .noSuchComment
      return [.show([say(phrase, comments.isEmpty ? [:] : arguments, .hint)])] + ask()
    }
    let text = shortened(comment.note.text, to: 50).insideQuotes
    let said = say(WalkPhrase.removed, ["text": text], .success)
    let typed = typed(.comment, "\(Command.delete.name(in: language)) \(number)")
    return save([.withdrawn(comment.note.id)], typed: typed, then: .said([said], position))
  }

  private func commentPage() -> [Block] {
    let lines = commentBlocks()
    return lines.isEmpty ? [say(WalkPhrase.noComments, [:], .hint)] : lines + [.blank]
  }

  /// All comments under a heading, numbered; nothing where there are none.
  func commentBlocks() -> [Block] {
    let comments = reviewer.comments(on: plan)
    guard !comments.isEmpty else { return [] }
    let lines = comments.enumerated().map { index, comment in
      let lead = StyledText("\(index + 1). \(comment.place.label): ", .hint)
      let rule = comment.note.rule.map { StyledText("  \($0)", .code) } ?? StyledText()
      return Block.paragraph(
        lead + StyledText(comment.note.text) + rule, indent: 2, hanging: 3)
    }
    return [.blank, say(WalkPhrase.comments, [:], .heading)] + lines
  }
}
