import DanishText
import Plans
import TextLayout
import Wording

extension Dialogue {
  /// `:deltagere Anna, Bo` adds people, `:deltagere slet 2` or `slet Bo` takes one out, `:deltagere kun Bo` names
  /// them anew; alone it shows them and asks for more.
  mutating func nameParticipants(_ argument: String) -> [DialogueEffect] {
    let named = plan.deliberation.participants
    guard !argument.isEmpty else {
      return begin(NamingParticipants(), participantBlocks() + [tell(.nameMore, [:], .hint)])
    }
    if let number = numberToDelete(in: argument) {
      guard named.element(numbered: number) != nil else {
        return noNumber(number, of: named.count)
      }
      return takeOut(number - 1, of: named, typed: argument)
    }
    if let name = nameToDelete(in: argument) {
      guard let index = index(of: name, among: named) else {
        return [.show([tell(.nobodyOfName, ["name": shortened(name, to: 50)], .hint)])] + ask()
      }
      return takeOut(index, of: named, typed: argument)
    }
    if lacksNumber(argument, deleteWords) { return numberWanted(.participants, argument) }
    let words = argument.split(separator: " ", maxSplits: 1)
    let isAnew = words.count == 2 && ["kun", "only"].contains(folded(String(words[0])))
    return add(isAnew ? String(words[1]) : argument, to: isAnew ? [] : named, typed: argument)
  }

  private mutating func takeOut(
    _ index: Int, of named: [String], typed argument: String
  ) -> [DialogueEffect] {
    var rest = named
    let said = tell(.left, ["name": rest.remove(at: index)], .success)
    return save(
      [.participated(rest)], typed: typed(.participants, argument), then: .said([said], position))
  }

  /// The name after `slet`; nil where the words are something else.
  private func nameToDelete(in argument: String) -> String? {
    let words = argument.split(separator: " ", maxSplits: 1)
    guard words.count == 2, deleteWords.contains(folded(String(words[0]))) else { return nil }
    return String(words[1]).trimmed
  }

  /// Who is meant: by the whole name, or by the beginning of one name only.
  private func index(of name: String, among named: [String]) -> Int? {
    let name = folded(name)
    let begun = named.indices.filter { folded(named[$0]).hasPrefix(name) }
    return named.firstIndex { folded($0) == name } ?? (begun.count == 1 ? begun.first : nil)
  }

  private mutating func add(
    _ words: String, to named: [String], typed argument: String
  ) -> [DialogueEffect] {
    let names = people(in: words, after: named)
    guard names.count > named.count else { return [.show([alreadyThere(words)])] + ask() }
    return save([.participated(names)], typed: typed(.participants, argument)) { dialogue in
      [.show(dialogue.participantBlocks())] + dialogue.ask()
    }
  }

  /// The people named before and those in a list in any hand, each once.
  func people(in words: String, after named: [String]) -> [String] {
    var seen = Set(named.map(folded))
    // Lists are read as in Danish, where "and" may be a part of a name.
    let words = language == .english ? words.replacing(" and ", with: ", ") : words
    return named + listItems(in: words).map(\.text).filter { seen.insert(folded($0)).inserted }
  }

  func alreadyThere(_ words: String) -> Block {
    tell(.alreadyThere, ["names": shortened(words, to: 50)], .hint)
  }

  /// Who takes part, on one line.
  func participantBlocks() -> [Block] {
    let named = plan.deliberation.participants
    guard !named.isEmpty else { return [tell(.nobody, [:], .hint)] }
    let names = named.enumerated().map { "\($0 + 1)\u{A0}\($1)" }.joined(separator: " · ")
    let text = wording(WorkshopPhrase.participants, ["count": "\(named.count)", "names": names])
    return [.paragraph(StyledText(text, .success), hanging: 2)]
  }
}

/// People are named until an empty line.
struct NamingParticipants: Activity {
  func prompt(in dialogue: Dialogue) -> String {
    let number = dialogue.plan.deliberation.participants.count + 1
    return dialogue.wording(WorkshopPhrase.namePrompt, ["number": "\(number)"])
  }

  func take(_ text: String, in dialogue: inout Dialogue) -> [DialogueEffect] {
    let named = dialogue.plan.deliberation.participants
    let names = dialogue.people(in: text, after: named)
    guard names.count > named.count else { return [.show([dialogue.alreadyThere(text)])] }
    return dialogue.save([.participated(names)], typed: Input.escaped(text)) { _ in [] }
  }

  func made(_ change: Change, in dialogue: Dialogue) -> Bool {
    guard case .participated? = change.events.first else { return false }
    return true
  }

  func takeNothing(in dialogue: inout Dialogue) -> [DialogueEffect] {
    dialogue.endActivity(dialogue.participantBlocks())
  }
}
