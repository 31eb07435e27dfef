import Diagnostics
import Interviews
import Plans
import TestSupport
import Testing

/// The way through a template follows from the template, the phase and the items there are.
struct InterviewTests {
  private let interview: Interview

  init() throws {
    interview = Interview(
      try Fixture.template(Source(name: "t.json", text: SmallTemplate.text)))
  }

  private func plan(_ events: PlanEvent...) -> Plan {
    var plan = Plan(id: PlanID(rawValue: "p"))
    for event in events { plan.apply(event) }
    return plan
  }

  private func step(_ number: Int, at index: Int) -> PlanEvent {
    .added(ItemID(number), to: Slot("steps"), at: index, "skridt \(number)")
  }

  /// The stops as text, such as `who 2` for what is asked of item 2.
  private func names(_ stops: [Stop]) -> [String] { stops.map(name) }

  private func name(_ stop: Stop) -> String {
    let id = interview.question(at: stop).id
    return stop.item.map { "\(id) \($0.number)" } ?? id
  }

  private func stop(_ name: String) -> Stop {
    let parts = name.split(separator: " ")
    let index = interview.template.questions.firstIndex { $0.id == parts[0] } ?? 0
    return Stop(question: index, item: parts.count > 1 ? ItemID(Int(parts[1]) ?? 0) : nil)
  }

  struct Way: CustomTestStringConvertible {
    let testDescription: String
    let events: [PlanEvent]
    let stops: [String]

    init(_ description: String, _ events: [PlanEvent], _ stops: [String]) {
      testDescription = description
      self.events = events
      self.stops = stops
    }
  }

  static let first = PlanEvent.added(ItemID(1), to: Slot("steps"), at: 0, "a")
  static let second = PlanEvent.added(ItemID(2), to: Slot("steps"), at: 1, "b")
  static let ways = [
    Way("an empty plan", [], ["aim", "steps"]),
    Way("one item", [first], ["aim", "steps", "who 1"]),
    Way("two items", [first, second], ["aim", "steps", "who 1", "who 2"]),
    Way(
      "an item moved", [first, second, .moved(ItemID(2), to: 0)],
      ["aim", "steps", "who 2", "who 1"]),
    Way("an item removed", [first, second, .removed(ItemID(1))], ["aim", "steps", "who 2"]),
    Way("approval", [.entered(.approval)], ["aim", "steps"]),
    Way("status", [first, .entered(.status)], ["aim", "steps", "who 1", "gain"]),
    Way("closing", [.entered(.closing)], ["aim", "steps", "gain"]),
  ]

  @Test(arguments: ways)
  func `the stops follow from items and phase`(_ way: Way) {
    var plan = Plan(id: PlanID(rawValue: "p"))
    for event in way.events { plan.apply(event) }
    let stops = interview.stops(in: plan)
    #expect(names(stops) == way.stops)
    // Going on and going back meet the same stops.
    for (earlier, later) in zip(stops, stops.dropFirst()) {
      #expect(interview.stop(after: earlier, in: plan) == later)
      #expect(interview.stop(before: later, in: plan) == earlier)
    }
    #expect(stops.first.flatMap { interview.stop(before: $0, in: plan) } == nil)
    #expect(stops.last.flatMap { interview.stop(after: $0, in: plan) } == nil)
  }

  @Test func `from a stop that is gone or not yet open the way goes on`() {
    let plan = plan(step(1, at: 0), step(2, at: 1))
    #expect(interview.stop(after: stop("who 7"), in: plan).map(name) == "who 1")
    #expect(interview.stop(before: stop("who 7"), in: plan).map(name) == "steps")
    #expect(interview.stop(before: stop("gain"), in: plan).map(name) == "who 2")
    #expect(interview.stop(after: stop("gain"), in: plan) == nil)
    #expect(names(interview.stops(of: 3, in: plan)) == ["gain"])
    #expect(!interview.isOpen(3, in: plan))
  }

