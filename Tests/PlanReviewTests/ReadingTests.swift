import DanishText
import PlanReview
import Plans
import TestSupport
import Testing

/// What was read in a plan is times, people and levels, and what belongs together.
struct ReadingTests {
  @Test func `times, people and levels are read where they are asked for`() throws {
    let plan = ReviewFixture.plan(of: [
      .answered(Slot("owner"), "Skolechef Lone Madsen"), .answered(Slot("policy"), "xxx"),
      .answered(Slot("goal"), "I juni 2028 har højst 8 procent over 10 dages fravær."),
      .answered(Slot("objective"), "Alle børn trives"),
      .added(ItemID(1), to: Slot("signs"), at: 0, "Otte ud af ti elever møder til tiden"),
      .added(ItemID(2), to: Slot("data", of: ItemID(1)), at: 0, "Fraværstal hver måned"),
      .added(ItemID(3), to: Slot("actions"), at: 0, "Morgenværter"),
      .added(ItemID(4), to: Slot("unpaired.data"), at: 0, "Trivselsmåling"),
    ])
    let reading = try ReviewFixture.reviewer.get().reading(of: plan)
    #expect(
      reading.answers.map { "\($0.place.path) \($0.isBlank) \($0.people.map(\.text))" } == [
        "owner false [\"Skolechef Lone Madsen\"]", "policy true []", "goal false []",
        "signs[1] false []", "signs[1].data[1] false []",
      ])
    #expect(reading.answers.map { $0.periods.map(\.text) }[2] == ["juni 2028"])
    #expect(reading.answers.map(\.levels)[2] == ["8 procent"])
    #expect(reading.pairs.map(\.place.path) == ["signs[1]", "actions[1]"])
    #expect(
      reading.pairs.map { $0.details.map(\.texts) } == [[["Fraværstal hver måned"]], [[], []]])
    #expect(reading.unpaired.map(\.texts) == [["Trivselsmåling"]])
    #expect(reading.unpaired.map { "\($0.label) \($0.owner)" } == ["datakilde tegn"])
  }

  @Test func `an empty plan has nothing to read`() throws {
    let reading = try ReviewFixture.reviewer.get().reading(of: ReviewFixture.plan(of: []))
    #expect(reading.answers == [] && reading.pairs == [] && reading.unpaired == [])
  }
}
