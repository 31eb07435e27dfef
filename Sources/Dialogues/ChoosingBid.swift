import Interviews
import Plans
import TextLayout
import Wording

extension Dialogue {
  /// Asks which bid becomes the answer, after a vote.
  mutating func beginChoice(
    _ tally: Tally, of vote: Voting, after blocks: [Block]
  ) -> [DialogueEffect] {
    let slot = vote.slot
    let leading = tally.leading.compactMap(\.number).sorted()
    let isList = takesSeveral(slot)
    // Where several have most and there is room for one, the team decides and not the order of bids.
    let suggested = isList || leading.count == 1 ? leading : []
    let choice = ChoosingBid(slot: slot, suggested: suggested, vote: vote)
    let numbers = ["numbers": enumerated(suggested), "number": enumerated(suggested)]
    var hint: [Block] = []
    if suggested.isEmpty {
      hint = [tell(.chooseOne, [:], .hint)]
    } else {
      hint = [tell(suggested.count > 1 ? .enterChoosesAll : .enterChooses, numbers, .hint)]
    }
    if isList { hint.append(tell(.chooseSeveral, [:], .hint)) }
    return begin(choice, blocks + hint)
  }

  func takesSeveral(_ slot: Slot) -> Bool {
    interview.stop(for: slot, in: plan).map { interview.question(at: $0).answer.isList } ?? false
  }

  /// Makes bids the answer, or entries of it, as if they had been typed.
  ///
  /// The answer that stood before is kept as a bid.
  mutating func choose(_ numbers: [Int], for slot: Slot) -> [DialogueEffect] {
    let all = plan.deliberation.proposals(for: slot)
    let bids = numbers.compactMap { all.element(numbered: $0) }
    let fresh = bids.filter { !plan.answers.holds($0) }
    guard let stop = interview.stop(for: slot, in: plan), let first = fresh.first else {
      return endActivity([tell(.standsAlready, [:], .hint)])
    }
    activity = nil
    let isList = takesSeveral(slot)
    let said =
      isList
      ? tell(
        .becomeEntries, ["numbers": enumerated(numbers), "count": "\(numbers.count)"], .success)
      : tell(
        .becomesAnswer, ["number": "\(numbers[0])", "text": shortened(first.text, to: 50)],
        .success)
    let events = isList ? entries(fresh, for: slot) : answer(first, for: slot)
    return [.show([said])]
      + save(events, typed: Input.escaped(first.text), then: .answered(Position(stop)))
  }

  private func answer(_ bid: Proposal, for slot: Slot) -> [PlanEvent] {
    let stood = plan.answers.text(slot)
    let bids = plan.deliberation.proposals(for: slot)
    let isBid = stood.map { bids.number(of: $0) != nil } ?? true
    let kept = isBid ? [] : [PlanEvent.proposed(plan.nextItem, for: slot, stood ?? "")]
    return [.answered(slot, bid.text)] + kept + [.chose(bid.id)]
  }

  private func entries(_ bids: [Proposal], for slot: Slot) -> [PlanEvent] {
    let count = plan.answers.list(slot).count
    let next = plan.nextItem.number
    let added = bids.enumerated().map { index, bid in
      PlanEvent.added(ItemID(next + index), to: slot, at: count + index, bid.text)
    }
    return added + bids.map { .chose($0.id) }
  }
}

/// After a vote, Enter takes the winner and a number another bid.
struct ChoosingBid: Activity {
  let slot: Slot
  /// What an empty line chooses; nothing where there is a tie for one place.
  let suggested: [Int]
  /// The vote there was; while nothing is chosen the last ballot can be taken back.
  let vote: Voting

  func prompt(in dialogue: Dialogue) -> String {
    dialogue.wording(WorkshopPhrase.choosePrompt)
  }

  func take(_ text: String, in dialogue: inout Dialogue) -> [DialogueEffect] {
    if ["ingen", "intet", "none"].contains(folded(text)) { return leave(&dialogue) }
    let count = dialogue.plan.deliberation.proposals(for: slot).count
    do throws(BallotInput.Fault) {
      let input = try BallotInput(text, bids: count, dots: count)
      let numbers = input.dots.keys.sorted()
      if numbers.isEmpty { throw .unreadable(text) }
      guard numbers.count == 1 || dialogue.takesSeveral(slot) else {
        return dialogue.giveBack(text, dialogue.tell(.onlyOne, [:], .hint))
      }
      return dialogue.choose(numbers, for: slot)
    } catch {
      if case .noSuchBid(let word) = error {
        let arguments = ["word": word, "count": "\(count)"]
        return dialogue.giveBack(text, dialogue.tell(.noSuchBid, arguments, .hint))
      }
      return dialogue.giveBack(text, dialogue.tell(.badChoice, [:], .hint))
    }
  }

  func takeNothing(in dialogue: inout Dialogue) -> [DialogueEffect] {
    suggested.isEmpty ? leave(&dialogue) : dialogue.choose(suggested, for: slot)
  }

  func made(_ change: Change, in dialogue: Dialogue) -> Bool { vote.made(change, in: dialogue) }

  func travelled(
    _ change: Change, isUndo: Bool, said: Block, in dialogue: inout Dialogue
  ) -> [DialogueEffect] {
    vote.travelled(change, isUndo: isUndo, said: said, in: &dialogue)
  }

  private func leave(_ dialogue: inout Dialogue) -> [DialogueEffect] {
    dialogue.endActivity([dialogue.tell(.nothingChosen, [:], .hint)])
  }
}
