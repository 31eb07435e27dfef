import Foundation
import Plans
import Storage
import Testing

extension Home {
  /// The plan in the store that a title names.
  func plan(titled title: String) throws -> Plan {
    try #require(try plans().plans().first { $0.plan.title == title }?.plan)
  }

  /// The findings of level error that `review` reports of a plan, as `rule at place`.
  func errorsFound(inPlan title: String) throws -> [String] {
    let export = try run(["export", title, "--to", "json"])
    let file = try write(export.output, to: "\(UUID().uuidString).json")
    let review = try run(["review", file, "--format", "json"])
    #expect(review.errors == "")
    let found = try JSONDecoder().decode([ReviewFile].self, from: Data(review.output.utf8))
      .flatMap(\.results).filter { $0.kind == "fail" && $0.level == "error" }
    #expect(review.status == (found.isEmpty ? 0 : 1))
    return found.map { "\($0.ruleId) at \($0.place.path)" }
  }
}

/// What is read of a review's JSON.
private struct ReviewFile: Decodable {
  struct Result: Decodable {
    struct Place: Decodable { let path: String }
    let ruleId: String
    let kind: String
    let level: String
    let place: Place

    enum CodingKeys: String, CodingKey {
      case ruleId
      case kind
      case level
      case place = "where"
    }
  }

  let results: [Result]
}
