import Diagnostics
import Foundation
import PlanReview
import Plans
import TestSupport
import Testing

/// The built-in rules against single answers that careful readers have marked by hand.
///
/// Each line stands in a plan where nothing else is answered but what it needs. The figures are told in
/// `Documentation/calibration.md`.
struct MarkedLineTests {
  /// A line of `Tests/Fixtures/lines`.
  struct Line: Decodable {
    let field: String
    let text: String
    let faults: [String]
    let also: [String]?
    let tolerated: [String]?
  }

  /// What was found, said without ground, and missed.
  struct Score {
    var found = 0
    var noisy: [String] = []
    var missed: [String] = []

    var precision: Double { Double(found) * 100 / Double(max(1, found + noisy.count)) }
    var recall: Double { Double(found) * 100 / Double(max(1, found + missed.count)) }
  }

  /// The rules that a line of a field is held to: those that look at such an answer alone.
  static let rules: [String: Set<String>] = [
    "goal": [
      "goal-not-concrete", "goal-direction-words", "goal-is-activity", "goal-about-own-work",
      "goal-without-target-group", "goal-several",
    ],
    "relevance": ["relevance-thin"],
    "signs": [
      "sign-about-staff", "sign-is-activity", "sign-is-intention", "sign-not-observable",
    ],
    "data": ["data-vague", "sign-without-data"],
    "actions": ["action-vague", "action-before-start"], "owners": ["action-without-owner"],
    "owner": ["owner-not-a-chef", "owner-several", "owner-not-chef-title"],
    "targetGroup": ["target-group-broad"], "workplaces": ["workplaces-unnamed"],
    "evaluation.effects": ["evaluation-only-activities"],
    "learning.keepAndNew": ["learning-without-decision"],
    "start": dates, "achieved": dates, "interim": dates, "augustStatus": dates,
  ]
  private static let dates: Set = [
    "date-unreadable", "date-open-ended", "date-not-in-calendar", "date-without-year",
  ]
  private static let everywhere: Set = [
    "answer-unfinished", "personal-data-cpr", "personal-data-contact",
  ]

  /// A file of lines, how many there are at least, and what percentages must hold.
  struct Held: Sendable {
    let name: String
    let count: Int
    let precision: Double
    let recall: Double
  }

  @Test(arguments: [
    Held(name: "known", count: 2_600, precision: 98, recall: 98),
    Held(name: "unseen", count: 450, precision: 97, recall: 95),
    Held(name: "fresh", count: 258, precision: 98, recall: 96),
    Held(name: "classes", count: 704, precision: 99, recall: 98),
    Held(name: "wider", count: 451, precision: 96, recall: 81),
  ])
  func `what is said of an answer is right, and what is wrong is said`(_ held: Held) throws {
    let lines = try Fixture.text("lines/\(held.name).jsonl").split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
    #expect(lines.count >= held.count)
    let reviewer = try ReviewFixture.reviewer.get()
    var score = Score()
    for line in lines { try judge(line, reviewer, &score) }
    #expect(score.precision >= held.precision, "\(score.noisy)")
    #expect(score.recall >= held.recall, "\(score.missed)")
  }

  private func judge(_ line: Line, _ reviewer: Reviewer, _ score: inout Score) throws {
    let own = (Self.rules[line.field] ?? []).union(Self.everywhere)
    let (plan, place) = plan(of: line)
    let said = Set(
      reviewer.review(plan).findings.filter {
        $0.level > .advice && $0.place.path.hasPrefix(place) && own.contains($0.ruleID)
      }.map(\.ruleID))
    let right = Set(line.faults + (line.also ?? []))
    for rule in said.subtracting(right).subtracting(line.tolerated ?? []) {
      score.noisy.append("\(rule): \(line.text)")
    }
    for fault in Set(line.faults).intersection(own) {
      if said.contains(fault) || !said.isDisjoint(with: line.also ?? []) {
        score.found += 1
      } else {
        score.missed.append("\(fault): \(line.text)")
      }
    }
  }

  /// A plan around a line, and the path below which findings are about it.
  private func plan(of line: Line) -> (plan: Plan, place: String) {
    let item = ItemID(1)
    let entry = ItemID(2)
    func text(_ field: String) -> (Plan, String) {
      (ReviewFixture.plan(of: [.answered(Slot(field), line.text)]), field)
    }
    func list(_ field: String) -> (Plan, String) {
      let added = line.text.split(separator: "\n").enumerated().map { index, text in
        PlanEvent.added(ItemID(index + 1), to: Slot(field), at: index, String(text))
      }
      return (ReviewFixture.plan(of: added), field)
    }
    func pair(_ field: String, _ first: String, _ detail: String, _ second: String) -> Plan {
      ReviewFixture.plan(of: [
        .added(item, to: Slot(field), at: 0, first),
        .added(entry, to: Slot(detail, of: item), at: 0, second),
      ])
    }
    switch line.field {
    case "signs": return (pair("signs", line.text, "data", "Optælling hver måned"), "signs[1]")
    case "data":
      return (pair("signs", "Naboerne hilser på hinanden.", "data", line.text), "signs[1].data")
    case "actions":
      return (pair("actions", line.text, "owners", "Jonas Brandt, pædagog"), "actions[1]")
    case "owners":
      let action = "To klasser prøver en fast makker i otte uger."
      return (pair("actions", action, "owners", line.text), "actions[1].owners")
    case "workplaces": return list("workplaces")
    case "start", "achieved": return text("milestones." + line.field)
    case "interim", "augustStatus": return list("milestones." + line.field)
    case let field where field.hasPrefix("evaluation") || field.hasPrefix("learning"):
      let events: [PlanEvent] = [.entered(.status), .answered(Slot(field), line.text)]
      return (ReviewFixture.plan(of: events), field)
    default: return text(line.field)
    }
  }
}
