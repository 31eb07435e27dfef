import Plans
import Testing

/// Votes are counted and ties are seen.
struct TallyTests {
  private static let goal = Slot("goal")

  private func said(_ texts: [String], for slot: Slot = goal) -> Deliberation {
    var said = Deliberation()
    for (index, text) in texts.enumerated() {
      said.proposals.append(Proposal(id: ItemID(index + 1), slot: slot, text: text))
    }
    return said
  }

  private func ballot(_ votes: [Int: Int]) -> Ballot {
    let pairs = votes.map { (ItemID($0.key), $0.value) }
    return Ballot(id: ItemID(9), slot: Self.goal, voters: 2, votes: Dictionary(pairs) { $1 })
  }

  @Test func `bids stand by their dots, and in their order where these are equal`() {
    let tally = Tally(ballot([1: 1, 3: 4, 4: 1]), in: said(["a", "b", "c", "d"]))
    #expect(tally.rows.map(\.number) == [3, 1, 4, 2])
    #expect(tally.rows.map(\.dots) == [4, 1, 1, 0])
    #expect(tally.leading.map(\.number) == [3])
  }

  @Test func `several bids lead where they have as many dots`() {
    let tally = Tally(ballot([1: 2, 3: 2]), in: said(["a", "b", "c"]))
    #expect(tally.leading.map(\.number) == [1, 3])
  }

  @Test func `nothing leads where nobody gave a dot`() {
    #expect(Tally(ballot([:]), in: said(["a", "b"])).leading == [])
  }

  @Test func `dots for a bid that was taken back are not forgotten`() {
    let tally = Tally(ballot([1: 2, 7: 3]), in: said(["a", "b"]))
    #expect(tally.rows.map(\.number) == [nil, 1, 2])
    #expect(tally.rows.map(\.dots) == [3, 2, 0])
  }

  @Test func `a vote told again takes the place of what was told before`() {
    var plan = Plan(id: PlanID(rawValue: "p"))
    plan.apply(.proposed(ItemID(1), for: Self.goal, "a"))
    plan.apply(
      .voted(Ballot(id: ItemID(2), slot: Self.goal, voters: 1, votes: [ItemID(1): 1])))
    let grown = Ballot(id: ItemID(2), slot: Self.goal, voters: 2, votes: [ItemID(1): 4])
    plan.apply(.voted(grown))
    #expect(plan.deliberation.ballots == [grown])
    #expect(plan.nextItem == ItemID(3))
  }

  @Test func `a vote whose name is taken changes nothing`() {
    var plan = Plan(id: PlanID(rawValue: "p"))
    plan.apply(.added(ItemID(1), to: Slot("signs"), at: 0, "et tegn"))
    plan.apply(.voted(Ballot(id: ItemID(1), slot: Self.goal, voters: 1, votes: [:])))
    #expect(plan.deliberation.ballots == [])
  }
}
