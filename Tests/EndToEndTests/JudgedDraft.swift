import Foundation
import TestSupport
import Testing

/// One of the five drafts: what a team types, the plan it comes to, and what is wrong with it.
struct JudgedDraft: CustomTestStringConvertible {
  /// The file's name in the fixtures.
  let name: String
  /// The findings of level error, as `rule at place`.
  let errors: [String]

  var testDescription: String { name }

  static let all = [
    JudgedDraft(name: "01-god-fravaer", errors: []),
    JudgedDraft(name: "04-god-tryghed", errors: []),
    JudgedDraft(
      name: "05-fejl-vagt-maal",
      errors: [
        "goal-not-concrete at goal",
        "sign-without-data at signs[2].data",
        "sign-without-data at signs[3].data",
        "sign-without-data at signs[4].data",
        "action-without-owner at actions[1].owners",
        "action-without-owner at actions[2].owners",
        "action-without-owner at actions[3].owners",
      ]),
    JudgedDraft(
      name: "08-fejl-datoer",
      errors: [
        "owner-not-a-chef at owner",
        "goal-achieved-before-start at milestones.achieved",
        "goal-date-differs at milestones.achieved",
        "interim-before-start at milestones.interim[1]",
        "date-not-in-calendar at milestones.interim[3]",
        "august-status-missing at milestones.augustStatus",
      ]),
    JudgedDraft(
      name: "11-omskrevet",
      errors: [
        "sign-without-data at signs[4].data",
        "august-status-missing at milestones.augustStatus",
      ]),
  ]

  /// The lines typed, without the Enter that ends each.
  func lines() throws -> [String] {
    let text = try Fixture.text("transcripts/\(name).answers.txt")
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }

  /// The answers the plan must have, as JSON without ids.
  func answers() throws -> NSDictionary {
    let json = try JSONSerialization.jsonObject(
      with: Data(try Fixture.text("transcripts/\(name).plan.json").utf8))
    return try #require(json as? NSDictionary)
  }
}

/// The answers in what `export --to json` writes, without the ids of items.
func answers(inExport text: String) throws -> NSDictionary {
  let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
  let plan = try #require(json as? [String: Any])
  return try #require(withoutIDs(plan["answers"] ?? [:]) as? NSDictionary)
}

private func withoutIDs(_ json: Any) -> Any {
  if let object = json as? [String: Any] {
    return object.filter { $0.key != "id" }.mapValues(withoutIDs) as NSDictionary
  }
  if let list = json as? [Any] { return list.map(withoutIDs) as NSArray }
  return json
}
