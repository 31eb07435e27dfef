import Diagnostics
import LocatedJSON
import RuleEngine
import Testing

extension Bench {
  /// Loads a condition alone, with no rules beside it; faults in it fail the test.
  static func condition(
    _ text: String, given: String? = nil, layers: [[Source]] = []
  ) throws -> TriedCondition {
    let (condition, faults) = TriedCondition.load(
      Source(name: "condition", text: text), given: given, layers: layers,
      for: RuleContext(schema: schema))
    #expect(faults.map { "\($0.key) \($0.arguments)" } == [], "\(text)")
    return try #require(condition)
  }

  /// What a condition comes to on facts, once on the whole.
  static func explanation(
    _ text: String, _ facts: Facts, layers: [[Source]] = []
  ) throws -> Explanation {
    try #require(condition(text, layers: layers).results(in: facts).first).explanation
  }

  /// Facts in which only some texts stand.
  static func facts(_ texts: [String: String]) -> Facts {
    Facts(
      .record(
        texts.mapValues { text in
          .text(text, isBlank: !text.contains { !$0.isWhitespace })
        }), schema: schema)
  }

  /// A text as JSON writes it.
  static func quoted(_ text: String) -> String { JSONOutput.string(text).line() }
}
