import Interviews
import Plans
import TextLayout
import Wording

extension Dialogue {
  /// `:ret`: the answer given last; `:ret 2`: an entry of the list that is asked for.
  mutating func change(_ argument: String) -> [DialogueEffect] {
    if argument.isEmpty, walk.isAtFindings, let position {
      prefill = interview.standingText(at: position, in: plan).map(Input.escaped)
      return prefill == nil ? [.show([say(.nothingHere, [:], .hint)])] : []
    }
    if argument.isEmpty {
      guard let last = lastAnswered.flatMap(standing) ?? position else {
        return [.show([say(.nothingHere, [:], .hint)])]
      }
      let position = mendable(last)
      guard interview.standingText(at: position, in: plan) != nil else {
        return [.show([say(.nothingToChange, [:], .hint)])] + ask()
      }
      self.position = position
      return ask()
    }
    guard let (item, stop) = named(argument) else { return noEntry(argument) }
    position = Position(stop, entry: item.id)
    return ask()
  }

  /// Where a list is asked for its next entry, its last entry is the one to put right.
  private func mendable(_ position: Position) -> Position {
    guard position.entry == nil, interview.question(at: position.stop).answer.isList,
      let last = plan.answers.list(interview.slot(of: position.stop)).last
    else { return position }
    return Position(position.stop, entry: last.id)
  }

  /// `:slet 2` takes an entry out with all that belongs to it; `:slet` takes a text's answer out.
  mutating func delete(_ argument: String) -> [DialogueEffect] {
    let command = ":\(Command.delete.name(in: language)) \(argument)".trimmed
    if argument.isEmpty {
      guard let position, interview.standingText(at: position, in: plan) != nil else {
        return nothingToDelete()
      }
      if let item = position.entry.flatMap({ plan.answers.item($0) }) {
        return takeOut(item, from: position.stop, typed: command)
      }
      let events = interview.events(answering: "", at: position, in: plan)
      let said = [say(.answerTakenOut, [:], .success)]
      return save(events, typed: command, then: .said(said, Position(position.stop)))
    }
    guard let (item, stop) = named(argument) else { return noEntry(argument) }
    return takeOut(item, from: stop, typed: command)
  }

  /// Nothing stands on the line that could be deleted: perhaps an entry of the list is meant.
  private mutating func nothingToDelete() -> [DialogueEffect] {
    guard position != nil else { return [.show([say(.nothingHere, [:], .hint)])] }
    let count = listStop().map { plan.answers.list(interview.slot(of: $0)).count } ?? 0
    let command = typed(.delete, "\(count)")
    let block: Block =
      count == 0
      ? say(.nothingToDelete, [:], .hint) : say(.whichToDelete, ["command": command], .hint)
    return [.show([block])] + ask()
  }

  /// Takes an entry out with all that belongs to it, and says what went.
  mutating func takeOut(_ item: Item, from stop: Stop, typed: String) -> [DialogueEffect] {
    let number = plan.answers.home(of: item.id).map { "\($0.index + 1)" } ?? ""
    let arguments = ["number": number, "text": shortened(item.text, to: 50)]
    var said = [say(.entryTakenOut, arguments, .success)]
    let belongings = item.details.items.count + item.details.texts.count
    if belongings > 0 { said.append(say(.withBelongings, ["count": "\(belongings)"], .hint)) }
    lastAnswered = nil
    return save([.removed(item.id)], typed: typed, then: .said(said, Position(stop)))
  }

  /// `:flyt 3 1` moves the third entry to the first place.
  mutating func move(_ argument: String) -> [DialogueEffect] {
    let numbers = argument.split(separator: " ").map(String.init)
    guard numbers.count == 2 else { return usage(of: .move) + ask() }
    guard let stop = listStop(), let item = entry(numbers[0], at: stop) else {
      return noEntry(numbers[0])
    }
    let list = plan.answers.list(interview.slot(of: stop))
    guard let target = Int(numbers[1]), (1...list.count).contains(target) else {
      return noEntry(numbers[1])
    }
    lastAnswered = nil
    let said = [say(.entryMoved, ["number": "\(target)"], .success)]
    let command = ":\(Command.move.name(in: language)) \(argument)"
    return save(
      [.moved(item.id, to: target - 1)], typed: command, then: .said(said, Position(stop)))
  }

  /// The stop whose list is asked for; nil where something else is.
  private func listStop() -> Stop? {
    guard let position else { return nil }
    return interview.question(at: position.stop).answer.isList ? position.stop : nil
  }

  /// The entry that words name: a number in the list that is asked for, or a list and a number, as at
  /// `:gå tegn 2`.
  private func named(_ words: String) -> (item: Item, stop: Stop)? {
    if let stop = listStop(), let item = entry(words, at: stop) { return (item, stop) }
    guard case .found(let there) = target(words), let item = there.entry.flatMap(plan.answers.item)
    else { return nil }
    return (item, there.stop)
  }

  private func entry(_ number: String, at stop: Stop) -> Item? {
    let list = plan.answers.list(interview.slot(of: stop))
    return Int(number).flatMap { list.element(numbered: $0) }
  }

  private mutating func noEntry(_ argument: String) -> [DialogueEffect] {
    if Int(argument) == nil, let said = tooFew(argument) { return [.show([said])] + ask() }
    guard position != nil else { return [.show([say(.nothingHere, [:], .hint)])] }
    guard let stop = listStop() else { return [.show([say(.noListHere, [:], .hint)])] + ask() }
    let count = plan.answers.list(interview.slot(of: stop)).count
    let phrase: DialoguePhrase = count == 0 ? .listIsEmpty : .noSuchEntry
    return [.show([say(phrase, ["word": argument, "count": "\(count)"], .hint)])] + ask()
  }
}
