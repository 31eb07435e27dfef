import Plans
import TextLayout
import Wording

extension Dialogue {
  /// `:stille`: one person after another writes a bid that nobody sees.
  mutating func beginSilentRound() -> [DialogueEffect] {
    guard let slot = slotAsked else { return [.show([say(.nothingHere, [:], .hint)])] + ask() }
    let round = SilentRound(slot: slot, names: plan.deliberation.participants)
    let opening = tell(.silentBegins, ["label": label(of: slot) ?? ""])
    let ends = round.names.isEmpty ? [tell(.silentEnds, [:], .hint)] : []
    return begin(round, [.blank, opening] + ends + [round.handOver(in: self)])
  }
}

/// Bids are written unseen, one by each person, and shown at the end without names.
///
/// What tells who wrote what is not kept: a round's bids stand in the order of the alphabet from the
/// moment they are saved.
struct SilentRound: Activity {
  let slot: Slot
  /// Those who write, in turn; empty where nobody was named.
  let names: [String]
  /// How many have had the keyboard.
  private var passed = 0
  /// The bids of this round, in the order of the alphabet.
  private var bids: [ItemID] = []
  /// The rounds as they were before each bid, the latest last.
  private var before: [SilentRound] = []
  /// The bids that were taken back.
  private var takenBack: Set<ItemID> = []

  init(slot: Slot, names: [String]) {
    self.slot = slot
    self.names = names
  }

  var isHidden: Bool { true }

  func prompt(in dialogue: Dialogue) -> String {
    guard let name = names.element(numbered: passed + 1) else {
      return dialogue.wording(WorkshopPhrase.silentPrompt, ["number": "\(passed + 1)"])
    }
    return dialogue.wording(WorkshopPhrase.silentPromptNamed, ["name": name])
  }

  func take(_ text: String, in dialogue: inout Dialogue) -> [DialogueEffect] {
    // The same words twice are one bid, and nothing is said of it here.
    if dialogue.plan.deliberation.proposals(for: slot).number(of: text) != nil {
      return next(keeping: bids, in: &dialogue)
    }
    let (events, order) = placing(text, in: dialogue)
    return dialogue.save(events, typed: Input.escaped(text)) { dialogue in
      next(keeping: order, in: &dialogue)
    }
  }

  func takeNothing(in dialogue: inout Dialogue) -> [DialogueEffect] {
    names.isEmpty ? finish(in: &dialogue) : next(keeping: bids, in: &dialogue)
  }

  func breakOff(in dialogue: inout Dialogue) -> [DialogueEffect] {
    dialogue.activity = nil
    let arguments = ["count": "\(bids.count)"]
    return bids.isEmpty ? [] : [.show([dialogue.tell(.silentBroken, arguments, .hint)])]
  }

  func made(_ change: Change, in dialogue: Dialogue) -> Bool {
    let made = proposed(in: change)
    return !made.isEmpty && (made.isSubset(of: bids) || made.isSubset(of: takenBack))
  }

  /// Whoever wrote last writes again; what was written is not shown.
  func travelled(
    _ change: Change, isUndo: Bool, said: Block, in dialogue: inout Dialogue
  ) -> [DialogueEffect] {
    guard isUndo, var round = before.last else {
      let all = dialogue.plan.deliberation.proposals
      let own = Set(bids).union(proposed(in: change))
      let order = all.filter { own.contains($0.id) }.map(\.id)
      return [.show([dialogue.tell(.silentRedone, [:], .success)])]
        + next(keeping: order, in: &dialogue)
    }
    round.takenBack = takenBack.union(proposed(in: change))
    dialogue.activity = round
    return [.show([dialogue.tell(.silentUndone, [:], .success), round.handOver(in: dialogue)])]
  }

  private func proposed(in change: Change) -> Set<ItemID> {
    Set(change.events.compactMap { if case .proposed(let id, slot, _) = $0 { id } else { nil } })
  }

  /// Asks the next to take the keyboard.
  func handOver(in dialogue: Dialogue) -> Block {
    guard let name = names.element(numbered: passed + 1) else {
      return dialogue.tell(.passOn, [:], .prompt)
    }
    return dialogue.tell(.passTo, ["name": name], .prompt)
  }

  private func next(
    keeping bids: [ItemID], in dialogue: inout Dialogue
  ) -> [DialogueEffect] {
    var round = self
    if bids != self.bids { round.before.append(self) }
    round.bids = bids
    round.passed += 1
    if !names.isEmpty, round.passed >= names.count { return round.finish(in: &dialogue) }
    dialogue.activity = round
    return [.show([round.handOver(in: dialogue)])]
  }

  private func finish(in dialogue: inout Dialogue) -> [DialogueEffect] {
    let all = dialogue.plan.deliberation.proposals(for: slot)
    guard !bids.isEmpty else {
      return dialogue.endActivity([dialogue.tell(.silentNone, [:], .hint)])
    }
    dialogue.bidsInView = slot
    let heading = dialogue.tell(.silentBids, ["count": "\(all.count)"], .heading)
    let arguments = ["count": "\(all.count)", "label": dialogue.label(of: slot) ?? ""]
    return dialogue.endActivity(
      [.blank, heading] + dialogue.numbered(all)
        + [dialogue.tell(.bidsGathered, arguments, .hint)])
  }

  /// The events that put a bid into its place by the alphabet, and the round's bids then.
  ///
  /// Those that come after it are taken back and made again, so that no order tells who was first.
  private func placing(_ text: String, in dialogue: Dialogue) -> ([PlanEvent], [ItemID]) {
    let made = dialogue.plan.deliberation.proposals.filter { bids.contains($0.id) }
    let after = made.filter { alphabetical($0.text) > alphabetical(text) }
    var number = dialogue.plan.nextItem.number
    var order = made.filter { !after.contains($0) }.map(\.id) + [ItemID(number)]
    var events: [PlanEvent] = [.proposed(ItemID(number), for: slot, text)]
    for bid in after {
      number += 1
      events += [.withdrawn(bid.id), .proposed(ItemID(number), for: slot, bid.text)]
      order.append(ItemID(number))
    }
    return (events, order)
  }
}

/// A text as it stands in the Danish alphabet, where å comes last.
private func alphabetical(_ text: String) -> String {
  String(
    text.lowercased().map { letter in
      switch letter {
      case "æ": "{"
      case "ø": "|"
      case "å": "}"
      default: letter
      }
    })
}
