import Diagnostics
import RuleEngine
import TestSupport
import Testing

/// Facts without meaning, for laws that hold whatever they mean: texts, dates and lists of either.
enum LawBench {
  static let schema = FactSchema(
    fields: [
      FactSchema.Field("p", .text), FactSchema.Field("q", .text),
      FactSchema.Field("a", .date), FactSchema.Field("b", .date), FactSchema.Field("c", .date),
      FactSchema.Field("l", .list(.text)), FactSchema.Field("m", .list(.text)),
      FactSchema.Field("d", .list(.date)),
    ], phases: ["only"])

  /// The lists and definitions that conditions may use.
  private static let shared = #"""
    { "id": "shared",
      "lists": {
        "soft": { "words": ["styrk*", "bedre", "flere", "fælles *", "møder til tiden", "*gruppe*"],
          "except": ["flere end {number}", "uden {hit}"] },
        "bare": ["bedre", "flere", "alle"], "wide": { "words": ["børn*"], "include": ["bare"] },
        "people": ["børn*", "elev*", "*gruppe*"], "all": ["alle", "x"], "counted": ["{number} procent"]
      },
      "define": { "it": { "any": [{ "number": "p" }, { "mentions": { "in": "q", "list": "soft" } }] } },
      "rules": {} }
    """#

  static func condition(_ text: String) throws -> TriedCondition {
    let (condition, faults) = TriedCondition.load(
      Source(name: "condition", text: text),
      layers: [[Source(name: "shared", text: shared)]], for: RuleContext(schema: schema))
    #expect(faults.map { "\($0.key) \($0.arguments)" } == [], "\(text)")
    return try #require(condition)
  }

  /// Facts in which every third is blank.
  static func facts(_ generator: inout SeededGenerator) -> [String: FactValue] {
    func text(_ make: (inout SeededGenerator) -> String) -> FactValue {
      let isThere = Int.random(in: 0..<3, using: &generator) > 0
      return value(isThere ? make(&generator) : " ")
    }
    func list(_ make: (inout SeededGenerator) -> String) -> FactValue {
      .list((0..<Int.random(in: 0...4, using: &generator)).map { _ in text(make) })
    }
    let words: (inout SeededGenerator) -> String = { RandomAnswers.text(&$0) }
    return [
      "p": text(words), "q": text(words), "a": text(RandomAnswers.time),
      "b": text(RandomAnswers.time), "c": text(RandomAnswers.time), "l": list(words),
      "m": list(words), "d": list(RandomAnswers.time),
    ]
  }

  static func value(_ text: String) -> FactValue {
    .text(text, isBlank: !text.contains { !$0.isWhitespace })
  }
}

extension TriedCondition {
  /// What it comes to on facts of the law bench.
  func verdict(_ facts: [String: FactValue]) throws -> Verdict {
    let laidOut = Facts(.record(facts), schema: LawBench.schema)
    return try #require(results(in: laidOut).first).explanation.verdict
  }
}
