import Plans
import TextLayout
import Wording

extension Dialogue {
  /// `:stem 3`: everybody puts so many dots on the bids for the answer that is asked for.
  mutating func beginVote(_ argument: String) -> [DialogueEffect] {
    guard let slot = slotAsked else { return [.show([say(.nothingHere, [:], .hint)])] + ask() }
    guard let dots = dots(in: argument) else { return usage(of: .vote) + ask() }
    let bids = plan.deliberation.proposals(for: slot)
    // A vote about another answer than the one that stands is a vote for the one that stands, too.
    if let standing = plan.answers.text(slot), !bids.isEmpty, bids.number(of: standing) == nil {
      let bid = PlanEvent.proposed(plan.nextItem, for: slot, standing)
      return save([bid], typed: typed(.vote, argument)) { dialogue in
        let number = ["number": "\(bids.count + 1)"]
        let said = dialogue.tell(.standingBid, number, .hint)
        return dialogue.openVote(slot, dots: dots, after: [said])
      }
    }
    guard bids.count > 1 else {
      return [.show([tell(.tooFewBids, ["count": "\(bids.count)"], .hint)])] + ask()
    }
    return openVote(slot, dots: dots, after: [])
  }

  /// The number in `5` or `5 prikker`; three where nothing is said.
  private func dots(in argument: String) -> Int? {
    if argument.isEmpty { return 3 }
    let words = argument.split(separator: " ")
    let isDots =
      words.count == 1 || ["prik", "dot"].contains { folded(String(words[1])).hasPrefix($0) }
    guard words.count <= 2, isDots, let dots = Int(words[0]), (1...20).contains(dots) else {
      return nil
    }
    return dots
  }

  private mutating func openVote(
    _ slot: Slot, dots: Int, after blocks: [Block]
  ) -> [DialogueEffect] {
    let vote = Voting(slot: slot, dots: dots, names: plan.deliberation.participants)
    let ends = vote.names.isEmpty ? [tell(.voteEnds, [:], .hint)] : []
    let how = tell(.howToVote, ["count": "\(dots)"], .hint)
    let bids = bidsInView == slot ? [] : bidBlocks(slot)
    bidsInView = nil
    return begin(vote, bids + blocks + [how] + ends)
  }
}

/// One person after another puts dots on the bids; each vote is saved as it is given.
struct Voting: Activity {
  let slot: Slot
  let dots: Int
  /// Those who vote, in turn; empty where nobody was named.
  let names: [String]
  /// Those who have had their turn: whether they voted.
  private var turns: [Bool] = []
  /// The vote as it is kept; nil before the first voter.
  private var ballot: ItemID?

  init(slot: Slot, dots: Int, names: [String]) {
    self.slot = slot
    self.dots = dots
    self.names = names
  }

  func prompt(in dialogue: Dialogue) -> String {
    guard let name = names.element(numbered: turns.count + 1) else {
      return dialogue.wording(WorkshopPhrase.votePrompt, ["number": "\(turns.count + 1)"])
    }
    return dialogue.wording(WorkshopPhrase.votePromptNamed, ["name": name])
  }

  func take(_ text: String, in dialogue: inout Dialogue) -> [DialogueEffect] {
    let bids = dialogue.plan.deliberation.proposals(for: slot)
    do throws(BallotInput.Fault) {
      let input = try BallotInput(text, bids: bids.count, dots: dots)
      let votes = input.dots.map { (bids[$0.key - 1].id, $0.value) }
      let grown = grown(by: Dictionary(votes) { $1 }, in: dialogue)
      return dialogue.save([.voted(grown)], typed: Input.escaped(text)) { dialogue in
        next(voted: true, keeping: grown.id, in: &dialogue)
      }
    } catch {
      return dialogue.giveBack(text, block(error, of: bids.count, in: dialogue))
    }
  }

  func takeNothing(in dialogue: inout Dialogue) -> [DialogueEffect] {
    names.isEmpty
      ? finish(in: &dialogue) : next(voted: false, keeping: ballot, in: &dialogue)
  }

