import DanishText
import Interviews
import PlanReview
import Plans
import TestSupport
import Testing

/// A person is taken out of a plan's past, and what was decided stands as it stood.
struct ForgettingTests {
  private let reviewer: Reviewer
  private let forgetting: Forgetting

  init() throws {
    reviewer = try Fixture.reviewer()
    let search = try #require(NameSearch("Mette Hansen"))
    forgetting = Forgetting("Mette Hansen", search, replacement: "[navn slettet]", reviewer)
  }

  private func log(_ changes: [[PlanEvent]]) -> PlanLog {
    PlanLog(
      id: PlanID(rawValue: "p"),
      changes: changes.enumerated().map { Change(at: Moment(seconds: Int64($0)), $1) })
  }

  private func forgotten(_ log: PlanLog) throws -> PlanLog {
    let changes = try #require(forgetting.changes(of: log))
    return PlanLog(id: log.plan.id, changes: changes)
  }

  private var reference: String { reviewer.template.reference }

  @Test func `a plan without the name is left alone`() {
    #expect(forgetting.changes(of: log([[.began(template: reference)], [.titled("Bo")]])) == nil)
    #expect(forgetting.changes(of: log([])) == nil)
  }

  @Test func `an approval of the text stands, and a stale one stays stale`() throws {
    let text = ApprovedText(reviewer.template)
    for isStale in [false, true] {
      var changes: [[PlanEvent]] = [
        [.began(template: reference), .titled("Mettes plan")],
        [.answered(Slot("owner"), "Skolechef Mette Hansen")],
        [.answered(Slot("goal"), "Alle kommer")],
      ]
      let approval = text.approval(of: log(changes).plan, by: "Mette Hansen", on: "2026-06-01")
      changes.append([.approved(approval), .entered(.approval)])
      if isStale { changes.append([.answered(Slot("goal"), "Mange kommer, siger Mette")]) }
      let before = log(changes)
      let after = try forgotten(before)
      let state = ApprovalState(of: after.plan, reviewer.template)
      #expect(state.isStanding == !isStale)
      #expect(state.approval?.by == "[navn slettet]")
      if case .stale(_, let changed) = state { #expect(changed == ["goal"]) }
      #expect(after.plan.answers.texts["owner"] == "Skolechef [navn slettet]")
      #expect(after.plan.title == "[navn slettet] plan")
      #expect(after.revision == before.revision)
    }
  }

  @Test func `what was accepted stays accepted, and what was taken back stays so`() throws {
    var changes: [[PlanEvent]] = [
      [.began(template: reference)],
      [.answered(Slot("goal"), "Vi vil styrke trivslen sammen med Mette Hansen.")],
    ]
    let plan = log(changes).plan
    let finding = try #require(
      reviewer.review(plan).findings.first { $0.place.path == "goal" && !$0.demandsAnswer })
    let acceptance = Acceptance(
      fingerprint: finding.fingerprint, rule: finding.ruleID, path: finding.place.path,
      reason: "Mette ved det", by: "Mette", on: "2026-06-01")
    changes.append([.accepted(acceptance)])
    let after = try forgotten(log(changes))
    let review = reviewer.review(after.plan)
    #expect(review.accepted.map(\.finding.ruleID) == [finding.ruleID])
    #expect(review.unused == [])
    #expect(review.accepted.first?.acceptance.by == "[navn slettet]")
    changes.append([.revoked(finding.fingerprint)])
    #expect(try forgotten(log(changes)).plan.acceptances == [])
  }

  @Test func `undoing across it leads to a past that never held the name`() throws {
    let changes: [[PlanEvent]] = [
      [.began(template: reference)], [.answered(Slot("owner"), "Mette Hansen")],
      [.answered(Slot("owner"), "Bo Lund")], [.undone], [.redone], [.undone],
    ]
    let after = try forgotten(log(changes))
    #expect(after.plan.answers.texts["owner"] == "[navn slettet]")
    #expect(after.redoable != nil && after.undoable != nil)
  }

  @Test func `no text of any edition holds the name`() throws {
    let name = "Mette Hansen"
    let text = { (words: String) in "\(words) \(name), Mettes og \(name)s" }
    let events = try everyEvent(text)
    let before = log(events)
    let after = try forgotten(before)
    for count in 1...after.revision {
      let edition = PlanLog(id: before.plan.id, changes: Array(after.changes.prefix(count))).plan
      let writings = reviewer.writings(in: edition)
      #expect(writings.filter { $0.text.contains("Mette") } == [])
    }
    #expect(!"\(after.changes)".contains("Mette"))
    let traces = forgetting.traces(in: reviewer.writings(in: before.plan)).taken
    let labels = Set(traces.map(\.label))
    #expect(
      labels.isSuperset(of: [
        "titel", "EJER AF MÅLPLAN › ejer", "deltagere", "parkeret", "besluttet",
        "godkendelsen 1. juni 2026", "status for august 2027", "ændringsloggen 1. august 2027",
      ]), "\(labels.sorted())")
  }

  /// An event of each kind that holds words of people.
  private func everyEvent(_ text: @escaping (String) -> String) throws -> [[PlanEvent]] {
    let note = { (id: Int, kind: Note.Kind) in
      PlanEvent.noted(Note(id: ItemID(id), kind: kind, slot: Slot("owner"), text: text("n")))
    }
    let status = Status(
      year: 2027, on: "2027-08-20", by: text("by"),
      readings: [.init(sign: nil, words: text("w"), text: text("t"))],
      answers: ["evaluation.degree": text("a")])
    let change = LoggedChange(
      on: "2027-08-01", slot: Slot("goal"), before: text("b"), after: text("c"),
      reason: text("r"), by: text("by"))
    let approval = Approval(
      by: text("by"), on: "2026-06-01", text: "sha256:0", parts: [:],
      overruled: [.init(rule: "r", path: "goal", reason: text("o"))])
    let acceptance = Acceptance(
      fingerprint: "v1:0", rule: "r", path: "goal", reason: text("g"), by: text("h"),
      on: "2026-06-01")
    return [
      [.began(template: reference), .titled(text("Titel"))],
      [.answered(Slot("owner"), text("ejer"))],
      [.added(ItemID(1), to: Slot("actions"), at: 0, text("handling"))],
      [.added(ItemID(2), to: Slot("owners", of: ItemID(1)), at: 0, text("hvem"))],
      [.reworded(ItemID(2), text("andre"))], [.participated([text("deltager")])],
      [.proposed(ItemID(3), for: Slot("goal"), text("bud"))], [note(4, .parked)],
      [note(5, .decided)], [note(6, .comment)], [.accepted(acceptance)], [.approved(approval)],
      [.reported(status)], [.logged(change)],
      [.unapproved(.init(by: text("u"), on: "2027-09-01", reason: text("v")))],
    ]
  }
}
