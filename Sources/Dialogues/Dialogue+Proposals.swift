import Plans
import TextLayout
import Wording

extension Dialogue {
  /// `:forslag tekst` keeps one bid for the answer that is asked for, `:forslag` gathers several,
  /// `:forslag vælg 2` makes one the answer, `:forslag slet 2` takes one out.
  mutating func propose(_ argument: String) -> [DialogueEffect] {
    guard let slot = slotAsked else { return [.show([say(.nothingHere, [:], .hint)])] + ask() }
    let bids = plan.deliberation.proposals(for: slot)
    if argument.isEmpty {
      return begin(GatheringBids(slot: slot), bidBlocks(slot) + [tell(.howToBid, [:], .hint)])
    }
    if let number = numberToDelete(in: argument) {
      guard let bid = bids.element(numbered: number) else {
        return noNumber(number, of: bids.count)
      }
      let arguments = ["number": "\(number)", "text": shortened(bid.text, to: 50)]
      let said = tell(.bidTakenOut, arguments, .success)
      return save(
        [.withdrawn(bid.id)], typed: typed(.propose, argument), then: .said([said], position))
    }
    if let number = numberToChoose(in: argument) {
      guard bids.indices.contains(number - 1) else { return noNumber(number, of: bids.count) }
      return choose([number], for: slot)
    }
    if lacksNumber(argument, deleteWords + ["vaelg", "choose"]) {
      return numberWanted(.propose, argument)
    }
    return keepBid(argument, for: slot)
  }

  /// The number after `vælg`, as in `:forslag vælg 2`.
  private func numberToChoose(in argument: String) -> Int? {
    let words = argument.split(separator: " ")
    guard words.count == 2, ["vaelg", "choose"].contains(folded(String(words[0]))) else {
      return nil
    }
    return Int(words[1])
  }

  private mutating func keepBid(_ text: String, for slot: Slot) -> [DialogueEffect] {
    let bids = plan.deliberation.proposals(for: slot)
    if let number = bids.number(of: text) { return [.show([bidThere(number)])] + ask() }
    let arguments = ["number": "\(bids.count + 1)", "text": shortened(text, to: 50)]
    let said = tell(.bidKept, arguments, .success)
    return save(
      [.proposed(plan.nextItem, for: slot, text)], typed: typed(.propose, text),
      then: .said([said], position))
  }

  func bidThere(_ number: Int) -> Block { tell(.bidThere, ["number": "\(number)"], .hint) }

  /// The bids for an answer, numbered, each with whether it was chosen.
  func bidBlocks(_ slot: Slot) -> [Block] {
    let bids = plan.deliberation.proposals(for: slot)
    let label = label(of: slot) ?? ""
    guard !bids.isEmpty else { return [tell(.noBids, ["label": label], .hint)] }
    let arguments = ["label": label, "count": "\(bids.count)"]
    return [tell(.bids, arguments, .heading)] + numbered(bids)
  }

  /// Bids by number; those that are the answer, or were, say so.
  func numbered(_ bids: [Proposal]) -> [Block] {
    bids.enumerated().map { index, bid in
      let state = state(of: bid).map { " (\(wording($0)))" } ?? ""
      let text =
        StyledText("\(index + 1). ", .hint) + StyledText(bid.text) + StyledText(state, .success)
      return .paragraph(text, indent: 2, hanging: 3)
    }
  }

  private func state(of bid: Proposal) -> WorkshopPhrase? {
    if plan.answers.holds(bid) { return .isAnswer }
    return bid.isChosen ? .wasChosen : nil
  }
}

/// Bids are gathered, a line each, until an empty line.
struct GatheringBids: Activity {
  let slot: Slot

  func prompt(in dialogue: Dialogue) -> String {
    let number = dialogue.plan.deliberation.proposals(for: slot).count + 1
    let arguments = ["number": "\(number)", "label": dialogue.label(of: slot) ?? ""]
    return dialogue.wording(WorkshopPhrase.bidPrompt, arguments)
  }

  func take(_ text: String, in dialogue: inout Dialogue) -> [DialogueEffect] {
    let bids = dialogue.plan.deliberation.proposals(for: slot)
    if let number = bids.number(of: text) { return [.show([dialogue.bidThere(number)])] }
    let bid = PlanEvent.proposed(dialogue.plan.nextItem, for: slot, text)
    return dialogue.save([bid], typed: Input.escaped(text)) { _ in [] }
  }

  func made(_ change: Change, in dialogue: Dialogue) -> Bool {
    guard case .proposed(_, slot, _)? = change.events.first else { return false }
    return true
  }

  func takeNothing(in dialogue: inout Dialogue) -> [DialogueEffect] {
    let count = dialogue.plan.deliberation.proposals(for: slot).count
    guard count > 0 else { return dialogue.endActivity([]) }
    let arguments = ["count": "\(count)", "label": dialogue.label(of: slot) ?? ""]
    return dialogue.endActivity([dialogue.tell(.bidsGathered, arguments, .success)])
  }
}

extension [Proposal] {
  /// The number of a bid with the same words, from 1.
  func number(of text: String) -> Int? {
    firstIndex { $0.text.trimmed == text.trimmed }.map { $0 + 1 }
  }
}

extension Record {
  /// Whether a bid is the answer it was made for, or an entry of it.
  func holds(_ bid: Proposal) -> Bool {
    text(bid.slot) == bid.text || list(bid.slot).contains { $0.text == bid.text }
  }
}
