import Plans
import TestSupport
import Testing

/// Undoing, redoing and history are readings of one list from which nothing is taken out.
struct PlanLogTests {
  private let goal = Slot("goal")

  private func log(_ changes: [PlanEvent]...) -> PlanLog {
    let all = [[.began(template: "a@1")]] + changes
    return PlanLog(
      id: PlanID(rawValue: "p"),
      changes: all.enumerated().map { Change(at: Moment(seconds: Int64($0)), $1) })
  }

  @Test func `events that happened together are undone together`() {
    let log = log([.answered(goal, "a"), .titled("t")], [.undone])
    #expect(log.plan.answers.isEmpty)
    #expect(log.plan.title == "")
    #expect(log.redoable?.events == [.answered(goal, "a"), .titled("t")])
    #expect(log.revision == 3)
  }

  @Test func `the beginning cannot be undone, and asking for it changes nothing`() {
    let log = log([.undone], [.redone], [.undone])
    #expect(log.plan.template == "a@1")
    #expect(log.undoable == nil)
    #expect(log.redoable == nil)
    #expect(log.revision == 4)
  }

  @Test func `a new change closes the way forward`() {
    let log = log([.answered(goal, "a")], [.undone], [.answered(goal, "b")], [.redone])
    #expect(log.plan.answers.text(goal) == "b")
    #expect(log.redoable == nil)
    #expect(log.undoable?.events == [.answered(goal, "b")])
  }

  @Test func `undoing several times goes back as far, and redoing forth again`() {
    let answers = ["a", "b", "c"].map { [PlanEvent.answered(goal, $0)] }
    let undo = [PlanEvent.undone]
    let redo = [PlanEvent.redone]
    #expect(log(answers[0], answers[1], answers[2], undo, undo).plan.answers.text(goal) == "a")
    #expect(
      log(answers[0], answers[1], answers[2], undo, undo, redo).plan.answers.text(goal) == "b")
    #expect(log(answers[0], answers[1], undo, undo, redo, redo).plan.answers.text(goal) == "b")
  }

  @Test func `an item's name is not used again after its adding was undone`() {
    let add = [PlanEvent.added(ItemID(1), to: Slot("signs"), at: 0, "a")]
    #expect(log(add, [.undone]).plan.nextItem == ItemID(2))
    #expect(log(add, [.undone], [.redone]).plan.answers.item(ItemID(1))?.text == "a")
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `the laws hold over five hundred random changes`(_ seed: UInt64) {
    var history = RandomHistory(seed: seed)
    var log = PlanLog(id: PlanID(rawValue: "p"))
    var stood: [Plan] = []
    var ids: Set<ItemID> = []
    for round in 0..<500 {
      let change = history.next(after: log)
      for case .added(let id, _, _, _) in change.events {
        #expect(ids.insert(id).inserted, "seed \(seed), round \(round): \(id) is used again")
      }
      let before = log
      log.append(change)
      if change.events != [.undone] && change.events != [.redone] {
        expectReversible(log, from: before.plan, "seed \(seed), round \(round)")
      }
      #expect(log.revision == round + 1)
      #expect(log.changes.dropLast().elementsEqual(before.changes))
      stood.append(log.plan)
    }
    expectReplay(log, stood, "seed \(seed)")
    expectWayBack(log, "seed \(seed)")
  }

  /// Undoing a change brings back the plan before it, and redoing it the plan after it.
  private func expectReversible(_ log: PlanLog, from before: Plan, _ comment: Comment) {
    guard log.undoable != nil else { return }
    var back = log
    back.append(Change(at: Moment(seconds: 0), [.undone]))
    #expect(back.plan.sameAnswers(as: before), comment)
    back.append(Change(at: Moment(seconds: 0), [.redone]))
    #expect(back.plan == log.plan, comment)
    #expect(back.undoable == log.undoable, comment)
  }

  /// The list alone gives every plan there ever was: no text that was ever typed is lost.
  private func expectReplay(_ log: PlanLog, _ stood: [Plan], _ comment: Comment) {
    #expect(PlanLog(id: log.plan.id, changes: log.changes) == log, comment)
    var replayed = PlanLog(id: log.plan.id)
    for (index, change) in log.changes.enumerated() {
      replayed.append(change)
      #expect(replayed.plan == stood[index], "\(comment), change \(index)")
    }
  }

  /// Undoing to the end meets the plan after every change that stands, the latest first.
  private func expectWayBack(_ log: PlanLog, _ comment: Comment) {
    var standing: [Change] = []
    var back = log
    while let change = back.undoable {
      standing.append(change)
      back.append(Change(at: Moment(seconds: 0), [.undone]))
    }
    var forward = back
    for change in standing.reversed() {
      #expect(forward.redoable == change, comment)
      forward.append(Change(at: Moment(seconds: 0), [.redone]))
    }
    #expect(forward.plan == log.plan, comment)
  }
}

extension Plan {
  /// Whether all is the same but the name the next item gets.
  fileprivate func sameAnswers(as other: Plan) -> Bool {
    var plan = self
    plan.nextItem = other.nextItem
    return plan == other
  }
}