  func breakOff(in dialogue: inout Dialogue) -> [DialogueEffect] {
    dialogue.activity = nil
    guard let kept = kept(in: dialogue) else { return [] }
    return [.show([dialogue.tell(.voteBroken, ["count": "\(kept.voters)"], .hint)])]
  }

  func made(_ change: Change, in dialogue: Dialogue) -> Bool {
    guard case .voted(let vote)? = change.events.first else { return false }
    return vote.id == ballot
  }

  /// The last who voted, and those who passed after, have their turn again.
  func travelled(
    _ change: Change, isUndo: Bool, said: Block, in dialogue: inout Dialogue
  ) -> [DialogueEffect] {
    let said = DialogueEffect.show([said])
    guard isUndo else { return [said] + next(voted: true, keeping: ballot, in: &dialogue) }
    var vote = self
    while let voted = vote.turns.popLast(), !voted {}
    dialogue.activity = vote
    return [said]
  }

  private func next(
    voted: Bool, keeping ballot: ItemID?, in dialogue: inout Dialogue
  ) -> [DialogueEffect] {
    var vote = self
    vote.ballot = ballot
    vote.turns.append(voted)
    if !names.isEmpty, vote.turns.count >= names.count { return vote.finish(in: &dialogue) }
    dialogue.activity = vote
    return []
  }

  private func finish(in dialogue: inout Dialogue) -> [DialogueEffect] {
    guard let kept = kept(in: dialogue) else {
      return dialogue.endActivity([dialogue.tell(.nobodyVoted, [:], .hint)])
    }
    let tally = Tally(kept, in: dialogue.plan.deliberation)
    return dialogue.beginChoice(tally, of: self, after: dialogue.blocks(tally))
  }

  /// The vote as it stands in the plan.
  private func kept(in dialogue: Dialogue) -> Ballot? {
    dialogue.plan.deliberation.ballots.first { $0.id == ballot }
  }

  private func grown(by votes: [ItemID: Int], in dialogue: Dialogue) -> Ballot {
    let kept = kept(in: dialogue)
    return Ballot(
      id: kept?.id ?? dialogue.plan.nextItem, slot: slot, voters: (kept?.voters ?? 0) + 1,
      votes: votes.merging(kept?.votes ?? [:], uniquingKeysWith: +))
  }

  private func block(_ fault: BallotInput.Fault, of bids: Int, in dialogue: Dialogue) -> Block {
    switch fault {
    case .unreadable(let word):
      dialogue.tell(.badVote, ["word": shortened(word, to: 20)], .hint)
    case .noSuchBid(let word):
      dialogue.tell(.noSuchBid, ["word": shortened(word, to: 20), "count": "\(bids)"], .hint)
    case .tooManyDots(let found):
      dialogue.tell(.tooManyDots, ["found": "\(found)", "count": "\(dots)"], .hint)
    }
  }
}

extension Dialogue {
  /// The outcome of a vote: the bids by their dots, and a tie by name.
  func blocks(_ tally: Tally) -> [Block] {
    let counts = tally.rows.map { row in
      row.dots == 0
        ? wording(WorkshopPhrase.noDots) : wording(WorkshopPhrase.dots, ["count": "\(row.dots)"])
    }
    let column = counts.map(\.count).max() ?? 0
    let lines = zip(tally.rows, counts).compactMap { row, count -> Block? in
      guard let number = row.number, let bid = row.proposal else { return nil }
      let pad = String(repeating: " ", count: column - count.count)
      let text =
        StyledText(pad + count + "  ", .success) + StyledText("\(number). ", .hint)
        + StyledText(bid.text)
      return .paragraph(text, indent: 2, hanging: column + 5)
    }
    let tied = tally.leading.compactMap(\.number).sorted()
    let tie = tied.count > 1 ? [tell(.tie, ["numbers": enumerated(tied)])] : []
    return [.blank, tell(.outcome, ["count": "\(tally.voters)"], .heading)] + lines + tie
  }

  /// "1, 3 og 4".
  func enumerated(_ numbers: [Int]) -> String {
    let words = numbers.map { "\($0)" }
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    let first = words.dropLast().joined(separator: ", ")
    return wording(WorkshopPhrase.and, ["first": first, "last": last])
  }
}
