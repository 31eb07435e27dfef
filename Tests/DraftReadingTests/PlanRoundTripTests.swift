import Diagnostics
import DraftReading
import Interviews
import PlanWriting
import Plans
import TestSupport
import Testing

/// What is written as JSON is read as the same plan.
struct PlanRoundTripTests {
  @Test func `a plan written and read is the same plan`() throws {
    let template = try Fixture.template()
    for seed: UInt64 in 0..<500 {
      try expectRoundTrip(RandomPlan(template, seed: seed).plan, template, seed)
    }
  }

  @Test func `a plan of any other template written and read is the same plan`() throws {
    let template = try Fixture.template(Fixture.source("traffic-plan.json"))
    for seed: UInt64 in 0..<500 {
      try expectRoundTrip(RandomPlan(template, seed: seed).plan, template, seed)
    }
  }

  private func expectRoundTrip(_ plan: Plan, _ template: Template, _ seed: UInt64) throws {
    let writer = PlanJSON(template)
    let file = writer.text(of: plan)
    #expect(file.bytes == writer.text(of: plan).bytes, "seed \(seed)")

    let draft = try read(file, template, seed)
    let again = begun(draft, id: plan.id)
    #expect(draft.id == plan.id)
    #expect(again.title.bytes == plan.title.bytes, "seed \(seed)")
    #expect(again.phase == plan.phase, "seed \(seed)")
    #expect(again.template == plan.template, "seed \(seed)")
    #expect(flat(again.answers) == flat(plan.answers), "seed \(seed)")
    #expect(remarks(on: again) == remarks(on: plan), "seed \(seed)")
    #expect(again.acceptances == plan.acceptances, "seed \(seed)")
    #expect(paths(again) == paths(plan), "seed \(seed)")

    #expect(said(again) == said(plan), "seed \(seed)")

    #expect(again.approvals == plan.approvals, "seed \(seed)")
    #expect(again.begunStatus == plan.begunStatus, "seed \(seed)")
    #expect(again.statuses.map(\.answers) == plan.statuses.map(\.answers), "seed \(seed)")
    #expect(years(again) == years(plan), "seed \(seed)")

    // Items have been numbered anew; from here on nothing changes, not even that.
    let second = writer.text(of: again)
    #expect(begun(try read(second, template, seed), id: plan.id) == again, "seed \(seed)")
  }

  /// Statuses and logged changes with paths, which say the same whatever items are called.
  private func years(_ plan: Plan) -> [[String]] {
    func path(_ slot: Slot, _ entry: ItemID?) -> String {
      PlanPlace(slot, entry: entry).path(in: plan.answers)
    }
    let readings = plan.statuses.flatMap { status in
      status.readings.map { [path(Slot("signs"), $0.sign), $0.words, $0.text] }
    }
    return readings
      + plan.loggedChanges.map {
        [path($0.slot, $0.entry), $0.on, $0.before, $0.after, $0.reason, $0.by]
      }
  }

  /// Each remark with its path, which says the same whatever items are called.
  private func remarks(on plan: Plan) -> [[String?]] {
    plan.deliberation.notes.filter { $0.kind == .comment }.map { note in
      [note.standingPlace(in: plan)?.path(in: plan.answers), note.rule, note.text]
    }
  }

  private func read(_ file: String, _ template: Template, _ seed: UInt64) throws -> DraftPlan {
    let (draft, diagnostics) = readPlanJSON(Source(name: "plan.json", text: file), template)
    #expect(diagnostics == [], "seed \(seed)")
    return try #require(draft)
  }

  /// The plan that a draft begins.
  private func begun(_ draft: DraftPlan, id: PlanID) -> Plan {
    PlanLog(id: id, changes: [Change(at: Moment(seconds: 0), events(for: draft))]).plan
  }

  /// The places of what is put off.
  private func paths(_ plan: Plan) -> Set<String> {
    Set(
      plan.postponed.map { PlanPlace($0) }.filter { $0.stands(in: plan.answers) }
        .map { $0.path(in: plan.answers) })
  }

  /// What was said beside the answers, byte for byte, without the names that are given anew.
  private func said(_ plan: Plan) -> [[[UInt8]]] {
    let said = plan.deliberation
    func place(_ slot: Slot?, _ entry: ItemID? = nil) -> [UInt8] {
      (slot.map { PlanPlace($0, entry: entry).path(in: plan.answers) } ?? "").bytes
    }
    func number(_ bid: ItemID) -> String {
      said.proposals.firstIndex { $0.id == bid }.map { "\($0)" } ?? "gone"
    }
    return [
      said.participants.map(\.bytes),
      said.proposals.flatMap { [place($0.slot), $0.text.bytes, "\($0.isChosen)".bytes] },
      said.ballots.flatMap { ballot in
        [place(ballot.slot), "\(ballot.voters)".bytes]
          + ballot.votes.sorted { $0.key < $1.key }.map { "\(number($0.key)) \($0.value)" }
          .sorted().map(\.bytes)
      },
      said.notes.flatMap { [place($0.slot, $0.entry), $0.kind.rawValue.bytes, $0.text.bytes] },
    ]
  }

  /// Every answer's bytes by its place, as lists count from 1; Swift's own equality would take "å"
  /// for "a" with a ring.
  private func flat(_ record: Record, in place: String = "") -> [String: [UInt8]] {
    var all: [String: [UInt8]] = [:]
    for (field, text) in record.texts { all[place + field] = text.bytes }
    for (field, items) in record.lists {
      for (index, item) in items.enumerated() {
        let here = "\(place)\(field)[\(index + 1)]"
        all[here] = item.text.bytes
        all.merge(flat(item.details, in: here + ".")) { first, _ in first }
      }
    }
    return all
  }
}

extension String {
  fileprivate var bytes: [UInt8] { Array(utf8) }
}