  @Test func `a plan is taken up at the first stop without an answer that is wanted`() {
    #expect(interview.firstUnanswered(in: plan()).map(name) == "aim")
    let aim = PlanEvent.answered(Slot("aims.first"), "ro")
    #expect(interview.firstUnanswered(in: plan(aim)) == nil)
    #expect(interview.firstUnanswered(in: plan(aim, .entered(.status))).map(name) == "gain")
    let all = plan(aim, .entered(.status), .answered(Slot("gain"), "ro"))
    #expect(interview.firstUnanswered(in: all) == nil)
    #expect(interview.isAnswered(stop("aim"), in: all))
    #expect(!interview.isAnswered(stop("steps"), in: all))
  }

  @Test func `a slot and its stop lead to each other`() {
    let plan = plan(step(1, at: 0))
    for stop in interview.stops(in: plan) {
      #expect(interview.stop(for: interview.slot(of: stop), in: plan) == stop)
    }
    #expect(interview.slot(of: stop("who 1")) == Slot("who", of: ItemID(1)))
    #expect(interview.stop(for: Slot("who", of: ItemID(9)), in: plan) == nil)
    #expect(interview.stop(for: Slot("who"), in: plan) == nil)
    #expect(interview.stop(for: Slot("steps", of: ItemID(1)), in: plan) == nil)
    #expect(interview.stop(for: Slot("unknown"), in: plan) == nil)
    #expect(interview.itemNumber(of: stop("who 1"), in: plan) == 1)
    #expect(interview.itemNumber(of: stop("aim"), in: plan) == nil)
  }

  @Test func `an answer to a text is what happens, and an empty one takes it away`() {
    let aim = Position(stop("aim"))
    let slot = Slot("aims.first")
    let empty = plan()
    let answered = plan(.answered(slot, "ro"))
    #expect(interview.events(answering: "ro", at: aim, in: empty) == [.answered(slot, "ro")])
    #expect(interview.events(answering: " \n", at: aim, in: empty) == [])
    #expect(interview.events(answering: "ro", at: aim, in: answered) == [])
    #expect(interview.events(answering: "", at: aim, in: answered) == [.answered(slot, "")])
    #expect(interview.standingText(at: aim, in: answered) == "ro")
    #expect(interview.standingText(at: aim, in: empty) == nil)
    #expect(interview.entryNumber(at: aim, in: answered) == nil)
    #expect(interview.position(afterAnswerAt: aim, in: answered) == Position(stop("steps")))
  }

  @Test func `a list asks for more, and its entries are reworded or taken out`() {
    let steps = Position(stop("steps"))
    let plan = plan(step(1, at: 0), step(2, at: 1))
    let entry = Position(stop("steps"), entry: ItemID(2))
    #expect(
      interview.events(answering: "c", at: steps, in: plan)
        == [.added(ItemID(3), to: Slot("steps"), at: 2, "c")])
    #expect(interview.events(answering: " ", at: steps, in: plan) == [])
    #expect(interview.events(answering: "c", at: entry, in: plan) == [.reworded(ItemID(2), "c")])
    #expect(interview.events(answering: "skridt 2", at: entry, in: plan) == [])
    #expect(interview.events(answering: "", at: entry, in: plan) == [.removed(ItemID(2))])
    let gone = Position(stop("steps"), entry: ItemID(9))
    #expect(interview.events(answering: "c", at: gone, in: plan) == [])
    #expect(interview.standingText(at: entry, in: plan) == "skridt 2")
    #expect(interview.standingText(at: steps, in: plan) == nil)
    #expect(interview.entryNumber(at: steps, in: plan) == 3)
    #expect(interview.entryNumber(at: entry, in: plan) == 2)
    #expect(interview.entryNumber(at: gone, in: plan) == nil)
    #expect(interview.position(afterAnswerAt: entry, in: plan) == steps)
  }

  @Test func `what is asked of an item is answered in the item`() {
    let plan = plan(step(1, at: 0))
    #expect(
      interview.events(answering: "Liv", at: Position(stop("who 1")), in: plan)
        == [.added(ItemID(2), to: Slot("who", of: ItemID(1)), at: 0, "Liv")])
  }
}
